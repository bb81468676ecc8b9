import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { seededRandom } from '../shared/diff/samples.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

/** The process ids of the worker; none while it does not run. */
function workers(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Proofdesk worker'))
      .map(({ pid }) => pid),
  );
}

test('a killed worker is started again, says so, and the next keystroke has its findings', async ({
  desk,
}) => {
  const { page, app } = desk;
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await library.open('Kestria');
  await review.show('Findings');
  const findings = review.inspector.getByRole('listitem');
  await expect(findings.first()).toBeVisible();
  await expect.poll(() => workers(app)).toHaveLength(1);
  const [first] = await workers(app);
  process.kill(first ?? 0, 'SIGKILL');

  await expect(page.getByText(/background worker stopped unexpectedly/)).toBeVisible();
  await review.caretAfter('According to');
  await page.keyboard.type(' the the');
  await expect(review.inspector).toContainText('the the');
  const [second] = await workers(app);
  expect(second).toBeGreaterThan(0);
  expect(second).not.toBe(first);
  await expect(review.saved).toBeVisible();
});

/** Words that are in no dictionary, so that each file has an index of its own to be made. */
function longText(words: number, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: words }, (_, at) => {
    const word = Math.floor(random() * 1e6).toString(36);
    return at % 12 === 11 ? `${word}.\n\n` : word;
  }).join(' ');
}

test('looking through many sources says how far it is, and can be stopped and taken up again', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page, review } = await openKestria(desk);
  const paths: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    const path = join(desk.userData, `long-${at}.txt`);
    await writeFile(path, longText(40_000, at + 1));
    paths.push(path);
  }
  await answerDialogs(desk, paths);
  await review.show('Sources');
  const card = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
  await card.getByRole('button', { name: 'Attach a file' }).click();
  await expect(card).toContainText('long-59.txt', { timeout: 60_000 });
  await review.show('Claims');
  await page.getByRole('button', { name: /^Accept as a claim: According to the CDF/ }).click();

  const progress = review.inspector.getByRole('progressbar', { name: 'Looking in sources' });
  await expect(progress).toBeVisible();
  await expect(progress).toHaveAttribute('aria-valuetext', /^\d+ of 6\d$/);
  await review.inspector.getByRole('button', { name: 'Cancel' }).click();
  await expect(review.inspector).toContainText('Not every claim was looked up');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await review.inspector.getByRole('button', { name: 'Look again' }).click();
  await expect(progress).toBeVisible();
  await review.caretAfter('its distant ally.');
  await page.keyboard.type(' It was the the end.');
  await review.show('Findings');
  await expect(review.inspector).toContainText('the the');
  await review.show('Claims');
  // The analysis did not wait until all sources were read.
  await expect(progress.or(review.inspector.getByText(/^Looking /))).toBeVisible();

  const claim = review.inspector.locator('[data-claim]').filter({ hasText: '143' });
  await expect(claim).toContainText('a source differs', { timeout: 60_000 });
  await expect(progress).toHaveCount(0);
});
