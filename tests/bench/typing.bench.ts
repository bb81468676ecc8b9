/**
 * The review screen on long drafts beside their submission, with 5 % edits and rewritten: from
 * opening to the first key possible, and from a key to the next frame painted, measured inside the
 * page. Beside it the same keys in the library's search field: a small text field on the same
 * machine. Prints one JSON line per figure; times in milliseconds.
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

/** How long the drafts are, and what share of their words is not as it was submitted. */
const drafts = [
  { words: 5000, edited: 0.05 },
  { words: 50_000, edited: 0.05 },
  { words: 50_000, edited: 1 },
];
type Draft = (typeof drafts)[number];
const nameOf = ({ words, edited }: Draft) =>
  `a draft of ${words} words, ${edited === 1 ? 'rewritten' : `${edited * 100} % edited`}`;
const headlineOf = (draft: Draft) => `This is ${nameOf(draft)}`;

async function measure(page: Page, draft: Draft): Promise<void> {
  const opened: number[] = [];
  const review = new ReviewPage(page);
  for (let run = 0; run < 5; run += 1) {
    opened.push(await openTimed(page, headlineOf(draft)));
    if (run < 4) await review.back();
  }
  report(`opening ${nameOf(draft)}, to the first key`, 'ms', opened);
  await expect(review.inspector.locator('[data-proposal]').first()).toBeVisible({
    timeout: 60_000,
  });
  await review.draft.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let pages = 0; pages < 5; pages += 1) await page.keyboard.press('PageDown');
  report(`key to frame, ${nameOf(draft)}`, 'ms', await typeKeys(page));
  await review.back();
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-typing-'));
const desk = new Desk(join(folder, 'user'), { size: { width: 1440, height: 900 } });
try {
  const articles = drafts.map((one) => {
    const submission = newsCopy(one.words);
    const draft = rewordedProse(submission, one.edited, seededRandom(7));
    return { headline: headlineOf(one), submission, draft };
  });
  await makeLibrary(join(folder, 'Long drafts'), articles);
  await makeUserData(join(folder, 'user'), join(folder, 'Long drafts'));
  await desk.launch();
  const { page } = desk;
  await watchKeys(page);
  for (const draft of drafts) await measure(page, draft);

  await page.getByRole('searchbox').first().focus();
  report('key to frame, search field of the library', 'ms', await typeKeys(page));
} finally {
  await desk.quit();
  await rm(folder, { recursive: true, force: true });
}
