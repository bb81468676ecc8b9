import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../main/library/index.ts';
import { addToLibrary } from '../../../main/services/bring-in.ts';
import {
  evidenceText,
  readAgain,
  storeEvidence,
  storeEvidenceFiles,
} from '../../../main/services/evidence.ts';
import { OpenLibrary } from '../../../main/services/open-library.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import type { TaskRunner } from '../../../main/worker/tasks.ts';
import { testFields } from '../../support/articles.ts';
import { quietEvents } from '../../support/open-events.ts';
import { makePdf, makeScanPdf } from '../../support/pdf-files.ts';

let folder: string;
let open: OpenLibrary;
let library: Library;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-evidence-'));
  open = await OpenLibrary.create(join(folder, 'Library'), 'Test', inPlaceRunner, quietEvents);
  library = open.library;
});

afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const pages = [['The council counted 165 berths.'], ['Nearly 20,000 boats paid the levy.']];
const read = {
  readable: true,
  text: 'The council counted 165 berths.\n\nNearly 20,000 boats paid the levy.',
  parts: [
    { start: 0, label: 'page', value: '1' },
    { start: 33, label: 'page', value: '2' },
  ],
  reason: '',
};

/** The runner of the app, that counts how often a source was read. */
function countingRunner(): TaskRunner & { reads: number } {
  return {
    reads: 0,
    run(name, input) {
      if (name === 'extractSourceText') this.reads += 1;
      return inPlaceRunner.run(name, input);
    },
  };
}

describe('evidence', () => {
  it('keeps the file, its text and its pages', async () => {
    const bytes = await makePdf(pages);
    const file = await storeEvidence(library, inPlaceRunner, 'accounts.pdf', bytes);
    expect(file).toMatchObject({
      fileName: 'accounts.pdf',
      mediaType: 'application/pdf',
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      readable: true,
    });
    expect(await evidenceText(library, inPlaceRunner, file.sha256)).toEqual(read);
    const kept = join(library.folder, 'sources', file.sha256);
    expect((await readdir(kept)).sort()).toEqual(['accounts.pdf', 'text.json', 'text.md']);
  });

  it('keeps why a file has no text', async () => {
    const file = await storeEvidence(library, inPlaceRunner, 'scan.pdf', await makeScanPdf(2));
    expect(file.readable).toBe(false);
    const runner = countingRunner();
    expect(await evidenceText(library, runner, file.sha256)).toMatchObject({
      readable: false,
      reason: expect.stringContaining('it is probably a scan'),
    });
    expect(runner.reads).toBe(0);
  });

  it('reads what an earlier version could not read, once', async () => {
    const bytes = await makePdf(pages);
    const { sha256 } = await library.addEvidence(bytes, { fileName: 'old.pdf', text: null });
    const runner = countingRunner();
    expect(await evidenceText(library, runner, sha256)).toEqual(read);
    expect(await evidenceText(library, runner, sha256)).toEqual(read);
    expect(runner.reads).toBe(1);
  });

  it('says which pages have no text', async () => {
    const bytes = await makePdf([['One.'], [], [], ['Four.']]);
    const file = await storeEvidence(library, inPlaceRunner, 'part.pdf', bytes);
    expect(file).toMatchObject({ readable: true, pagesWithoutText: 'pages 2–3 of 4' });
    const whole = await storeEvidence(library, inPlaceRunner, 'whole.pdf', await makePdf(pages));
    expect(whole).not.toHaveProperty('pagesWithoutText');
  });

  it('brings the article up to date when a file could be read after all', async () => {
    const by = { name: 'Ida Lund', role: 'Editor' };
    const fields = testFields;
    const intake = { fields, body: '' };
    const id = await addToLibrary(
      library,
      { fields, body: '', intake, markup: null, received: null, bytes: null },
      by,
    );
    const csl = { type: 'document' as const, title: 'The accounts' };
    const source = { kind: 'document' as const, csl, confidential: false, note: '' };
    const { sources } = await open.articles.command(id, { type: 'add-source', ...source }, by);
    const bytes = await makePdf([...pages, []]);
    const { sha256, size } = await library.addEvidence(bytes, { fileName: 'a.pdf', text: null });
    const file = { sha256, size, fileName: 'a.pdf', mediaType: 'application/pdf' };
    const old = { ...file, readable: false, addedAt: '2026-03-04T10:00:00.000Z' };
    await open.articles.attachEvidence(id, sources?.[0]?.id ?? '', [old], by);

    const again = async () =>
      readAgain(open, inPlaceRunner, (await library.readArticle(id)).article);
    const patch = await again();
    const now = { ...old, readable: true, pagesWithoutText: 'page 3 of 3' };
    expect(patch.sources?.[0]?.evidence).toEqual([now]);
    expect((await library.readArticle(id)).article.sources[0]?.evidence).toEqual([now]);
    expect(await again()).toEqual({});
  });

  it('has no text for a file that is not there or is not what was attached', async () => {
    expect(await evidenceText(library, inPlaceRunner, 'a'.repeat(64))).toBeNull();
    const bytes = await makePdf(pages);
    const { sha256 } = await library.addEvidence(bytes, { fileName: 'old.pdf', text: null });
    await writeFile(join(library.folder, 'sources', sha256, 'old.pdf'), '%PDF-1.7');
    expect(await evidenceText(library, inPlaceRunner, sha256)).toBeNull();
  });

  it('tells the files that can’t be attached from those that are', async () => {
    const good = join(folder, 'accounts.pdf');
    await writeFile(good, await makePdf(pages));
    const missing = join(folder, 'gone.pdf');
    const { files, failures } = await storeEvidenceFiles(library, inPlaceRunner, [good, missing]);
    expect(files.map(({ fileName }) => fileName)).toEqual(['accounts.pdf']);
    expect(failures).toMatchObject([{ file: missing, error: { code: 'unreadable-file' } }]);
  });
});
