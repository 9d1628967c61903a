/** WebKitGTK's own MiniBrowser, over WebDriver, on a display that nobody sees. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { COPY_BUTTON, putCopyButton, takeCopyButton } from './copy_button.js';
import type { BrowserUnderTest, Clip, Driver } from './driver.js';
import { programAt } from './programs.js';

const KEYS: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
};

class WebKitDriver implements Driver {
  readonly #driver: WebDriver;
  readonly #processes: readonly ChildProcess[];

  constructor(driver: WebDriver, processes: readonly ChildProcess[]) {
    this.#driver = driver;
    this.#processes = processes;
  }

  async open(url: string): Promise<void> {
    // The same page again would be another one only by chance.
    await this.#driver.get('about:blank');
    await this.#driver.get(url);
  }

  async evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const answer = await this.#driver.executeAsyncScript<{ value?: R; error?: string }>(
      `const [args, done] = arguments;
       Promise.resolve()
         .then(() => (${call.toString()})(...JSON.parse(args)))
         .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      JSON.stringify(args),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as Awaited<R>;
  }

  async copy(clip: Clip): Promise<void> {
    await this.evaluate(putCopyButton, COPY_BUTTON, clip);
    await this.#driver.findElement({ id: COPY_BUTTON }).click();
    if (!(await this.evaluate(takeCopyButton, COPY_BUTTON))) throw new Error('Nothing was copied.');
  }

  async press(keys: string, until?: () => Promise<void>): Promise<void> {
    const names = keys.split('+').map((name) => KEYS[name] ?? name.toLowerCase());
    const down = this.#driver.actions();
    for (const name of names) down.keyDown(name);
    await down.perform();
    await until?.();
    const up = this.#driver.actions();
    for (const name of names.reverse()) up.keyUp(name);
    await up.perform();
  }

  async type(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  async quit(): Promise<void> {
    await this.#driver.quit().catch(() => undefined);
    end(this.#processes);
  }
}

const end = (processes: readonly ChildProcess[]): void => {
  for (const each of processes) each.kill();
};

/** Starts Xvfb on a display that it finds itself; resolves to its number. */
async function startDisplay(started: ChildProcess[]): Promise<string> {
  const xvfb = programAt('XVFB', '/usr/bin/Xvfb', 'xvfb');
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn(xvfb, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(server);
  const said = once(server.stdio[3]!, 'data').then(([bytes]) => String(bytes).trim());
  const ended = once(server, 'exit').then(() => {
    throw new Error(`${xvfb} ended at once: no display could be opened.`);
  });
  return Promise.race([said, ended]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isUp(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (tries === 100) throw new Error(`WebKitWebDriver does not answer at ${url}.`);
    await sleep(100);
  }
}

async function start(): Promise<Driver> {
  const webDriver = programAt('WEBKIT_DRIVER', '/usr/bin/WebKitWebDriver', 'webkit2gtk-driver');
  const binary = programAt(
    'MINIBROWSER',
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    'webkit2gtk-driver',
  );
  const started: ChildProcess[] = [];
  process.once('exit', () => {
    end(started);
  });
  try {
    const display = await startDisplay(started);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' };
    started.push(spawn(webDriver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const url = `http://127.0.0.1:${port}`;
    await isUp(url);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    const driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
    // How long a script may take, the tests say.
    await driver.manage().setTimeouts({ script: 600_000, pageLoad: 60_000 });
    return new WebKitDriver(driver, started);
  } catch (trouble) {
    end(started);
    throw trouble;
  }
}

export const webkit: BrowserUnderTest = { title: 'WebKitGTK', start };
