import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage, selectWords } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('an editor changes copy, checks a claim against its source, and sees it reopen', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await library.open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const submission = await readFile(join(folder, 'submission.md'), 'utf8');

  await test.step('the detectors report what the scrape brought along', async () => {
    await review.show('Findings');
    await expect(review.inspector).toContainText('20 hours ago');
    await review.show('Claims');
    await expect(review.inspector.getByText('143')).not.toHaveCount(0);
  });

  await test.step('a change is seen on both sides and can be reverted', async () => {
    await review.caretAfter('its distant ally.');
    await page.keyboard.type(' Nobody disputes this.');
    await expect(page.getByText('1 of 1 change', { exact: false })).toBeVisible();
    await expect(review.saved).toBeVisible();
    await expect
      .poll(() => readFile(join(folder, 'draft.md'), 'utf8'))
      .toContain('ally. Nobody disputes this.');
    await page.keyboard.press('Control+Backspace');
    await expect(page.getByText('No changes')).toBeVisible();
    await expect.poll(() => readFile(join(folder, 'draft.md'), 'utf8')).toBe(submission);
  });

  await test.step('marked words become a claim, which a key verifies', async () => {
    await review.select('143 “schools”');
    await page.keyboard.press('Control+Shift+C');
    await expect.poll(async () => (await storedArticle(folder)).claims.length).toBe(1);
    await review.inspector.getByText('143 “schools”').first().click();
    await page.keyboard.press('v');
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.decision)
      .toMatchObject({
        state: 'verified',
        by: { name: 'Mara Lindqvist', role: 'Editor' },
      });
  });

  await test.step('a source is added and its file attached', async () => {
    const notice = join(desk.userData, 'notice.txt');
    await writeFile(notice, 'Public notice of the Orlan Union\n\nThe Union runs 134 sites.\n');
    await answerDialogs(desk, [notice]);
    await review.show('Sources');
    await review.inspector.getByRole('button', { name: 'Add source' }).click();
    await page.getByRole('menuitem', { name: 'Document' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Title').fill('Public notice');
    await page.keyboard.press('Enter');
    const card = review.inspector.getByRole('article').filter({ hasText: 'Public notice' });
    await card.getByRole('button', { name: 'Attach a file' }).click();
    await expect(card).toContainText('notice.txt');
    const file = (await storedArticle(folder)).sources.at(-1)?.evidence[0];
    expect(file).toMatchObject({ fileName: 'notice.txt', readable: true });
    const stored = join(sampleFolder(desk), 'sources', file?.sha256 ?? '', 'notice.txt');
    expect(await readFile(stored)).toEqual(await readFile(notice));
  });

  await test.step('a passage of the source is cited', async () => {
    await review.show('Sources');
    const card = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
    await card.getByRole('button', { name: 'Read' }).click();
    const source = page.getByRole('textbox', { name: /Moved On/ });
    await selectWords(page, source, '134 sites');
    await review.show('Claims');
    await review.inspector.getByRole('button', { name: 'Cite the marked passage' }).click();
    await page.getByRole('dialog', { name: 'Cite' }).getByRole('button', { name: /^Cite/ }).click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.citations)
      .toMatchObject([{ excerpt: '134 sites' }]);
  });

  await test.step('other words reopen the claim, and say why', async () => {
    await review.select('143');
    await page.keyboard.type('134');
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.decision)
      .toMatchObject({
        state: 'open',
        reopened: { formerWords: '143 “schools”' },
      });
    await expect(review.inspector).toContainText('143 “schools”');
    await expect(review.inspector.getByRole('img', { name: 'Reopened' })).not.toHaveCount(0);
  });

  expect(await readFile(join(folder, 'submission.md'), 'utf8')).toBe(submission);
});
