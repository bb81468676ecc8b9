import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvidenceStore } from '../../../main/library/evidence.ts';
import { safeFileName } from '../../../main/library/file-name.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { sha256 } from '../../../main/library/known-files.ts';
import { filesUnder, filesWith, makeContext, systemError, temporaryFolder } from './fixtures.ts';

async function store(files: FileLayer = realFiles) {
  const folder = join(await temporaryFolder(), 'sources');
  await mkdir(folder);
  return { folder, evidence: new EvidenceStore(makeContext(files), folder) };
}
const report = Buffer.from('Port accounts 2025: 165 berths.');
const hash = sha256(report);
const input = { fileName: 'accounts.txt', extractedText: 'Port accounts' };

describe('EvidenceStore', () => {
  it('stores a file once, with its text', async () => {
    const { folder, evidence } = await store();
    expect(await evidence.add(report, input)).toEqual({ sha256: hash, size: report.length });
    await evidence.add(report, { fileName: 'copy.txt', extractedText: null });
    expect([...(await filesUnder(folder)).keys()].sort()).toEqual([
      join(hash, 'accounts.txt'),
      join(hash, 'text.md'),
    ]);
    expect(await evidence.readText(hash)).toBe('Port accounts');
    expect(await evidence.path(hash)).toBe(join(folder, hash, 'accounts.txt'));
  });

  it('adds a text that was missing', async () => {
    const { evidence } = await store();
    await evidence.add(report, { fileName: 'scan.pdf', extractedText: null });
    expect(await evidence.readText(hash)).toBeNull();
    await evidence.add(report, { fileName: 'scan.pdf', extractedText: 'read by hand' });
    expect(await evidence.readText(hash)).toBe('read by hand');
  });

  it('puts a damaged file right when it is attached again, and keeps the damaged one', async () => {
    const { folder, evidence } = await store();
    await evidence.add(report, input);
    const path = join(folder, hash, 'accounts.txt');
    await writeFile(path, 'Port accounts 2025: 156 berths.');
    await evidence.add(report, input);
    expect(await readFile(path)).toEqual(report);
    expect(await evidence.path(hash)).toBe(path);
    expect(await readdir(join(folder, hash))).toHaveLength(3);
  });

  it('knows nothing of a file it does not have, and takes only hashes', async () => {
    const { evidence } = await store();
    expect(await evidence.path(hash)).toBeNull();
    expect(await evidence.readText(hash)).toBeNull();
    await expect(evidence.path('../../etc')).rejects.toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  it('leaves nothing when the disk fills up', async () => {
    const { folder, evidence } = await store(
      filesWith({
        create: async (path) => {
          if (path.endsWith('text.md')) throw systemError('ENOSPC');
          return realFiles.create(path);
        },
      }),
    );
    await expect(evidence.add(report, input)).rejects.toMatchObject({ error: { code: 'disk' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps a source that is itself called text.md apart from its text', async () => {
    const { folder, evidence } = await store();
    await evidence.add(report, { fileName: 'text.md', extractedText: 'the text' });
    expect(await evidence.path(hash)).toBe(join(folder, hash, 'file-text.md'));
    expect(await evidence.readText(hash)).toBe('the text');
  });
});

describe('safeFileName', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\mara\\levy.docx', 'levy.docx'],
    ['what? "levy".md', 'what_ _levy_.md'],
    ['.hidden', 'hidden'],
    ['..', 'file'],
    ['', 'file'],
    ['CON.txt', 'file-CON.txt'],
    ['line\nbreak\u0000.txt', 'line_break_.txt'],
    ['Протокол заседания.pdf', 'Протокол заседания.pdf'],
  ])('%j becomes %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('shortens a long name and keeps its ending', () => {
    const safe = safeFileName(`${'港'.repeat(300)}.pdf`);
    expect([...safe]).toHaveLength(120);
    expect(safe.endsWith('港.pdf')).toBe(true);
  });
});
