// Builds the native command and its tests, the WebAssembly module, the npm package
// around it, and the demo.

import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';
import { script, step } from './terminal.mjs';

/**
 * Configures a preset.
 * @param {string} preset one of CMakePresets.json
 */
export async function configurePreset(preset) {
  const configure = ['cmake', '--preset', preset];
  if (preset === 'wasm') configure.unshift('emcmake');
  await step(`configure ${preset}`, configure[0], configure.slice(1));
}

/**
 * Configures a preset and builds `targets` of it, or all.
 * @param {string} preset one of CMakePresets.json
 */
export async function buildPreset(preset, ...targets) {
  await configurePreset(preset);
  const args = ['--build', '--preset', preset, '--parallel', String(availableParallelism())];
  if (targets.length > 0) args.push('--target', ...targets);
  await step(`build ${preset}`, 'cmake', args);
}

/** Builds the WebAssembly module and the npm package that carries it. */
export async function buildPackage() {
  await buildPreset('wasm');
  await buildWorkspace('web');
}

/** Checks the types of the demo and bundles it. */
export const buildDemo = () => buildWorkspace('demo');

const buildWorkspace = (name) =>
  step(`build ${name}`, 'npm', ['run', 'build', '--workspace', name]);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await script(async () => {
    await setUp();
    await buildPreset('native');
    await buildPackage();
    await buildDemo();
  });
}
