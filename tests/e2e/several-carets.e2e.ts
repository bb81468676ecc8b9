import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('several carets write at once, the same words are marked everywhere, and Escape leaves one', async ({
  desk,
}) => {
  const { page, review, folder } = await openKestria(desk);
  const stored = () => readFile(join(folder, 'draft.md'), 'utf8');
  const others = review.draft.locator('.cm-desk-caret');
  const before = await stored();
  const count = before.split('children').length - 1;
  expect(count).toBeGreaterThan(2);

  await test.step('Mark the next same words, twice', async () => {
    await review.select('children’s');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+d');
    await expect(others).toHaveCount(0);
    await page.keyboard.press('Control+d');
    await expect(others).toHaveCount(1);
  });

  await test.step('everywhere, written over at once, and taken back in one step', async () => {
    await page.keyboard.press('Escape');
    await expect(others).toHaveCount(0);
    await page.keyboard.press('Control+Shift+l');
    await page.keyboard.type('pupils');
    await page.keyboard.press('Control+s');
    await expect.poll(stored).toBe(before.replaceAll('children', 'pupils'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await expect.poll(stored).toBe(before);
  });

  await test.step('a caret in the line below', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+ArrowDown');
    await expect(others).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(others).toHaveCount(0);
  });
});

test('words dragged to another place take their claim along', async ({ desk }) => {
  const { page, review, folder } = await openKestria(desk);
  const claim = async () => (await storedArticle(folder)).claims[0]?.anchor;
  await review.select('Ilsa Varnik');
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(async () => (await claim())?.exact).toBe('Ilsa Varnik');
  const before = await readFile(join(folder, 'draft.md'), 'utf8');

  await review.draft.getByText('According to the CDF').scrollIntoViewIfNeeded();
  await review.select(', Ilsa Varnik');
  const from = await placeOf('Varnik');
  const to = await placeOf('testimony');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 4, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+s');
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  await expect.poll(draft).not.toBe(before);
  const after = await draft();
  expect(after).toHaveLength(before.length);
  const place = after.indexOf('Ilsa Varnik');
  expect(place).toBeGreaterThan(before.indexOf('Ilsa Varnik'));
  // The text is written first, then the article with its claims.
  await expect.poll(claim).toMatchObject({ exact: 'Ilsa Varnik', start: place, orphaned: false });

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(draft).toBe(before);
  await expect.poll(async () => (await claim())?.start).toBe(before.indexOf('Ilsa Varnik'));

  /** The middle of a word in the draft, in CSS pixels. */
  async function placeOf(word: string): Promise<{ readonly x: number; readonly y: number }> {
    return review.draft.evaluate((draftText, wanted) => {
      const walker = document.createTreeWalker(draftText, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`“${wanted}” is not in the draft`);
    }, word);
  }
});
