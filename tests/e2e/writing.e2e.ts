import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { type Desk, expect, test } from './support/launch.ts';

/** The sample's article on Kestria, open, the caret at the end of its draft. */
async function openAtEnd(desk: Desk) {
  const { page, review, folder } = await openKestria(desk);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  await review.draft.focus();
  await page.keyboard.press('Control+End');
  return { page, review, folder, draft, before: await draft() };
}

test('quotation marks and dashes come as the house sets them; one undo takes back the last', async ({
  desk,
}) => {
  const { page, draft } = await openAtEnd(desk);
  await page.keyboard.type(' "It isn\'t over -- not yet," she said.');
  await expect.poll(draft).toContain('“It isn’t over – not yet,” she said.');
  await page.keyboard.type(' "');
  await page.keyboard.press('Control+z');
  await expect.poll(draft).toMatch(/she said\. "\s*$/);

  await test.step('and as the house style is changed', async () => {
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    await page.getByRole('button', { name: /Quotation marks/ }).click();
    await page.getByRole('option', { name: '«guillemets»' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('House style saved')).toBeVisible();
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await page.getByRole('listbox', { name: 'Articles' }).getByText('Kestria').first().dblclick();
    await page.getByRole('textbox', { name: 'Draft' }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' and "so" on');
    await expect.poll(draft).toContain('and «so» on');
  });
});

test('an unknown word is underlined at each place; its menu corrects, learns and dismisses', async ({
  desk,
}) => {
  const { page, review, folder, draft } = await openAtEnd(desk);
  const word = (text: string) => review.draft.locator('.cm-desk-finding').filter({ hasText: text });
  const menu = page.getByRole('menu', { name: /^Spelling of/ });
  await page.keyboard.type(' They recieve it and recieve more. A thrimble and a grabnock came.');
  await expect(word('recieve')).toHaveCount(2);

  await test.step('right click, and a suggestion takes its place', async () => {
    await word('recieve').nth(1).click({ button: 'right' });
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitem', { name: 'receive' }).click();
    await expect(menu).toBeHidden();
    await expect.poll(draft).toContain('They recieve it and receive more.');
    await expect(review.draft).toBeFocused();
  });

  await test.step('by key at the cursor: into the dictionary', async () => {
    await expect(word('thrimble')).toHaveCount(1);
    await review.caretAfter('thrimb');
    await page.keyboard.press('Shift+F10');
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitem', { name: 'Add to the dictionary' }).press('Enter');
    await expect(word('thrimble')).toHaveCount(0);
    await expect(review.draft).toBeFocused();
  });

  await test.step('dismissed in this article, by the menu key', async () => {
    await review.caretAfter('grabn');
    await page.keyboard.press('ContextMenu');
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitem', { name: 'Dismiss in this article' }).press('Enter');
    await expect(word('grabnock')).toHaveCount(0);
    const stored = async () => (await storedArticle(folder)).dismissals.map(({ text }) => text);
    await expect.poll(stored).toContain('grabnock');
  });
});

test('the length stands against a target, what is marked is counted, and a paragraph is gone to', async ({
  desk,
}) => {
  const { page, review, folder } = await openAtEnd(desk);
  const target = page.getByRole('dialog', { name: 'Target length' });
  await page.getByRole('button', { name: /^\d+ words/ }).click();
  await target.getByRole('spinbutton', { name: 'Words' }).fill('600');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^\d+ of 600 words\s*\d+ under/ })).toBeVisible();
  await expect.poll(async () => (await storedArticle(folder)).targetWords).toBe(600);

  await review.draft.focus();
  await page.keyboard.press('Control+g');
  const paragraph = page.getByRole('dialog', { name: 'Go to paragraph' });
  await expect(paragraph.getByText(/^The draft has \d+/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(paragraph).toBeHidden();
  await expect(review.draft).toBeFocused();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page.getByText(/^1 word, \d+ characters marked$/)).toBeVisible();
});

test('what was typed can be taken back after another screen, and then nothing waits to be saved', async ({
  desk,
}) => {
  const { page, review, folder, draft, before } = await openAtEnd(desk);
  const suggested = async () => (await storedArticle(folder)).suggestions.map(({ was }) => was);
  await page.keyboard.type(' Boats came.');
  await expect.poll(draft).not.toBe(before);
  await page.keyboard.press('Control+Shift+E');
  await review.select('143');
  await page.keyboard.type('134');
  await expect.poll(suggested).toEqual(['143']);

  await test.step('to the library and back: undo goes on where it was', async () => {
    await review.back();
    await new LibraryPage(page).open('Kestria');
    await expect(review.draft.locator('del.cm-desk-taken')).toHaveText('143');
    await review.draft.focus();
    for (let at = 0; at < 12 && (await draft()) !== before; at += 1) {
      await page.keyboard.press('Control+z');
      await expect(review.saved).toBeVisible();
    }
    expect(await draft()).toBe(before);
    await expect.poll(suggested).toEqual([]);
    await page.keyboard.press('Control+Shift+E');
  });

  await test.step('typed and undone before it was written: all is saved, as it was', async () => {
    const saved = await review.saved.textContent();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await page.keyboard.press('Control+z');
    await expect(review.saved).toHaveText(saved ?? '', { timeout: 400 });
    expect(await draft()).toBe(before);
  });
});
