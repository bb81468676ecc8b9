/**
 * The review screen on long drafts with 5 % edits beside their submission: from opening to the
 * first key possible, and from a key to the next frame painted, measured inside the page. Beside
 * it the same keys in the library's search field: a small text field on the same machine. Prints
 * one JSON line per figure; times in milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ReviewPage } from '../e2e/pages/review.ts';
import { Desk } from '../e2e/support/launch.ts';
import { rewordedProse, seededRandom } from '../shared/diff/samples.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { openTimed, typeKeys, watchKeys } from './support/keys.ts';
import { report } from './support/report.ts';

const sizes = [5000, 50_000];
const headlineOf = (words: number) => `Draft of ${words} words`;

async function measure(page: Page, words: number): Promise<void> {
  const opened: number[] = [];
  const review = new ReviewPage(page);
  for (let run = 0; run < 5; run += 1) {
    opened.push(await openTimed(page, headlineOf(words)));
    if (run < 4) await review.back();
  }
  report(`opening a draft of ${words} words to the first key`, 'ms', opened);
  await expect(review.inspector.locator('[data-proposal]').first()).toBeVisible({
    timeout: 60_000,
  });
  await review.draft.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let pages = 0; pages < 5; pages += 1) await page.keyboard.press('PageDown');
  report(`key to frame, draft of ${words} words`, 'ms', await typeKeys(page));
  await review.back();
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-typing-'));
const desk = new Desk(join(folder, 'user'), { size: { width: 1440, height: 900 } });
try {
  const articles = sizes.map((words) => {
    const submission = newsCopy(words);
    const draft = rewordedProse(submission, 0.05, seededRandom(7));
    return { headline: headlineOf(words), submission, draft };
  });
  await makeLibrary(join(folder, 'Long drafts'), articles);
  await makeUserData(join(folder, 'user'), join(folder, 'Long drafts'));
  await desk.launch();
  const { page } = desk;
  await watchKeys(page);
  for (const words of sizes) await measure(page, words);

  await page.getByRole('searchbox').first().focus();
  report('key to frame, search field of the library', 'ms', await typeKeys(page));
} finally {
  await desk.quit();
  await rm(folder, { recursive: true, force: true });
}
