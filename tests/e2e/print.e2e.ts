import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, isPresent } from '../support/judges.ts';
import { LibraryPage } from './pages/library.ts';
import { approvedBody, startApproved } from './support/approved.ts';
import { articleFolder, storedArticle } from './support/files.ts';
import { type Desk, expect, test } from './support/launch.ts';

/** What reached the system's print dialog. */
interface Printed {
  readonly header: string;
  /** The page as PDF, base64. */
  readonly pdf: string;
}

/** Stands for the system's dialog: takes what is printed as a PDF and says that it was printed. */
async function takePrints(desk: Desk): Promise<() => Promise<readonly Printed[]>> {
  await desk.app.evaluate(({ app }) => {
    const printed: { header: string; pdf: string }[] = [];
    Object.assign(globalThis, { printed });
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        void contents.printToPDF({}).then((bytes) => {
          printed.push({ header: String(options?.header), pdf: bytes.toString('base64') });
          done?.(true, '');
        });
      };
    });
  });
  return () => desk.app.evaluate(() => Reflect.get(globalThis, 'printed') as Printed[]);
}

async function openPrint(desk: Desk) {
  const library = await startApproved(desk, 1);
  await new LibraryPage(desk.page).open('report 1');
  await desk.page.keyboard.press('Control+P');
  const dialog = desk.page.getByRole('dialog', { name: 'Print' });
  await expect(dialog.getByRole('img').first()).toHaveAttribute('aria-label', /^Page 1: /);
  return { library, dialog };
}

test('the clean text, the marked text and the dossier are printed, their pages in sight', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { dialog } = await openPrint(desk);
  const prints = await takePrints(desk);
  await dialog.getByText('Dossier', { exact: true }).click();
  await expect(dialog.getByRole('img').first()).toHaveAttribute(
    'aria-label',
    /Verification report: Harbour levy/,
  );
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog).toBeHidden();
  await desk.page.keyboard.press('Control+P');
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog).toBeHidden();
  const printed = await prints();
  expect(printed.map(({ header }) => header)).toEqual([
    'Verification report: Harbour levy, report 1',
    'Harbour levy, report 1',
  ]);
  if (!isPresent('pdftotext')) return;
  const path = join(desk.userData, 'printed.pdf');
  await writeFile(path, Buffer.from(printed[1]?.pdf ?? '', 'base64'));
  const text = ask('pdftotext', [path, '-']).replace(/\s+/g, ' ');
  expect(text).toContain(approvedBody(1).trim());
  expect(ask('pdffonts', [path])).toContain('SourceSerif4-Regular');
});

test('what would be printed is saved as a PDF, and the article remembers it', async ({ desk }) => {
  test.setTimeout(120_000);
  const { library, dialog } = await openPrint(desk);
  const path = join(desk.userData, 'levy.pdf');
  await desk.app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.page.getByText(`Saved as ${path}`)).toBeVisible();
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  const stored = await storedArticle(await articleFolder(library, 'made'));
  expect(stored.exports.at(-1)?.files.map(({ name }) => name)).toEqual(['levy.pdf']);
});
