import { defineConfig } from 'vite';

export default defineConfig({
  // Relative paths: the page works from any folder of a static host.
  base: './',
  // Editors are large, and each is loaded only where it is chosen.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
