import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ARTICLE_FOLDER, articleParts } from '../../../shared/export/bundle/contents.ts';
import type { KnownSigner, VerifiedExport } from '../../../shared/export/verification.ts';
import type { WholeArticle } from '../../../shared/import/whole-article.ts';
import { sha256Schema } from '../../../shared/model/primitives.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { diskFailure } from '../../library/failures.ts';
import { sha256 } from '../../library/known-files.ts';
import { verifyFiles } from '../verify-files.ts';
import { readArchive } from './archive.ts';
import { readBundledArticle } from './check-article.ts';
import { type FileSet, folderSet } from './file-set.ts';
import { MOST_PACKED } from './limits.ts';

/** An article as it came in a bundle, with what was found of that. */
export interface BundledWhole {
  readonly whole: WholeArticle;
  readonly found: VerifiedExport;
}

/**
 * Reads the article of a bundle, or of a folder that one was unpacked into, after its hashes and its
 * signature were checked. Fails with `refused` where anything was changed or is missing, or it holds
 * no article; with `disk` where it can't be read.
 */
export async function readWhole(
  path: string,
  known: readonly KnownSigner[],
): Promise<BundledWhole> {
  const { files, bytes } = await opened(path);
  const found = await verifyFiles(files, known);
  if (found.verdict !== 'intact' && found.verdict !== 'unknown-signer') {
    throw refused(path, `was not brought in. ${found.reasons.join(' ')}`);
  }
  const read = await readBundledArticle(files);
  if (!read || found.manifest?.kind !== 'proofdesk-bundle') {
    throw refused(path, 'holds no article to bring in, only exported files.');
  }
  const paths = await files.paths();
  return {
    found,
    whole: {
      ...read,
      revisions: await revisionsIn(files, read.article.revisions),
      evidence: await evidenceIn(files, paths),
      received:
        bytes === null
          ? null
          : { fileName: basename(path), mediaType: 'application/zip', encoding: '', bytes },
    },
  };
}

async function opened(path: string): Promise<{ files: FileSet; bytes: Uint8Array | null }> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { files: folderSet(path), bytes: null };
    if (info.size > MOST_PACKED) throw refused(path, 'is far too large for a bundle.');
    const bytes = new Uint8Array(await readFile(path));
    const archive = readArchive(path, bytes);
    if (typeof archive === 'string') throw refused(path, `${archive}.`);
    return { files: archive, bytes };
  } catch (error) {
    throw diskFailure(error, path, 'read');
  }
}

async function revisionsIn(files: FileSet, listed: WholeArticle['article']['revisions']) {
  const texts: { number: number; text: string }[] = [];
  for (const { number } of listed) {
    const bytes = await files.read(articleParts.revision(number));
    if (bytes) texts.push({ number, text: Buffer.from(bytes).toString('utf8') });
  }
  return texts;
}

const evidencePath = new RegExp(`^${ARTICLE_FOLDER}/evidence/([0-9a-f]{64})/([^/]+)$`);

async function evidenceIn(files: FileSet, paths: readonly string[]) {
  const evidence: WholeArticle['evidence'][number][] = [];
  for (const path of paths) {
    const [, hash = '', fileName = ''] = evidencePath.exec(path) ?? [];
    const bytes = sha256Schema.safeParse(hash).success ? await files.read(path) : null;
    if (bytes && sha256(bytes) === hash) evidence.push({ sha256: hash, fileName, bytes });
  }
  return evidence;
}

function refused(path: string, why: string): DeskFailure {
  return new DeskFailure({
    code: 'refused',
    message: `“${basename(path)}” ${why}`,
    advice:
      'Nothing was brought in, and the file is as it was. Ask whoever made it to send it again.',
    file: path,
  });
}
