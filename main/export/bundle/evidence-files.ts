import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { articleParts } from '../../../shared/export/bundle/contents.ts';
import type { ExportedFile } from '../../../shared/export/exporter.ts';
import type { Article } from '../../../shared/model/article.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import type { EvidenceFile } from '../../../shared/model/source.ts';
import { isFileSystemError } from '../../library/files.ts';
import { sha256 } from '../../library/known-files.ts';
import { MOST_UNPACKED } from './limits.ts';

/** Where an evidence file is in the library. */
export interface EvidencePlace {
  readonly sha256: string;
  readonly path: string;
}

/** The evidence files of sources that are not confidential, each once. */
export function openEvidence({ sources }: Article): readonly EvidenceFile[] {
  const files = sources.filter((source) => !source.confidential).flatMap((one) => one.evidence);
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

/** Reads them from the library. Fails with `not-found` or `refused`, and names the file. */
export async function evidenceFiles(
  article: Article,
  places: readonly EvidencePlace[],
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  let total = 0;
  for (const file of openEvidence(article)) {
    total += file.size;
    if (total > MOST_UNPACKED / 2) throw tooLarge();
    const path = places.find((place) => place.sha256 === file.sha256)?.path;
    const content = path === undefined ? null : await readIfThere(path);
    if (path === undefined || content === null || sha256(content) !== file.sha256) {
      throw missing(file.fileName);
    }
    const { mediaType } = file;
    files.push({ name: articleParts.evidence(file.sha256, basename(path)), mediaType, content });
  }
  return files;
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isFileSystemError(error)) return null;
    throw error;
  }
}

function missing(fileName: string): DeskFailure {
  return new DeskFailure({
    code: 'not-found',
    message: `The evidence file “${fileName}” is not in the library as it was attached.`,
    advice: 'No bundle was written. Attach the file again, or export without the evidence files.',
    file: fileName,
  });
}

function tooLarge(): DeskFailure {
  return new DeskFailure({
    code: 'refused',
    message: 'The evidence files are together too large for a bundle.',
    advice: `No bundle was written. Export without the evidence files; together they may have ${MOST_UNPACKED / 2 / 1024 / 1024} MB.`,
  });
}
