import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  durableFolder,
  durableWrite,
  sweepTemporary,
  writeSynced,
} from '../../../main/library/durable.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { filesWith, systemError, temporaryFolder } from './fixtures.ts';

const bytes = (text: string) => Buffer.from(text);

function failingAt(
  step: 'create' | 'write' | 'sync' | 'rename' | 'syncFolder',
  code: string,
): FileLayer {
  const error = systemError(code);
  const fail = () => Promise.reject(error);
  if (step === 'create' || step === 'rename' || step === 'syncFolder') {
    return filesWith({ [step]: fail });
  }
  return filesWith({
    create: async (path) => {
      const file = await realFiles.create(path);
      if (step === 'sync') return { ...file, sync: fail };
      return {
        ...file,
        write: async (data) => {
          await file.write(data.subarray(0, data.length >> 1));
          throw error;
        },
      };
    },
  });
}

describe('durableWrite', () => {
  it('replaces the content and keeps the one before', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.json');
    for (const text of ['one', 'two', 'three']) {
      await durableWrite(realFiles, path, bytes(text), { keepPrevious: true });
    }
    expect(await readFile(path, 'utf8')).toBe('three');
    expect(await readFile(`${path}.previous`, 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a.json', 'a.json.previous']);
  });

  it('syncs the file before it takes the name, and the folder after', async () => {
    const folder = await temporaryFolder();
    const steps: string[] = [];
    const files = filesWith({
      create: async (path) => {
        const file = await realFiles.create(path);
        return {
          ...file,
          sync: () => {
            steps.push('sync');
            return file.sync();
          },
        };
      },
      rename: (from, to) => {
        steps.push('rename');
        return realFiles.rename(from, to);
      },
      syncFolder: (path) => {
        steps.push(path === folder ? 'folder' : path);
        return realFiles.syncFolder(path);
      },
    });
    await durableWrite(files, join(folder, 'a.md'), bytes('text'));
    expect(steps).toEqual(['sync', 'rename', 'folder']);
  });

  it.each([
    ['create', 'EROFS', 'read-only'],
    ['write', 'ENOSPC', 'disk is full'],
    ['sync', 'EIO', 'reported an error'],
    ['rename', 'EACCES', 'may not change'],
  ] as const)('leaves the old content when %s fails with %s', async (step, code, words) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.md');
    await writeFile(path, 'old');
    const attempt = durableWrite(failingAt(step, code), path, bytes('new'));
    const failure = await attempt.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeskFailure);
    if (!(failure instanceof DeskFailure)) return;
    expect(failure.error).toMatchObject({ code: 'disk', file: path });
    expect(failure.error.message).toContain('a.md');
    expect(failure.error.message).toContain(words);
    expect(failure.error.advice).toContain('Nothing was lost');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
    // The same call again, on a disk that works again, writes a fresh file.
    await durableWrite(realFiles, path, bytes('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('counts a failed fsync of the folder as a failure, and tells what stands there', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.md');
    let replaced = 0;
    const attempt = durableWrite(failingAt('syncFolder', 'EIO'), path, bytes('new'), {
      replaced: () => {
        replaced += 1;
      },
    });
    await expect(attempt).rejects.toMatchObject({ error: { code: 'disk' } });
    expect(replaced).toBe(1);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('does not hide a mistake of the program as a disk error', async () => {
    const folder = await temporaryFolder();
    const files = filesWith({ rename: () => Promise.reject(new TypeError('a bug')) });
    await expect(durableWrite(files, join(folder, 'a'), bytes('x'))).rejects.toThrow(TypeError);
  });
});

describe('durableFolder', () => {
  it('leaves nothing when filling fails', async () => {
    const folder = await temporaryFolder();
    const attempt = durableFolder(realFiles, join(folder, 'article'), async (building) => {
      await writeSynced(realFiles, join(building, 'draft.md'), bytes('half'));
      throw systemError('ENOSPC');
    });
    await expect(attempt).rejects.toMatchObject({ error: { code: 'disk' } });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('sweepTemporary', () => {
  it('removes what interrupted writes left and nothing else', async () => {
    const folder = await temporaryFolder();
    const files = filesWith({
      rename: () => Promise.reject(systemError('EIO')),
      remove: () => Promise.reject(systemError('EIO')),
    });
    await expect(durableWrite(files, join(folder, 'a.json'), bytes('x'))).rejects.toThrow();
    await expect(
      durableFolder(files, join(folder, 'article'), () => Promise.resolve()),
    ).rejects.toThrow();
    expect(await readdir(folder)).toHaveLength(2);
    await writeFile(join(folder, '.notes.tmp'), 'a user’s');
    await mkdir(join(folder, 'kept'));
    await sweepTemporary(realFiles, folder);
    expect(await readdir(folder)).toEqual(['.notes.tmp', 'kept']);
  });
});
