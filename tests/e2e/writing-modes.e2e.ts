import AxeBuilder from '@axe-core/playwright';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('the caret’s line stays in the middle and the rest is dimmed, also after a restart', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  let { page, review } = await openKestria(desk);
  const colours = () =>
    review.draft
      .locator('.cm-line')
      .filter({ hasText: /\S/ })
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).color));
  /** How far the caret is from the middle of the draft, in CSS pixels. */
  const fromMiddle = () =>
    page.evaluate(() => {
      const caret = document.querySelector('.cm-activeLine, .cm-desk-in-focus');
      const scroller = caret?.closest('.cm-scroller')?.getBoundingClientRect();
      const place = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      const box = place && place.height > 0 ? place : caret?.getBoundingClientRect();
      if (!scroller || !box) return Number.NaN;
      return Math.abs((box.top + box.bottom) / 2 - (scroller.top + scroller.bottom) / 2);
    });

  await test.step('focus: one paragraph stands out, while one writes', async () => {
    await review.draft.focus();
    await page.keyboard.press('Control+End');
    expect(new Set(await colours()).size).toBe(1);
    await page.keyboard.press('Control+Alt+5');
    await expect(review.draft.locator('.cm-desk-in-focus')).toHaveCount(1);
    expect(new Set(await colours()).size).toBe(2);
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('typewriter: the end of the text comes to the middle, and stays there', async () => {
    await page.keyboard.press('Control+Alt+4');
    await expect.poll(fromMiddle).toBeLessThan(24);
    await page.keyboard.type('\n\nOne more.\n\nAnd another.');
    await expect.poll(fromMiddle).toBeLessThan(24);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(fromMiddle).toBeLessThan(24);
  });

  await test.step('both are remembered, and taken back', async () => {
    await desk.relaunch();
    ({ page } = desk);
    review = new ReviewPage(page);
    await new LibraryPage(page).open('Kestria');
    await review.draft.focus();
    await page.keyboard.press('Control+End');
    await expect.poll(fromMiddle).toBeLessThan(24);
    await page.keyboard.press('Control+Alt+5');
    await expect(review.draft.locator('.cm-desk-in-focus')).toHaveCount(0);
  });
});
