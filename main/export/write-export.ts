import { join } from 'node:path';
import { contentBytes, type ExportedFile } from '../../shared/export/exporter.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { temporaryPath, writeSynced } from '../library/durable.ts';
import { diskFailure } from '../library/failures.ts';
import { type FileLayer, isFileSystemError, realFiles } from '../library/files.ts';
import { sha256 } from '../library/known-files.ts';

export interface WriteOptions {
  /** Replace files of the same names; given after asking. */
  readonly overwrite: boolean;
  /** A folder of its own for this article, made inside the chosen one. */
  readonly subfolder?: string;
  readonly signal?: AbortSignal;
  /** Called after each file that is ready to be put in place. */
  onProgress?(done: number, total: number): void;
  /** The real file system unless a test gives another. */
  readonly files?: FileLayer;
}

export interface WriteOutcome {
  readonly written: readonly { readonly name: string; readonly sha256: string }[];
  /** Names that are taken. Where there is one, nothing was written. */
  readonly existing: readonly string[];
}

interface Staged {
  readonly name: string;
  readonly path: string;
  readonly temporary: string;
  readonly sha256: string;
}

/**
 * Writes the files of one export, complete or not at all: every file is on the disk under a
 * temporary name before the first one gets its own. A file that exists is never replaced without
 * `overwrite`. Fails with `disk`, or with `cancelled` where the signal was given; in both cases
 * none of the new files stays.
 *
 * @param folder made where it does not exist
 */
export async function writeExport(
  folder: string,
  files: readonly ExportedFile[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  const layer = options.files ?? realFiles;
  const target = options.subfolder === undefined ? folder : join(folder, options.subfolder);
  const staged: Staged[] = [];
  const placed: string[] = [];
  try {
    const taken = options.overwrite ? [] : await namesTaken(layer, target, files);
    if (taken.length > 0) return { written: [], existing: taken };
    await layer.makeFolder(target);
    for (const file of files) {
      stopIfAsked(options.signal, target);
      staged.push(await stage(layer, target, file));
      options.onProgress?.(staged.length, files.length);
    }
    stopIfAsked(options.signal, target);
    for (const one of staged) {
      await (options.overwrite ? layer.rename(one.temporary, one.path) : placeNew(layer, one));
      placed.push(one.path);
    }
    await layer.syncFolder(target);
    return { written: staged.map(({ name, sha256 }) => ({ name, sha256 })), existing: [] };
  } catch (error) {
    await removeAll(
      layer,
      staged.map((one) => one.temporary),
    );
    // What was replaced can't be brought back; what was new must not stay half an export.
    if (!options.overwrite) await removeAll(layer, placed);
    const taken = isFileSystemError(error) && error.code === 'EEXIST';
    if (taken && placed.length < staged.length) {
      return {
        written: [],
        existing: staged.slice(placed.length, placed.length + 1).map((one) => one.name),
      };
    }
    throw exportFailure(error, target);
  }
}

async function namesTaken(
  layer: FileLayer,
  folder: string,
  files: readonly ExportedFile[],
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const { name } of files) {
    if ((await layer.stamp(join(folder, name))) !== null) taken.push(name);
  }
  return taken;
}

async function stage(layer: FileLayer, folder: string, file: ExportedFile): Promise<Staged> {
  const path = join(folder, file.name);
  const temporary = temporaryPath(path);
  const bytes = contentBytes(file);
  try {
    await writeSynced(layer, temporary, bytes);
  } catch (error) {
    await removeAll(layer, [temporary]);
    throw error;
  }
  return { name: file.name, path, temporary, sha256: sha256(bytes) };
}

/** A hard link fails where the name is taken, which a rename would not. */
async function placeNew(layer: FileLayer, { temporary, path }: Staged): Promise<void> {
  await layer.link(temporary, path);
  await layer.remove(temporary);
}

/** Takes away what a failed export left; what can't be removed does not hide the first failure. */
async function removeAll(layer: FileLayer, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await layer.remove(path);
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
    }
  }
}

function stopIfAsked(signal: AbortSignal | undefined, folder: string): void {
  if (!signal?.aborted) return;
  throw new DeskFailure({
    code: 'cancelled',
    message: 'The export was cancelled.',
    advice: 'Nothing of this article was written, and nothing was changed.',
    file: folder,
  });
}

function exportFailure(error: unknown, folder: string): unknown {
  const failure = diskFailure(error, folder);
  if (!(failure instanceof DeskFailure) || failure.error.code !== 'disk') return failure;
  const { message, file, detail } = failure.error;
  return new DeskFailure(
    {
      code: 'disk',
      message: message.replace('Could not save', 'Could not export to'),
      advice:
        'No half-written file was left, and the article itself was not touched. ' +
        `Look at the folder, or choose another one, and export again.`,
      ...(file === undefined ? {} : { file }),
      ...(detail === undefined ? {} : { detail }),
    },
    { cause: error },
  );
}
