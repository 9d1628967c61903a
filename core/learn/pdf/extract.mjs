// The text of a PDF as the common readers give it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

function pdftotext(...options) {
  return (file) => {
    const { status, stdout, error } = spawnSync('pdftotext', [...options, '-nopgbrk', file, '-']);
    if (status !== 0) throw error ?? new Error(`pdftotext ended with ${status} on ${file}`);
    return stdout.toString('utf8');
  };
}

/** As a selection of the viewer's text layer: the items as they come, a line end where the viewer breaks. */
async function pdfjs(require) {
  const { getDocument } = await import(
    pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
  );
  const folder = join(require.resolve('pdfjs-dist/package.json'), '..');
  return async (file) => {
    const task = getDocument({
      data: new Uint8Array(readFileSync(file)),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      verbosity: 0,
    });
    const document = await task.promise;
    let text = '';
    for (let n = 1; n <= document.numPages; n++) {
      const { items } = await (await document.getPage(n)).getTextContent();
      text += items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('') + '\n';
    }
    await task.destroy();
    return text;
  };
}

/** As copied from Chromium's own viewer. */
async function pdfium(require) {
  const { PDFiumLibrary } = require('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  return async (file) => {
    const document = await library.loadDocument(readFileSync(file));
    let text = '';
    for (const page of document.pages()) text += page.getText() + '\n';
    document.destroy();
    return text.replaceAll('\r\n', '\n');
  };
}

/**
 * The extractors by name: each takes a PDF's path and gives its text, or a promise of it.
 * @param {string} tools a folder in which pdfjs-dist and @hyzyla/pdfium are installed
 */
export async function extractors(tools) {
  const require = createRequire(join(resolve(tools), 'package.json'));
  return {
    raw: pdftotext('-raw'),
    plain: pdftotext(),
    layout: pdftotext('-layout'),
    pdfjs: await pdfjs(require),
    pdfium: await pdfium(require),
  };
}
