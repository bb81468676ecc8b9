import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  test as base,
  type ConsoleMessage,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { findRuntime } from '../../../build/setup/runtime.mjs';

export { expect };

const root = resolve(import.meta.dirname, '../../..');
const holdStart = join(import.meta.dirname, 'hold-start.cjs');
const isRoot = process.getuid?.() === 0;

/** How the app is started; set it with `test.use({ launch: { … } })`. */
export interface LaunchOptions {
  /** Command line arguments after the app's path, for instance files to bring in. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Size of the window's content. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Whether to wait for the first window; without one `page` cannot be used. */
  readonly window?: boolean;
}

/** The running app, with a data folder of its own. */
export class Desk {
  /** Messages of the renderer's console that are no failure. */
  readonly allowed: RegExp[] = [];
  /** Errors in the renderer so far. */
  readonly problems: string[] = [];
  /** What the app wrote to standard error since Playwright could talk to it. */
  stderr = '';
  readonly userData: string;
  #options: LaunchOptions;
  #app: ElectronApplication | undefined;
  #page: Page | undefined;

  constructor(userData: string, options: LaunchOptions) {
    this.userData = userData;
    this.#options = options;
  }

  get app(): ElectronApplication {
    return present(this.#app);
  }

  get page(): Page {
    return present(this.#page);
  }

  /** Starts the app; the options given here replace the test's own. */
  async launch(options: LaunchOptions = {}): Promise<void> {
    this.#options = { ...this.#options, ...options };
    const { args = [], colorScheme = 'light', env, size, window = true } = this.#options;
    const runtime = findRuntime();
    if (!runtime) throw new Error('There is no Electron here yet: run "npm run setup".');
    this.#app = await electron.launch({
      executablePath: runtime,
      args: [...(isRoot ? ['--no-sandbox'] : []), '-r', holdStart, root, ...args],
      env: { ...environment(), PROOFDESK_USER_DATA: this.userData, ...env },
      chromiumSandbox: !isRoot,
      colorScheme,
    });
    this.#app.process().stderr?.on('data', (data) => {
      this.stderr += String(data);
    });
    this.#app.on('window', (page) => this.#watch(page));
    for (const page of this.#app.windows()) this.#watch(page);
    if (!window) return;
    this.#page = await this.#app.firstWindow();
    if (size) await this.resize(size.width, size.height);
  }

  /** Sets the size of the first window's content. */
  async resize(width: number, height: number): Promise<void> {
    const window = await this.app.browserWindow(this.page);
    await window.evaluate((it, [w, h]) => it.setContentSize(w, h), [width, height] as const);
  }

  /** Quits the app as a user does, if it still runs. */
  async quit(): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
  }

  /** Ends the main process with SIGKILL and waits until it is gone. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    await this.quit();
  }

  /** Quits, unless it was killed, and starts again on the same data. */
  async relaunch(options: LaunchOptions = {}): Promise<void> {
    await this.quit();
    await this.launch(options);
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.#note(error.stack ?? error.message));
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.#note(message.text());
    });
  }

  #note(text: string): void {
    if (!this.allowed.some((pattern) => pattern.test(text))) this.problems.push(text);
  }
}

/**
 * Playwright's `test` with the fixture `desk`: the compiled app, started and ready.
 * An error in the renderer's console fails the test unless `desk.allowed` matches it.
 */
export const test = base.extend<{ launch: LaunchOptions; desk: Desk }>({
  launch: [{}, { option: true }],
  desk: async ({ launch }, use, info) => {
    const userData = await mkdtemp(join(tmpdir(), 'proofdesk-e2e-'));
    const desk = new Desk(userData, launch);
    try {
      await desk.launch();
      await use(desk);
    } finally {
      await desk.quit();
      if (info.status !== info.expectedStatus || desk.problems.length > 0) {
        await info.attach('standard error of the app', { body: desk.stderr });
      }
      await rm(userData, { recursive: true, force: true });
    }
    expect(desk.problems, 'errors in the renderer').toEqual([]);
  },
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The app does not run, or has no window.');
  return value;
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries as [string, string][]);
}
