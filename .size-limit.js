// The budgets of the npm package, as brotli sends it. JavaScript is the entry with all
// that it imports at once; messages are loaded in one language, and the worker's script
// where there is one.

export default [
  {
    name: 'the WebAssembly module', // is to become 180 KB
    path: 'web/dist/jinggao.wasm',
    limit: '200 kB',
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
];
