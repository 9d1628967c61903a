import { apply, CleanError, createCleaner, locales, revert, SettingsError } from 'jinggao';
import type { Hint, Settings } from 'jinggao';
import { describe, expect, test } from 'vitest';

const cleaner = await createCleaner();

describe('clean', () => {
  test('fixes, and says what was fixed', () => {
    const input = '要不断增强群众的获得感 and 安全感。';
    const { text, findings } = cleaner.clean(input);
    expect(text).toBe('要不断增强群众的获得感和安全感。');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'typo/stray-word',
      action: 'fixed',
      start: 11,
      end: 16,
      original: ' and ',
      replacement: '和',
      message: '“and”已改为“和”',
    });
    expect(findings[0]!.key).toMatch(/^[0-9a-f]{16}$/);
  });

  test('makes the outline for those who read, copy or send the result', () => {
    const result = cleaner.clean('春灌开始\n\n三万亩麦田喝足了返青水。');
    cleaner.clean('另一篇。'); // the module's memory has something else now
    expect(Object.keys(result)).toEqual(['text', 'findings', 'outline']);
    expect(result.outline.blocks).toHaveLength(2);
    expect(result.outline).toBe(result.outline);
    expect({ ...result }).toEqual(result);
    expect(structuredClone(result)).toEqual(JSON.parse(JSON.stringify(result)));
  });

  test('makes results of one shape, so that old ones are forgotten at once', () => {
    const getter = (text: string) =>
      Object.getOwnPropertyDescriptor(cleaner.clean(text), 'outline')!.get;
    expect(getter('春灌开始。')).toBe(getter('河堤加固完工。'));
  });

  test('leaves correct text as it is', () => {
    const input = '春灌工作全面展开，三万亩麦田喝足了返青水。';
    const result = cleaner.clean(input);
    expect(result.text).toBe(input);
    expect(result.findings).toEqual([]);
    expect(result.outline.blocks).toHaveLength(1);
  });

  test('tells the structure alone', () => {
    const input = '河堤加固完工\n本报讯 7月2日，河堤加固工程全部完工。';
    expect(cleaner.outline(input)).toEqual(cleaner.clean(input).outline);
    expect(cleaner.outline(input).articles).toHaveLength(1);
    const hints: Hint[] = [{ start: 0, end: input.length, kind: 'quotation' }];
    expect(cleaner.outline(input, { hints })).toEqual(cleaner.clean(input, { hints }).outline);
  });

  test('takes an empty text', () => {
    expect(cleaner.clean('')).toEqual({
      text: '',
      findings: [],
      outline: { articles: [], blocks: [] },
    });
  });

  test('counts UTF-16 units behind characters outside the basic plane', () => {
    const input = '𠮷田镇的获得感 and 安全感。';
    const [finding] = cleaner.clean(input).findings;
    expect(input.slice(finding!.start, finding!.end)).toBe(' and ');
  });

  test('counts from the start where a byte-order mark leads', () => {
    const input = '\uFEFF群众的获得感 and 安全感都强了。';
    const { text, findings } = cleaner.clean(input);
    expect(text).toBe('群众的获得感和安全感都强了。');
    expect(findings.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [7, 12],
    ]);
  });

  test('takes a document between small ones, and gives its memory to the next', () => {
    const page = '青禾县水利局组织技术人员逐村检查渠道和泵站，及时排除险情。\n';
    const first = cleaner.clean('获得感 and 安全感');
    const large = cleaner.clean(page.repeat(20_000));
    expect(large.outline.blocks).toHaveLength(20_000);
    expect(cleaner.clean('获得感 and 安全感')).toEqual(first);
  });

  test('refuses what is not a string', () => {
    expect(() => cleaner.clean(undefined as unknown as string)).toThrow(TypeError);
  });
});

