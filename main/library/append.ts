import { dirname } from 'node:path';
import { diskFailure } from './failures.ts';
import { type FileLayer, isFileSystemError } from './files.ts';

/** Cuts a file back to what it was before an append that failed. */
async function cutBack(files: FileLayer, path: string, size: number | null): Promise<void> {
  try {
    if (size === null) await files.remove(path);
    else await files.truncate(path, size);
  } catch (error) {
    // The readers of these files drop a last line that is cut.
    if (!isFileSystemError(error)) throw error;
  }
}

/**
 * Appends whole lines and returns when they are on the disk. On failure the file is cut back
 * where the disk allows, and a DeskFailure of code `disk` is thrown.
 */
export async function durableAppend(files: FileLayer, path: string, lines: string): Promise<void> {
  let before: number | null = null;
  try {
    before = (await files.stamp(path))?.size ?? null;
    const file = await files.openAppend(path);
    try {
      await file.write(Buffer.from(lines, 'utf8'));
      await file.sync();
    } finally {
      await file.close();
    }
    if (before === null) await files.syncFolder(dirname(path));
  } catch (error) {
    await cutBack(files, path, before);
    throw diskFailure(error, path);
  }
}
