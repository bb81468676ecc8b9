import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { readDocx } from '../../main/import/docx/read-docx.ts';
import { parseXml } from '../../main/import/xml.ts';
import { desk as cli } from '../main/cli/run-desk.ts';
import { ask, isPresent, letters, officeText, pandocText } from '../support/judges.ts';
import { passphrase } from '../support/keys.ts';
import { commented, deleted, inserted, paragraph, run, wordFile } from '../support/word-files.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { makeKey } from './support/signing.ts';

const title = '<w:pPr><w:pStyle w:val="Title"/></w:pPr>';
const received = wordFile({
  body: [
    paragraph(title, run('Harbour counts its berths again')),
    paragraph(run('By Ida Roe')),
    paragraph(
      run('The harbour office counted '),
      deleted('156', 'Ada Lund'),
      inserted('165', 'Ada Lund'),
      run(' berths on Monday, '),
      commented(0, 'keeper Anselm Roe'),
      run(' said.'),
      inserted(' Nobody else was asked.', 'Piet Maas'),
    ),
    paragraph(run('The office opens the list of berths on its first floor each morning.')),
  ].join(''),
  comments: `<w:comment w:id="0" w:author="Ada Lund" w:date="2026-03-03T08:00:00Z">${paragraph(run('Is he still keeper?'))}</w:comment>`,
});
const approved = [
  'The harbour office counted 165 berths on Monday, keeper Anselm Roe said.',
  'The office opens the list of berths on its first floor each morning.',
];

