/**
 * An article of 50,000 words with 10,000 claims and comments: opening it, a key to the next frame,
 * the way to the next claim, and saving. Prints one JSON line per figure; times in milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Comment } from '../../shared/model/article.ts';
import type { Claim } from '../../shared/model/claim.ts';
import { makeAnchor } from '../../shared/text/anchors.ts';
import { ReviewPage } from '../e2e/pages/review.ts';
import { Desk } from '../e2e/support/launch.ts';
import { mara, testNow } from '../support/articles.ts';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { newsCopy } from './support/copy.ts';
import { openTimed, typeKeys, watchKeys } from './support/keys.ts';
import { report } from './support/report.ts';

const WORDS = 50_000;
const EACH = 5000;
const HEADLINE = 'Crowded draft';

const text = newsCopy(WORDS);

/** So many stretches of three words, spread over the text. */
function stretches(offset: number): readonly (readonly [start: number, end: number])[] {
  const words = [...text.matchAll(/\S+/gu)];
  const step = Math.floor((words.length - 4) / EACH);
  return Array.from({ length: EACH }, (_, index) => {
    const first = words[index * step + offset];
    const last = words[index * step + offset + 2];
    return [first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)];
  });
}

const idOf = (prefix: string, index: number) => `${prefix}-${String(index).padStart(8, '0')}`;

const claims = stretches(0).map(
  ([start, end], index): Claim => ({
    id: idOf('claim', index),
    kind: 'other',
    priority: 2,
    anchor: makeAnchor(text, start, end),
    note: '',
    origin: 'editor',
    addedBy: mara,
    addedAt: testNow,
    decision: { state: 'open', reopened: null },
    citations: [],
    review: null,
  }),
);

const comments = stretches(4).map(
  ([start, end], index): Comment => ({
    id: idOf('comment', index),
    anchor: makeAnchor(text, start, end),
    source: null,
    body: `Remark ${index}`,
    mustResolve: false,
    by: mara,
    at: testNow,
    resolved: null,
    replies: [],
  }),
);

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-crowded-'));
const desk = new Desk(join(folder, 'user'), { size: { width: 1440, height: 900 } });
try {
  const library = join(folder, 'Crowded');
  const article = {
    headline: HEADLINE,
    submission: text,
    draft: text,
    record: { claims, comments },
  };
  await makeLibrary(library, [article]);
  await makeUserData(join(folder, 'user'), library);
  await desk.launch();
  const { page } = desk;
  const review = new ReviewPage(page);
  await watchKeys(page);
  const opened: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    opened.push(await openTimed(page, HEADLINE));
    if (run < 2) await review.back();
  }
  report('opening 50,000 words with 10,000 claims and comments', 'ms', opened);
  await expect(review.inspector.locator('article[data-claim]').first()).toBeVisible({
    timeout: 60_000,
  });
  await review.draft.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let pages = 0; pages < 5; pages += 1) await page.keyboard.press('PageDown');
  report('key to frame, 10,000 claims and comments', 'ms', await typeKeys(page));
  const saves: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await page.keyboard.type('e');
    const start = performance.now();
    await page.keyboard.press('ControlOrMeta+s');
    await expect(review.saved).toBeVisible();
    saves.push(performance.now() - start);
  }
  report('save, 10,000 claims and comments', 'ms', saves);
  const steps: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const before = await page.locator('article[data-active=true]').getAttribute('data-claim');
    const start = performance.now();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(
      (earlier) =>
        document.querySelector('article[data-active=true]')?.getAttribute('data-claim') !== earlier,
      before,
    );
    steps.push(performance.now() - start);
  }
  report('to the next claim of 5,000', 'ms', steps);
} finally {
  await desk.quit();
  await rm(folder, { recursive: true, force: true });
}
