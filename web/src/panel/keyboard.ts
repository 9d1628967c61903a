/** Which key does what in the list. */

export type Command =
  'next' | 'previous' | 'first' | 'last' | 'decide' | 'refuse' | 'leave' | 'step';

const KEYS: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'decide',
  Delete: 'refuse',
  Backspace: 'refuse', // a Mac's keyboard calls it delete
  Escape: 'leave',
  F8: 'step',
};

/** What a key is for; undefined where it is none of the list's. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.shiftKey && event.key !== 'F8') return undefined;
  return KEYS[event.key];
}

/** Whether this is F8, or Shift+F8, that nobody has taken yet. */
export const isStep = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && commandOf(event) === 'step';
