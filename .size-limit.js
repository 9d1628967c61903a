// The budgets of the npm package, as brotli sends it. JavaScript is the entry with all
// that it imports at once; messages are loaded in one language, and the worker's script
// where there is one.

export default [
  {
    name: 'the WebAssembly module',
    path: 'web/dist/jinggao.wasm',
    limit: '180 kB',
    modifyEsbuildConfig: (config) => ({ ...config, loader: { '.wasm': 'copy' } }),
  },
  {
    name: 'the JavaScript around it',
    path: 'web/dist/index.js',
    limit: '8 kB',
    modifyEsbuildConfig: (config) => ({
      ...config,
      format: 'esm',
      target: 'es2022',
      external: ['./messages/*'],
    }),
  },
  {
    name: 'the panel and the notice, in all languages',
    path: 'web/dist/panel/index.js',
    limit: '15 kB',
    modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', target: 'es2022' }),
  },
  ...['contenteditable', 'textarea', 'tinymce'].map((name) => ({
    // Most of it is what they share: pastes made simple, places in the DOM, the review.
    name: `the adapter for ${name}`,
    path: `web/dist/adapters/${name}.js`,
    limit: '16.2 kB',
    modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', target: 'es2022' }),
  })),
];
