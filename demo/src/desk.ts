/** What lies on the desk: the pasted text, what was found in it, and what the editor decided. */

import { apply, type Finding, type Result, type Span } from 'jinggao';

/**
 * Where a finding stands: `applied` in the clean text, `open` for a person to look
 * at, or `dismissed`: refused, or looked at and found right.
 */
export type Standing = 'applied' | 'open' | 'dismissed';

export class Desk {
  input = '';
  result: Result = emptyResult();
  /** How long cleaning took. */
  milliseconds = 0;

  // By key, so that decisions outlive an edit elsewhere in the text.
  readonly #decisions = new Map<string, Standing>();
  #keys: string[] = [];

  /** A new text with what was found in it. An empty text forgets all decisions. */
  put(input: string, result: Result, milliseconds: number): void {
    this.input = input;
    this.result = result;
    this.milliseconds = milliseconds;
    this.#keys = distinctKeys(result.findings);
    if (input === '') this.#decisions.clear();
  }

  get findings(): readonly Finding[] {
    return this.result.findings;
  }

  finding(index: number): Finding {
    return this.result.findings[index]!;
  }

  /** The shortest finding at this place of the input. */
  at(place: number): number | undefined {
    let best: number | undefined;
    const length = (index: number) => this.finding(index).end - this.finding(index).start;
    this.findings.forEach(({ start, end }, index) => {
      if (place < start || place > end) return;
      if (best === undefined || length(index) < length(best)) best = index;
    });
    return best;
  }

  standing(index: number): Standing {
    const initial = this.finding(index).action === 'fixed' ? 'applied' : 'open';
    return this.#decisions.get(this.#keys[index]!) ?? initial;
  }

  /** Decides on a finding. To apply one refuses those that overlap it: see what changed. */
  decide(index: number, standing: Standing): void {
    this.#decisions.set(this.#keys[index]!, standing);
    if (standing !== 'applied') return;
    const span = this.finding(index);
    this.findings.forEach((other, i) => {
      if (i !== index && this.standing(i) === 'applied' && overlap(other, span)) {
        this.#decisions.set(this.#keys[i]!, 'dismissed');
      }
    });
  }

  /** The clean text, as decided. */
  get text(): string {
    const applied = new Set(this.findings.filter((_, i) => this.standing(i) === 'applied'));
    return apply(this.input, this.findings, (finding) => applied.has(finding));
  }

  count(standing: Standing): number {
    return this.findings.filter((_, i) => this.standing(i) === standing).length;
  }

  slice({ start, end }: Span): string {
    return this.input.slice(start, end);
  }
}

export const emptyResult = (): Result => ({
  text: '',
  findings: [],
  outline: { articles: [], blocks: [] },
});

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The findings' keys; equal passages have equal keys, and are told apart by their order. */
function distinctKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, key }) => {
    const name = `${rule} ${key ?? ''}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name} ${before}`;
  });
}
