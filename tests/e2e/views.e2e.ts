import type { Locator } from '@playwright/test';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('the draft is read side by side, unified, or clean as readers get it', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, review } = await openKestria(desk);
  await review.select('143');
  await page.keyboard.type('134');
  const inserted = review.draft.locator('ins');
  const deleted = review.draft.locator('del');
  await expect(inserted.first()).toHaveText('134');

  await test.step('unified shows what went in the text, and hides the other pane', async () => {
    await page.keyboard.press('Control+Alt+2');
    await expect(review.reference).toBeHidden();
    await expect(deleted.first()).toHaveText('143');
    await expect(deleted.first()).toBeVisible();
  });

  await test.step('unchanged paragraphs fold away, and open with a press', async () => {
    await page.getByRole('button', { name: 'Hide unchanged paragraphs' }).click();
    const folded = review.draft.getByRole('button', { name: /unchanged paragraphs$/ });
    await expect(folded.first()).toBeVisible();
    const count = await folded.count();
    await expect(review.draft).not.toContainText('has yet to comment');
    await folded.last().click();
    await expect(folded).toHaveCount(count - 1);
    await expect(review.draft).toContainText('has yet to comment');
  });

  await test.step('side by side both texts hide the same, and a press in one shows it in both', async () => {
    await page.keyboard.press('Control+Alt+1');
    // Off and on again: what was shown is hidden, too.
    await page.getByRole('button', { name: 'Hide unchanged paragraphs' }).click();
    await page.getByRole('button', { name: 'Hide unchanged paragraphs' }).click();
    const folded = (text: Locator) => text.getByRole('button', { name: /unchanged paragraphs$/ });
    await expect(folded(review.reference).first()).toBeVisible();
    const names = await folded(review.draft).allTextContents();
    expect(await folded(review.reference).allTextContents()).toEqual(names);
    await expect(review.reference).not.toContainText('has yet to comment');
    await folded(review.reference).last().click();
    await expect(folded(review.draft)).toHaveCount(names.length - 1);
    await expect(folded(review.reference)).toHaveCount(names.length - 1);
    await expect(review.reference).toContainText('has yet to comment');
    await expect(review.draft).toContainText('has yet to comment');
    await review.reference.focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('sharpened its charges');
    await page.keyboard.press('Enter');
    await expect(folded(review.reference)).toHaveCount(names.length - 2);
    await expect(folded(review.draft)).toHaveCount(names.length - 2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+2');
    await expect(review.reference).toHaveCount(0);
  });

  await test.step('clean has no mark at all', async () => {
    await page.keyboard.press('Control+Alt+3');
    await expect(inserted).toHaveCount(0);
    await expect(deleted).toHaveCount(0);
    await expect(review.draft.locator('.cm-desk-proposal')).toHaveCount(0);
    await expect(review.draft).toContainText('134 “schools”');
  });

  await test.step('whoever asks for a source sees it beside the draft', async () => {
    await review.show('Sources');
    const listed = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
    await listed.getByRole('button', { name: 'Read' }).click();
    await expect(page.getByRole('textbox', { name: /^Moved On/ })).toBeVisible();
    await expect(inserted.first()).toBeVisible();
  });
});
