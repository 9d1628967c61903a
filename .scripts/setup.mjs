// Installs what is missing: the compilers and libraries from the system, and the
// npm packages of the lock file. With everything there it takes well under a second.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root, step, Trouble } from './terminal.mjs';

// Debian's and Ubuntu's names. GoogleTest is needed to configure, even where no
// test is built.
const packages = {
  build: [
    'cmake',
    'emscripten',
    'g++',
    'libgtest-dev',
    'libutfcpp-dev',
    'ninja-build',
    'nlohmann-json3-dev',
  ],
  test: ['chromium', 'clang-format', 'fonts-noto-cjk'],
  bench: ['libbenchmark-dev'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// What to look for where there is no apt; CMake names the libraries that it misses.
const programs = {
  build: ['cmake', 'emcmake', 'ninja'],
  test: ['clang-format'],
  bench: [],
  firefox: [],
  webkit: [],
};

/** Sets up for `build`, and for the others of `packages` that are among `purposes`. */
export async function setUp(...purposes) {
  const wanted = ['build', ...purposes];
  if (existsSync('/usr/bin/apt-get')) {
    await installPackages(wanted.flatMap((purpose) => packages[purpose]));
  } else {
    await findPrograms(wanted.flatMap((purpose) => programs[purpose]));
  }
  await installModules();
}

async function installPackages(names) {
  const { output } = await capture('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${db:Status-Status}\n',
    ...names,
  ]);
  const there = new Set(output.match(/^\S+(?= installed$)/gm));
  const missing = names.filter((name) => !there.has(name));
  if (missing.length === 0) return;

  const manual = `apt-get install ${missing.join(' ')}`;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !existsSync('/usr/bin/sudo')) {
    throw new Trouble(`Some packages are missing. As root, run: ${manual}`);
  }
  const apt = (...args) => [
    isRoot ? 'apt-get' : 'sudo',
    isRoot ? args : ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args],
    // sudo asks for its password on the terminal.
    {
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  ];
  await step('package lists', ...apt('update', '-q'));
  await step(manual, ...apt('install', '-q', '-y', '--no-install-recommends', ...missing));
}

async function findPrograms(names) {
  const found = await Promise.all(
    names.map((name) => capture(name, ['--version']).catch(() => ({ status: 1 }))),
  );
  const missing = names.filter((_, index) => found[index].status !== 0);
  if (missing.length > 0) {
    throw new Trouble(
      `Not found: ${missing.join(', ')}. Install CMake 3.25, Ninja, Emscripten 3.1.6 or newer, ` +
        'clang-format, and the libraries GoogleTest, utfcpp and nlohmann/json; with Homebrew: ' +
        'brew install cmake ninja emscripten clang-format googletest utf8cpp nlohmann-json',
    );
  }
}

async function installModules() {
  const changed = (name) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
    await step('npm ci', 'npm', ['ci']);
  }
}
