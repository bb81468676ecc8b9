import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  annotated,
  deletedAt,
  deletion,
  heading,
  insertedAs,
  insertion,
  odtFile,
  para,
} from '../support/odt-files.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('an OpenDocument text and a news item come in and are reviewed', async ({ desk }) => {
  const { page } = desk;
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  const dialog = page.getByRole('dialog', { name: 'Bring in' });

  await test.step('the text with its tracked changes and comments', async () => {
    const file = join(desk.userData, 'berths.odt');
    const bytes = odtFile({
      changes: deletion('c1', para('156'), 'Ada Lund') + insertion('c2', 'Ada Lund'),
      body: [
        heading('Harbour counts its berths'),
        para(
          `The harbour office counted ${deletedAt('c1')}${insertedAs('c2', '165')} berths on Monday, ${annotated('a1', 'keeper Anselm Roe', { body: 'Is he still keeper?', by: 'Ada Lund' })} said.`,
        ),
      ].join(''),
    });
    await writeFile(file, bytes);
    await answerDialogs(desk, [file]);
    await library.bringIn();
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(dialog.getByLabel('Headline')).toHaveValue('Harbour counts its berths');
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(review.draft).toContainText('165 berths');
    await expect(review.draft.locator('del.cm-desk-taken')).toHaveText('156');
    await review.show('Comments');
    await expect(review.commentCard('Is he still keeper?')).toContainText('Ada Lund');
    const folder = await articleFolder(sampleFolder(desk), 'berths');
    expect(await readFile(join(folder, 'submission.md'), 'utf8')).toContain('156 berths');
    expect(await readFile(join(folder, 'received', 'berths.odt'))).toEqual(Buffer.from(bytes));
  });

  await test.step('the news item with its fields', async () => {
    const file = join(desk.userData, 'ferry.json');
    const item = {
      uri: 'urn:x:1',
      headline: 'Ferry late again',
      byline: 'Ida Roe',
      located: 'Ansel',
      language: 'en',
      subject: [{ name: 'ferries' }],
      body_html: '<p>The ferry was <b>late</b> on Friday, the third time in May.</p>',
    };
    await writeFile(file, JSON.stringify(item));
    await answerDialogs(desk, [file]);
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await library.bringIn();
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(dialog.getByLabel('Byline')).toHaveValue('Ida Roe');
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(review.draft).toContainText('late');
    const { fields } = await storedArticle(await articleFolder(sampleFolder(desk), 'ferry'));
    expect(fields).toMatchObject({ dateline: 'Ansel', tags: ['ferries'] });
  });
});
