/** How each of the small projects is built: the folder that is to be served. */

import { copyFileSync, cpSync } from 'node:fs';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { copyProject, installed } from './tarball.js';

export type Build = () => Promise<string> | string;

export const builds: Readonly<Record<string, Build>> = {
  async vite() {
    const root = copyProject('vite');
    await vite.build({ root, logLevel: 'warn', configFile: false, build: { target: 'es2022' } });
    return `${root}/dist`;
  },

  async webpack() {
    const context = copyProject('webpack');
    const compiler = webpack({
      context,
      mode: 'production',
      entry: './main.js',
      output: { path: `${context}/dist`, filename: 'main.js' },
    });
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats!.toString('errors-only')));
        else resolve();
      });
    });
    copyFileSync(`${context}/index.html`, `${context}/dist/index.html`);
    return `${context}/dist`;
  },

  async esbuild() {
    const root = copyProject('esbuild');
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: { main: 'main.js', worker: 'jinggao/worker' },
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      loader: { '.wasm': 'file' },
      publicPath: '/',
    });
    copyFileSync(`${root}/index.html`, `${root}/dist/index.html`);
    return `${root}/dist`;
  },

  plain() {
    const root = copyProject('plain');
    cpSync(`${installed}/dist`, `${root}/jinggao`, { recursive: true });
    return root;
  },

  inline() {
    const root = copyProject('inline');
    copyFileSync(`${installed}/dist/inline.js`, `${root}/inline.js`);
    return root;
  },
};
