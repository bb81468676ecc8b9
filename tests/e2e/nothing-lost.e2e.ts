import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { realFiles } from '../../main/library/files.ts';
import { replayJournal } from '../../main/library/journal.ts';
import { RevisionFiles } from '../../main/library/revisions.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { type Desk, expect, test } from './support/launch.ts';

test('text typed before a kill is there after a restart', async ({ desk }) => {
  await new WelcomePage(desk.page).trySample();
  await new LibraryPage(desk.page).open('Young corals');
  const folder = await articleFolder(sampleFolder(desk), 'young-corals');
  const review = new ReviewPage(desk.page);
  await review.caretAfter('loudspeaker');
  await desk.page.keyboard.type(' Typed just before the power went.', { delay: 20 });
  // Within a second what was typed is on disk, saved or in the journal; then the process dies.
  await expect.poll(() => textOnDisk(folder), { intervals: [50] }).toContain('power went.');
  await desk.page.keyboard.type(' And a few keys more');
  await desk.kill();

  await desk.relaunch();
  await new LibraryPage(desk.page).open('Young corals');
  await expect(new ReviewPage(desk.page).draft).toContainText('Typed just before the power went.');
});

test('what a kill interrupted can be seen, and taken out again without being lost', async ({
  desk,
}) => {
  await new WelcomePage(desk.page).trySample();
  await new LibraryPage(desk.page).open('Young corals');
  const folder = await articleFolder(sampleFolder(desk), 'young-corals');
  const saved = await readFile(join(folder, 'draft.md'), 'utf8');
  await typeAndKill(desk, folder);

  await desk.relaunch();
  await new LibraryPage(desk.page).open('Young corals');
  const review = new ReviewPage(desk.page);
  await expect(review.draft).toContainText('Typed before');
  await desk.page.getByRole('button', { name: 'See what was recovered…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'What was recovered' });
  await expect(dialog.getByRole('insertion')).toHaveText(/Typed before/);
  await expect(dialog.getByRole('deletion')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Put back the draft without it' }).click();

  await expect(review.draft).not.toContainText('Typed before');
  await expect(desk.page.getByText('Proofdesk ended unexpectedly')).toBeHidden();
  expect(await readFile(join(folder, 'draft.md'), 'utf8')).toBe(saved);
  await review.show('History');
  await expect(review.inspector).toContainText('Text recovered after the program ended');
  const { revisions } = await storedArticle(folder);
  const texts = new RevisionFiles(realFiles, join(folder, 'revisions'));
  expect(await texts.read(revisions.at(-1)?.number ?? 0)).toContain(' Typed before');
});

test('what a kill interrupted is kept by one press', async ({ desk }) => {
  await new WelcomePage(desk.page).trySample();
  await new LibraryPage(desk.page).open('Young corals');
  const folder = await articleFolder(sampleFolder(desk), 'young-corals');
  await typeAndKill(desk, folder);
  await desk.relaunch();
  await new LibraryPage(desk.page).open('Young corals');
  await desk.page.getByRole('button', { name: 'Keep it' }).click();
  await expect(desk.page.getByText('Proofdesk ended unexpectedly')).toBeHidden();
  expect(await readFile(join(folder, 'draft.md'), 'utf8')).toContain(' Typed before');
});

test('a draft that another program changes is noticed while it is open, and can be taken', async ({
  desk,
}) => {
  const { page, review, folder } = await openKestria(desk);
  await review.caretAfter('Kestria');
  await page.keyboard.type(' (mine)');
  const path = join(folder, 'draft.md');
  await expect.poll(() => readFile(path, 'utf8')).toContain('Kestria (mine)');
  const mine = await readFile(path, 'utf8');
  const theirs = mine.replace('Kestria (mine)', 'Kestria (theirs)');
  await writeFile(path, theirs);

  await page.getByRole('button', { name: 'Compare and choose…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Changed by another program' });
  await expect(dialog.getByRole('deletion').filter({ hasText: 'mine' })).toBeVisible();
  await expect(dialog.getByRole('insertion').filter({ hasText: 'theirs' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Take theirs' }).click();
  await expect(review.draft).toContainText('Kestria (theirs)');
  await expect.poll(() => readFile(path, 'utf8')).toBe(theirs);
  const { revisions } = await storedArticle(folder);
  const texts = new RevisionFiles(realFiles, join(folder, 'revisions'));
  expect(revisions.map(({ reason }) => reason)).toEqual(['state', 'outside', 'restore']);
  expect(await texts.read(3)).toBe(mine);
});

test('a draft that another program changed while it was closed: mine is kept, theirs too', async ({
  desk,
}) => {
  const { review, folder } = await openKestria(desk);
  await review.back();
  const path = join(folder, 'draft.md');
  const mine = await readFile(path, 'utf8');
  await writeFile(path, `Theirs. ${mine}`);

  const { page } = desk;
  await new LibraryPage(page).open('Kestria');
  await expect(page.getByText('Another program changed this article.')).toBeVisible();
  await expect(review.draft).not.toContainText('Theirs.');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('Another program changed this article.')).toBeHidden();
  expect(await readFile(path, 'utf8')).toBe(mine);
  const { revisions } = await storedArticle(folder);
  const theirs = revisions.find(({ reason }) => reason === 'outside')?.number ?? 0;
  const texts = new RevisionFiles(realFiles, join(folder, 'revisions'));
  expect(await texts.read(theirs)).toBe(`Theirs. ${mine}`);
});

test('one paragraph of a revision is put back, and that can be undone', async ({ desk }) => {
  const { page, review, folder } = await openKestria(desk);
  const path = join(folder, 'draft.md');
  const before = await readFile(path, 'utf8');
  await review.select('143');
  await page.keyboard.type('134');
  await expect.poll(() => readFile(path, 'utf8')).toContain('134');
  await review.show('History');
  await page.getByRole('button', { name: 'More for revision 1' }).click();
  await page.getByRole('menuitem', { name: 'Compare with another revision…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare revisions' });
  await dialog.getByRole('button', { name: 'Put back' }).click();
  await expect(dialog.getByRole('button', { name: 'Put back' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => readFile(path, 'utf8')).toBe(before);
  await review.draft.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => readFile(path, 'utf8')).toContain('134');
});

test('a damaged article is set aside and named, and the rest of the library opens', async ({
  desk,
}) => {
  await new WelcomePage(desk.page).trySample();
  const library = sampleFolder(desk);
  const folder = await articleFolder(library, 'young-corals');
  await desk.quit();
  for (const name of await readdir(folder)) {
    if (name.startsWith('article.json')) await writeFile(join(folder, name), '{"format":1,');
  }

  await desk.relaunch();
  const problems = desk.page.getByRole('region', { name: 'Problems in the library' });
  await expect(problems).toContainText('article.json');
  await new LibraryPage(desk.page).open('Port Ellery');
  expect((await stat(join(folder, 'draft.md'))).size).toBeGreaterThan(100);
});

/** Types until the journal has some of it that the saved draft has not, then kills the app. */
async function typeAndKill(desk: Desk, folder: string): Promise<void> {
  await new ReviewPage(desk.page).caretAfter('loudspeaker');
  await desk.page.keyboard.type(' Typed before');
  // Going on typing keeps the draft from being saved.
  while (!(await readdir(folder)).includes('draft.journal')) {
    await desk.page.keyboard.type('.', { delay: 40 });
  }
  await desk.kill();
}

/** What a restart would find: the draft, or the journal replayed over it. */
async function textOnDisk(folder: string): Promise<string> {
  const names = await readdir(folder);
  if (!names.includes('draft.journal')) return readFile(join(folder, 'draft.md'), 'utf8');
  return replayJournal(await readFile(join(folder, 'draft.journal')))?.text ?? '';
}
