import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { createLibrary, openLibrary } from '../../../main/library/index.ts';
import { filesUnder, temporaryFolder } from './fixtures.ts';
import { makeArticle, makeDeps, makeNewArticle } from './material.ts';

const run = promisify(execFile);

/** A real file system of a few hundred kilobytes; the test is skipped where none can be had. */
async function smallDisk(context: TestContext, size: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'disk');
  await mkdir(folder);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'proofdesk-test', folder]);
  } catch (error) {
    context.skip(`no file system can be mounted here: ${String(error)}`);
  }
  onTestFinished(async () => {
    // Lazily: after a test that failed, a library may still be open there.
    await run('umount', ['-l', folder]);
  });
  return folder;
}

describe('on a real file system', () => {
  it('that fills up, saves fail clearly, lose nothing, and work again after', async (context) => {
    const disk = await smallDisk(context, '600k');
    const folder = join(disk, 'Gazette');
    const library = await createLibrary(folder, 'Gazette', makeDeps());
    await library.createArticle(makeNewArticle('levy-k3x9'));
    await library.writeDraft('levy-k3x9', 'saved');
    await writeFile(join(disk, 'ballast'), Buffer.alloc(600_000)).catch(() => undefined);

    const full = { error: { code: 'disk', message: expect.stringContaining('the disk is full') } };
    const long = 'typed '.repeat(20_000);
    await expect(library.writeDraft('levy-k3x9', long)).rejects.toMatchObject(full);
    await expect(
      library.writeArticle(makeArticle('levy-k3x9', { notes: long })),
    ).rejects.toMatchObject(full);
    await expect(
      library.updateFile((file) => ({ ...file, people: [{ name: long.slice(0, 200), role: '' }] })),
    ).rejects.toMatchObject(full);
    await expect(library.createArticle(makeNewArticle('port-a1b2'))).rejects.toMatchObject(full);
    await expect(
      library.addEvidence(Buffer.from(long), { fileName: 'a.txt', text: null }),
    ).rejects.toMatchObject(full);
    expect(library.file().people).toEqual([]);

    const names = [...(await filesUnder(folder)).keys()];
    expect(names.filter((name) => /\.tmp$|\.new\b|port-a1b2/.test(name))).toEqual([]);
    expect(await readFile(join(folder, 'articles/levy-k3x9/draft.md'), 'utf8')).toBe('saved');

    await rm(join(disk, 'ballast'));
    await library.writeDraft('levy-k3x9', long);
    await library.createArticle(makeNewArticle('port-a1b2'));
    await library.close();
    const { library: again, problems } = await openLibrary(folder, makeDeps());
    expect(problems).toEqual([]);
    expect((await again.openArticle('levy-k3x9')).draft).toBe(long);
    expect((await again.list({ sort: 'updated', offset: 0, limit: 9 })).total).toBe(2);
    await again.close();
  });

  it('that is read-only, the library opens for reading and refuses the rest', async (context) => {
    const disk = await smallDisk(context, '1m');
    const folder = join(disk, 'Gazette');
    const library = await createLibrary(folder, 'Gazette', makeDeps());
    await library.createArticle(makeNewArticle('levy-k3x9'));
    await library.close();
    await run('mount', ['-o', 'remount,ro', disk]);
    await expect(openLibrary(folder, makeDeps())).rejects.toMatchObject({
      error: { code: 'disk', message: expect.stringContaining('the disk is read-only') },
    });
    const { library: reader } = await openLibrary(folder, makeDeps(), { readOnly: true });
    expect((await reader.openArticle('levy-k3x9')).article.id).toBe('levy-k3x9');
    expect((await reader.list({ sort: 'updated', offset: 0, limit: 9 })).total).toBe(1);
    await reader.close();
  });

  it('that goes away in mid-work, the failure says so', async () => {
    const folder = join(await temporaryFolder(), 'Gazette');
    const library = await createLibrary(folder, 'Gazette', makeDeps());
    await library.createArticle(makeNewArticle('levy-k3x9'));
    await library.openArticle('levy-k3x9');
    await rm(folder, { recursive: true });
    await expect(library.writeDraft('levy-k3x9', 'typed')).rejects.toMatchObject({
      error: { code: 'disk', message: expect.stringContaining('not there any more') },
    });
    await library.close();
  });
});
