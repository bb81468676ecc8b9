import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('changes are accepted one by one, several or all; an edit of their words opens them again', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const accepted = async () =>
    (await storedArticle(folder)).acceptedChanges.map(({ was, words, by }) => [
      was,
      words,
      by.name,
    ]);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const rows = review.inspector.locator('[data-change]');
  const showOnly = async (now: RegExp, state: RegExp) => {
    await review.inspector.getByRole('button', { name: now }).click();
    await page.getByRole('option', { name: state }).click();
  };
  await review.select('143');
  await page.keyboard.type('134');
  await review.select('shockingly, ');
  await page.keyboard.press('Delete');
  await review.show('Changes');
  await expect(rows).toHaveCount(2);
  await expect(review.saved).toBeVisible();
  const text = await draft();

  await test.step('a key accepts the chosen row; the next one has the keyboard', async () => {
    await rows
      .getByRole('button', { name: /^(?:Replaced|Deleted)/ })
      .first()
      .focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.last().getByRole('button').first()).toBeFocused();
    await page.keyboard.press('y');
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('button').first()).toBeFocused();
    await expect.poll(accepted).toHaveLength(1);
  });

  await test.step('Ctrl+Enter accepts the change at the cursor; undo opens it again', async () => {
    await rows.getByRole('button', { name: /^Replaced “143” by “134”/ }).click();
    await page.keyboard.press('Control+Enter');
    await expect(rows).toHaveCount(0);
    await expect.poll(accepted).toContainEqual(['143', '134', 'Mara Lindqvist']);
    await review.undoToast('Change accepted');
    await expect(rows).toHaveCount(1);
    await expect.poll(accepted).toHaveLength(1);
  });

  await test.step('the accepted are shown with who and when, and opened again together', async () => {
    await rows.getByRole('button', { name: /^Accept/ }).click();
    await expect(review.inspector.getByText('No open change is left here.')).toBeVisible();
    await showOnly(/^Open: 0/, /^Accepted: 2/);
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Accepted by Mara Lindqvist');
    await rows.first().getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await review.inspector.getByRole('button', { name: 'Open 1 again' }).click();
    await expect(rows).toHaveCount(1);
    await showOnly(/^Accepted: 1/, /^Open: 1/);
    await expect(rows).toHaveCount(1);
    await rows.getByRole('button', { name: /^Accept/ }).click();
    await expect.poll(accepted).toHaveLength(2);
  });

  await test.step('it holds after a restart, the text is as it was, and the log tells of it', async () => {
    expect(await draft()).toBe(text);
    expect(await readFile(join(folder, 'audit.jsonl'), 'utf8')).toContain('changes accepted');
  });

  await test.step('an edit elsewhere leaves them accepted, one of their words opens that one', async () => {
    await review.caretAfter('Kestria');
    await page.keyboard.type(' now');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('now');
    await review.select('134');
    await page.keyboard.type('135');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '143135' })).toBeVisible();
  });
});

test('changes are read, accepted and reverted by whole sentences, and are words again', async ({
  desk,
}) => {
  const { page, review, folder } = await openKestria(desk);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const accepted = async () => (await storedArticle(folder)).acceptedChanges.map(({ was }) => was);
  const rows = review.inspector.locator('[data-change]');
  const submitted = await draft();
  await review.select('143');
  await page.keyboard.type('134');
  await review.select('runs a chain');
  await page.keyboard.type('runs a whole chain');
  await review.show('Changes');
  await expect(rows).toHaveCount(2);

  await page.keyboard.press('Control+Alt+6');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('ins')).toHaveText(
    'According to the CDF, the Orlan Union runs a whole chain of 134 “schools” in which Kestrian children are taught to forget where they come from.',
  );
  await expect(review.reference.locator('del')).toHaveText(/^According to the CDF, .*come from\.$/);

  await rows.getByRole('button', { name: /^Accept/ }).click();
  await expect(rows).toHaveCount(0);
  await expect.poll(accepted).toEqual(['', '143']);
  // What was accepted is marked no longer, but where the cursor is.
  await review.caretAfter('shockingly');
  await expect(review.reference.locator('del')).toHaveCount(0);
  await expect(review.draft.locator('ins')).toHaveCount(0);
  await page.keyboard.press('Alt+]');
  await expect(review.draft.locator('ins')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+6');
  await review.inspector.getByRole('button', { name: /^Open: 0/ }).click();
  await page.getByRole('option', { name: /^Accepted: 2/ }).click();
  await expect(rows).toHaveCount(2);

  await page.keyboard.press('Control+Alt+6');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button', { name: /^Revert/ }).click();
  await expect(rows).toHaveCount(0);
  await expect.poll(draft).toBe(submitted);
});
