import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WholeArticle } from '../../shared/import/whole-article.ts';
import { type Article, standingSignOff } from '../../shared/model/article.ts';
import { articleIdSchema } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { ArticleStore } from '../library/articles.ts';
import { EvidenceStore } from '../library/evidence.ts';
import { diskFailure } from '../library/failures.ts';
import { realFiles } from '../library/files.ts';
import { KnownFiles } from '../library/known-files.ts';
import { libraryPaths } from '../library/paths.ts';
import { Problems } from '../library/problem.ts';
import type { StoreContext } from '../library/store-context.ts';
import { now } from './acting.ts';
import { articleHash, contentHash } from './content-hash.ts';

/** A part of an article that is longer is not read. Bytes. */
const LONGEST_PART = 64 * 1024 * 1024;

/** Whether a path is the folder of an article of a library. */
export async function isArticleFolder(path: string): Promise<boolean> {
  const stamps = await Promise.all([
    realFiles.stamp(join(path, 'article.json')),
    realFiles.stamp(join(path, 'draft.md')),
  ]);
  return stamps.every((stamp) => stamp !== null);
}

/**
 * Reads an article out of the folder that another library keeps it in, with its evidence where that
 * library's sources lie beside it. Nothing is written there. Fails with `refused` where a hash does
 * not hold or anything had to be restored, and says which; with `disk` where it can't be read.
 */
export async function readForeignArticle(folder: string): Promise<WholeArticle> {
  try {
    return await read(folder);
  } catch (error) {
    throw diskFailure(error, folder, 'read');
  }
}

async function read(folder: string): Promise<WholeArticle> {
  const id = basename(folder);
  if (!articleIdSchema.safeParse(id).success) {
    throw refused(folder, 'is not named as the folder of an article is.');
  }
  await refuseLarge(folder);
  const problems = new Problems();
  const context: StoreContext = {
    files: realFiles,
    known: new KnownFiles(realFiles),
    readOnly: true,
    clock: now,
    report: (problem) => problems.add(problem),
  };
  const paths = { ...libraryPaths(dirname(dirname(folder))), articles: dirname(folder) };
  const store = new ArticleStore(context, paths);
  const { article, submission, draft } = await store.read(id, { fresh: true });
  const [problem] = problems.list();
  if (problem) throw refused(folder, `is damaged. ${problem.what}`);
  const audit = await store.verifyAudit(id);
  if (audit !== 'intact') {
    throw refused(
      folder,
      `was changed: in its audit log, at record ${audit.brokenAt}, ${audit.why}.`,
    );
  }
  const revisions = await store.readRevisions(id, article.revisions.at(-1)?.number ?? 0);
  for (const { number, fields, reviewedClaims, contentHash: hash } of article.revisions) {
    const text = revisions.find((one) => one.number === number)?.text;
    if (text === undefined || contentHash(fields, text, reviewedClaims) !== hash) {
      throw refused(folder, `was changed: revision ${number} is not what its hash says.`);
    }
  }
  const standing = standingSignOff(article);
  if (standing && standing.contentHash !== articleHash(article, draft)) {
    throw refused(folder, 'was changed: its text is not the one that was signed off.');
  }
  const evidence = new EvidenceStore(context, paths.sources);
  return {
    article,
    submission,
    draft,
    revisions,
    evidence: await evidenceOf(article, evidence),
    received: await receivedOf(folder, article),
  };
}

async function refuseLarge(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = await stat(join(folder, entry.name));
    if (size > LONGEST_PART) throw refused(folder, `is far too large: “${entry.name}”.`);
  }
}

async function evidenceOf({ sources }: Article, store: EvidenceStore) {
  const hashes = new Set(sources.flatMap((source) => source.evidence.map(({ sha256 }) => sha256)));
  const found: WholeArticle['evidence'][number][] = [];
  for (const sha256 of hashes) {
    const file = await store.read(sha256);
    if (file) found.push({ sha256, ...file });
  }
  return found;
}

async function receivedOf(folder: string, { received }: Article) {
  if (!received) return null;
  const { fileName, mediaType, encoding } = received;
  const place = join(folder, 'received');
  const [name] = (await readdir(place)).filter((one) => !one.startsWith('.'));
  const bytes = name === undefined ? null : await realFiles.read(join(place, name));
  return bytes ? { fileName, mediaType, encoding, bytes: new Uint8Array(bytes) } : null;
}

function refused(folder: string, why: string): DeskFailure {
  return new DeskFailure({
    code: 'refused',
    message: `The article “${basename(folder)}” ${why}`,
    advice:
      'Nothing was brought in, and the folder is as it was. Open its library with Proofdesk, or ask whoever sent it.',
    file: folder,
  });
}
