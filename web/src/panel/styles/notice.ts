/** The one line after a paste. */
export const notice = /* css */ `
:host {
  display: block;
}

.frame {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 0.5rem;
  height: 0;
  overflow: hidden;
  border-radius: var(--radius);
  background: var(--paper);
}

.frame.shown {
  height: auto;
  padding: 0.3rem 0.4rem 0.3rem 0.9rem;
  overflow: visible;
  border: 1px solid var(--line);
  border-inline-start: 3px solid var(--accent);
  animation: rise 0.25s ease-out;
}

.text {
  flex: 1 1 auto;
  font-variant-numeric: tabular-nums;
}

.buttons {
  justify-content: end;
  gap: 0;
  margin-inline-start: auto;
}

@keyframes rise {
  from {
    opacity: 0;
    translate: 0 0.3rem;
  }
}

@media (prefers-reduced-motion: reduce) {
  .frame.shown {
    animation: none;
  }
}
`;
