/**
 * An hour's work on a draft of 5,000 words, as fast as the machine types it: 300 rounds of a
 * sentence typed, taken out again and saved, the tabs looked at, every tenth round back to the
 * library and in again. Prints what the page and the main process hold after a collection, at the
 * start and in each sixth; one JSON line per figure, megabytes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { LibraryPage } from '../e2e/pages/library.ts';
import { ReviewPage, type Tab } from '../e2e/pages/review.ts';
import { Desk } from '../e2e/support/launch.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const ROUNDS = 300;
const SIXTH = ROUNDS / 6;
const HEADLINE = 'An hour of work';
const sentence = ' The council will hear the ferry companies again next week.';
const tabs: readonly Tab[] = ['Claims', 'Findings', 'Changes', 'Sources', 'Comments', 'History'];

/** Megabytes of live objects in the page. */
async function pageHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

/** Megabytes of live objects in the main process. */
async function mainHeap(desk: Desk): Promise<number> {
  return desk.app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    process.getBuiltinModule('node:vm').runInNewContext('gc')();
    return process.memoryUsage().heapUsed / 1024 ** 2;
  });
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-hour-'));
const desk = new Desk(join(folder, 'user'), { size: { width: 1440, height: 900 } });
try {
  const copy = newsCopy(5000);
  await makeLibrary(join(folder, 'Hour'), [{ headline: HEADLINE, submission: copy, draft: copy }]);
  await makeUserData(join(folder, 'user'), join(folder, 'Hour'));
  await desk.launch();
  const { page } = desk;
  const review = new ReviewPage(page);
  const cdp = await page.context().newCDPSession(page);
  const sample = async (when: string) => {
    report(`live objects in the page, ${when}`, 'MB', [await pageHeap(cdp)]);
    report(`live objects in the main process, ${when}`, 'MB', [await mainHeap(desk)]);
  };
  await new LibraryPage(page).open(HEADLINE);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % SIXTH === 0) await sample(`after ${round} rounds`);
    await review.draft.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(sentence);
    for (const _ of sentence) await page.keyboard.press('Backspace');
    await page.keyboard.press('ControlOrMeta+s');
    await review.show(tabs[round % tabs.length] ?? 'Claims');
    if (round % 10 === 9) {
      await review.back();
      await new LibraryPage(page).open(HEADLINE);
    }
  }
  await sample(`after ${ROUNDS} rounds`);
} finally {
  await desk.quit();
  await rm(folder, { recursive: true, force: true });
}
