import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

const bibtex = `@article{lund2024,
  author = {Lund, Ida and {Tarnmouth Harbour Board}},
  title = {The {Harbour} Levy: {\\'E}tude of \\emph{tolls}},
  journal = {Journal of Ports}, date = {2024-03-04}, volume = {12}, pages = {4--18},
  doi = {10.1234/ports.12}, issn = {1234-5678}, mood = {calm},
}
@report{ellery2026, title = {Berths in Port Ellery}, institution = {City of Ellery}, date = {2026}}
@book{cut, title = {Never closed`;

test('sources come from a file of BibTeX, and from what is pasted', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  const sources = async () => (await storedArticle(folder)).sources.map(({ csl }) => csl);
  const before = await sources();
  const file = join(desk.userData, 'refs.bib');
  await writeFile(file, bibtex);
  await review.show('Sources');
  const dialog = page.getByRole('dialog', { name: 'Add sources from files' });
  const found = dialog.getByRole('list', { name: 'Sources found' }).getByRole('listitem');
  const ask = async () => {
    await review.inspector.getByRole('button', { name: 'Add source' }).click();
    await page.getByRole('menuitem', { name: /^From files/ }).click();
  };

  await test.step('each entry is shown before any is added, with what is not taken over', async () => {
    await ask();
    await answerDialogs(desk, [file]);
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await expect(found).toHaveCount(2);
    await expect(found.first()).toContainText('The Harbour Levy: Étude of tolls');
    await expect(found.first()).toContainText('Journal article');
    await expect(found.first()).toContainText('not taken over: mood');
    await dialog.getByText('1 entry could not be read').click();
    await expect(dialog).toContainText('refs.bib, line 8: A value in it is not closed.');
  });

  await test.step('all that was added is taken back by one Undo', async () => {
    await dialog.getByRole('button', { name: 'Add 2 sources' }).click();
    await expect.poll(async () => (await sources()).length).toBe(before.length + 2);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(sources).toEqual(before);
    await ask();
    await answerDialogs(desk, [file]);
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
  });

  await test.step('what is ticked is added, whole', async () => {
    await found.filter({ hasText: 'Berths' }).getByRole('checkbox').press('Space');
    await dialog.getByRole('button', { name: 'Add 1 source' }).click();
    await expect(dialog).toBeHidden();
    await expect(review.inspector).toContainText('The Harbour Levy: Étude of tolls');
    await expect.poll(sources).toEqual([
      ...before,
      {
        type: 'article-journal',
        'citation-key': 'lund2024',
        title: 'The Harbour Levy: Étude of <i>tolls</i>',
        author: [{ family: 'Lund', given: 'Ida' }, { literal: 'Tarnmouth Harbour Board' }],
        'container-title': 'Journal of Ports',
        issued: { 'date-parts': [[2024, 3, 4]] },
        volume: '12',
        page: '4–18',
        DOI: '10.1234/ports.12',
        ISSN: '1234-5678',
      },
    ]);
  });

  await test.step('what is there already is not added again; RIS can be pasted', async () => {
    await ask();
    await dialog
      .getByRole('textbox', { name: 'Source data' })
      .fill('TY  - JOUR\nTI  - Another title\nDO  - 10.1234/PORTS.12\nER  - \n');
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('There already');
    await expect(dialog.getByRole('button', { name: 'Add 0 sources' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('text that holds no source data is refused with the reason', async () => {
    await ask();
    await dialog.getByRole('textbox', { name: 'Source data' }).fill('Just a letter.');
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await expect(page.getByRole('alert')).toContainText('holds no BibTeX, RIS or CSL-JSON');
  });
});

test('what is cited is published in the style of the house, and as BibTeX', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  const folder = await articleFolder(sampleFolder(desk), 'kestria');

  await test.step('the house writes citations as Chicago does, shown by an example', async () => {
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    const form = page.getByRole('region', { name: 'Citations' });
    const example = form.getByLabel('Example');
    await expect(example).toContainText(
      'Mira Castellan, “Harbour levy splits the council”, Ellery',
    );
    await form.getByRole('button', { name: /Style/ }).click();
    await page.getByRole('option', { name: /^Chicago/ }).click();
    await expect(example).toContainText('Castellan, “Harbour Levy Splits the Council,” 6.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () =>
        JSON.parse(await readFile(join(sampleFolder(desk), 'library.json'), 'utf8')),
      )
      .toMatchObject({ houseStyle: { citations: { style: 'chicago', place: 'footnotes' } } });
  });

  await test.step('a source from a file is cited for a claim', async () => {
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await new LibraryPage(page).open('Kestria');
    await review.show('Sources');
    await review.inspector.getByRole('button', { name: 'Add source' }).click();
    await page.getByRole('menuitem', { name: /^From files/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Add sources from files' });
    await dialog.getByRole('textbox', { name: 'Source data' }).fill(bibtex);
    await dialog.getByRole('button', { name: 'Read this text' }).click();
    await dialog.getByRole('button', { name: 'Add 2 sources' }).click();
    await expect(dialog).toBeHidden();
    await review.select('143 “schools”');
    await page.keyboard.press('Control+Shift+C');
    await expect.poll(async () => (await storedArticle(folder)).claims.length).toBe(1);
    await review.show('Claims');
    await review.inspector.getByText('143 “schools”').first().click();
    await review.inspector.getByRole('button', { name: 'Cite a source' }).click();
    await page.getByRole('menuitem', { name: /^The Harbour Levy/ }).click();
    const cite = page.getByRole('dialog', { name: 'Cite' });
    await cite.getByRole('textbox', { name: 'Page number' }).fill('7');
    await cite.getByRole('button', { name: /^Cite/ }).click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.citations)
      .toMatchObject([{ locator: { label: 'page', value: '7' } }]);
  });

  await test.step('the page has the note, the BibTeX file the source, nobody what is not cited', async () => {
    const out = join(desk.userData, 'out');
    await mkdir(out);
    await answerDialogs(desk, [out]);
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('checkbox', { name: /^Markdown/ }).press('Space');
    await dialog.getByRole('checkbox', { name: /^Sources as BibTeX/ }).press('Space');
    await dialog.getByRole('button', { name: 'Export 2 files' }).click();
    await expect(page.getByRole('button', { name: 'Show folder' })).toBeVisible();
    const names = await readdir(out);
    const read = (ending: string) =>
      readFile(join(out, names.find((name) => name.endsWith(ending)) ?? ''), 'utf8');
    const html = await read('.html');
    expect(html).toContain(
      'Ida Lund and Tarnmouth Harbour Board, “The Harbour Levy: Étude of <em>Tolls</em>,” ' +
        '<em>Journal of Ports</em> 12 (March 4, 2024): 7, ' +
        '<a href="https://doi.org/10.1234/ports.12">',
    );
    const written = await read('.bib');
    expect(written).toMatch(/^% DRAFT/);
    expect(written).toContain('@article{lund2024,');
    expect(written).toContain('author = {Lund, Ida and {Tarnmouth Harbour Board}}');
    for (const text of [html, written]) {
      expect(text).not.toMatch(/Berths in Port Ellery|Interview with a boy/);
    }
  });
});
