import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commented, deleted, inserted, paragraph, run, wordFile } from '../support/word-files.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

const pasted = `Lamp of Skerry Point dark for a second night

By Tomas Hale

Skerry Point – The lighthouse at Skerry Point stayed dark on Monday for the second night, the harbour office said.

A fuse had burnt out, keeper Anselm Roe told the office. He hoped to have a new one on Tuesday.`;

test('copy comes in by paste and by file, with what was understood shown first', async ({
  desk,
}) => {
  const { page } = desk;
  const library = new LibraryPage(page);
  await new WelcomePage(page).trySample();
  const dialog = page.getByRole('dialog', { name: 'Bring in' });

  await test.step('pasted text is understood, corrected and added', async () => {
    await library.bringIn();
    await dialog.getByRole('textbox').fill(pasted);
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await expect(dialog.getByLabel('Headline')).toHaveValue(
      'Lamp of Skerry Point dark for a second night',
    );
    await expect(dialog.getByLabel('Byline')).toHaveValue('Tomas Hale');
    await expect(dialog.getByLabel('Dateline')).toHaveValue('Skerry Point');
    await dialog.getByLabel('Byline').fill('Tomas Hale and Ida Roe');
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(page.getByRole('textbox', { name: 'Draft' })).toContainText(
      'stayed dark on Monday',
    );
    const folder = await articleFolder(sampleFolder(desk), 'skerry');
    expect((await storedArticle(folder)).fields.byline).toBe('Tomas Hale and Ida Roe');
  });

  await test.step('files come in together; a bad one is named and the rest goes on', async () => {
    const good = join(desk.userData, 'ferry.txt');
    const bad = join(desk.userData, 'photo.txt');
    const bytes = Buffer.from(
      'Ferry late again\n\nThe ferry to Ansel was late on Friday \u2013 again.\n',
      'utf16le',
    );
    await writeFile(good, Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));
    await writeFile(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]));
    await answerDialogs(desk, [bad, good]);
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await library.bringIn();
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(dialog.getByRole('alert')).toContainText('photo.txt');
    await expect(dialog).toContainText('utf-16le');
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(page.getByRole('textbox', { name: 'Draft' })).toContainText('again');
    const folder = await articleFolder(sampleFolder(desk), 'ferry');
    expect(await readFile(join(folder, 'received', 'ferry.txt'))).toEqual(await readFile(good));
  });
});

test('files on the command line are brought in once a library is open', async ({ desk }) => {
  await new WelcomePage(desk.page).trySample();
  await desk.quit();
  const file = join(desk.userData, 'lamp.md');
  await writeFile(file, `---\ntitle: Lamp lit again\n---\n\nThe lamp was lit on Tuesday.\n`);
  await desk.relaunch({ args: [file] });
  const dialog = desk.page.getByRole('dialog', { name: 'Bring in' });
  await expect(dialog.getByLabel('Headline')).toHaveValue('Lamp lit again');
});

test('a Word file comes in with its tracked changes and comments', async ({ desk }) => {
  const { page } = desk;
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  const file = join(desk.userData, 'berths.docx');
  const bytes = wordFile({
    body: [
      paragraph('<w:pPr><w:pStyle w:val="Title"/></w:pPr>', run('Harbour counts its berths')),
      paragraph(
        run('The harbour office counted '),
        deleted('156', 'Ada Lund'),
        inserted('165', 'Ada Lund'),
        run(' berths on Monday, '),
        commented(0, 'keeper Anselm Roe'),
        run(' said.'),
        inserted(' Nobody else was asked.', 'Piet Maas'),
      ),
    ].join(''),
    comments: `<w:comment w:id="0" w:author="Ada Lund" w:date="2026-03-03T08:00:00Z">${paragraph(run('Is he still keeper?'))}</w:comment>`,
  });
  await writeFile(file, bytes);
  await answerDialogs(desk, [file]);

  await test.step('the dialog says what comes along', async () => {
    await library.bringIn();
    const dialog = page.getByRole('dialog', { name: 'Bring in' });
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(dialog.getByLabel('Headline')).toHaveValue('Harbour counts its berths');
    await expect(dialog).toContainText(
      'With 2 tracked changes (as suggestions) and 1 thread of comments.',
    );
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(review.draft).toContainText('165 berths');
  });

  const folder = await articleFolder(sampleFolder(desk), 'berths');
  await test.step('the submission is the text before them; both stand on disk', async () => {
    expect(await readFile(join(folder, 'submission.md'), 'utf8')).toBe(
      'The harbour office counted 156 berths on Monday, keeper Anselm Roe said.',
    );
    expect(await readFile(join(folder, 'draft.md'), 'utf8')).toBe(
      'The harbour office counted 165 berths on Monday, keeper Anselm Roe said. Nobody else was asked.',
    );
    expect(await readFile(join(folder, 'received', 'berths.docx'))).toEqual(Buffer.from(bytes));
    expect((await storedArticle(folder)).suggestions).toMatchObject([
      { was: '156', by: { name: 'Ada Lund' }, at: '2026-03-02T10:00:00.000Z' },
      { was: '', by: { name: 'Piet Maas' } },
    ]);
  });

  await test.step('each change is decided by itself, the comment stands on its words', async () => {
    await expect(review.draft.locator('del.cm-desk-taken')).toHaveText('156');
    await review.show('Comments');
    await expect(review.commentCard('Is he still keeper?')).toContainText('Ada Lund');
    await review.show('Changes');
    await review.inspector
      .getByRole('listitem')
      .filter({ hasText: 'Piet Maas' })
      .getByRole('button', { name: 'Reject', exact: true })
      .click();
    await expect(review.draft).not.toContainText('Nobody else was asked');
  });
});
