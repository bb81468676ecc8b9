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
import { LibraryPage } from '../e2e/pages/library.ts';
import { ReviewPage } from '../e2e/pages/review.ts';
import { Desk } from '../e2e/support/launch.ts';
import { rewordedProse, seededRandom } from '../shared/diff/samples.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const KEYS = 100;
const sizes = [5000, 50_000];
const headlineOf = (words: number) => `Draft of ${words} words`;

// In the page only the timeline of measurements is used: no names of ours are left behind.

/** Measures each key from the event's own time to just after the next frame was painted. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // Messages come after the frame's own work: style, layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            performance.measure('key', { start: timeStamp, end: performance.now() });
            port1.close();
          };
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
}

/** Types words, one key after the other's frame and a pause, and gives the milliseconds of each. */
async function typeKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => performance.clearMeasures('key'));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForFunction(
      (wanted) => performance.getEntriesByName('key').length >= wanted,
      key + 1,
    );
    // As fast typists type, and out of step with the frames.
    await page.waitForTimeout(40 + (key % 7) * 5);
  }
  return page.evaluate(() => performance.getEntriesByName('key').map(({ duration }) => duration));
}

/** Opens an article; milliseconds until its draft had the keyboard and was painted. */
async function open(page: Page, words: number): Promise<number> {
  await page.evaluate(() => {
    performance.clearMeasures('open');
    window.addEventListener(
      'dblclick',
      ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          const draft = document.querySelector<HTMLElement>('[role=textbox][aria-label=Draft]');
          if (!draft) return;
          observer.disconnect();
          draft.focus();
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              performance.measure('open', { start: timeStamp, end: performance.now() }),
            ),
          );
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      },
      { capture: true, once: true },
    );
  });
  await new LibraryPage(page).open(headlineOf(words));
  await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
  return page.evaluate(() => performance.getEntriesByName('open')[0]?.duration ?? Number.NaN);
}

async function measure(page: Page, words: number): Promise<void> {
  const opened: number[] = [];
  const review = new ReviewPage(page);
  for (let run = 0; run < 5; run += 1) {
    opened.push(await open(page, words));
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
