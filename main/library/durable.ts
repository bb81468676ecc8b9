import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { diskFailure } from './failures.ts';
import { type FileLayer, type FileStamp, isFileSystemError } from './files.ts';

const temporaryName = /^\..+\.[0-9a-f-]{36}\.(?:tmp|new)$/;

export interface DurableOptions {
  /** Keep what the file held before as `name.previous`. */
  readonly keepPrevious?: boolean;
  /**
   * Called as soon as the new content stands under the name. If the folder's fsync fails after
   * that, the write counts as failed although the new content is what a reader sees.
   */
  replaced?(stamp: FileStamp): void;
}

/** Where the version before the present one is kept. */
export function previousPath(path: string): string {
  return `${path}.previous`;
}

/** A name in the same folder that nothing else uses, recognised by {@link sweepTemporary}. */
export function temporaryPath(path: string, kind: 'tmp' | 'new' = 'tmp'): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.${kind}`);
}

/** Writes a new file and returns when its content is on the disk; its name may not be yet. */
export async function writeSynced(
  files: FileLayer,
  path: string,
  data: Uint8Array,
): Promise<FileStamp> {
  const file = await files.create(path);
  try {
    await file.write(data);
    await file.sync();
    return await file.stamp();
  } finally {
    await file.close();
  }
}

/** Keeps the present version beside the new one; the present name never goes away. */
async function keepPreviousVersion(files: FileLayer, path: string): Promise<void> {
  if ((await files.stamp(path)) === null) return;
  await files.remove(previousPath(path));
  await files.link(path, previousPath(path));
}

async function removeLeftover(files: FileLayer, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    // The disk that refused the write may refuse this too; the sweep at the next open gets it.
    if (!isFileSystemError(error)) throw error;
  }
}

/**
 * Replaces a file so that after a crash or a power cut at any moment either the old or the new
 * content is there, whole: unique temporary file in the same folder, write, fsync, rename,
 * fsync of the folder. Returns the new file's stamp once that is done. On failure the temporary
 * file is removed and a DeskFailure of code `disk` is thrown; a retry starts a fresh temporary
 * file, because after a failed fsync the old one's content is unknown (fsync(2), Linux).
 */
export async function durableWrite(
  files: FileLayer,
  path: string,
  data: Uint8Array,
  options: DurableOptions = {},
): Promise<FileStamp> {
  const temporary = temporaryPath(path);
  let stamp: FileStamp;
  try {
    stamp = await writeSynced(files, temporary, data);
    if (options.keepPrevious) await keepPreviousVersion(files, path);
    await files.rename(temporary, path);
  } catch (error) {
    await removeLeftover(files, temporary);
    throw diskFailure(error, path);
  }
  options.replaced?.(stamp);
  try {
    await files.syncFolder(dirname(path));
  } catch (error) {
    throw diskFailure(error, path);
  }
  return stamp;
}

/**
 * Builds a folder beside its final place with `fill`, then puts it there whole. Nothing is left
 * when `fill` or the move fails. The place must be free.
 */
export async function durableFolder(
  files: FileLayer,
  path: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const building = temporaryPath(path, 'new');
  try {
    await files.makeFolder(building);
    await fill(building);
    await files.syncFolder(building);
    await files.rename(building, path);
    await files.syncFolder(dirname(path));
  } catch (error) {
    await removeLeftover(files, building);
    throw diskFailure(error, path);
  }
}

/** Removes what an interrupted {@link durableWrite} or {@link durableFolder} left in a folder. */
export async function sweepTemporary(files: FileLayer, folder: string): Promise<void> {
  if ((await files.stamp(folder)) === null) return;
  for (const entry of await files.list(folder)) {
    if (temporaryName.test(entry.name)) await removeLeftover(files, join(folder, entry.name));
  }
}

/** A free name in the file's folder that says what was put aside and when. */
export async function asidePath(
  files: FileLayer,
  path: string,
  label: 'damaged' | 'outside' | 'desk' | 'unmatched',
  at: string,
): Promise<string> {
  const name = basename(path);
  const stamp = at.replace(/[-:.]/g, '');
  // A version that a person will want to open keeps its ending: draft.outside-….md
  const dot = label === 'outside' || label === 'desk' ? name.lastIndexOf('.') : -1;
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot) : '';
  for (let attempt = 1; ; attempt += 1) {
    const count = attempt === 1 ? '' : `-${attempt}`;
    const candidate = join(dirname(path), `${stem}.${label}-${stamp}${count}${ending}`);
    if ((await files.stamp(candidate)) === null) return candidate;
  }
}
