import { createCleaner, type Cleaner } from 'jinggao';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AttachOptions, PasteReport } from '../src/editing/attach.js';
import { openSession, type Session } from '../src/editing/session.js';
import { PlainPort } from './plain_port.js';

const cleaner = await createCleaner();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Pastes at the end, as an adapter does; false where the paste went in as it came. */
function paste(
  port: PlainPort,
  session: Session,
  text: string,
  around = (t: string) => t,
): boolean {
  const made = session.paste({ text });
  port.set(port.text + around(made?.text ?? text));
  if (made) session.inserted(made);
  return made !== undefined;
}

function opened(text = '', options: Partial<AttachOptions> = {}) {
  const port = new PlainPort(text);
  return { port, session: openSession(port, { cleaner, ...options }) };
}

const rows = (session: Session) =>
  session.current!.items.map(({ standing, now, other }) => `${standing} ${now}→${other ?? ''}`);

const COPIED = '群众的获得感 and 安全感都强了。\n又一段，，在这里。';
const CLEAN = '群众的获得感和安全感都强了。\n又一段，在这里。';

describe('a paste', () => {
  test('is cleaned and reported', () => {
    const reports: PasteReport[] = [];
    const { port, session } = opened('前文。', { onPaste: (report) => reports.push(report) });
    paste(port, session, COPIED);
    expect(port.text).toBe(`前文。${CLEAN}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]!.fixed.map(({ rule }) => rule)).toEqual([
      'typo/stray-word',
      'typo/repeated-punctuation',
    ]);
    expect(reports[0]!.restore()).toBe(true);
    expect(port.text).toBe(`前文。${COPIED}`);
    expect(reports[0]!.restore()).toBe(false);
  });

  test('is given back also after more typing, what was typed kept', () => {
    let report: PasteReport | undefined;
    const { port, session } = opened('前文。', { onPaste: (made) => (report = made) });
    paste(port, session, COPIED);
    port.edit('前文', '前面的文字');
    vi.advanceTimersByTime(1);
    port.edit('安全感都', '安全感真的都');
    vi.advanceTimersByTime(1);
    port.set(`${port.text}末`);
    expect(report!.restore()).toBe(true);
    expect(port.text).toBe(`前面的文字。${COPIED.replace('感都', '感真的都')}末`);
  });

  test('that an undo took away comes back by redo with its history', () => {
    let report: PasteReport | undefined;
    const { port, session } = opened('前文。', { onPaste: (made) => (report = made) });
    paste(port, session, COPIED);
    const { text } = port;
    port.set('前文。');
    vi.runAllTimers();
    port.set(text);
    expect(report!.restore()).toBe(true);
    expect(port.text).toBe(`前文。${COPIED}`);
  });

  test('of which something was taken back, is taken back as a whole once undo has brought that again', () => {
    let report: PasteReport | undefined;
    const { port, session } = opened('前文。', { onPaste: (made) => (report = made) });
    paste(port, session, COPIED);
    const review = session.review();
    const before = rows(session);
    review.takeBack(review.items.slice(0, 1));
    vi.runAllTimers();
    const after = rows(session);
    expect(after).not.toEqual(before);
    port.set(`前文。${CLEAN}`); // undo
    vi.runAllTimers();
    expect(rows(session)).toEqual(before);
    port.set(`前文。${CLEAN.replace('和', ' and ')}`); // redo
    vi.runAllTimers();
    expect(rows(session)).toEqual(after);
    port.set(`前文。${CLEAN}`);
    vi.runAllTimers();
    expect(report!.restore()).toBe(true);
    expect(port.text).toBe(`前文。${COPIED}`);
  });

  test('is found where the editor made something else of its white space', () => {
    let report: PasteReport | undefined;
    const { port, session } = opened('前文。', { onPaste: (made) => (report = made) });
    paste(port, session, COPIED, (text) => `\n${text.replace('\n', '\n\n')}\uFFFC`);
    expect(report!.restore()).toBe(true);
    expect(port.text).toBe(`前文。\n${COPIED.replace('\n', '\n\n')}\uFFFC`);
  });

  test('is found among the same again', () => {
    let report: PasteReport | undefined;
    const { port, session } = opened(CLEAN + CLEAN, { onPaste: (made) => (report = made) });
    port.selection = { start: port.text.length, end: port.text.length };
    paste(port, session, COPIED);
    expect(report!.restore()).toBe(true);
    expect(port.text).toBe(CLEAN + CLEAN + COPIED);
  });

  test.each<[string, Partial<AttachOptions>, string]>([
    ['while the cleaner is not ready', { cleaner: new Promise<Cleaner>(() => undefined) }, COPIED],
    ['where nothing is wrong with it', {}, CLEAN],
    ['where pastes are not to be cleaned', { paste: false }, COPIED],
  ])('goes in as it came %s', (_, options, text) => {
    const { port, session } = opened('', options);
    expect(paste(port, session, text)).toBe(false);
    expect(port.text).toBe(text);
  });

  test('goes in as it came where cleaning fails, which is told once', async () => {
    const troubles: unknown[] = [];
    const trouble = new Error('out of memory');
    const failing = {
      ...cleaner,
      clean: () => {
        throw trouble;
      },
    } as unknown as Cleaner;
    const { port, session } = opened('', { cleaner: failing, onTrouble: (t) => troubles.push(t) });
    expect(paste(port, session, COPIED)).toBe(false);
    expect(paste(port, session, COPIED)).toBe(false);
    expect(troubles).toEqual([trouble]);

    const told = vi.fn();
    opened('', { cleaner: Promise.reject(trouble), onTrouble: told });
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toHaveBeenCalledExactlyOnceWith(trouble);
  });

  test('is cleaned once a promised cleaner is there', async () => {
    const { port, session } = opened('', { cleaner: Promise.resolve(cleaner) });
    await Promise.resolve();
    expect(paste(port, session, COPIED)).toBe(true);
  });

  test('is cleaned once loading the cleaner again has not failed', async () => {
    const load = vi.fn(() => Promise.resolve(cleaner));
    load.mockRejectedValueOnce(new Error('unreachable'));
    const told = vi.fn();
    const { port, session } = opened('又一段，，在这里。', { cleaner: load, onTrouble: told });
    const review = session.review();
    await vi.waitFor(() => {
      expect(review.busy).toBe(false);
    });
    expect(review.trouble).toEqual(new Error('unreachable'));
    expect(load).toHaveBeenCalledTimes(1);
    expect(paste(port, session, COPIED)).toBe(false);

    review.refresh(); // what "try again" asks for
    await vi.waitFor(() => {
      expect(review.items).toHaveLength(3);
    });
    expect(review.trouble).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledTimes(1);
    expect(paste(port, session, COPIED)).toBe(true);
  });
});

test.each([undefined, null])('no session opens with %s for a cleaner', (wrong) => {
  const made = () => opened('', { cleaner: wrong as unknown as Cleaner });
  expect(made).toThrow(TypeError);
  expect(made).toThrow(/cleaner is needed/);
});

describe('a review', () => {
  test('shows what was done and what would be', () => {
    const { port, session } = opened('又一段，，在这里。\n');
    paste(port, session, '群众的获得感 and 安全感都强了。');
    session.review();
    expect(rows(session)).toEqual(['open ，，→，', 'done 和→ and ']);
    expect(port.marks.map(({ kind }) => kind)).toEqual(['suggested', 'fixed']);
  });

  test('accepts and takes back', () => {
    const { port, session } = opened(COPIED);
    const review = session.review();
    review.accept(review.items);
    expect(port.text).toBe(CLEAN);
    expect(rows(session)).toEqual(['done 和→ and ', 'done ，→，，']);
    review.takeBack([review.items[1]!]);
    expect(port.text).toBe(CLEAN.replace('段，', '段，，'));
    vi.runAllTimers();
    expect(rows(session)).toEqual(['done 和→ and ', 'open ，，→，']);
  });

  test('carries items along, and drops those that were touched', () => {
    const { port, session } = opened(COPIED);
    const review = session.review();
    const [, second] = review.items;
    port.edit('群众', '全县群众');
    port.edit(' and ', ' 和');
    vi.advanceTimersByTime(1);
    expect(rows(session)).toEqual(['open ，，→，']);
    expect(review.items[0]!.id).toBe(second!.id);
    expect(port.text.slice(review.items[0]!.start, review.items[0]!.end)).toBe('，，');
    vi.runAllTimers();
    expect(review.items.find(({ now }) => now === '，，')!.id).toBe(second!.id);
  });

  test('goes from item to item, around the end', () => {
    const { port, session } = opened(COPIED);
    const review = session.review();
    const seen = [1, 1, 1, -1].map((by) => {
      review.step(by as 1 | -1);
      return review.active!.now;
    });
    expect(seen).toEqual([' and ', '，，', ' and ', '，，']);
    expect(port.marks.some(({ kind }) => kind === 'active')).toBe(true);
  });

  test('goes among what is open; among what is done where one of that is looked at', () => {
    const { port, session } = opened();
    paste(port, session, COPIED);
    port.set(`又是的的。${port.text}`);
    vi.advanceTimersByTime(1);
    port.set(`${port.text}又是的的。`);
    vi.runAllTimers();
    const review = session.review();
    const standing = (by: 1 | -1) => {
      review.step(by);
      return `${review.active!.standing} ${review.active!.start}`;
    };
    const open = review.items.filter(({ standing }) => standing === 'open');
    expect([standing(1), standing(1), standing(1), standing(-1)]).toEqual(
      [0, 1, 0, 1].map((i) => `open ${open[i]!.start}`),
    );
    const done = review.items.filter(({ standing }) => standing === 'done');
    expect(done).toHaveLength(2);
    review.look(done[0]);
    expect([standing(1), standing(1)]).toEqual([1, 0].map((i) => `done ${done[i]!.start}`));
  });

  test('accepts again what undo had opened again, and lists it once', () => {
    const { port, session } = opened(COPIED);
    const review = session.review();
    review.accept(review.items);
    const accepted = rows(session);
    port.set(COPIED); // undo
    vi.runAllTimers();
    review.accept(review.items);
    expect(rows(session)).toEqual(accepted);
  });

  test('ignores, for now and always, and switches rules off', () => {
    const onIgnoreAlways = vi.fn();
    const onRuleOff = vi.fn();
    const { session } = opened(COPIED, { onIgnoreAlways, onRuleOff });
    const review = session.review();
    const [first] = review.items;
    review.ignoreAlways(first!);
    expect(rows(session)).toEqual(['open ，，→，']);
    expect(onIgnoreAlways).toHaveBeenCalledExactlyOnceWith(first!.finding.key, first!.finding);
    review.switchOff('typo/repeated-punctuation');
    expect(rows(session)).toEqual([]);
    expect(onRuleOff).toHaveBeenCalledExactlyOnceWith('typo/repeated-punctuation');
    review.refresh();
    expect(rows(session)).toEqual([]);
  });

  test('is of what is selected', () => {
    const { port, session } = opened(COPIED);
    port.selection = { start: COPIED.indexOf('\n') + 1, end: COPIED.length };
    const review = session.review();
    expect(rows(session)).toEqual(['open ，，→，']);
    review.accept(review.items);
    expect(port.text).toBe(COPIED.replace('，，', '，'));
  });

  test('ends: no marks, no more news', () => {
    const { port, session } = opened(COPIED);
    const review = session.review();
    const listener = vi.fn();
    review.subscribe(listener);
    review.close();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(port.marks).toEqual([]);
    expect(session.current).toBeUndefined();
    port.edit('群众', '全县群众');
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  const STORIES = [
    '三万亩麦田喝足返青水',
    '东湖讯 3月5日，青禾县春灌工作全面展开，，各乡镇组织群众清淤渠道。',
    '（记者 林远舟）',
    '',
    '河西镇整修水渠',
    '东湖讯 3月6日，河西镇投工三千二百个，整修水渠四十里，方便群众灌溉。',
    '（记者 沈砚）',
  ].join('\n');

  test('has the stories, with the fixes made', () => {
    const { session } = opened(STORIES);
    const [first, second] = session.review().stories;
    expect(first).toMatchObject({
      headline: '三万亩麦田喝足返青水',
      byline: '（记者 林远舟）',
    });
    expect(first!.dateline).toContain('东湖讯');
    expect(first!.body).toContain('全面展开，各乡镇');
    expect(second!.headline).toBe('河西镇整修水渠');
  });

  test('has no story of the name and the day that stand above the first', () => {
    const { session } = opened(`临溪周末\n2023年11月25日 星期六\n${STORIES}`);
    const { stories } = session.review();
    expect(stories.map(({ headline }) => headline)).toEqual([
      '三万亩麦田喝足返青水',
      '河西镇整修水渠',
    ]);
    expect(stories.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('leads to the beginning of a story, where that is now', () => {
    const { port, session } = opened(STORIES);
    const review = session.review();
    port.set(`新的一行\n${STORIES}`);
    review.lookAtStory(review.stories[1]!);
    const { start, end } = port.revealed!;
    expect(port.text.slice(start, end)).toBe('河西镇整修水渠');
  });

  test('leaves one story alone', () => {
    const { port, session } = opened(STORIES);
    const review = session.review();
    const { headline } = review.stories[1]!;
    review.keepOnly(review.stories[1]!);
    expect(port.text).toBe(STORIES.split('\n').slice(4).join('\n'));
    expect(review.stories).toMatchObject([{ index: 0, headline, start: 0, end: port.text.length }]);
    expect(port.revealed, 'its beginning is in sight').toEqual({ start: 0, end: 0 });
  });

  test('deletes a copy with its block', () => {
    const line = '青禾县水利局组织技术人员逐村检查渠道和泵站，及时排除险情，确保春灌用水。';
    const { port, session } = opened(`${line}\n全县三万亩麦田喝足了返青水。\n${line}\n完。`);
    const review = session.review();
    const copy = review.items.find(({ finding }) => finding.rule.startsWith('repeat/'))!;
    review.lookAtOther(copy);
    expect(port.revealed).toEqual(copy.related);
    review.deleteCopy(copy);
    expect(port.text).toBe(`${line}\n全县三万亩麦田喝足了返青水。\n完。`);
  });
});

describe('a long document', () => {
  test('is reviewed by the reviewer; what it says of a text that has changed is not taken', async () => {
    vi.useRealTimers();
    const reviewer = {
      clean: vi.fn((text: string) => Promise.resolve(cleaner.clean(text))),
      outline: (text: string) => Promise.resolve(cleaner.outline(text)),
      rules: () => [],
      dispose: () => undefined,
    };
    const long = '春灌工作全面展开，三万亩麦田喝足了返青水。\n'.repeat(1000);
    const { port, session } = opened(`${long}又一段，，在这里。`, { reviewer });
    const review = session.review();
    expect(review.busy).toBe(true);
    await vi.waitFor(() => {
      expect(review.busy).toBe(false);
    });
    expect(review.items.filter(({ other }) => other === '，')).toHaveLength(1);
    expect(reviewer.clean).toHaveBeenCalledTimes(1);

    review.refresh();
    port.edit('，，', '，');
    await vi.waitFor(() => {
      expect(review.busy).toBe(false);
      expect(reviewer.clean).toHaveBeenCalledTimes(3);
    }, 10_000);
    expect(review.items.filter(({ other }) => other === '，')).toEqual([]);
  });
});
