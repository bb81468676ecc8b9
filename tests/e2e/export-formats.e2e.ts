import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { readCopy } from '../../main/import/read-copy.ts';
import { ask, isPresent } from '../support/judges.ts';
import { partOf, xmlWords } from '../support/parts.ts';
import { LibraryPage } from './pages/library.ts';
import { approvedBody, startApproved } from './support/approved.ts';
import { answerDialogs } from './support/files.ts';
import { type Desk, expect, test } from './support/launch.ts';

const headline = 'Harbour levy, report 1';

/** Opens the export dialog for one approved article. */
async function openExport(desk: Desk) {
  await startApproved(desk, 1);
  const out = join(desk.userData, 'out');
  await mkdir(out);
  await answerDialogs(desk, [out]);
  const library = new LibraryPage(desk.page);
  await library.open('report 1');
  await desk.page.getByRole('button', { name: 'Export…' }).click();
  return { out, dialog: desk.page.getByRole('dialog', { name: 'Export' }) };
}

test('an approved article goes out as Word, EPUB and PDF, each sound', async ({ desk }) => {
  test.setTimeout(120_000);
  const { out, dialog } = await openExport(desk);
  for (const name of [
    'Web page (HTML) .html',
    'Markdown .md',
    'Word .docx',
    'EPUB .epub',
    'PDF .pdf',
    'Word, marked up .docx',
    'Dossier (PDF) .pdf',
  ]) {
    await dialog.getByRole('checkbox', { name, exact: true }).focus();
    await desk.page.keyboard.press('Space');
  }
  await dialog.getByRole('button', { name: 'Export 5 files' }).click();
  const done = desk.page.getByRole('dialog', { name: 'Exported' });
  await expect(done).toContainText('6 files written to', { timeout: 30_000 });
  const names = await readdir(out);
  expect(names.sort()).toEqual(
    [
      'harbour-levy-1-dossier.pdf',
      'harbour-levy-1-marked.docx',
      'harbour-levy-1.docx',
      'harbour-levy-1.epub',
      'harbour-levy-1.pdf',
      'manifest.json',
    ].sort(),
  );
  const read = async (name: string) => new Uint8Array(await readFile(join(out, name)));
  const words = approvedBody(1).trim();

  await test.step('Word: brought in again it is the article', async () => {
    const bytes = await read('harbour-levy-1.docx');
    const times = { today: '2026-03-05', now: '2026-03-05T09:00:00.000Z' };
    const { intake } = await readCopy('a.docx', bytes, times);
    expect(intake.fields.headline).toBe(headline);
    expect(intake.body).toBe(words);
  });

  await test.step('EPUB: its page has the text', async () => {
    const page = partOf(await read('harbour-levy-1.epub'), 'EPUB/article-1.xhtml');
    expect(xmlWords(page)).toContain(words);
  });

  await test.step('PDF: titled, tagged, its text whole', async () => {
    const pdf = await PDFDocument.load(await read('harbour-levy-1.pdf'), {
      updateMetadata: false,
    });
    expect(pdf.getTitle()).toBe(headline);
    expect(pdf.getCreator()).toBeUndefined();
    if (!isPresent('pdftotext')) return;
    const text = ask('pdftotext', [join(out, 'harbour-levy-1.pdf'), '-']);
    expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(ask('pdfinfo', [join(out, 'harbour-levy-1.pdf')])).toMatch(/^Tagged: +yes$/m);
    expect(ask('pdffonts', [join(out, 'harbour-levy-1.pdf')])).toContain('SourceSerif4-Regular');
    expect(ask('pdftotext', [join(out, 'harbour-levy-1-dossier.pdf'), '-'])).toContain(
      'Verification report',
    );
  });
});

test('previews show what would be written, read back from its bytes', async ({ desk }) => {
  test.setTimeout(120_000);
  const { dialog } = await openExport(desk);
  const words = approvedBody(1).trim();
  for (const label of ['Word', 'EPUB', 'Word, marked up']) {
    await dialog.getByRole('button', { name: `Preview ${label}`, exact: true }).click();
    const page = desk.page.frameLocator(`iframe[title="Preview of ${label}"]`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: headline })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Preview PDF', exact: true }).click();
  const drawn = dialog.getByRole('document', { name: 'Preview of PDF' });
  const first = drawn.getByRole('img').first();
  await expect(first).toHaveAttribute('aria-label', /^Page 1: .*Harbour levy, report 1/s);
  // Drawn: not all of it is white.
  const inked = await first.evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value, index) => index % 4 === 0 && value < 128) ?? false;
  });
  expect(inked).toBe(true);
});

test.describe('in a dark window', () => {
  test.use({ launch: { colorScheme: 'dark' } });

  test('a page that follows the system can be read', async ({ desk }) => {
    const { dialog } = await openExport(desk);
    const page = desk.page.frameLocator('iframe[title="Preview of Web page (HTML)"]');
    await expect(page.getByRole('heading', { name: headline })).toBeVisible();
    const shot = await dialog.locator('iframe').screenshot();
    const { dark, light } = await desk.page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let [dark, light] = [0, 0];
      for (let at = 0; at < pixels.length; at += 4) {
        if ((pixels[at] ?? 0) < 64) dark += 4;
        if ((pixels[at] ?? 0) > 192) light += 4;
      }
      return { dark: dark / pixels.length, light: light / pixels.length };
    }, shot.toString('base64'));
    expect(dark).toBeGreaterThan(0.01);
    expect(light).toBeGreaterThan(0.01);
  });
});
