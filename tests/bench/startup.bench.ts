/**
 * Cold start with 2,000 articles, until the first rows of the list are painted, beside a window
 * with nothing in it. Both start through Playwright, in turn. Prints one JSON line per figure.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron, type Page } from '@playwright/test';
import { findRuntime } from '../../build/setup/runtime.mjs';
import { Desk } from '../e2e/support/launch.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const ARTICLES = 2000;
const RUNS = 5;
// As root Chromium's sandbox cannot start.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Returns once what is visible by now has been painted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Starts the app on that data, waits for its list and quits; milliseconds from start to list. */
async function startDesk(userData: string): Promise<number> {
  const desk = new Desk(userData, {});
  const start = performance.now();
  await desk.launch();
  await desk.page.locator(`[role=option][aria-setsize="${ARTICLES}"]`).first().waitFor();
  await painted(desk.page);
  const took = performance.now() - start;
  await desk.quit();
  return took;
}

async function startEmptyWindow(executablePath: string): Promise<number> {
  const folder = resolve(import.meta.dirname, 'empty-window');
  const start = performance.now();
  const app = await electron.launch({ executablePath, args: [...sandbox, folder] });
  const page = await app.firstWindow();
  await page.getByRole('heading').waitFor();
  await painted(page);
  const took = performance.now() - start;
  await app.close();
  return took;
}

const runtime = findRuntime();
if (!runtime) throw new Error('There is no Electron here yet: run "npm run setup".');
const folder = await mkdtemp(join(tmpdir(), 'proofdesk-startup-'));
try {
  const copy = newsCopy(400);
  const articles = Array.from({ length: ARTICLES }, (_, index) => ({
    headline: `Port Ansgar raises harbour levy, report ${index + 1}`,
    submission: copy,
    draft: copy,
  }));
  const library = join(folder, 'Two thousand');
  const userData = join(folder, 'user');
  await makeLibrary(library, articles);
  await makeUserData(userData, library);
  report('first start ever, 2,000 articles without a catalogue', 'ms', [await startDesk(userData)]);
  await startEmptyWindow(runtime);

  const desk: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await startEmptyWindow(runtime));
    desk.push(await startDesk(userData));
  }
  report('cold start, 2,000 articles', 'ms', desk);
  report('cold start, empty window', 'ms', empty);
  report(
    'cold start against the empty window',
    'times',
    desk.map((took, run) => took / (empty[run] ?? Number.NaN)),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
