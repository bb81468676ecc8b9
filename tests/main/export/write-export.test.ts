import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withManifest } from '../../../main/export/with-manifest.ts';
import { writeExport } from '../../../main/export/write-export.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { sha256 } from '../../../main/library/known-files.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { hash, input } from '../../shared/export/export-input.ts';
import { renderExport } from '../../support/render-export.ts';

let folder: string;
const files = await renderExport(input, ['md', 'html', 'dossier-json']);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The real file system, but the n-th call of one operation fails. */
function failing(operation: 'create' | 'rename' | 'link', at: number, code: string): FileLayer {
  let calls = 0;
  const fail = () => {
    calls += 1;
    if (calls === at) throw Object.assign(new Error(code), { code });
  };
  return {
    ...realFiles,
    [operation]: async (...args: [string, string]) => {
      fail();
      const real: (...args: [string, string]) => Promise<unknown> = realFiles[operation];
      return real(...args);
    },
  };
}

async function errorOf(work: Promise<unknown>): Promise<DeskFailure['error'] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DeskFailure) return error.error;
    throw error;
  }
}

describe('writeExport', () => {
  it('writes each file whole and tells its hash', async () => {
    const done: number[] = [];
    const outcome = await writeExport(folder, files, {
      overwrite: false,
      onProgress: (count) => done.push(count),
    });
    expect((await readdir(folder)).sort()).toEqual(files.map((file) => file.name).sort());
    for (const [index, { name, content }] of files.entries()) {
      const bytes = await readFile(join(folder, name));
      expect(bytes.toString('utf8')).toBe(content);
      expect(outcome.written[index]).toEqual({ name, sha256: sha256(bytes) });
    }
    expect(outcome.existing).toEqual([]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('makes the folder and one inside it for the article', async () => {
    const inside = join(folder, 'new', 'deep');
    await writeExport(inside, files, { overwrite: false, subfolder: 'harbour-levy' });
    expect(await readdir(join(inside, 'harbour-levy'))).toHaveLength(3);
  });

  it('writes nothing where a name is taken, and names it', async () => {
    await writeFile(join(folder, 'harbour-levy.html'), 'mine');
    const outcome = await writeExport(folder, files, { overwrite: false });
    expect(outcome).toEqual({ written: [], existing: ['harbour-levy.html'] });
    expect(await readdir(folder)).toEqual(['harbour-levy.html']);
    expect(await readFile(join(folder, 'harbour-levy.html'), 'utf8')).toBe('mine');
  });

  it('replaces what is there once that was allowed', async () => {
    await writeFile(join(folder, 'harbour-levy.html'), 'mine');
    const outcome = await writeExport(folder, files, { overwrite: true });
    expect(outcome.written).toHaveLength(3);
    expect(await readFile(join(folder, 'harbour-levy.html'), 'utf8')).toContain('<h1>Council');
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('does not replace a file that came while it wrote', async () => {
    const racing: FileLayer = {
      ...realFiles,
      link: async (from, to) => {
        if (to.endsWith('.html')) await writeFile(to, 'theirs');
        return realFiles.link(from, to);
      },
    };
    const outcome = await writeExport(folder, files, { overwrite: false, files: racing });
    expect(outcome).toEqual({ written: [], existing: ['harbour-levy.html'] });
    expect(await readdir(folder)).toEqual(['harbour-levy.html']);
    expect(await readFile(join(folder, 'harbour-levy.html'), 'utf8')).toBe('theirs');
  });

  it('leaves nothing when cancelled between two files', async () => {
    const stop = new AbortController();
    const error = await errorOf(
      writeExport(folder, files, {
        overwrite: false,
        signal: stop.signal,
        onProgress: (count) => {
          if (count === 2) stop.abort();
        },
      }),
    );
    expect(error?.code).toBe('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['create', 2, 'ENOSPC', 'the disk is full'],
    ['link', 3, 'EIO', 'the disk reported an error'],
  ] as const)('leaves nothing when %s number %i fails', async (operation, at, code, words) => {
    const broken = failing(operation, at, code);
    const error = await errorOf(writeExport(folder, files, { overwrite: false, files: broken }));
    expect(error).toMatchObject({ code: 'disk', file: folder });
    expect(error?.message).toContain(words);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps the old files whole when replacing fails at the first', async () => {
    await writeFile(join(folder, 'harbour-levy.md'), 'mine');
    const broken = failing('rename', 1, 'EACCES');
    const error = await errorOf(writeExport(folder, files, { overwrite: true, files: broken }));
    expect(error?.code).toBe('disk');
    expect(await readdir(folder)).toEqual(['harbour-levy.md']);
    expect(await readFile(join(folder, 'harbour-levy.md'), 'utf8')).toBe('mine');
  });

  it('says so where the folder is a file', async () => {
    const path = join(folder, 'file');
    await writeFile(path, 'mine');
    const error = await errorOf(writeExport(path, files, { overwrite: false }));
    expect(error?.code).toBe('disk');
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('takes a folder in the way of a file for an existing name', async () => {
    await mkdir(join(folder, 'harbour-levy.md'));
    const outcome = await writeExport(folder, files, { overwrite: false });
    expect(outcome.existing).toEqual(['harbour-levy.md']);
  });
});

describe('withManifest', () => {
  it('lists every file with its hash and size, the content and its sign-off', () => {
    const all = withManifest(input, files);
    const manifest = JSON.parse(String(all.at(-1)?.content));
    expect(all.map((file) => file.name)).toEqual([
      ...files.map((file) => file.name),
      'manifest.json',
    ]);
    expect(manifest).toMatchObject({
      format: 1,
      kind: 'proofdesk-export',
      generator: 'Proofdesk 0.1.0',
      exportedAt: input.now,
      approved: true,
      contentHash: hash('a'),
      signOffs: [{ by: { name: 'Emil Okonjo' }, contentHash: hash('a') }],
      audit: { records: 1, head: hash('9') },
    });
    expect(manifest.files).toEqual(
      files.map(({ name, mediaType, content }) => ({
        name,
        mediaType,
        sha256: sha256(Buffer.from(content)),
        size: Buffer.byteLength(content),
      })),
    );
  });

  it('holds no sign-off of other content', () => {
    const changed = { ...input, approved: false, contentHash: hash('b') };
    const manifest = JSON.parse(String(withManifest(changed, []).at(-1)?.content));
    expect(manifest).toMatchObject({ approved: false, signOffs: [] });
  });
});
