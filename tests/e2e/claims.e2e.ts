import type { Locator } from '@playwright/test';
import { storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('the words of claims are changed by one key each, and every sentence is looked at', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  const { page, review, folder } = await openKestria(desk);
  const words = async () => (await storedArticle(folder)).claims.map(({ anchor }) => anchor.exact);

  await expect(page.getByText(/sentences looked at/)).toBeVisible();

  await test.step('marked words are a claim at once', async () => {
    await review.select('143 “schools”');
    await page.keyboard.press('Control+Shift+C');
    await expect.poll(words).toEqual(['143 “schools”']);
    expect((await storedArticle(folder)).claims[0]).toMatchObject({
      kind: 'figure',
      origin: 'editor',
    });
  });

  await test.step('a bracket makes it longer by a word, and Undo brings it back', async () => {
    await page.locator('article[data-claim]').getByRole('button').first().focus();
    await page.keyboard.press('{');
    await expect.poll(words).toEqual(['of 143 “schools”']);
    await page.keyboard.press('}');
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await expect.poll(words).toEqual(['143 “schools” in which']);
  });

  await test.step('S splits it at the cursor and M merges it again', async () => {
    await review.caretAfter('143 “schools”');
    await page.keyboard.press('Alt+s');
    await expect.poll(words).toEqual(['143 “schools”', 'in which']);
    await page.locator('article[data-claim]').first().getByRole('button').first().click();
    await page.keyboard.press('m');
    await expect.poll(words).toEqual(['143 “schools” in which']);
    await review.undoToast('Merged with the next claim');
    await expect.poll(words).toEqual(['143 “schools”', 'in which']);
    await expect(page.locator('article[data-claim]')).toHaveCount(2);
  });

  await test.step('A gives it the words that are marked', async () => {
    await page.locator('article[data-claim]').last().getByRole('button').first().click();
    await review.select('a chain of 143 “schools” in which Kestrian children');
    await page.keyboard.press('Alt+a');
    await expect.poll(async () => (await words()).toSorted()[1]).toMatch(/^a chain of 143/);
  });

  await test.step('suggestions are accepted, made longer, merged and dismissed by key', async () => {
    const before = (await words()).length;
    const suggestion = page.locator('[data-proposal]').first();
    const next = page.locator('[data-proposal]').nth(1);
    const wordsOf = async (row: Locator) => (await row.locator('span').first().textContent()) ?? '';
    const [first, second] = [await wordsOf(suggestion), await wordsOf(next)];
    await suggestion.focus();
    await page.keyboard.press('m');
    await expect.poll(async () => (await words()).length).toBe(before + 1);
    const merged = (await words()).find((one) => one.startsWith(first));
    expect(merged).toContain(second);
    const dismissed = await wordsOf(suggestion);
    await page.locator('[data-proposal]').first().focus();
    await page.keyboard.press('Delete');
    await expect(page.locator('[data-proposal]').filter({ hasText: dismissed })).toHaveCount(0);
  });

  await test.step('coverage is shown in the draft, and N and X go through what is left', async () => {
    const left = review.draft.getByRole('img', { name: 'Not looked at yet' });
    await page.keyboard.press('Alt+c');
    await expect(left.first()).toBeVisible();
    await expect(review.draft.getByRole('img', { name: 'Has a claim' }).first()).toBeVisible();
    const counted = await page.getByText(/^\d+ of \d+ sentences looked at/).textContent();
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Alt+x');
    await expect(page.getByText(/^\d+ of \d+ sentences looked at/)).not.toHaveText(counted ?? '');
    await expect.poll(async () => (await storedArticle(folder)).nothingToCheck.length).toBe(1);
    await expect(review.draft.getByRole('img', { name: 'Nothing to check' })).toHaveCount(1);
  });
});
