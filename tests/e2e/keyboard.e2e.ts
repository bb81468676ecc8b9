import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

/** Presses Tab until the focus is on something with this name, as a user without a mouse does. */
async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'textbox' | 'tab',
  name: RegExp | string,
) {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to the ${role} “${String(name)}”`);
}

/** Runs a command by its name from the palette. */
async function command(page: Page, title: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands and articles' })).toBeVisible();
  await page.keyboard.type(title);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('the whole job is done with the keyboard alone', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type('Mara Lindqvist');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Editor');
  await tabTo(page, 'button', 'Try the sample library');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(3, { timeout: 30_000 });

  // Bring in: Ctrl+O, type, add.
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog', { name: 'Bring in' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Paste copy here/ })).toBeFocused();
  await page.keyboard.insertText(
    'Ferry to Ansel late again\n\nBy Ida Roe\n\nThe ferry to Ansel was late by 40 minutes on Friday, its captain said.',
  );
  await tabTo(page, 'button', 'Read this text');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Add to the library');
  await page.keyboard.press('Enter');
  const draft = page.getByRole('textbox', { name: 'Draft' });
  await expect(draft).toContainText('late by 40 minutes');
  const folder = await articleFolder(sampleFolder(desk), 'ferry');

  // A date, then an edit of the draft.
  await tabTo(page, 'textbox', 'Date');
  await page.keyboard.type('2026-11-24');
  await expect.poll(async () => (await storedArticle(folder)).fields.date).toBe('2026-11-24');
  await tabTo(page, 'textbox', 'Draft');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Nobody complained.');

  // Mark words as a claim and verify it.
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Control+ArrowRight');
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+c');
  await expect.poll(async () => (await storedArticle(folder)).claims.length).toBe(1);
  await page.keyboard.press('Alt+ArrowDown');
  await command(page, 'Verify claim');
  await expect
    .poll(async () => (await storedArticle(folder)).claims[0]?.decision.state)
    .toBe('verified');

  // The checklist: F6 to the inspector, tick every open box with the space bar.
  await tabTo(page, 'tab', /^Claims/);
  await page.keyboard.press('ArrowRight');
  const boxes = page.getByRole('tabpanel').locator('input[type="checkbox"]:not(:checked):enabled');
  await expect(boxes.first()).toBeVisible();
  for (let left = await boxes.count(); left > 0; left -= 1) {
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await expect(boxes).toHaveCount(left - 1);
  }

  // Sign off and export.
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign off' });
  await expect(dialog).toContainText('Every gate is met');
  await tabTo(page, 'button', 'Sign off');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await storedArticle(folder)).state).toBe('approved');
  const out = join(desk.userData, 'out');
  await mkdir(out);
  await answerDialogs(desk, [out]);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await tabTo(page, 'button', 'Export 2 files');
  await page.keyboard.press('Enter');
  await expect.poll(() => readdir(out)).toHaveLength(2);
});
