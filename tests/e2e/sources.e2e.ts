import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { SourcesPage } from './pages/sources.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

const titles = [
  'Decision 2026/14: Harbour levy',
  'Interview with a boy of 12 and his mother',
  'Moved On: Where the Children of the Eastern Districts Were Taken',
];

test('sources of all articles are listed, found, and opened beside their draft', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const sources = new SourcesPage(page);
  await new WelcomePage(page).trySample();

  await test.step('the rail leads to the sources of all articles', async () => {
    await sources.open();
    for (const title of titles) await expect(sources.row(title)).toHaveCount(1);
    await expect(sources.rows).toHaveCount(titles.length);
    await expect(sources.count).toHaveText('3 sources');
    await expect(sources.row('Moved On')).toContainText('Kestria');
    await expect(sources.row('Decision')).toContainText('Port Ellery');
    await expect(sources.row('Interview')).toContainText('confidential');
  });

  await test.step('the search narrows by title and by author, and says when none fits', async () => {
    await sources.search.fill('harbour');
    await expect(sources.rows).toHaveCount(1);
    await expect(sources.row(titles[0] ?? '')).toBeVisible();
    await sources.search.fill('doss');
    await expect(sources.rows).toHaveCount(1);
    await expect(sources.row('Interview')).toBeVisible();
    await sources.search.fill('no such words');
    await expect(sources.rows).toHaveCount(0);
    await expect(sources.count).toContainText('No source has these words');
    await sources.search.fill('');
    await expect(sources.rows).toHaveCount(titles.length);
  });

  await test.step('one opens in its article, its text at the left', async () => {
    await sources.row('Moved On').click();
    await expect(page.getByRole('textbox', { name: 'Draft' })).toContainText('Kestria');
    const source = page.getByRole('textbox', { name: /^Moved On/ });
    await expect(source).toContainText('134 sites');
    await expect(page.getByRole('tab', { name: 'Sources' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  await test.step('Ctrl+2 leads back, and one of another article opens that one', async () => {
    await page.keyboard.press('Control+2');
    await expect(sources.rows).toHaveCount(titles.length);
    await sources.row('Decision').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Port Ellery');
    await expect(page.getByRole('textbox', { name: /^Decision 2026/ })).toContainText('levy');
  });
});

test('files are attached to a source; what cannot be read is kept and says so', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const evidence = async () =>
    (await storedArticle(folder)).sources.find(({ csl }) => csl.title.startsWith('Moved On'))
      ?.evidence ?? [];
  const card = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
  const attach = async (paths: string[]) => {
    await answerDialogs(desk, paths);
    await card.getByRole('button', { name: 'Attach a file' }).click();
  };
  const annex = join(desk.userData, 'annex.txt');
  const scan = join(desk.userData, 'scan.jpg');
  await writeFile(annex, 'Annex 2: the sites by district, 134 in all.\n');
  await writeFile(scan, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 2]));
  await review.show('Sources');

  await test.step('several at once, stored by their hash and unchanged', async () => {
    await attach([annex, scan]);
    await expect(card).toContainText('annex.txt');
    await expect(card).toContainText('scan.jpg');
    await expect.poll(evidence).toHaveLength(3);
    for (const path of [annex, scan]) {
      const file = (await evidence()).find(({ fileName }) => path.endsWith(fileName));
      const stored = join(sampleFolder(desk), 'sources', file?.sha256 ?? '', file?.fileName ?? '');
      expect(await readFile(stored)).toEqual(await readFile(path));
      expect(file?.readable).toBe(path === annex);
    }
  });

  await test.step('a file without text says why, never that nothing was found', async () => {
    await expect(card).toContainText('no text could be read from it');
    await card.getByRole('button', { name: 'Why?' }).click();
    const pane = page.getByRole('region', { name: /^Moved On/ });
    await expect(pane).toContainText(/scan|picture|image|text/i);
    await expect(pane.getByRole('textbox')).toHaveCount(0);
  });

  await test.step('the same file again is not attached twice', async () => {
    await attach([annex]);
    const note = join(desk.userData, 'note.txt');
    await writeFile(note, 'A later note.\n');
    await attach([note]);
    await expect(card).toContainText('note.txt');
    expect((await evidence()).map(({ fileName }) => fileName)).toEqual([
      'moved-on.txt',
      'annex.txt',
      'scan.jpg',
      'note.txt',
    ]);
  });

  await test.step('a file that is not there is named; the others are attached', async () => {
    const other = join(desk.userData, 'other.txt');
    await writeFile(other, 'Another note.\n');
    await attach([join(desk.userData, 'gone.txt'), other]);
    await expect(page.getByRole('alert').filter({ hasText: 'gone.txt' })).toBeVisible();
    await expect(card).toContainText('other.txt');
    expect(await evidence()).toHaveLength(5);
  });
});
