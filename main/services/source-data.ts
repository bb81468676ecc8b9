import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadSources } from '../../shared/ipc/channels/sources.ts';
import type { FileFailure } from '../../shared/ipc/file-failure.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { LARGEST_SOURCE_DATA } from '../import/source-data/read-source-data.ts';
import type { TaskRunner } from '../worker/tasks.ts';

/** Reads files of source data; those that can't be read are told apart and the rest goes on. */
export async function readSourceFiles(
  runner: TaskRunner,
  paths: readonly string[],
): Promise<ReadSources> {
  const files: ReadSources['files'][number][] = [];
  const failures: FileFailure[] = [];
  for (const path of paths) {
    const fileName = basename(path);
    try {
      const bytes = await bytesOf(path);
      const data = await runner.run('readSourceData', { fileName, bytes });
      files.push({ fileName, data });
    } catch (cause) {
      if (!(cause instanceof DeskFailure)) throw cause;
      failures.push({ file: path, error: cause.error });
    }
  }
  return { files, failures };
}

/** Reads pasted source data. Fails as the reading of a file does. */
export async function readPastedSources(runner: TaskRunner, text: string): Promise<ReadSources> {
  const fileName = 'Pasted text';
  const bytes = new TextEncoder().encode(text);
  const data = await runner.run('readSourceData', { fileName, bytes });
  return { files: [{ fileName, data }], failures: [] };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const refuse = (why: string, cause?: Error) =>
    new DeskFailure({
      code: 'unreadable-file',
      message: `“${basename(path)}” ${why}.`,
      advice: 'No source was added from it.',
      file: path,
      ...(cause ? { detail: cause.message } : {}),
    });
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw refuse('is a folder');
    if (info.size > LARGEST_SOURCE_DATA) throw refuse('is larger than 20 MB');
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof DeskFailure || !(cause instanceof Error)) throw cause;
    throw refuse('could not be read', cause);
  }
}
