import { constants, type Dirent } from 'node:fs';
import * as fs from 'node:fs/promises';

/** What tells one state of a file from the next without reading it. */
export interface FileStamp {
  /** Last modification in milliseconds since 1970, with fractions where the system has them. */
  readonly mtimeMs: number;
  /** Bytes. */
  readonly size: number;
  readonly inode: number;
}

/** A file that is open for writing. */
export interface WritableFile {
  write(data: Uint8Array): Promise<void>;
  /** Returns once the content is on the disk (fsync). */
  sync(): Promise<void>;
  stamp(): Promise<FileStamp>;
  close(): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Every file call that the library makes, so that a test can let each of them fail. Errors are
 * the system's own, with their `code`; only `stamp` and `read` take a missing file as an answer.
 */
export interface FileLayer {
  /** Makes a new file; fails with EEXIST where one is. */
  create(path: string): Promise<WritableFile>;
  /** Opens at the end, making the file where there is none. */
  openAppend(path: string): Promise<WritableFile>;
  /** The content, or null where there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** The stamp, or null where there is no such file. */
  stamp(path: string): Promise<FileStamp | null>;
  list(folder: string): Promise<readonly FolderEntry[]>;
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the file, or a copy where there are no hard links; EEXIST if taken. */
  link(existing: string, path: string): Promise<void>;
  truncate(path: string, size: number): Promise<void>;
  /** Removes a file or a whole folder; a missing one is fine. */
  remove(path: string): Promise<void>;
  /** Returns once the folder's names are on the disk, where the file system can say so. */
  syncFolder(path: string): Promise<void>;
}

/** An error of the file system: it has a code such as `ENOSPC`. */
export interface FileSystemError extends Error {
  readonly code: string;
}

/** Whether an error comes from the file system. */
export function isFileSystemError(error: unknown): error is FileSystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return isFileSystemError(error) && codes.includes(error.code);
}

/** Runs `action`; gives null where it fails because there is no such file or folder. */
async function orNullWhenMissing<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (hasCode(error, ['ENOENT', 'ENOTDIR'])) return null;
    throw error;
  }
}

function stampOf(stats: { mtimeMs: number; size: number; ino: number }): FileStamp {
  return { mtimeMs: stats.mtimeMs, size: stats.size, inode: stats.ino };
}

function writable(handle: fs.FileHandle): WritableFile {
  return {
    write: (data) => handle.writeFile(data),
    sync: () => handle.sync(),
    stamp: async () => stampOf(await handle.stat()),
    close: () => handle.close(),
  };
}

/** FAT, exFAT and some network file systems have no hard links. */
const noHardLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
/** Windows can't open a folder; some network file systems can't sync one. */
const noFolderSync = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'EPERM'];

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, noFolderSync)) throw error;
  } finally {
    await handle.close();
  }
}

async function link(existing: string, path: string): Promise<void> {
  try {
    await fs.link(existing, path);
  } catch (error) {
    if (!hasCode(error, noHardLinks)) throw error;
    await fs.copyFile(existing, path, constants.COPYFILE_EXCL);
  }
}

/** The real file system. */
export const realFiles: FileLayer = {
  create: async (path) => writable(await fs.open(path, 'wx')),
  openAppend: async (path) => writable(await fs.open(path, 'a')),
  read: (path) => orNullWhenMissing(() => fs.readFile(path)),
  stamp: (path) => orNullWhenMissing(async () => stampOf(await fs.stat(path))),
  list: async (folder) =>
    (await fs.readdir(folder, { withFileTypes: true })).map((entry: Dirent) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true });
  },
  rename: (from, to) => fs.rename(from, to),
  link,
  truncate: (path, size) => fs.truncate(path, size),
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  syncFolder,
};
