/** A Quill document as text. */

import { OBJECT } from '../../dom/elements.js';
import { ModelWriter, type Block, type Model } from '../blocks.js';
import type { HintKind } from '../../types.js';
import type { Attributes, Op, Quill } from './types.js';

/** A line. */
export interface LineBlock extends Block {
  /** Where it begins in the document; its text stands there, unit by unit. */
  index: number;
  /** The formats of its line feed: header, list … */
  form: Attributes;
}

export interface LinesModel extends Model<LineBlock> {
  /** The formats of the text from `start` on, in order. */
  readonly runs: readonly { start: number; end: number; formats: Attributes; object: boolean }[];
}

export function readLines(quill: Quill): LinesModel {
  const writer = new ModelWriter<LineBlock>();
  const { ops } = quill.getContents();
  const units = ops.map(({ insert }) => (typeof insert === 'string' ? insert : OBJECT));
  const content = units.join('');
  const formatsAt = formatsOf(ops, units);
  let index = 0;
  for (const line of quill.getLines()) {
    const atom = !('children' in line);
    const length = line.length();
    const text = content.slice(index, index + length - (atom ? 0 : 1));
    const form = atom ? {} : formatsAt(index + length - 1);
    const block = writer.add(text, { index, form, atom, cell: form.table });
    writer.hint(hintOf(form), block.start);
    index += length;
  }
  const model = writer.finish();
  return { ...model, runs: runsOf(ops, units, model.blocks) };
}

function hintOf(form: Attributes): HintKind | undefined {
  if (form['code-block']) return 'code';
  if (form.header) return 'heading';
  if (form.list) return 'list-item';
  if (form.table) return 'table-cell';
  return form.blockquote ? 'quotation' : undefined;
}

/** Asked in order. */
function formatsOf(ops: readonly Op[], units: readonly string[]): (index: number) => Attributes {
  let op = 0;
  let begin = 0;
  return (index) => {
    while (op < ops.length - 1 && begin + units[op]!.length <= index) begin += units[op++]!.length;
    return ops[op]?.attributes ?? {};
  };
}

/** The runs of one format, by offsets of the text. */
function runsOf(
  ops: readonly Op[],
  units: readonly string[],
  blocks: readonly LineBlock[],
): LinesModel['runs'] {
  const runs: { start: number; end: number; formats: Attributes; object: boolean }[] = [];
  let i = 0;
  let index = 0;
  ops.forEach(({ insert, attributes = {} }, op) => {
    const end = index + units[op]!.length;
    for (let at = index; at < end;) {
      while (i < blocks.length - 1 && blocks[i + 1]!.index <= at) i++;
      const block = blocks[i]!;
      const stop = Math.min(end, block.index + block.end - block.start);
      if (stop > at) {
        const start = block.start + at - block.index;
        runs.push({
          start,
          end: start + stop - at,
          formats: attributes,
          object: typeof insert !== 'string',
        });
      }
      at = Math.max(stop, at) === stop && stop > at ? stop : at + 1;
    }
    index = end;
  });
  return runs;
}
