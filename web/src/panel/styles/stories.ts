/** The stories as cards, numbered as a page's desk numbers them. */
export const stories = /* css */ `
.stories {
  display: grid;
  list-style: none;
  counter-reset: story;
}

.story {
  position: relative;
  padding: 0.9rem 1rem 0.9rem 2.75rem;
  border-bottom: 1px solid var(--line);
  counter-increment: story;
}

.story::before {
  position: absolute;
  inset-inline-start: 1rem;
  color: var(--accent);
  font: 700 1.0625rem/1.45 var(--serif);
  font-variant-numeric: tabular-nums;
  content: counter(story) / '';
}

.story.sub-story {
  counter-increment: none;
}

.story.sub-story::before {
  color: var(--soft);
  content: '└' / '';
}

.story h3 {
  font: 700 1.0625rem/1.45 var(--serif);
  overflow-wrap: anywhere;
  text-wrap: pretty;
}

.story h3.headless {
  color: var(--soft);
  font-weight: 400;
}

.story .headline {
  padding: 0;
  border: 0;
  line-height: inherit;
  text-align: start;
}

.story .headline:hover {
  text-decoration: underline;
}

.decks span {
  display: block;
  font: 0.9375rem/1.5 var(--serif);
}

.details {
  margin-top: 0.2rem;
  color: var(--soft);
  font-size: 0.8125rem;
}

.badge {
  margin-inline-end: 0.5em;
  padding: 0 0.4em;
  border: 1px solid currentcolor;
  border-radius: 3px;
  color: var(--flagged);
  font-size: 0.75rem;
}

.story .buttons {
  margin-top: 0.6rem;
}

.small.succeeded::after {
  margin-inline-start: 0.3em;
  color: var(--accent);
  font-weight: 700;
  content: '✓' / '';
}
`;
