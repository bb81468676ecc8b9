import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MANIFEST_NAME } from '../../shared/export/manifest.ts';
import {
  type KnownSigner,
  type Verification,
  type VerifiedExport,
  worstVerdict,
} from '../../shared/export/verification.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { diskFailure } from '../library/failures.ts';
import { isFileSystemError } from '../library/files.ts';
import { readArchive } from './bundle/archive.ts';
import { folderSet } from './bundle/file-set.ts';
import { MOST_PACKED } from './bundle/limits.ts';
import { verifyFiles } from './verify-files.ts';

/**
 * Verifies a bundle, or compares exported files with the manifest beside them.
 *
 * @param path a bundle, an exported file, a folder with a manifest, or a folder of bundles and such
 *   folders
 * @param known keys whose signatures count as known
 * @returns the verdict; fails with `not-found` or `disk` where the path can't be read
 */
export async function verifyExport(
  path: string,
  known: readonly KnownSigner[],
): Promise<Verification> {
  try {
    const exports = await verifyPath(path, known);
    return { path, verdict: worstVerdict(exports), exports };
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') throw notFound(path);
    throw diskFailure(error, path, 'read');
  }
}

async function verifyPath(
  path: string,
  known: readonly KnownSigner[],
): Promise<readonly VerifiedExport[]> {
  const info = await stat(path);
  if (!info.isDirectory()) return [await verifyFile(path, info.size, known)];
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.some((entry) => entry.name === MANIFEST_NAME)) {
    return [await verifyFiles(folderSet(path), known)];
  }
  const found: VerifiedExport[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      const names = await readdir(inside);
      if (names.includes(MANIFEST_NAME)) found.push(await verifyFiles(folderSet(inside), known));
    } else if (entry.isFile() && /\.zip$/i.test(entry.name)) {
      found.push(await verifyFile(inside, (await stat(inside)).size, known));
    }
  }
  return found.length > 0 ? found : [await verifyFiles(folderSet(path), known)];
}

async function verifyFile(
  path: string,
  size: number,
  known: readonly KnownSigner[],
): Promise<VerifiedExport> {
  if (!(await isArchive(path))) {
    const name = basename(path);
    return verifyFiles(folderSet(dirname(path)), known, name === MANIFEST_NAME ? null : name);
  }
  const archive =
    size > MOST_PACKED
      ? 'is far too large for a bundle'
      : readArchive(path, new Uint8Array(await readFile(path)));
  return typeof archive === 'string' ? damaged(path, archive) : verifyFiles(archive, known);
}

/** By its name or its first bytes: a bundle whose first bytes were changed is still one. */
async function isArchive(path: string): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.readUInt32LE(0) === 0x04034b50;
  } finally {
    await file.close();
  }
}

function damaged(place: string, why: string): VerifiedExport {
  return {
    place,
    verdict: 'changed',
    files: [],
    signature: { state: 'none' },
    manifest: null,
    article: null,
    reasons: [`“${basename(place)}” ${why}.`],
  };
}

function notFound(path: string): DeskFailure {
  return new DeskFailure({
    code: 'not-found',
    message: `“${basename(path)}” is not there.`,
    advice: 'Nothing was checked. Give the path of a bundle, an exported file or a folder.',
    file: path,
  });
}
