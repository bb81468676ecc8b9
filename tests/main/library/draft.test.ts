import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../main/library/draft.ts';
import { durableWrite } from '../../../main/library/durable.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { replacementBetween } from '../../../main/library/journal.ts';
import { encodeText } from '../../../main/library/text-file.ts';
import { filesWith, makeContext, systemError, temporaryFolder } from './fixtures.ts';

const at = '2026-03-04T10:41:00.000Z';

async function draftFolder(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await durableWrite(realFiles, join(folder, 'draft.md'), encodeText(text));
  return folder;
}
async function open(folder: string, files: FileLayer = realFiles, readOnly = false) {
  const context = { ...makeContext(files), readOnly };
  return { draft: await Draft.open(context, folder, 'levy-k3x9', []), context };
}
const onDisk = (folder: string, name = 'draft.md') => readFile(join(folder, name), 'utf8');
const type = (draft: Draft, text: string) =>
  draft.append({
    at,
    changes: [replacementBetween(draft.current.text, text)],
    suggestedBy: null,
  });

describe('Draft', () => {
  it('gives what was typed after the last save back to the next session', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await type(draft, 'The levy rises');
    await type(draft, 'The levy rises to 165');
    expect(await onDisk(folder)).toBe('The levy');

    const { draft: next, context } = await open(folder);
    expect(next.current).toEqual({
      text: 'The levy rises to 165',
      recovered: { savedDraft: 'The levy', suggestedBy: null },
    });
    expect(context.problems.list()).toEqual([]);
    await type(next, 'The levy rises to 165 kr');
    await next.write('The levy rises to 165 kr');
    expect(await readdir(folder)).toEqual(['draft.md', 'draft.md.last', 'draft.md.previous']);
    expect((await open(folder)).draft.current.recovered).toBeNull();
  });

  it('takes up a journal that was cut, and goes on with it', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await type(draft, 'The levy rises');
    await type(draft, 'The levy rises to 165');
    const journal = await readFile(join(folder, 'draft.journal'));
    await writeFile(join(folder, 'draft.journal'), journal.subarray(0, -20));

    const { draft: next } = await open(folder);
    expect(next.current.text).toBe('The levy rises');
    await type(next, 'The levy rises again');
    expect((await open(folder)).draft.current.text).toBe('The levy rises again');
  });

  it('knows a journal that a crash left behind although the draft was saved', async () => {
    const folder = await draftFolder('The levy');
    const files = filesWith({
      remove: (path) =>
        path.endsWith('draft.journal')
          ? Promise.reject(systemError('EIO'))
          : realFiles.remove(path),
    });
    const { draft } = await open(folder, files);
    await type(draft, 'The levy rises');
    // Saved text that was never journalled by itself.
    await expect(draft.write('The levy falls')).rejects.toMatchObject({ error: { code: 'disk' } });
    expect(await readdir(folder)).toContain('draft.journal');
    const { draft: next, context } = await open(folder);
    expect(next.current).toEqual({ text: 'The levy falls', recovered: null });
    expect(context.problems.list()).toEqual([]);
  });

  it('keeps a long journal short', async () => {
    const folder = await draftFolder('0');
    const { draft } = await open(folder);
    for (let n = 1; n <= 120; n += 1) await type(draft, `${n}`);
    const lines = (await onDisk(folder, 'draft.journal')).split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(51);
    expect((await open(folder)).draft.current.text).toBe('120');
  });

  it('takes up typing again after an append failed', async () => {
    const folder = await draftFolder('The levy');
    let failing = false;
    const files = filesWith({
      openAppend: async (path) => {
        const file = await realFiles.openAppend(path);
        return failing ? { ...file, sync: () => Promise.reject(systemError('EIO')) } : file;
      },
    });
    const { draft } = await open(folder, files);
    await type(draft, 'The levy rises');
    failing = true;
    await expect(type(draft, 'The levy rises to')).rejects.toMatchObject({
      error: { code: 'disk' },
    });
    failing = false;
    expect(draft.current.text).toBe('The levy rises');
    await type(draft, 'The levy rises to 165');
    expect((await open(folder)).draft.current.text).toBe('The levy rises to 165');
  });

  it('refuses changes that do not fit the text', async () => {
    const { draft } = await open(await draftFolder('The levy'));
    const attempt = draft.append({
      at,
      changes: [{ from: 50, to: 51, insert: 'x' }],
      suggestedBy: null,
    });
    await expect(attempt).rejects.toMatchObject({ error: { code: 'bad-request' } });
  });

  it('keeps both versions when another program changed the draft', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await type(draft, 'The levy rises');
    await writeFile(join(folder, 'draft.md'), 'From the sync tool');
    await expect(draft.write('The levy rises to 165')).rejects.toMatchObject({
      error: { code: 'conflict', file: join(folder, 'draft.md') },
    });
    expect(await onDisk(folder)).toBe('From the sync tool');
    expect(await onDisk(folder, 'draft.outside-20260304T104100000Z.md')).toBe('From the sync tool');
    expect(await onDisk(folder, 'draft.desk-20260304T104100000Z.md')).toBe('The levy rises to 165');
    // The next session has the other version, without a journal that no longer fits it.
    expect((await open(folder)).draft.current).toEqual({
      text: 'From the sync tool',
      recovered: null,
    });
    await draft.write('The levy rises to 165');
    expect(await onDisk(folder)).toBe('The levy rises to 165');
  });

  it('takes a draft that was only touched, or changed to the same words, as its own', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await writeFile(join(folder, 'draft.md'), 'The levy');
    await draft.write('The levy rises');
    await writeFile(join(folder, 'draft.md'), 'The levy falls');
    await draft.write('The levy falls');
    expect((await readdir(folder)).filter((name) => name.includes('outside'))).toEqual([]);
  });

  it('shows the typing, keeping the other version, when the draft changed after a crash', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await type(draft, 'The levy rises');
    await writeFile(join(folder, 'draft.md'), 'From the sync tool');
    const { draft: next, context } = await open(folder);
    expect(next.current).toEqual({
      text: 'The levy rises',
      recovered: { savedDraft: 'From the sync tool', suggestedBy: null },
    });
    expect(context.problems.list()).toMatchObject([{ code: 'changed-outside' }]);
    expect(await onDisk(folder, 'draft.outside-20260304T104100000Z.md')).toBe('From the sync tool');
  });

  it('restores an emptied draft from its journal, and else from what was last saved', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    await draft.write('The levy rises');
    await type(draft, 'The levy rises to 165');
    await writeFile(join(folder, 'draft.md'), '');
    const { draft: next, context } = await open(folder);
    expect(next.current.text).toBe('The levy rises to 165');
    expect(context.problems.list()).toMatchObject([{ code: 'damaged' }]);
    await next.write('The levy rises to 165');
    await writeFile(join(folder, 'draft.md'), Buffer.alloc(4096));
    expect((await open(folder)).draft.current.text).toBe('The levy rises to 165');
    await writeFile(join(folder, 'draft.md'), '');
    await rm(join(folder, 'draft.md.last'));
    expect((await open(folder)).draft.current.text).toBe('The levy rises');
  });

  it('keeps an empty draft, a byte order mark and foreign line ends apart from damage', async () => {
    const folder = await draftFolder('The levy');
    const { draft } = await open(folder);
    for (const text of ['', '\uFEFFmarked', 'a\nb']) {
      await draft.write(text);
      const { draft: next, context } = await open(folder);
      expect(next.current).toEqual({ text, recovered: null });
      expect(context.problems.list()).toEqual([]);
    }
    await writeFile(join(folder, 'draft.md'), 'a\r\nb\rc');
    expect((await open(folder)).draft.current.text).toBe('a\nb\nc');
  });

  it('replays without writing when the library is open for reading', async () => {
    const folder = await draftFolder('The levy');
    await type((await open(folder)).draft, 'The levy rises');
    await writeFile(join(folder, 'draft.md'), '');
    const before = await readdir(folder);
    const { draft } = await open(folder, realFiles, true);
    expect(draft.current.text).toBe('The levy rises');
    expect(await readdir(folder)).toEqual(before);
    expect(await onDisk(folder)).toBe('');
  });
});
