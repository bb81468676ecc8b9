import { appendFile, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyExport } from '../../../main/export/verify-export.ts';
import { withManifest } from '../../../main/export/with-manifest.ts';
import { writeExport } from '../../../main/export/write-export.ts';
import { told } from '../../../shared/export/verification-words.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { input } from '../../shared/export/export-input.ts';
import { renderExport } from '../../support/render-export.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-verify-'));
  const files = withManifest(input, await renderExport(input, ['md', 'txt', 'dossier-html']));
  await writeExport(folder, files, { overwrite: false });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const verify = (path: string) => verifyExport(path, []);

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing was found');
  return value;
}

/** Changes the manifest's text. */
async function editManifest(change: (text: string) => string): Promise<void> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
}

describe('verifyExport', () => {
  it('finds an untouched export intact and says what it can’t know', async () => {
    const found = await verify(folder);
    expect(found.verdict).toBe('intact');
    expect(found.exports[0]?.files.map((file) => file.state)).toEqual([
      'intact',
      'intact',
      'intact',
    ]);
    expect(found.exports[0]?.manifest?.signOffs[0]?.by.name).toBe('Emil Okonjo');
    const words = told(present(found.exports[0]));
    expect(words.checked).toEqual([
      'The SHA-256 of 3 files was compared with the list in the manifest.',
    ]);
    expect(words.cannotTell.join(' ')).toContain('not signed');
  });

  it('names the file that changed by one byte', async () => {
    await appendFile(join(folder, 'harbour-levy.txt'), ' ');
    const found = await verify(folder);
    expect(found.verdict).toBe('changed');
    expect(found.exports[0]?.reasons).toEqual(['Changed since the export: “harbour-levy.txt”.']);
    expect((await verify(join(folder, 'harbour-levy.txt'))).verdict).toBe('changed');
    expect((await verify(join(folder, 'harbour-levy.md'))).verdict).toBe('intact');
  });

  it('names the file that is missing', async () => {
    await unlink(join(folder, 'harbour-levy.md'));
    const found = await verify(join(folder, 'manifest.json'));
    expect(found.verdict).toBe('missing');
    expect(found.exports[0]?.reasons).toEqual(['Listed but not there: “harbour-levy.md”.']);
  });

  it('shows a file that the manifest does not know, and does not vouch for it', async () => {
    await writeFile(join(folder, 'extra.txt'), 'new');
    const found = await verify(folder);
    expect(found.verdict).toBe('intact');
    expect(found.exports[0]?.files).toContainEqual({ name: 'extra.txt', state: 'not-listed' });
    expect((await verify(join(folder, 'extra.txt'))).verdict).toBe('unknown');
  });

  it('knows nothing without a manifest, or with one that is damaged or leads elsewhere', async () => {
    await editManifest((text) => text.replace('"name": "harbour-levy.md"', '"name": "../secret"'));
    expect(await verify(folder)).toMatchObject({
      verdict: 'unknown',
      exports: [{ files: [], manifest: null }],
    });
    await editManifest(() => '{');
    expect((await verify(folder)).verdict).toBe('unknown');
    await unlink(join(folder, 'manifest.json'));
    const found = await verify(folder);
    expect(found.verdict).toBe('unknown');
    expect(told(present(found.exports[0])).checked).toEqual(['Nothing could be compared.']);
  });

  it('does not believe “approved” without a sign-off of this content', async () => {
    await editManifest((text) => JSON.stringify({ ...JSON.parse(text), signOffs: [] }));
    expect((await verify(folder)).verdict).toBe('changed');
  });

  it('looks into the folders of several articles and gives the worst verdict', async () => {
    const files = withManifest(input, await renderExport(input, ['md']));
    const parent = join(folder, 'all');
    await writeExport(parent, files, { overwrite: false, subfolder: 'one' });
    await writeExport(parent, files, { overwrite: false, subfolder: 'two' });
    expect(await verify(parent)).toMatchObject({ verdict: 'intact', exports: [{}, {}] });
    await appendFile(join(parent, 'two', 'harbour-levy.md'), 'x');
    expect((await verify(parent)).verdict).toBe('changed');
  });

  it('fails for a path that is not there', async () => {
    await expect(verify(join(folder, 'gone'))).rejects.toThrow(DeskFailure);
  });
});
