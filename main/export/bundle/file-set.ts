import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileSystemError } from '../../library/files.ts';
import { MOST_ENTRIES, MOST_UNPACKED } from './limits.ts';

/** The files of an export, wherever they lie. Paths have `/` between their parts. */
export interface FileSet {
  /** The bundle, or the folder. */
  readonly place: string;
  /** Null where there is no such file, or it is not read because it is far too large. */
  read(path: string): Promise<Uint8Array | null>;
  /** All paths; a folder's hidden files are none. */
  paths(): Promise<readonly string[]>;
}

/** The files of a folder and of the folders in it. Links are not followed. */
export function folderSet(folder: string): FileSet {
  return {
    place: folder,
    read: (path) => readPlainFile(join(folder, path)),
    paths: async () => {
      const found: string[] = [];
      await collect(folder, '', found);
      return found;
    },
  };
}

async function readPlainFile(path: string): Promise<Uint8Array | null> {
  try {
    const info = await lstat(path);
    return info.isFile() && info.size <= MOST_UNPACKED ? await readFile(path) : null;
  } catch (error) {
    if (isFileSystemError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) return null;
    throw error;
  }
}

async function collect(folder: string, prefix: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (found.length >= MOST_ENTRIES || entry.name.startsWith('.')) continue;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) await collect(join(folder, entry.name), `${path}/`, found);
    else found.push(path);
  }
}