describe('a lone surrogate', () => {
  test.each([
    ['high', '甲\uD800乙 and 丙', '甲\uFFFD乙和丙', 1],
    ['low', '甲乙\uDC00', '甲乙\uFFFD', 2],
    ['two, the wrong way round', '\uDC00\uD800甲', '\uFFFD\uFFFD甲', 0],
  ])('%s: is replaced, and reported as fixed', (_, input, output, at) => {
    const { text, findings } = cleaner.clean(input);
    expect(text).toBe(output);
    const finding = findings.find(({ start }) => start === at);
    expect(finding).toMatchObject({
      rule: 'typo/invisible-character',
      action: 'fixed',
      end: at + 1,
      original: input[at],
      replacement: '\uFFFD',
    });
    expect(finding!.message).toContain(`U+${input.charCodeAt(at).toString(16).toUpperCase()}`);
    expect(apply(input, findings)).toBe(text);
    expect(revert(text, findings)).toBe(input);
  });

  test('keeps the findings in order', () => {
    const { findings } = cleaner.clean('\uD800甲 and 乙\uDFFF丙 and 丁\uD800');
    const starts = findings.map(({ start }) => start);
    expect(starts).toHaveLength(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('is not seen in a pair', () => {
    expect(cleaner.clean('𠮷田镇春灌全面展开。').findings).toEqual([]);
  });
});

describe('hints', () => {
  const text = '群众的获得感 and 安全感都强了。';
  const word = { start: 6, end: 11 };

  test('leave code alone', () => {
    const { text: clean, findings } = cleaner.clean(text, {
      hints: [
        { start: 0, end: text.length, kind: 'quotation' },
        { ...word, kind: 'code' },
      ],
    });
    expect(clean).toBe(text);
    expect(findings).toEqual([]);
  });

  test('say what a line is', () => {
    const kinds = (['heading', 'list-item', 'table-cell', 'quotation'] as const).map((kind) => {
      const { outline } = cleaner.clean(text, { hints: [{ start: 0, end: text.length, kind }] });
      return outline.blocks.map((block) => block.kind);
    });
    expect(kinds).toEqual([['headline'], ['list-item'], ['paragraph'], ['paragraph']]);
  });

  test('count UTF-16 units', () => {
    const input = '\uD800𠮷' + text;
    const hints = [{ start: 9, end: 14, kind: 'code' as const }];
    expect(cleaner.clean(input, { hints }).text).toBe('\uFFFD𠮷' + text);
  });

  test('are of one text only', () => {
    cleaner.clean(text, { hints: [{ ...word, kind: 'code' }] });
    expect(cleaner.clean(text).text).not.toBe(text);
  });

  test.each<[string, unknown, string]>([
    ['an unknown kind', [{ ...word, kind: 'bold' }], "hints[0].kind: 'bold'"],
    ['an end outside', [{ start: 0, end: 99, kind: 'code' }], 'hints[0].end: 99'],
    ['half a unit', [{ start: 0.5, end: 9, kind: 'code' }], 'hints[0].start: 0.5'],
    ['no end', [{ start: 0, kind: 'code' }], 'hints[0].end: undefined'],
    ['none at all', [null], 'hints[0].start: undefined'],
    [
      'one across another',
      [
        { start: 0, end: 6, kind: 'quotation' },
        { start: 3, end: 9, kind: 'code' },
      ],
      'hints[1]',
    ],
  ])('are refused by name: %s', (_, hints, name) => {
    expect(() => cleaner.clean(text, { hints: hints as Hint[] })).toThrow(name);
    expect(cleaner.clean(text).text).not.toBe(text);
  });

  test('are an array', () => {
    const hints = 'code' as unknown as Hint[];
    expect(() => cleaner.clean(text, { hints })).toThrow(new TypeError('hints are an array.'));
  });

  test('are refused inside a surrogate pair', () => {
    const hints: Hint[] = [{ start: 1, end: 2, kind: 'code' }];
    expect(() => cleaner.clean('𠮷', { hints })).toThrow(RangeError);
  });
});

describe('ignore', () => {
  const text = '群众的获得感 and 安全感都强了，，很好。';
  const [first, second] = cleaner.clean(text).findings;

  test('leaves findings out, of one document only', () => {
    expect(cleaner.clean(text, { ignore: [first!.key!] }).findings).toEqual([second]);
    expect(cleaner.clean(text).findings).toEqual([first, second]);
  });

  test('comes besides the keys of the settings', async () => {
    const made = await createCleaner({ settings: { ignore: [first!.key!] } });
    expect(made.clean(text, { ignore: [second!.key!] }).findings).toEqual([]);
    expect(made.clean(text).findings).toEqual([second]);
    made.dispose();
  });

  test('is refused by name, and forgotten', () => {
    expect(() => cleaner.clean(text, { ignore: ['all'] })).toThrow(SettingsError);
    expect(cleaner.clean(text).findings).toHaveLength(2);
  });

  test.each([null, 'all', {}])('is an array, and the module does not fail on %j', (wrong) => {
    const ignore = wrong as unknown as string[];
    expect(() => cleaner.clean(text, { ignore })).toThrow(new TypeError('ignore is an array.'));
    expect(cleaner.clean(text).findings).toHaveLength(2);
  });
});

test('a signal that has aborted lets no cleaning begin', () => {
  const signal = AbortSignal.abort();
  expect(() => cleaner.clean('甲', { signal })).toThrow(signal.reason as Error);
  expect(cleaner.clean('甲', { signal: new AbortController().signal }).text).toBe('甲');
});

describe('settings', () => {
  const clean = async (settings: Settings) => {
    const made = await createCleaner({ settings });
    return made.clean('群众的获得感 and 安全感都强了。').findings.map(({ action }) => action);
  };

  test('limit a rule', async () => {
    expect(await clean({ rules: { 'typo/stray-word': 'suggest' } })).toEqual(['suggested']);
    expect(await clean({ rules: { 'typo/stray-word': 'off' } })).toEqual([]);
  });

  test('ignore a finding by its key', async () => {
    const { key } = cleaner.clean('群众的获得感 and 安全感都强了。').findings[0]!;
    expect(await clean({ ignore: [key!] })).toEqual([]);
  });

  test.each([
    ['an unknown rule', { rules: { 'typo/strayword': 'fix' } }, 'typo/strayword'],
    ['an unknown ceiling', { rules: { 'typo/stray-word': 'mend' } }, 'typo/stray-word'],
    ['an unknown name', { rule: {} }, 'rule'],
    ['a wrong type', { ignore: 'all' }, 'ignore'],
  ])('are refused by name: %s', async (_, settings, name) => {
    const refused = createCleaner({ settings: settings as Settings });
    await expect(refused).rejects.toThrow(SettingsError);
    await expect(refused).rejects.toMatchObject({ where: expect.stringContaining(name) as string });
  });
});

describe("the house's own rules", () => {
  test('say what the settings say', async () => {
    const made = await createCleaner({
      settings: {
        words: [{ wrong: '按步就班', right: '按部就班', action: 'fix', note: '“部”“班”都是次序' }],
        custom: [{ name: 'custom/village', pattern: '双柳乡', message: '双柳乡已撤乡设镇' }],
      },
    });
    const { text, findings } = made.clean('双柳乡的工作要按步就班。');
    expect(text).toBe('双柳乡的工作要按部就班。');
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['custom/village', '双柳乡已撤乡设镇'],
      ['typo/wrong-word', '“部”“班”都是次序'],
    ]);
    made.dispose();
  });
});

describe('settings that JSON does not have', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.rules = cyclic;
  test.each([cyclic, { ignore: [7n] }, () => 7, Symbol('settings')])(
    'are refused (%#)',
    async (wrong) => {
      const settings = wrong as Settings;
      await expect(createCleaner({ settings })).rejects.toThrow(SettingsError);
      await expect(createCleaner({ settings, worker: true })).rejects.toThrow(SettingsError);
    },
  );
});

