/** Type and buttons, the same in every element. Lengths are in rem: they grow with the page's text. */
export const base = /* css */ `
*,
*::before,
*::after {
  box-sizing: border-box;
}

[hidden],
:host([hidden]) {
  display: none !important;
}

.frame {
  color: var(--ink);
  font: 0.875rem/1.5 var(--sans);
  text-align: start;
  letter-spacing: normal;
}

h2,
h3,
h4,
p,
ol {
  margin: 0;
  padding: 0;
}

button {
  min-height: 1.75rem;
  padding: 0.15rem 0.7rem;
  border: 1px solid transparent;
  border-radius: var(--radius);
  background: none;
  color: inherit;
  font: inherit;
  line-height: 1.35;
  cursor: pointer;
}

button.main {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}

button.main:hover {
  background: color-mix(in srgb, var(--accent), var(--ink) 16%);
}

button.plain {
  border-color: var(--line);
}

button.small {
  border-color: var(--line);
  color: var(--ink);
  font-size: 0.8125rem;
}

button.link {
  color: var(--accent);
  font-weight: 600;
}

button:is(.plain, .small, .link, .sign):hover {
  border-color: var(--soft);
  background: var(--raised);
}

button.sign {
  display: inline-grid;
  place-items: center;
  width: 1.75rem;
  padding: 0;
  color: var(--soft);
}

.drawing {
  width: 1rem;
  height: 1rem;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.drawing.fixed {
  color: var(--sure);
  fill: currentcolor;
}

.drawing.suggested {
  color: var(--suggested);
}

.drawing.flagged {
  color: var(--flagged);
}

:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
}

.heard,
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

@media (forced-colors: active) {
  button {
    border-color: ButtonBorder;
  }
}
`;
