import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('words are marked up by key; footnotes are made and gone to and fro; each undone by one key', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page, review, folder } = await openKestria(desk);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const before = await draft();
  const end = before.trimEnd();

  await test.step('bold and italic, on and off', async () => {
    await review.select('shockingly');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+i');
    await expect.poll(draft).toBe(before.replace('shockingly', '***shockingly***'));
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Control+b');
    await expect.poll(draft).toBe(before);
  });

  await test.step('a link, asked for in a dialog', async () => {
    await page.keyboard.press('Control+Shift+K');
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await expect(dialog.getByRole('textbox', { name: 'Words' })).toHaveValue('shockingly');
    await expect(dialog.getByRole('textbox', { name: 'Address' })).toBeFocused();
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.type('https://kestria.example/report');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const linked = before.replace('shockingly', '[shockingly](https://kestria.example/report)');
    await expect.poll(draft).toBe(linked);
    await expect(review.draft).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(draft).toBe(before);
  });

  await test.step('a list goes on at Enter, and ends at an empty item', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n- One\nTwo\n\nAfter');
    await expect.poll(draft).toMatch(/- One\n- Two\n+After\s*$/);
    await page.keyboard.press('Control+Shift+2');
    await expect.poll(draft).toMatch(/\n## After\s*$/);
    await page.keyboard.press('Control+Shift+9');
    await expect.poll(draft).toMatch(/\n> ## After\s*$/);
  });

  await test.step('a table, styled', async () => {
    await page.keyboard.press('Control+Alt+t');
    await page.keyboard.type('Site');
    await expect
      .poll(draft)
      .toMatch(/\n\n\| Site \| Second \|\n\| --- \| --- \|\n\| {2}\| {2}\|\s*$/);
    await expect(review.draft.locator('.cm-md-table-header')).toContainText('Site');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(draft).not.toContain('Second |');
  });

  await test.step('a footnote, from mark to note and back; a suggestion like any edit', async () => {
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByText('Your edits are suggestions')).toBeVisible();
    await review.caretAfter('shockingly');
    await page.keyboard.press('Control+Shift+F');
    await page.keyboard.type('The report, page 4.');
    await expect.poll(draft).toMatch(/\n\n\[\^1\]: The report, page 4\.\s*$/);
    await expect.poll(draft).toContain('shockingly[^1]');
    await expect(review.draft.locator('.cm-md-note-label')).toHaveText('[^1]:');
    await page.keyboard.press('Control+Shift+J');
    await page.keyboard.type('!');
    await expect.poll(draft).toContain('shockingly[^1]!');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Shift+J');
    await page.keyboard.type('See ');
    await expect.poll(draft).toMatch(/\[\^1\]: See The report/);
    const suggested = await storedArticle(folder);
    expect(suggested.suggestions.length).toBeGreaterThan(1);
    expect(await draft()).toContain(end.slice(0, 80));
  });
});
