/** The page's stories as cards. */

import type { Review, Story } from '../editing/review.js';
import type { Actions } from './actions.js';
import { button, focusedButton, h } from './dom.js';
import { head } from './visible.js';
import { slice } from './passage.js';
import type { View } from './view.js';

export class Stories {
  readonly element = h('ol', { class: 'stories', part: 'stories' });
  readonly #actions: Actions;
  #shown: readonly unknown[] = [];

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  update(view: View): void {
    const { stories, text } = view.review;
    const shown = [stories, text, view.words];
    if (shown.every((value, i) => value === this.#shown[i])) return;
    this.#shown = shown;
    const hadFocus = focusedButton(this.element);
    this.element.replaceChildren(...stories.map((story) => this.#card(view, story)));
    this.element.querySelectorAll('button')[hadFocus]?.focus({ preventScroll: true });
  }

  #card({ review, words }: View, story: Story): HTMLElement {
    const actions = this.#actions;
    const title = story.headline || opening(review, story);
    const id = `story-${story.index}`;
    const badges = [
      story.orphan && words.orphan,
      story.level === 'sub-story' && words.subStory,
    ].filter((badge) => badge !== false);
    const details = [
      story.byline.replace(/^[（(](.*)[）)]$/s, '$1'),
      words.characters(story.length),
    ];
    const copy = button('small', words.copyStory, () => {
      void actions.copy(story).then((copied) => {
        copy.classList.toggle('succeeded', copied);
        setTimeout(() => copy.classList.remove('succeeded'), 1600);
      });
    });
    const buttons = [
      review.host.onStory && button('small', words.draft, () => actions.draft(story)),
      copy,
      review.stories.length > 1 && button('small', words.keepOnly, () => actions.keepOnly(story)),
    ].filter((b) => b instanceof HTMLElement);
    for (const b of buttons) b.setAttribute('aria-describedby', id);
    const show = button('headline', title, () => actions.showStory(story));
    show.title = words.show;
    return h(
      'li',
      { class: `story ${story.level}`, part: 'story' },
      h('h3', { id, class: story.headline ? '' : 'headless' }, show),
      story.decks.length > 0 &&
        h('p', { class: 'decks' }, ...story.decks.map((deck) => h('span', {}, deck))),
      h(
        'p',
        { class: 'details' },
        ...badges.map((badge) => h('span', { class: 'badge' }, badge)),
        details.filter(Boolean).join(' · '),
      ),
      h('p', { class: 'buttons' }, ...buttons),
    );
  }
}

/** What a story without a headline is known by. */
const opening = (review: Review, story: Story) =>
  head(slice(review, story).trim().split('\n')[0] ?? '', 24);
