/** Findings accepted, ignored, taken back: in the document that they are in. */

import { apply } from 'jinggao';
import { expect } from 'vitest';
import type { EditorPage } from '../editor_page.js';
import { DOCUMENT } from './clips.js';
import { clean, linesOf, outside, placesOf, type Scenario } from './scenario.js';

/** Opens a review and waits for its items. */
export const openReview = (page: EditorPage) =>
  page.evaluate(async () => {
    const review = window.fixture.attachment.review();
    while (review.busy) await new Promise((resolve) => setTimeout(resolve, 5));
    return review.items.map(({ finding, standing, now, other }) => ({
      rule: finding.rule,
      standing,
      now,
      other,
    }));
  });

/** What is open in the review. */
const open = (page: EditorPage) =>
  page.evaluate(() =>
    window.fixture.attachment
      .current!.items.filter(({ standing }) => standing === 'open')
      .map(({ now }) => now),
  );

const accept = async (page: EditorPage, rule?: string) => {
  await page.evaluate((only) => {
    const review = window.fixture.attachment.current!;
    review.accept(
      review.items.filter(
        ({ finding, standing }) => standing === 'open' && (!only || finding.rule === only),
      ),
    );
  }, rule);
  await page.settled();
};

/** The document and what the core finds in it. */
export async function opened(page: EditorPage, html = DOCUMENT) {
  await page.set(html);
  const { text, hints } = await page.meaning(html);
  const { findings } = await clean(text, page.traits.plain ? [] : hints);
  const items = await openReview(page);
  expect(items.map(({ rule, now, other }) => ({ rule, now, other }))).toEqual(
    findings.map(({ rule, start, end, replacement }) => ({
      rule,
      now: text.slice(start, end),
      other: replacement,
    })),
  );
  return { text, findings };
}

const replaced = (findings: Awaited<ReturnType<typeof opened>>['findings'], rule?: string) =>
  findings.filter(
    (finding) => finding.replacement !== undefined && (!rule || finding.rule === rule),
  );

const accepting = (name: string, rule?: string): Scenario => ({
  name: `review: ${name}`,
  run: async (page) => {
    const { text, findings } = await opened(page);
    const taken = replaced(findings, rule);
    expect(taken).not.toEqual([]);
    const before = await page.formats();
    await accept(page, rule);
    const expected = apply(text, findings, (finding) => taken.includes(finding));
    expect(linesOf((await page.standing()).text)).toEqual(linesOf(expected));
    const changes = taken.map(({ start, end, replacement = '' }) => ({
      start,
      end,
      insert: replacement,
    }));
    expect(outside(await page.formats(), expected, placesOf(changes))).toEqual(
      outside(before, text, changes),
    );
  },
});

const undone: Scenario = {
  name: 'review: one undo takes all that was accepted back, and it is open again',
  run: async (page) => {
    const { text } = await opened(page);
    const before = await page.formats();
    const items = await open(page);
    await accept(page);
    expect(await open(page)).toEqual([]);
    await page.evaluate(() => {
      window.fixture.attachment.port.focus();
    });
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual(linesOf(text));
    expect(await page.formats()).toEqual(before);
    await page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const review = window.fixture.attachment.current!;
          const look = () => {
            if (review.items.length === count) resolve();
          };
          review.subscribe(look);
          look();
          setTimeout(resolve, 30_000); // what is missing is shown below
        }),
      items.length,
    );
    expect(await open(page)).toEqual(items);
  },
};

const takenBack: Scenario = {
  name: 'review: one that was accepted is taken back',
  run: async (page) => {
    const { text } = await opened(page);
    await accept(page, 'typo/stray-word');
    await page.evaluate(() => {
      const review = window.fixture.attachment.current!;
      review.takeBack(review.items.filter(({ standing }) => standing === 'done'));
    });
    await page.settled();
    expect(linesOf((await page.standing()).text)).toEqual(linesOf(text));
  },
};

const ignoring: Scenario = {
  name: 'review: what is ignored is not shown again, and nothing is changed',
  run: async (page) => {
    const { text } = await opened(page);
    const items = await open(page);
    await page.evaluate(async () => {
      const review = window.fixture.attachment.current!;
      review.ignore(review.items.slice(0, 1));
      review.refresh();
      while (review.busy) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(await open(page)).toEqual(items.slice(1));
    expect(linesOf((await page.standing()).text)).toEqual(linesOf(text));
  },
};

const marks: Scenario = {
  name: 'review: marks write nothing into the document',
  run: async (page) => {
    await page.set(DOCUMENT);
    const { html } = await page.standing();
    await openReview(page);
    await page.evaluate(() => {
      const review = window.fixture.attachment.current!;
      review.look(review.items[0]);
    });
    await page.settled();
    expect((await page.standing()).html).toBe(html);
    await page.evaluate(() => {
      window.fixture.attachment.current!.close();
    });
    expect((await page.standing()).html).toBe(html);
  },
};

/** A slip far from both ends of the document, under review, with the caret at the end. */
async function openFarSlip(page: EditorPage): Promise<void> {
  const far = '<p>春灌工作全面展开。</p>'.repeat(80);
  await page.set(`${far}<p>又一段，，在这里。</p>${far}`);
  await page.put('end');
  await openReview(page);
}

/** What is marked as looked at, and whether it is in sight; undefined where there are no marks. */
const lookedAt = (page: EditorPage) =>
  page.evaluate(() => {
    const content = window.fixture.content();
    // The marks of an iframe are in its own window.
    const view = content.ownerDocument.defaultView as Window & typeof globalThis;
    if (!view.CSS.highlights) return undefined;
    const [range] = Array.from(view.CSS.highlights.get('jinggao-active') ?? []) as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    const area = content.localName === 'textarea' ? content.getBoundingClientRect() : undefined;
    return {
      text: range!.toString(),
      inSight: top >= (area?.top ?? 0) && bottom <= (area?.bottom ?? view.innerHeight),
    };
  });

/** The mark follows what a textarea scrolls as soon as the browser tells of that. */
async function expectMark(page: EditorPage, text: string): Promise<void> {
  if (!(await lookedAt(page))) return;
  await expect.poll(() => lookedAt(page)).toEqual({ text, inSight: true });
}

const inSight: Scenario = {
  name: 'review: the mark of what is looked at lies on its text, in sight',
  run: async (page) => {
    await openFarSlip(page);
    await page.evaluate(() => {
      const review = window.fixture.attachment.current!;
      review.look(review.items.find(({ now }) => now === '，，'));
    });
    await page.settled();
    await expectMark(page, '，，');
  },
};

const goneTo: Scenario = {
  name: 'review: who goes to an item types there, with it in sight',
  run: async (page) => {
    await openFarSlip(page);
    const place = await page.evaluate(() => {
      const review = window.fixture.attachment.current!;
      const item = review.items.find(({ now }) => now === '，，')!;
      review.goTo(item);
      return item.start;
    });
    await page.settled();
    await expectMark(page, '，，');
    expect(await page.evaluate(() => window.fixture.selection())).toEqual({
      start: place,
      end: place,
    });
    await page.type('字');
    expect((await page.standing()).text).toContain('又一段字，，在这里。');
  },
};

export const reviewing = [
  accepting('one is accepted', 'typo/stray-word'),
  accepting('all are accepted'),
  undone,
  takenBack,
  ignoring,
  marks,
  inSight,
  goneTo,
];