describe('messages', () => {
  test.each(locales)('are there for every rule in %s', async (locale) => {
    const made = await createCleaner({ locale });
    for (const rule of made.rules()) {
      expect(rule.title, rule.name).not.toBe('');
      expect(rule.explanation, rule.name).not.toBe('');
      expect(rule.example.before, rule.name).not.toBe('');
    }
    made.dispose();
  });

  test('are also found by the names that hosts write', async () => {
    const names = ['zh_TW', 'zh-Hant-HK', 'zh_CN', 'zh', 'en-GB', 'EN'];
    const made = await Promise.all(names.map((locale) => createCleaner({ locale })));
    const titles = made.map((one) => one.rules()[0]!.title);
    expect(new Set(titles.slice(0, 2)).size).toBe(1);
    expect(new Set(titles.slice(2, 4)).size).toBe(1);
    expect(new Set(titles.slice(4)).size).toBe(1);
    expect(new Set(titles).size).toBe(3);
    for (const one of made) one.dispose();
  });

  test('are refused in a language that is not there', async () => {
    await expect(createCleaner({ locale: 'la' })).rejects.toThrow(/'la'.*zh-CN/);
  });
});

describe('rules', () => {
  test('come with what they do by default', () => {
    const byDefault = Object.fromEntries(
      cleaner.rules().map((rule) => [rule.name, rule.byDefault]),
    );
    expect(byDefault).toMatchObject({ 'typo/stray-word': 'fix', 'repeat/paragraph': 'flag' });
  });
});

describe('dispose', () => {
  test('ends a cleaner, and no other', async () => {
    const made = await createCleaner();
    made.dispose();
    made.dispose();
    expect(() => made.clean('甲')).toThrow(CleanError);
    expect(() => made.rules()).toThrow(CleanError);
    expect(cleaner.clean('甲').text).toBe('甲');
  });
});
