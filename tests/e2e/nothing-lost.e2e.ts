import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replayJournal } from '../../main/library/journal.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { articleFolder, sampleFolder } from './support/files.ts';
import { expect, test } from './support/launch.ts';

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

/** What a restart would find: the draft, or the journal replayed over it. */
async function textOnDisk(folder: string): Promise<string> {
  const names = await readdir(folder);
  if (!names.includes('draft.journal')) return readFile(join(folder, 'draft.md'), 'utf8');
  return replayJournal(await readFile(join(folder, 'draft.journal')))?.text ?? '';
}
