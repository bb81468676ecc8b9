import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileFailure } from '../../shared/ipc/contract.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { EvidenceFile } from '../../shared/model/source.ts';
import type { Library } from '../library/index.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now } from './acting.ts';

/** Larger files are refused. Bytes. */
const MAX_BYTES = 200 * 1024 * 1024;

const mediaTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

/** Stores a file in the library by its hash, with the text that can be read out of it. */
export async function storeEvidence(
  library: Library,
  runner: TaskRunner,
  fileName: string,
  bytes: Uint8Array,
): Promise<EvidenceFile> {
  const mediaType = mediaTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream';
  const { readable, text } = await runner.run('extractSourceText', { fileName, mediaType, bytes });
  const { sha256, size } = await library.addEvidence(bytes, {
    fileName,
    extractedText: readable ? text : null,
  });
  return { sha256, fileName, mediaType, size, readable, addedAt: now() };
}

/** Stores files from disk; those that can't be read are told apart and the rest goes on. */
export async function storeEvidenceFiles(
  library: Library,
  runner: TaskRunner,
  paths: readonly string[],
): Promise<{ files: readonly EvidenceFile[]; failures: readonly FileFailure[] }> {
  const files: EvidenceFile[] = [];
  const failures: FileFailure[] = [];
  for (const path of paths) {
    try {
      files.push(await storeEvidence(library, runner, basename(path), await readEvidence(path)));
    } catch (cause) {
      if (!(cause instanceof DeskFailure)) throw cause;
      failures.push({ file: path, error: cause.error });
    }
  }
  return { files, failures };
}

async function readEvidence(path: string): Promise<Uint8Array> {
  const refuse = (why: string, cause?: Error) =>
    new DeskFailure({
      code: 'unreadable-file',
      message: `“${basename(path)}” ${why} and was not attached.`,
      advice: 'Nothing else was changed.',
      file: path,
      ...(cause ? { detail: cause.message } : {}),
    });
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw refuse('is a folder');
    if (info.size > MAX_BYTES) throw refuse('is larger than 200 MB');
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof DeskFailure || !(cause instanceof Error)) throw cause;
    throw refuse('could not be read', cause);
  }
}
