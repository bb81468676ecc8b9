import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { seededRandom } from '../shared/diff/samples.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder } from './support/files.ts';
import { type Desk, expect, test } from './support/launch.ts';

const vote = 'The harbour council met on Tuesday and approved the new levy by nine votes to four.';
const ferry =
  'Ferry operators said that they would appeal. They expect a ruling before the summer.';
const gallery = 'Nobody in the public gallery spoke, although forty people had come to listen.';
const mayor = 'Mayor Ida Brandt declined to comment when reporters met her at the gate.';
const copy = ['Harbour levy approved', vote, ferry, gallery, mayor].join('\n\n');

test.use({ launch: { size: { width: 1440, height: 900 } } });

/** Brings the copy in; returns its folder. */
async function bringIn(desk: Desk, text: string = copy): Promise<string> {
  const { page } = desk;
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).bringIn();
  const dialog = page.getByRole('dialog', { name: 'Bring in' });
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('textbox', { name: 'Draft' })).toContainText('nine votes');
  return articleFolder(sampleFolder(desk), 'harbour-levy-approved');
}

test('a moved paragraph is one move on both sides, and goes back in one step', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const folder = await bringIn(desk);
  const review = new ReviewPage(page);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const submission = await readFile(join(folder, 'submission.md'), 'utf8');
  const here = review.draft.getByRole('button', { name: 'Moved here from paragraph 2' });
  const there = review.reference.getByRole('button', { name: 'Moved to paragraph 3' });

  await test.step('cut and pasted, it is framed on both sides and nothing is struck through', async () => {
    await review.select(ferry);
    await page.keyboard.press('Control+x');
    await review.caretAfter(gallery);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await expect(here).toBeVisible();
    await expect(there).toBeVisible();
    await expect(review.draft.locator('.cm-desk-moved')).toHaveText(new RegExp(ferry));
    await expect(review.reference.locator('.cm-desk-moved')).toHaveText(new RegExp(ferry));
    await expect(review.reference.locator('.cm-desk-removed')).toHaveCount(0);
    await expect(page.getByText('1 of 1 change')).toBeVisible();
    await expect.poll(draft).toContain(`${gallery}\n\n${ferry}\n\n${mayor}`);
  });

  await test.step('a word edited inside is shown inside', async () => {
    await review.select('summer');
    await page.keyboard.type('autumn');
    await expect(review.draft.locator('.cm-desk-moved ins')).toHaveText('autumn');
    await expect(review.reference.locator('.cm-desk-moved del')).toHaveText('summer');
    await page.keyboard.press('Control+Backspace');
    await expect(review.draft.locator('.cm-desk-moved')).toHaveText(new RegExp(ferry));
    await page.keyboard.press('Control+z');
    await expect(review.draft.locator('.cm-desk-moved ins')).toHaveText('autumn');
  });

  await test.step('axe has nothing against the marks', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    }
  });

  await test.step('each half shows the other', async () => {
    await there.click();
    await expect(review.draft).toBeFocused();
    await expect(page.getByText('1 of 1 change')).toBeVisible();
    await here.click();
    await expect(there).toBeInViewport();
    await page.keyboard.press('Alt+\\');
    await expect(there).toBeInViewport();
  });

  await test.step('reverted it is back in its place, and the draft is the submission again', async () => {
    await page.keyboard.press('Control+Backspace');
    await expect(page.getByText('No changes')).toBeVisible();
    await expect(review.draft.locator('.cm-desk-moved')).toHaveCount(0);
    await expect.poll(draft).toBe(submission);
    await page.keyboard.press('Control+z');
    await expect(here).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(draft).toBe(submission);
  });
});

test('a split, a merge and a comma are named for what they are', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const folder = await bringIn(desk);
  const review = new ReviewPage(page);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  const submission = await readFile(join(folder, 'submission.md'), 'utf8');
  const sign = (text: typeof review.draft, name: string) => text.getByRole('img', { name });

  await test.step('a paragraph is split', async () => {
    await review.caretAfter('they would appeal.');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(sign(review.draft, 'Split here: one paragraph before')).toBeVisible();
    await expect(sign(review.reference, 'Split here in the draft')).toBeVisible();
  });

  await test.step('two are merged', async () => {
    await review.caretAfter('had come to listen.');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.keyboard.type(' ');
    await expect(sign(review.draft, 'Merged here: two paragraphs before')).toBeVisible();
    const beside = sign(review.reference, 'Merged with the next paragraph in the draft');
    await expect(beside).toBeVisible();
  });

  await test.step('a comma is small, and the keyboard finds it all the same', async () => {
    await review.caretAfter('met on Tuesday');
    await page.keyboard.type(',');
    const comma = review.draft.locator('ins.cm-desk-minor, ins.cm-desk-here');
    await expect(comma).toHaveText(',');
    await page.keyboard.press('Alt+]');
    await expect(page.getByText('2 of 3 changes')).toBeVisible();
    await expect(comma).toHaveAttribute('title', 'Small change, punctuation only');
    await page.keyboard.press('Alt+[');
    await expect(page.getByText('1 of 3 changes')).toBeVisible();
  });

  await test.step('axe has nothing against the marks', async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  await test.step('each goes back alone', async () => {
    await page.keyboard.press('Control+Backspace');
    await expect(page.getByText('2 changes', { exact: false })).toBeVisible();
    await expect.poll(draft).toContain(vote);
    await page.keyboard.press('Alt+]');
    await page.keyboard.press('Control+Backspace');
    await expect.poll(draft).toContain(ferry);
    await page.keyboard.press('Alt+]');
    await page.keyboard.press('Control+Backspace');
    await expect.poll(draft).toBe(submission);
  });
});

/** One paragraph of so many words, as different from another of the same words as can be. */
function shuffled(count: number, seed: number): string {
  const random = seededRandom(seed);
  const words = copy.split(/\s+/u);
  const pick = () => words[Math.floor(random() * words.length)];
  return Array.from({ length: count }, pick).join(' ');
}

test('a comparison that is only rough says so until it is exact', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const start = 'Harbour levy approved\n\nIt was nine votes to four.\n\n';
  await bringIn(desk, start + shuffled(6000, 1));
  await page.evaluate(() => {
    const look = () => {
      if (document.querySelector('footer')?.textContent?.includes('Roughly compared')) {
        document.body.dataset.wasRough = 'yes';
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  await new ReviewPage(page).caretAfter('nine votes to four.');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(`It was nine votes to four.\n\n${shuffled(6000, 2)}`);
  await expect(page.locator('body[data-was-rough]')).toBeVisible();
  await expect(page.getByText('Roughly compared; refining…')).toHaveCount(0);
  await expect(page.getByText(/^\d{2,} changes|of \d{2,} changes/)).toBeVisible();
});
