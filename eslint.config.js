import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['build/', '.cache/', '**/dist/']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  // With noUncheckedIndexedAccess, `array[index]!` is how a loop says that it knows its bounds.
  { rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // What these warn of, in the text that is cleaned, is what the patterns here look for.
  {
    rules: {
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipTemplates: true }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
    },
  },
  // Pages, and written as their readers would: without types.
  {
    files: ['tests/packages/**/*.js', 'tests/browser/editors/*.js'],
    languageOptions: {
      globals: { document: 'readonly', tinymce: 'readonly', Worker: 'readonly' },
    },
  },
  {
    files: ['tests/bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: { globalThis: 'writable', performance: 'readonly', WebAssembly: 'readonly' },
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
);
