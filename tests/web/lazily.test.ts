import { describe, expect, it, vi } from 'vitest';

import { lazily } from '../../web/src/lazily.js';

const withOutline = () => {
  const make = vi.fn(() => [1, 2]);
  return { make, object: lazily({ text: '稿' }, 'outline', make) };
};

describe('what is made only for those who ask', () => {
  it('is made once, when it is read', () => {
    const { make, object } = withOutline();
    expect(object.text).toBe('稿');
    expect(make).not.toHaveBeenCalled();
    expect(object.outline).toBe(object.outline);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is there for those who list, copy, send or compare the object', () => {
    expect(Object.keys(withOutline().object)).toEqual(['text', 'outline']);
    expect({ ...withOutline().object }).toEqual({ text: '稿', outline: [1, 2] });
    expect(structuredClone(withOutline().object)).toEqual({ text: '稿', outline: [1, 2] });
    expect(JSON.stringify(withOutline().object)).toBe('{"text":"稿","outline":[1,2]}');
  });

  it('can be replaced before it was made', () => {
    const { make, object } = withOutline();
    object.outline = [];
    expect(object.outline).toEqual([]);
    expect(make).not.toHaveBeenCalled();
  });
});
