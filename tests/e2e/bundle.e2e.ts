import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { electronPrinter } from '../../main/cli/electron-printer.ts';
import { exportFiles } from '../../main/services/export-files.ts';
import { exportInput } from '../../main/services/export-input.ts';
import { OpenLibrary } from '../../main/services/open-library.ts';
import { decodeOwnKey, openOwnKey } from '../../main/signing/own-key.ts';
import { inPlaceRunner } from '../../main/worker/in-place.ts';
import { contentBytes } from '../../shared/export/exporter.ts';
import { manifestSchema } from '../../shared/export/manifest.ts';
import { desk as cli } from '../main/cli/run-desk.ts';
import { passphrase } from '../support/keys.ts';
import { LibraryPage } from './pages/library.ts';
import { approvedBody, approvedSlug, startApproved } from './support/approved.ts';
import { answerDialogs, dropFile, storedArticle } from './support/files.ts';
import { type Desk, expect, test } from './support/launch.ts';
import { answerSaveDialog, makeKey } from './support/signing.ts';

/** The bundle of the library's only article, made here at the time that the app made its own. */
async function bundleMadeHere(desk: Desk, library: string, appBundle: Uint8Array) {
  const { 'manifest.json': text } = unzipSync(appBundle);
  const manifest = manifestSchema.parse(JSON.parse(Buffer.from(text ?? []).toString('utf8')));
  const own = decodeOwnKey(await readFile(join(desk.userData, 'keys', 'own.json')));
  if (!own) throw new Error('There is no key');
  const nothing = () => undefined;
  const open = await OpenLibrary.open(library, true, inPlaceRunner, {
    rowsChanged: nothing,
    problemsFound: nothing,
    outsideFound: nothing,
    failed: nothing,
  });
  const { article, generator, exportedAt } = manifest;
  const input = await exportInput(open, article.id, generator, exportedAt);
  const key = await openOwnKey(own, passphrase, null);
  const made = await exportFiles(
    open,
    { runner: inPlaceRunner, printer: electronPrinter },
    input,
    {
      formats: ['html', 'md'],
      namePattern: '{slug}',
      bundle: { contents: 'article', key },
    },
    new AbortController().signal,
  );
  await open.close();
  const [file, ...others] = made.files;
  expect(others).toEqual([]);
  return { name: file?.name, bytes: Buffer.from(file ? contentBytes(file) : []) };
}

test('a signed bundle is exported, verified, found changed, and brought in again', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const folder = await startApproved(desk, 1);
  const before = join(desk.userData, 'before');
  const { page } = desk;
  const library = new LibraryPage(page);
  const out = join(desk.userData, 'out');
  await mkdir(out);
  const bundle = join(out, `${approvedSlug(1)}-bundle.zip`);
  const publicKey = join(desk.userData, 'mara.proofdesk-key');
  const verified = page.getByRole('dialog', { name: 'Verify' });

  const verifyByPalette = async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands and articles' })).toBeVisible();
    await page.keyboard.type('Verify a bundle');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  await test.step('a key is made and its public half saved', async () => {
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await makeKey(page);
    await answerSaveDialog(desk, publicKey);
    await page.getByRole('button', { name: 'Save the public key…' }).click();
    await expect(page.getByText(`Saved ${publicKey}`)).toBeVisible();
    await page.getByRole('button', { name: 'Library', exact: true }).click();
  });

  await test.step('the article goes out as one signed bundle', async () => {
    await answerDialogs(desk, [out]);
    await library.open('report 1');
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('As one signed bundle').click();
    await dialog.getByText('Also the article, to bring it in again').click();
    const go = dialog.getByRole('button', { name: 'Export 1 bundle' });
    await expect(go).toBeDisabled();
    await dialog.getByLabel('Passphrase of your key').fill('not the passphrase');
    await go.click();
    await expect(dialog.getByRole('alert')).toContainText('not the passphrase of the signing key');
    expect(await readdir(out)).toEqual([]);
    await cp(folder, before, { recursive: true });
    await dialog.getByLabel('Passphrase of your key').fill(passphrase);
    await go.click();
    const done = page.getByRole('dialog', { name: 'Exported' });
    await expect(done).toContainText('1 file written to');
    await done.getByRole('button', { name: 'Done', exact: true }).click();
    expect(await readdir(out)).toEqual([`${approvedSlug(1)}-bundle.zip`]);
  });

  await test.step('the same article, time and key give the same bytes without the app', async () => {
    const bytes = await readFile(bundle);
    const made = await bundleMadeHere(desk, before, bytes);
    expect(made.name).toBe(`${approvedSlug(1)}-bundle.zip`);
    const [one, other] = [unzipSync(made.bytes), unzipSync(bytes)];
    for (const [name, content] of Object.entries(other)) {
      expect(Buffer.from(one[name] ?? []).toString(), name).toBe(Buffer.from(content).toString());
    }
    expect(made.bytes.equals(bytes)).toBe(true);
  });

  await test.step('it is verified in the app and on the command line', async () => {
    await answerDialogs(desk, [bundle]);
    await verifyByPalette();
    await expect(verified).toContainText('INTACT: as it was exported, signed by you.');
    await expect(verified).toContainText('The signature (Ed25519) was checked over every byte');
    await expect(verified).toContainText('Mara Lindqvist, Editor, signed this content off');
    await expect(verified).toContainText('Whether the text is true');
    await verified.getByRole('button', { name: 'Close' }).last().click();
    const run = await cli('verify', bundle, '--known', publicKey);
    expect(run.status).toBe(0);
    expect(run.out[0]).toBe('INTACT: as it was exported, signed by Mara Lindqvist.');
  });

  await test.step('a changed byte is named when it is dropped on the window, and it does not come in', async () => {
    const bytes = await readFile(bundle);
    const changed = join(out, 'changed.zip');
    bytes[bytes.lastIndexOf('1 crowns')] = '9'.charCodeAt(0);
    await writeFile(changed, bytes);
    await dropFile(page, changed);
    await expect(verified).toContainText('CHANGED: this is not what was exported.');
    await expect(verified).toContainText('Changed since the export: “article/draft.md”.');
    await expect(verified.getByRole('button', { name: /Bring in/ })).toHaveCount(0);
    await verified.getByRole('button', { name: 'Close' }).last().click();
    const run = await cli('verify', changed);
    expect(run.status).toBe(1);
    expect(run.out.join('\n')).toContain('“article/draft.md”');
  });

  await test.step('it comes in again by the bring-in dialog, with its sign-off', async () => {
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await answerDialogs(desk, [bundle]);
    await library.bringIn();
    await page.getByRole('button', { name: 'Choose files…' }).click();
    await verified.getByRole('button', { name: 'Bring in the article' }).click();
    await expect(page.getByRole('textbox', { name: 'Draft' })).toContainText(
      'will rise to 1 crowns',
    );
    await expect(page.getByText('was brought in with its sign-off.')).toBeVisible();
    const ids = await readdir(join(folder, 'articles'));
    const articles = await Promise.all(
      ids.map((id) => storedArticle(join(folder, 'articles', id))),
    );
    const [first, second] = articles.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    expect(second).toMatchObject({ state: 'approved', fields: first?.fields });
    expect(second?.signOffs).toEqual(first?.signOffs);
    expect(await readFile(join(folder, 'articles', second?.id ?? '', 'draft.md'), 'utf8')).toBe(
      approvedBody(1),
    );
  });
});
