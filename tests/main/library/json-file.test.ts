import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { JsonFile, type JsonKind } from '../../../main/library/json-file.ts';
import { filesWith, makeContext, systemError, temporaryFolder } from './fixtures.ts';

interface Tally {
  readonly format: 1;
  readonly counts: readonly number[];
}
const kind: JsonKind<Tally> = {
  what: 'the tally',
  schema: z.object({ format: z.literal(1), counts: z.array(z.number()).readonly() }).readonly(),
  format: 1,
};

async function tally(counts: readonly number[], files: FileLayer = realFiles) {
  const path = join(await temporaryFolder(), 'tally.json');
  const context = makeContext(files);
  await JsonFile.unread(context, path, kind, null, null).replace({ format: 1, counts });
  return { path, context, file: await JsonFile.open(context, path, kind, null) };
}
const add = (n: number) => (data: Tally) => ({ ...data, counts: [...data.counts, n] });
const stored = async (path: string) => JSON.parse(await readFile(path, 'utf8')).counts;

describe('JsonFile', () => {
  it('keeps every one of many changes made at once, in order', async () => {
    const { path, file } = await tally([]);
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    await Promise.all(numbers.map((n) => file.update(add(n))));
    expect(file.data.counts).toEqual(numbers);
    expect(await stored(path)).toEqual(numbers);
  });

  it('puts memory back when a write fails, and writes again when the disk does', async () => {
    let full = false;
    const files = filesWith({
      create: (path) => (full ? Promise.reject(systemError('ENOSPC')) : realFiles.create(path)),
    });
    const { path, file } = await tally([1], files);
    full = true;
    await expect(file.update(add(2))).rejects.toMatchObject({ error: { code: 'disk' } });
    expect(file.data.counts).toEqual([1]);
    full = false;
    await file.update(add(3));
    expect(await stored(path)).toEqual([1, 3]);
  });

  it('goes on after a failed fsync of the folder without taking its own write for an outside one', async () => {
    let failing = false;
    const files = filesWith({
      syncFolder: (path) =>
        failing ? Promise.reject(systemError('EIO')) : realFiles.syncFolder(path),
    });
    const { path, file } = await tally([1], files);
    failing = true;
    await expect(file.update(add(2))).rejects.toMatchObject({ error: { code: 'disk' } });
    failing = false;
    await file.update(add(3));
    expect(await stored(path)).toEqual([1, 3]);
  });

  it('refuses content that does not fit, before it reaches the disk', async () => {
    const { path, file } = await tally([1]);
    const attempt = file.update((data) => ({ ...data, counts: [Number.NaN] }));
    await expect(attempt).rejects.toMatchObject({ error: { code: 'bad-request' } });
    expect(file.data.counts).toEqual([1]);
    expect(await stored(path)).toEqual([1]);
  });

  it.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, 9)],
    ['emptied', () => Buffer.alloc(0)],
    ['other JSON', () => Buffer.from('{"format":1,"counts":"many"}')],
    ['not UTF-8', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ])('sets a damaged file aside and restores the version before: %s', async (_, damage) => {
    const { path, file } = await tally([1]);
    await file.update(add(2));
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);

    const context = makeContext();
    const again = await JsonFile.open(context, path, kind, null);
    expect(again.data.counts).toEqual([1]);
    expect(await stored(path)).toEqual([1]);
    const [problem] = context.problems.list();
    expect(problem).toMatchObject({ code: 'damaged', file: path });
    const aside = (await readdir(join(path, '..'))).find((name) => name.includes('.damaged-'));
    expect(aside).toBe('tally.json.damaged-20260304T104100000Z');
    expect(problem?.saved).toContain(aside);
    expect(await readFile(join(path, '..', aside ?? ''))).toEqual(damaged);
    await again.update(add(3));
    expect(await stored(path)).toEqual([1, 3]);
  });

  it('leaves a damaged file where it is when there is nothing to restore', async () => {
    const path = join(await temporaryFolder(), 'tally.json');
    await writeFile(path, '{"format":1,');
    const attempt = JsonFile.open(makeContext(), path, kind, null);
    await expect(attempt).rejects.toMatchObject({ error: { code: 'damaged', file: path } });
    expect(await readFile(path, 'utf8')).toBe('{"format":1,');
  });

  it('refuses a newer format without touching it', async () => {
    const { path } = await tally([1]);
    const newer = '{"format":2,"counts":{}}';
    await writeFile(path, newer);
    const before = await readdir(join(path, '..'));
    const attempt = JsonFile.open(makeContext(), path, kind, null);
    await expect(attempt).rejects.toMatchObject({ error: { code: 'newer-format' } });
    expect(await readFile(path, 'utf8')).toBe(newer);
    expect(await readdir(join(path, '..'))).toEqual(before);
  });

  it('notices a change from outside before overwriting it, and keeps both versions', async () => {
    const { path, file } = await tally([1]);
    const outside = '{"format":1,"counts":[99,98,97]}';
    await writeFile(path, outside);
    await expect(file.update(add(2))).rejects.toMatchObject({ error: { code: 'conflict' } });
    expect(await readFile(path, 'utf8')).toBe(outside);
    const folder = join(path, '..');
    expect(await readFile(join(folder, 'tally.outside-20260304T104100000Z.json'), 'utf8')).toBe(
      outside,
    );
    expect(await stored(join(folder, 'tally.desk-20260304T104100000Z.json'))).toEqual([1, 2]);
    // Asking again means that ours is wanted.
    await file.update(add(2));
    expect(await stored(path)).toEqual([1, 2]);
  });
});
