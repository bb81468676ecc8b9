import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('a second editor suggests, the first decides; open suggestions hold up the sign-off', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  let { page } = desk;
  let review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const before = await draft();
  const suggested = async () => (await storedArticle(folder)).suggestions;
  const gate = () =>
    review.gates.getByRole('listitem').filter({ hasText: 'Suggestions are decided' });

  await test.step('edits in suggest mode are kept as suggestions with their author', async () => {
    await review.draft.focus();
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByText('Your edits are suggestions')).toBeVisible();
    await review.select('143');
    await page.keyboard.type('134');
    await review.select(', shockingly,');
    await page.keyboard.press('Delete');
    await expect.poll(suggested).toMatchObject([
      { was: '143', by: { name: 'Mara Lindqvist' } },
      { was: ', shockingly,', by: { name: 'Mara Lindqvist' } },
    ]);
    await expect(review.draft.locator('del.cm-desk-taken').first()).toHaveText('143');
    await expect(review.draft.locator('ins.cm-desk-suggested')).toHaveText('134');
  });

  await test.step('they are gates, each with a way to its place', async () => {
    await review.showGates();
    await expect(gate().first()).toContainText('2 to settle');
    await review.gates.getByRole('button', { name: /suggests “134” for “143”/ }).click();
    await expect(page.getByRole('tab', { name: /^Changes/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  await test.step('they survive a restart', async () => {
    await desk.relaunch();
    ({ page } = desk);
    review = new ReviewPage(page);
    await new LibraryPage(page).open('Kestria');
    await expect(review.draft.locator('ins.cm-desk-suggested')).toHaveText('134');
    await review.show('Changes');
    await expect(review.inspector.locator('[data-suggestion]')).toHaveCount(2);
  });

  await test.step('one is accepted in the list, the other rejected by key', async () => {
    const row = review.inspector.locator('[data-suggestion]').filter({ hasText: '134' });
    await row.getByRole('button', { name: 'Accept' }).click();
    await expect.poll(async () => (await suggested()).length).toBe(1);
    await review.caretAfter('Lower Marl and now');
    await page.keyboard.press('Control+Backspace');
    await expect.poll(suggested).toEqual([]);
    await expect.poll(draft).toBe(before.replace('143', '134'));
    const actions = async () => {
      const log = await readFile(join(folder, 'audit.jsonl'), 'utf8');
      return log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).action);
    };
    await expect.poll(actions).toContain('suggestion rejected');
    expect(await actions()).toContain('suggestion accepted');
  });

  await test.step('undo brings a decided suggestion back', async () => {
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await suggested()).map(({ was }) => was))
      .toEqual([', shockingly,']);
  });
});
