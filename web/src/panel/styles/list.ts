/**
 * Groups and rows. What goes is struck out, what comes is underlined: solid where sure,
 * dashed where suggested; what is only pointed out has a wavy line. None is told by colour alone.
 */
export const list = /* css */ `
.group-head {
  position: sticky;
  z-index: 1;
  top: 0;
  display: flex;
  align-items: center;
  gap: 0.25rem;
  padding: 0.75rem 1rem 0.3rem;
  background: var(--paper);
}

.group-head h3 {
  min-width: 0;
  font-size: 0.8125rem;
  font-weight: 600;
  text-wrap: balance;
}

.group-head .link {
  flex: none;
  margin-inline-end: -0.7rem;
  font-size: 0.8125rem;
  margin-inline-start: auto;
}

.rule {
  margin: 0 1rem 0.5rem;
  padding: 0.75rem;
  border-radius: var(--radius);
  background: var(--raised);
  font-size: 0.8125rem;
}

.rule .example {
  margin-top: 0.5rem;
  padding-inline-start: 0.75rem;
  border-inline-start: 2px solid var(--line);
  font-family: var(--serif);
  white-space: pre-line;
}

.rule .label {
  display: block;
  color: var(--soft);
  font: 0.75rem/1.5 var(--sans);
}

.rule .after {
  display: block;
  color: var(--sure);
}

.rule .after::before {
  content: '→ ' / '';
}

.rule .buttons {
  margin-top: 0.6rem;
}

.rows {
  outline: none;
}

.row {
  display: grid;
  grid-template-columns: 1rem minmax(0, 1fr);
  gap: 0.5rem;
  align-items: start;
  min-height: 2rem;
  padding: 0.3rem 1rem;
  border-inline-start: 3px solid transparent;
  cursor: default;
  position: relative;
}

/* Not the row, which would be an option without a name while it is out of sight. */
.row > .passage {
  content-visibility: auto;
  contain-intrinsic-height: auto 1.55rem;
}

.row > .drawing {
  margin-top: 0.3rem;
}

.row:hover {
  background: var(--raised);
}

.row[aria-selected='true'] {
  border-inline-start-color: var(--accent);
  background: color-mix(in srgb, var(--accent) 9%, transparent);
}

.rows:focus-visible .row[aria-selected='true'] {
  outline: 2px solid var(--focus);
  outline-offset: -2px;
}

.group-foot:not(:empty) {
  padding: 0.3rem 1rem 0.6rem 2.5rem;
}

.passage {
  font-family: var(--serif);
  font-size: 0.9375rem;
  line-height: 1.65;
  overflow-wrap: anywhere;
}

.passage .around {
  color: var(--soft);
}

.passage :is(del, ins, mark) {
  padding: 0 0.1em;
  border-radius: 2px;
  background: none;
  color: inherit;
  text-decoration-thickness: 1.5px;
  text-underline-offset: 0.25em;
}

.passage del {
  color: var(--soft);
  text-decoration-line: line-through;
}

.passage ins {
  background: color-mix(in srgb, var(--sure) 9%, transparent);
  color: var(--sure);
  text-decoration: underline 1.5px;
}

.suggested .passage ins {
  background: color-mix(in srgb, var(--suggested) 10%, transparent);
  color: var(--suggested);
  text-decoration-style: dashed;
}

.passage mark {
  text-decoration: underline wavy 1px var(--flagged);
}

.row.done .passage ins {
  background: none;
}

@media (forced-colors: active) {
  .row {
    border-inline-start-color: Canvas;
  }

  .passage mark {
    background: Canvas;
    color: CanvasText;
  }

  .row[aria-selected='true'] {
    border-inline-start-color: Highlight;
    background: Highlight;
    color: HighlightText;
    forced-color-adjust: none;
  }

  .row[aria-selected='true'] :is(.around, del, ins, mark, .drawing) {
    background: none;
    color: inherit;
    text-decoration-color: currentcolor;
  }
}
`;
