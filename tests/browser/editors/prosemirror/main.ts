/** ProseMirror with its basic schema, lists, tables and history. */

import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { tableEditing, tableNodes } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-tables/style/tables.css';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} });
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(tables),
  marks: basic.spec.marks,
});
const plugins = [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
  keymap(baseKeymap),
  tableEditing(),
];

function docOf(html: string) {
  const body = document.createElement('div');
  body.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(body);
}

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ schema, plugins }),
});

show(() => clean(view), {
  editor: view,
  setHTML: (html) => view.updateState(EditorState.create({ doc: docOf(html), plugins })),
  html: () => {
    const body = document.createElement('div');
    body.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return body.innerHTML;
  },
  undo: () => undo(view.state, view.dispatch),
  redo: () => redo(view.state, view.dispatch),
});
