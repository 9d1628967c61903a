// Which pastes are cleaned.

import { describe, expect, test } from 'vitest';
import { PasteGate } from '../src/editing/clip.js';
import { window } from './window.js';

describe('a gate for pastes', () => {
  const element = window.document.createElement('div');
  const clip = { text: '群众的获得感' };

  /** Presses a key, and returns what the listeners failed at. */
  function press(event: Event): string[] {
    const failures: string[] = [];
    const listener = (failure: { message: string }) => failures.push(failure.message);
    window.addEventListener('error', listener);
    element.dispatchEvent(event);
    window.removeEventListener('error', listener);
    return failures;
  }

  test('lets by what comes with Ctrl+Shift+V', () => {
    const gate = new PasteGate(element);
    const keys = { key: 'V', ctrlKey: true, shiftKey: true };
    press(new window.KeyboardEvent('keydown', keys));
    expect(gate.letsBy(clip)).toBe(true);
    press(new window.KeyboardEvent('keyup', keys));
    expect(gate.letsBy(clip)).toBe(false);
    gate.dispose();
  });

  test('hears of keys that are none: browsers and password managers make them, to fill in', () => {
    const gate = new PasteGate(element);
    expect(press(new window.Event('keydown'))).toEqual([]);
    expect(gate.letsBy(clip)).toBe(false);
    gate.dispose();
  });
});
