/** The item in full, under the list: its buttons are in sight also where the rest, or in a low window the frame, is scrolled. */
export const inspector = /* css */ `
.inspector {
  flex: none;
  max-height: 55%;
  overflow: auto;
  padding: 0.75rem 1rem 0.9rem;
  border-top: 1px solid var(--line);
  background: var(--raised);
  scrollbar-width: thin;
  scrollbar-color: var(--line) transparent;
}

.inspector .kind {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.35rem;
  font-size: 0.8125rem;
}

.inspector .tag::after {
  color: var(--soft);
  content: ' ·' / '';
}

.inspector .position {
  margin-inline-start: auto;
  color: var(--soft);
  font-size: 0.75rem;
  font-variant-numeric: tabular-nums;
}

.inspector > .passage {
  margin-top: 0.5rem;
  font-size: 1.0625rem;
  line-height: 1.8;
}

.inspector .message {
  margin-top: 0.35rem;
  color: var(--soft);
  font-size: 0.8125rem;
  overflow-wrap: anywhere;
}

.inspector > .buttons {
  position: sticky;
  bottom: -0.9rem;
  margin: 0.25rem 0 -0.9rem;
  padding: 0.5rem 0 0.9rem;
  background: var(--raised);
}

.sides {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 1rem;
  max-height: 15rem;
  margin-top: 0.5rem;
  overflow: auto;
}

.side + .side {
  padding-inline-start: 1rem;
  border-inline-start: 1px solid var(--line);
}

.side h4 {
  position: sticky;
  top: 0;
  padding-bottom: 0.25rem;
  background: var(--raised);
  color: var(--soft);
  font-size: 0.75rem;
  font-weight: 600;
}

.side .passage {
  white-space: pre-line;
}

.side del {
  background: color-mix(in srgb, var(--flagged) 14%, transparent);
  color: var(--flagged);
}

.side ins {
  background: color-mix(in srgb, var(--suggested) 12%, transparent);
  color: var(--suggested);
}

@media (max-height: 30rem) {
  .inspector {
    position: sticky;
    z-index: 2;
    bottom: 0;
  }
}

@container (max-width: 22rem) {
  .sides {
    grid-template-columns: 1fr;
    gap: 0.75rem;
  }

  .side + .side {
    padding: 0.75rem 0 0;
    border-top: 1px solid var(--line);
    border-inline-start: 0;
  }
}
`;
