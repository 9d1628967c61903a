/** The panel's frame: title, tabs, what is done with all, the list, the item in full. */
export const panel = /* css */ `
:host {
  display: block;
  min-height: 0;
  overflow: hidden;
}

.frame {
  position: relative;
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow: hidden;
  container-type: inline-size;
  background: var(--paper);
}

header {
  display: flex;
  align-items: center;
  padding: 0.6rem 0.6rem 0.1rem 1rem;
}

h2 {
  flex: 1;
  font: 900 1.1875rem/1.3 var(--serif);
  letter-spacing: 0.12em;
}

.tabs {
  display: flex;
  gap: 1.25rem;
  padding: 0 1rem;
  border-bottom: 1px solid var(--line);
}

.tabs button {
  min-height: 2.25rem;
  padding: 0.25rem 0;
  border: 0;
  border-bottom: 2px solid transparent;
  border-radius: 0;
  color: var(--soft);
  white-space: nowrap;
}

.tabs button:hover {
  color: var(--ink);
}

.tabs button[aria-selected='true'] {
  border-bottom-color: var(--accent);
  color: var(--ink);
  font-weight: 600;
}

.number {
  color: var(--soft);
  font-size: 0.8125rem;
  font-weight: 400;
  font-variant-numeric: tabular-nums;
}

.bar {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  padding: 0.75rem 1rem;
  border-bottom: 1px solid var(--line);
}

.bar:empty {
  display: none;
}

.bar button {
  flex: 1 1 auto;
  min-height: 2rem;
}

.progress {
  padding: 0.4rem 1rem;
  color: var(--soft);
  font-size: 0.8125rem;
  /* What is ready at once does not flicker. */
  animation: appear 0.2s 0.2s both;
}

.progress::after {
  display: block;
  height: 2px;
  margin-top: 0.35rem;
  background: linear-gradient(90deg, transparent, var(--accent), transparent) 0 / 40% 100% no-repeat
    var(--line);
  content: '';
  animation: pass 1.1s linear infinite;
}

@keyframes appear {
  from {
    opacity: 0;
  }
}

@keyframes pass {
  from {
    background-position: -70% 0;
  }
  to {
    background-position: 170% 0;
  }
}

.body {
  flex: 1 1 auto;
  min-height: 7rem;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scrollbar-color: var(--line) transparent;
}

.state {
  padding: 3.5rem 1.75rem 2rem;
  text-align: center;
}

.state h3 {
  font: 700 1.0625rem/1.5 var(--serif);
  letter-spacing: 0.06em;
}

.state p {
  max-width: 24em;
  margin: 0.5rem auto 0;
  color: var(--soft);
  text-wrap: pretty;
}

.state button {
  margin-top: 1rem;
}

.state.trouble {
  padding: 1rem;
  border-inline-start: 3px solid var(--accent);
  margin: 1rem;
  background: var(--raised);
  text-align: start;
}

.state.trouble p {
  max-width: none;
  color: var(--ink);
}

.state .raw {
  font-family: ui-monospace, monospace;
  font-size: 0.8125rem;
  overflow-wrap: anywhere;
}

.keys {
  padding: 0.5rem 1rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font-size: 0.75rem;
  text-wrap: balance;
  word-break: keep-all;
}

/* A low window, or one that is zoomed far in: all of it scrolls, not the list alone. */
@media (max-height: 30rem) {
  .frame {
    overflow: auto;
  }

  .body {
    flex: none;
    overflow: visible;
  }
}

@media (forced-colors: active) {
  .tabs button[aria-selected='false'] {
    border-bottom-color: Canvas;
  }
}

@media (prefers-reduced-motion: reduce) {
  .progress,
  .progress::after {
    animation: none;
  }
}
`;