test('a Word file with changes and comments is reviewed, signed off and exported in every format', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  const out = join(desk.userData, 'out');
  await new WelcomePage(page).trySample();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await makeKey(page);
  await page.getByRole('button', { name: 'Library', exact: true }).click();

  await test.step('it is brought in', async () => {
    const file = join(desk.userData, 'berths.docx');
    await writeFile(file, received);
    await answerDialogs(desk, [file]);
    await new LibraryPage(page).bringIn();
    const dialog = page.getByRole('dialog', { name: 'Bring in' });
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(dialog.getByLabel('Headline')).toHaveValue('Harbour counts its berths again');
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(review.draft).toContainText('165 berths');
  });
  const folder = await articleFolder(sampleFolder(desk), 'berths');
  const stored = () => storedArticle(folder);

  await test.step('its changes are decided and its comment is answered', async () => {
    await review.show('Changes');
    const suggestion = (words: string) =>
      review.inspector.getByRole('listitem').filter({ hasText: words });
    await suggestion('Piet Maas').getByRole('button', { name: 'Reject', exact: true }).click();
    await suggestion('165').getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(async () => (await stored()).suggestions).toEqual([]);
    await review.show('Comments');
    await review
      .commentCard('Is he still keeper?')
      .getByRole('button', { name: /^Resolve/ })
      .first()
      .click();
    await expect.poll(async () => (await stored()).comments[0]?.resolved).not.toBe(null);
  });

  await test.step('a claim is verified, the checklist ticked, and it is signed off', async () => {
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-03-04');
    await review.select('165 berths');
    await page.keyboard.press('Control+Shift+c');
    await expect.poll(async () => (await stored()).claims.length).toBe(1);
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('article[data-claim]').getByRole('button').first().focus();
    await page.keyboard.press('v');
    await expect.poll(async () => (await stored()).claims[0]?.decision.state).toBe('verified');
    await review.show('Checks');
    const boxes = review.inspector.locator('input[type="checkbox"]:not(:checked):enabled');
    for (let left = await boxes.count(); left > 0; left -= 1) {
      await boxes.first().focus();
      await page.keyboard.press('Space');
      await expect(boxes).toHaveCount(left - 1);
    }
    await page.keyboard.press('Control+Shift+Enter');
    const dialog = page.getByRole('dialog', { name: 'Sign off' });
    await expect(dialog).toContainText('Every gate is met');
    await dialog.getByRole('button', { name: 'Sign off' }).click();
    await expect.poll(async () => (await stored()).state).toBe('approved');
  });

  const dialog = page.getByRole('dialog', { name: 'Export' });
  const done = page.getByRole('dialog', { name: 'Exported' });
  await test.step('every format is written', async () => {
    await mkdir(out);
    await answerDialogs(desk, [out]);
    await page.keyboard.press('Control+e');
    const formats = dialog.locator('[data-shown] input[type="checkbox"]:not(:checked):enabled');
    await expect(formats.first()).toBeAttached();
    for (let left = await formats.count(); left > 0; left -= 1) {
      await formats.first().focus();
      await page.keyboard.press('Space');
      await expect(formats).toHaveCount(left - 1);
    }
    const total = await dialog.locator('[data-shown] input[type="checkbox"]:checked').count();
    expect(total).toBeGreaterThan(11);
    await dialog.getByRole('button', { name: `Export ${total} files` }).click();
    await expect(done).toContainText('files written to', { timeout: 60_000 });
    await done.getByRole('button', { name: 'Done', exact: true }).click();
    // A manifest goes along with the dossier.
    expect(await readdir(out)).toHaveLength(total + 1);
  });

  const named = async (ending: string) => {
    const name = (await readdir(out)).find((one) => one.endsWith(ending));
    if (!name) throw new Error(`Nothing that ends in ${ending} was written`);
    return { path: join(out, name), bytes: new Uint8Array(await readFile(join(out, name))) };
  };
  const wanted = approved.map(letters);

  await test.step('each file holds what was approved, and its judge has no complaint', async () => {
    const html = Buffer.from((await named('berths-again.html')).bytes).toString();
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard'],
    }).validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.filter(({ severity }) => severity > 1)),
    ).toEqual([]);
    for (const ending of ['berths-again.html', '.md', 'berths-again.txt', '.ninjs.json']) {
      const text = letters(Buffer.from((await named(ending)).bytes).toString());
      for (const words of wanted) expect(text).toContain(words);
    }
    const clean = (await named('berths-again.docx')).bytes;
    const marked = await readDocx((await named('marked.docx')).bytes);
    if (typeof marked === 'string') throw new Error(marked);
    expect(marked.rejected).toContain('156');
    expect(marked.accepted).toContain('165');
    expect(marked.comments.map(({ body }) => body)).toContain('Is he still keeper?');
    if (isPresent('pandoc')) {
      const words = letters(await pandocText(clean, 'plain'));
      for (const one of wanted) expect(words).toContain(one);
    }
    if (isPresent('soffice')) {
      const words = letters(await officeText(clean, 'docx'));
      for (const one of wanted) expect(words).toContain(one);
    }
    if (isPresent('pdftotext')) {
      const words = letters(ask('pdftotext', [(await named('berths-again.pdf')).path, '-']));
      for (const one of wanted) expect(words).toContain(one);
    }
    expect(parseXml((await named('.xml')).bytes)).not.toBe(null);
  });

  await test.step('the dossier and its manifest hold, by the command line', async () => {
    const verified = await cli('verify', out);
    expect(verified.status).toBe(0);
    expect(verified.out[0]).toMatch(/^INTACT/);
  });

  await test.step('the bundle is signed and verified', async () => {
    const bundles = join(desk.userData, 'bundles');
    await mkdir(bundles);
    await answerDialogs(desk, [bundles]);
    await page.keyboard.press('Control+e');
    await dialog.getByText('As one signed bundle').click();
    await dialog.getByLabel('Passphrase of your key').fill(passphrase);
    await dialog.getByRole('button', { name: 'Choose folder…' }).click();
    await dialog.getByRole('button', { name: 'Export 1 bundle' }).click();
    await expect(done).toContainText('1 file written to');
    await done.getByRole('button', { name: 'Done', exact: true }).click();
    const [name = ''] = await readdir(bundles);
    const verified = await cli('verify', join(bundles, name));
    expect(verified.status).toBe(0);
    expect(verified.out[0]).toMatch(/^INTACT, but signed by someone you don’t know/);
  });
});
