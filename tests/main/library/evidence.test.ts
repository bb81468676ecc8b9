import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvidenceStore } from '../../../main/library/evidence.ts';
import { safeFileName } from '../../../main/library/file-name.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { sha256 } from '../../../main/library/known-files.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { filesUnder, filesWith, makeContext, systemError, temporaryFolder } from './fixtures.ts';

async function store(files: FileLayer = realFiles) {
  const folder = join(await temporaryFolder(), 'sources');
  await mkdir(folder);
  return { folder, evidence: new EvidenceStore(makeContext(files), folder) };
}
const report = Buffer.from('Port accounts 2025: 165 berths.');
const hash = sha256(report);
const textOf = (text: string, parts: SourceText['parts'] = []): SourceText => ({
  readable: true,
  text,
  parts,
  reason: '',
});
const scan: SourceText = { readable: false, text: '', parts: [], reason: 'It is a scan.' };
const pages = [
  { start: 0, label: 'page', value: 'iv' },
  { start: 5, label: 'page', value: '1' },
] as const;
const input = { fileName: 'accounts.txt', text: textOf('Port accounts', pages) };

describe('EvidenceStore', () => {
  it('stores a file once, with its text', async () => {
    const { folder, evidence } = await store();
    expect(await evidence.add(report, input)).toEqual({ sha256: hash, size: report.length });
    await evidence.add(report, { fileName: 'copy.txt', text: null });
    expect([...(await filesUnder(folder)).keys()].sort()).toEqual([
      join(hash, 'accounts.txt'),
      join(hash, 'text.json'),
      join(hash, 'text.md'),
    ]);
    expect(await evidence.readText(hash)).toEqual(input.text);
    expect(await evidence.read(hash)).toEqual({
      fileName: 'accounts.txt',
      bytes: new Uint8Array(report),
    });
    expect(await evidence.path(hash)).toBe(join(folder, hash, 'accounts.txt'));
  });

  it('adds a text that was missing', async () => {
    const { evidence } = await store();
    await evidence.add(report, { fileName: 'scan.pdf', text: null });
    expect(await evidence.readText(hash)).toBeNull();
    await evidence.add(report, { fileName: 'scan.pdf', text: scan });
    expect(await evidence.readText(hash)).toEqual(scan);
    await evidence.add(report, { fileName: 'scan.pdf', text: textOf('read by hand') });
    expect(await evidence.readText(hash)).toEqual(textOf('read by hand'));
    await evidence.add(report, { fileName: 'scan.pdf', text: scan });
    expect(await evidence.readText(hash)).toEqual(textOf('read by hand'));
  });

  it('has the text of a library of before there were pages', async () => {
    const { folder, evidence } = await store();
    await evidence.add(report, input);
    await rm(join(folder, hash, 'text.json'));
    expect(await evidence.readText(hash)).toEqual(textOf('Port accounts'));
  });

  it.each([
    ['that is damaged', '{"format": 1, "parts": [{'],
    ['of a later version', '{"format": 2}'],
    [
      'whose pages are not in this text',
      JSON.stringify({
        format: 1,
        readable: true,
        reason: '',
        parts: [{ start: 99, label: 'page', value: '1' }],
      }),
    ],
  ])('has the text beside a text.json %s, and does not write over it', async (_, content) => {
    const { folder, evidence } = await store();
    await evidence.add(report, input);
    await writeFile(join(folder, hash, 'text.json'), content);
    expect(await evidence.readText(hash)).toEqual(textOf('Port accounts'));
    await evidence.add(report, input);
    expect(await readFile(join(folder, hash, 'text.json'), 'utf8')).toBe(content);
  });

  it('does not give bytes that are not those that were attached', async () => {
    const { folder, evidence } = await store();
    await evidence.add(report, input);
    await writeFile(join(folder, hash, 'accounts.txt'), 'Port accounts 2025: 156 berths.');
    expect(await evidence.read(hash)).toBeNull();
  });

  it('puts a damaged file right when it is attached again, and keeps the damaged one', async () => {
    const { folder, evidence } = await store();
    await evidence.add(report, input);
    const path = join(folder, hash, 'accounts.txt');
    await writeFile(path, 'Port accounts 2025: 156 berths.');
    await evidence.add(report, input);
    expect(await readFile(path)).toEqual(report);
    expect(await evidence.path(hash)).toBe(path);
    expect(await readdir(join(folder, hash))).toHaveLength(4);
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

  it.each(['text.md', 'text.json'])(
    'keeps a source called %s apart from its text',
    async (name) => {
      const { folder, evidence } = await store();
      await evidence.add(report, { fileName: name, text: textOf('the text') });
      expect(await evidence.path(hash)).toBe(join(folder, hash, `file-${name}`));
      expect(await evidence.readText(hash)).toEqual(textOf('the text'));
    },
  );
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
