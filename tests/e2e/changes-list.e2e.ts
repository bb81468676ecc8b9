import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('the changes are a list with their authors, filtered and taken back one by one or together', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  const library = new LibraryPage(page);
  await new WelcomePage(page).trySample();
  await library.open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const before = await draft();
  const rows = review.inspector.locator('[data-change]');

  await test.step('each change is a row with who made it', async () => {
    await review.select('143');
    await page.keyboard.type('134');
    await review.select('shockingly, ');
    await page.keyboard.press('Delete');
    await review.show('Changes');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '143134' })).toContainText('Mara Lindqvist');
    await expect(review.saved).toBeVisible();
  });

  await test.step('leaving the article keeps a revision of what was done', async () => {
    await review.back();
    await expect
      .poll(async () => (await storedArticle(folder)).revisions.map(({ reason }) => reason))
      .toContain('session');
    expect((await readdir(join(folder, 'revisions'))).at(-1)).toMatch(/^\d{4}\.(?:md|diff)$/);
    await library.open('Kestria');
    await review.show('Changes');
    await expect(rows.filter({ hasText: '143134' })).toContainText(/Mara Lindqvist, .*2026/);
  });

  await test.step('whose each sentence is stands in the history, and is told at the cursor', async () => {
    await review.show('History');
    const sentences = review.inspector.getByRole('region', { name: /^Sentences not as submitted/ });
    await expect(sentences.getByRole('listitem')).toHaveCount(2);
    const row = sentences.getByRole('button', { name: /chain of 134/ });
    await expect(row).toContainText(/Mara Lindqvist, .*2026.*since revision \d/);
    await row.click();
    await page.keyboard.press('Control+Alt+w');
    await expect(
      page.getByText(/^This sentence is Mara Lindqvist’s, since revision \d/),
    ).toBeVisible();
    await review.show('Changes');
  });

  await test.step('the list is filtered by kind, and shows the place of a change', async () => {
    await review.inspector.getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: 'Deleted' }).click();
    await expect(rows).toHaveCount(1);
    await rows.getByRole('button').first().click();
    await expect(page.getByText(/2 of 2 changes/)).toBeVisible();
    await review.inspector.getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: 'All kinds' }).click();
  });

  await test.step('one change is reverted, then all that are left', async () => {
    await rows.filter({ hasText: '143134' }).getByRole('button', { name: 'Revert' }).click();
    await expect(rows).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(2);
    await review.inspector.getByRole('button', { name: 'Revert all 2' }).click();
    await expect.poll(draft).toBe(before);
    await expect(page.getByText('No changes')).toBeVisible();
  });
});
