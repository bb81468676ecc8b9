import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ArticlePatch } from '../../shared/ipc/channels/article.ts';
import type { FileFailure } from '../../shared/ipc/file-failure.ts';
import type { Article } from '../../shared/model/article.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { EvidenceFile } from '../../shared/model/source.ts';
import { pagesWithoutText, type SourceText } from '../../shared/model/source-text.ts';
import type { Library } from '../library/index.ts';
import { throwIfCancelled } from '../worker/task-context.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now } from './acting.ts';
import type { OpenLibrary } from './open-library.ts';

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
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.json': 'application/json',
  '.xml': 'application/xml',
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
  const mediaType = mediaTypeOf(fileName);
  const text = await runner.run('extractSourceText', { fileName, mediaType, bytes });
  const { sha256, size } = await library.addEvidence(bytes, { fileName, text });
  return { sha256, fileName, mediaType, size, ...whatCanBeRead(text), addedAt: now() };
}

/** What an article keeps of how far a file can be read. */
export function whatCanBeRead(
  text: SourceText,
): Pick<EvidenceFile, 'readable' | 'pagesWithoutText'> {
  const pages = text.readable ? pagesWithoutText(text) : '';
  return { readable: text.readable, ...(pages === '' ? {} : { pagesWithoutText: pages }) };
}

/**
 * Reads the files of an article anew that could not be read when they were attached: an earlier
 * version may not have known how. What the article says of them is brought up to date.
 *
 * @returns what changed of the article; nothing where the library is only read
 */
export async function readAgain(
  { library, articles }: Pick<OpenLibrary, 'library' | 'articles'>,
  runner: TaskRunner,
  article: Article,
  signal?: AbortSignal,
): Promise<ArticlePatch> {
  const known = new Map<string, ReturnType<typeof whatCanBeRead>>();
  for (const { sha256, readable } of article.sources.flatMap(({ evidence }) => evidence)) {
    throwIfCancelled(signal);
    const text = readable ? null : await evidenceText(library, runner, sha256);
    if (text?.readable) known.set(sha256, whatCanBeRead(text));
  }
  return known.size === 0 || library.readOnly ? {} : articles.evidenceRead(article.id, known);
}

/**
 * The text of an evidence file, or why it has none. A file that an earlier version could not read
 * is read now, and what comes of it stored, where the library can be written to. Null where the
 * library does not have the file, or not as it was attached.
 */
export async function evidenceText(
  library: Library,
  runner: TaskRunner,
  sha256: string,
): Promise<SourceText | null> {
  const known = await library.readEvidenceText(sha256);
  const file = known ? null : await library.readEvidence(sha256);
  if (!file) return known;
  const { fileName, bytes } = file;
  const text = await runner.run('extractSourceText', {
    fileName,
    mediaType: mediaTypeOf(fileName),
    bytes,
  });
  if (!library.readOnly) await library.addEvidence(bytes, { fileName, text });
  return text;
}

function mediaTypeOf(fileName: string): string {
  return mediaTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream';
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
