/**
 * PDF out and printing: one article and a hundred in the app, one from the command line, once its
 * Electron runs; and from the key for printing to its pages on the screen. Prints one JSON line per
 * figure; times in milliseconds.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { electronPrinter } from '../../main/cli/electron-printer.ts';
import { renderFormat } from '../../main/services/render-format.ts';
import { inPlaceRunner } from '../../main/worker/in-place.ts';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import { Desk } from '../e2e/support/launch.ts';
import { withText } from '../shared/export/export-input.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { openTimed } from './support/keys.ts';
import { report } from './support/report.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
  }
}

const RUNS = 10;
const FEW = 5;
const ARTICLES = 100;
const WORDS = 800;
const LONG = 50_000;

async function time(runs: number, job: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const start = performance.now();
    await job();
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}

/** Writes articles as PDF, as the export dialog does; fails where one could not be written. */
async function exportPdf(page: Page, ids: readonly string[], folder: string): Promise<void> {
  const answer = await page.evaluate(
    ([chosen, place]) =>
      window.desk.invoke('export:write', {
        taskId: crypto.randomUUID(),
        ids: [...chosen],
        formats: ['pdf'],
        namePattern: '{id}',
        bundle: null,
        folder: place,
        overwrite: true,
      }),
    [ids, folder] as const,
  );
  if (!answer.ok) throw new Error(answer.error.message);
  if (answer.value.failures.length > 0) throw new Error(JSON.stringify(answer.value.failures[0]));
}

/** From the key to the first page in sight. */
async function openPrint(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog.getByRole('img').first()).toHaveAttribute('aria-label', /^Page 1: /, {
    timeout: 60_000,
  });
}

async function closePrint(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Print' })).toBeHidden();
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-printing-'));
const desk = new Desk(join(folder, 'user'), { size: { width: 1440, height: 900 } });
try {
  const library = join(folder, 'Printing');
  const text = newsCopy(WORDS);
  const long = newsCopy(LONG);
  await makeLibrary(library, [
    ...Array.from({ length: ARTICLES }, (_, index) => ({
      headline: `Article ${index}`,
      submission: text,
      draft: text,
    })),
    { headline: 'Long read', submission: long, draft: long },
    { headline: 'For paper', submission: text, draft: text },
  ]);
  await makeUserData(join(folder, 'user'), library);
  await desk.launch();
  const { page } = desk;
  await openTimed(page, 'For paper');
  const opened: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await openPrint(page);
    opened.push(performance.now() - began);
    await closePrint(page);
  }
  report('key for printing to its first page in sight', 'ms', opened);

  const out = join(folder, 'out');
  const ids = (await readdir(join(library, 'articles'))).sort();
  const [first = ''] = ids;
  const longId = ids[ARTICLES] ?? '';
  const one = await time(RUNS, () => exportPdf(page, [first], out));
  report(`one article of ${WORDS} words as PDF, in the app`, 'ms', one);
  const longOne = await time(FEW, () => exportPdf(page, [longId], out));
  report(`one article of ${LONG} words as PDF, in the app`, 'ms', longOne);
  const start = performance.now();
  await exportPdf(page, ids.slice(0, ARTICLES), out);
  report(`${ARTICLES} articles as PDF, in the app`, 'ms', [performance.now() - start]);
  const makers = { runner: inPlaceRunner, printer: electronPrinter };
  const print = () => renderFormat(makers, { format: 'pdf', kind: 'print' }, withText({}, text));
  report('one article as PDF, from the command line', 'ms', await time(FEW, print));
} finally {
  await desk.quit();
  await rm(folder, { recursive: true, force: true });
}
