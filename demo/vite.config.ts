import { defineConfig } from 'vite';

export default defineConfig({
  // Relative paths: the page works from any folder of a static host.
  base: './',
  build: { target: 'es2022' },
});
