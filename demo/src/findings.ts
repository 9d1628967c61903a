/** The list of findings, grouped by rule. One row is in the tab order; arrows go to the others. */

import type { Rule } from 'jinggao';
import type { Desk, Standing } from './desk.js';
import { h } from './dom.js';
import type { Strings } from './strings.js';
import { excerpt, visible } from './visible.js';

const CONTEXT = 7; // characters on either side of a change

export interface FindingsHost {
  go(index: number): void;
  decide(index: number, standing: Standing): void;
}

/** Lists the findings in `root`, those to look at first. */
export function showFindings(
  root: HTMLElement,
  desk: Desk,
  rules: readonly Rule[],
  words: Strings,
  host: FindingsHost,
): void {
  const titles = new Map(rules.map((rule) => [rule.name, rule]));
  const groups = new Map<string, number[]>();
  desk.findings.forEach(({ rule }, index) => {
    groups.set(rule, [...(groups.get(rule) ?? []), index]);
  });
  const open = (indexes: number[]) => indexes.filter((i) => desk.standing(i) === 'open').length;
  const sorted = [...groups].sort(([, a], [, b]) => Number(open(b) > 0) - Number(open(a) > 0));

  root.replaceChildren(
    ...sorted.map(([name, indexes]) => {
      const rule = titles.get(name);
      return h(
        'section',
        { class: 'group' },
        h(
          'h3',
          { title: rule?.explanation },
          rule?.title ?? name,
          ' ',
          h('span', { class: 'count' }, String(indexes.length)),
        ),
        h('ul', {}, ...indexes.map((index) => row(index, desk, words, host))),
      );
    }),
  );
  if (desk.findings.length === 0 && desk.input.trim() !== '') {
    root.replaceChildren(h('p', { class: 'nothing' }, words.cleanTitle));
  }
  root.querySelector<HTMLElement>('.row')?.setAttribute('tabindex', '0');
}

function row(index: number, desk: Desk, words: Strings, host: FindingsHost): HTMLElement {
  const finding = desk.finding(index);
  const standing = desk.standing(index);
  const go = h(
    'button',
    { type: 'button', class: 'row', 'data-finding': index, tabindex: -1 },
    h('span', { class: `tag ${finding.action}` }, words.actions[finding.action]),
    h('span', { class: 'passage' }, ...passage(index, desk)),
    h('span', { class: 'message' }, finding.message),
  );
  go.addEventListener('click', () => host.go(index));
  return h('li', { class: standing }, go, ...decisions(index, desk, words, host));
}

/** The buttons with which a person decides on a finding. */
export function decisions(
  index: number,
  desk: Desk,
  words: Strings,
  host: FindingsHost,
): HTMLButtonElement[] {
  const { action } = desk.finding(index);
  const standing = desk.standing(index);
  const button = (label: string, to: Standing) => {
    const element = h('button', { type: 'button', class: 'decide' }, label);
    element.addEventListener('click', () => host.decide(index, to));
    return element;
  };
  if (action === 'fixed') {
    return [
      standing === 'applied' ? button(words.revoke, 'dismissed') : button(words.reapply, 'applied'),
    ];
  }
  if (action === 'flagged') {
    return [
      standing === 'open' ? button(words.checked, 'dismissed') : button(words.recheck, 'open'),
    ];
  }
  if (standing === 'open')
    return [button(words.apply, 'applied'), button(words.dismiss, 'dismissed')];
  return [button(standing === 'applied' ? words.revoke : words.recheck, 'open')];
}

/** What stands at the finding, with a little of what stands around an edit. */
function passage(index: number, desk: Desk): (Node | string)[] {
  const { start, end, replacement } = desk.finding(index);
  const found = desk.input.slice(start, end);
  if (replacement === undefined) return [excerpt(found, 44)];
  const around = (from: number, to: number) =>
    desk.input.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return [
    around(start - CONTEXT, start).trimStart(),
    h('del', {}, visible(found)),
    h('ins', {}, visible(replacement)),
    around(end, end + CONTEXT).trimEnd(),
  ];
}

/** Moves among the rows with the arrow keys, Home and End. */
export function listenForArrows(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const rows = [...root.querySelectorAll<HTMLElement>('.row')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(root, rows[to]);
  });
}

/** Puts the focus on `row`, which is then the one in the tab order. */
export function focusRow(root: HTMLElement, row: HTMLElement | null | undefined): void {
  if (!row) return;
  for (const other of root.querySelectorAll('.row[tabindex="0"]'))
    other.setAttribute('tabindex', '-1');
  row.setAttribute('tabindex', '0');
  row.focus();
}
