import { basename, join } from 'node:path';
import { articleParts } from '../../shared/export/bundle/contents.ts';
import type { KnownSigner } from '../../shared/export/verification.ts';
import {
  articleHere,
  type SignOffTrust,
  signOffTrust,
  unprovenSignOff,
  type WholeArticle,
  withSignedRevision,
} from '../../shared/import/whole-article.ts';
import type { BroughtIn, LookedAt } from '../../shared/ipc/channels/bring-in.ts';
import { type Article, standingSignOff } from '../../shared/model/article.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { realFiles } from '../library/files.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { actAs, today } from './acting.ts';
import { articleHash, sha256 } from './content-hash.ts';
import { storeEvidence, type whatCanBeRead } from './evidence.ts';
import { isArticleFolder, readForeignArticle } from './foreign-article.ts';
import type { OpenLibrary } from './open-library.ts';

/** Whether a path is a bundle, a folder that one was unpacked into, or an article's folder. */
export async function isWhole(path: string): Promise<boolean> {
  if ((await realFiles.stamp(join(path, articleParts.article))) !== null) return true;
  return /\.zip$/i.test(path) || (await isArticleFolder(path));
}

/**
 * Looks at a bundle, exported files or an article's folder without writing anything. Fails as
 * verifyExport and readForeignArticle do.
 */
export async function lookAt(
  runner: TaskRunner,
  path: string,
  known: readonly KnownSigner[],
): Promise<LookedAt> {
  if (!(await isArticleFolder(path))) {
    return { path, kind: 'export', verification: await runner.run('verify', { path, known }) };
  }
  const { article } = await readForeignArticle(path);
  const { fields, claims, sources } = article;
  return {
    path,
    kind: 'article',
    headline: fields.headline,
    claims: claims.length,
    sources: sources.length,
  };
}

/**
 * Brings a whole article in, from a bundle or from another library's folder of it: its texts, claims,
 * sources, decisions and what else came with it. Fails with `refused` where a hash does not hold, and
 * then nothing is stored.
 */
export async function bringInWhole(
  { library, rows }: Pick<OpenLibrary, 'library' | 'rows'>,
  runner: TaskRunner,
  path: string,
  known: readonly KnownSigner[],
  by: Person,
): Promise<BroughtIn> {
  const { whole: read, trust, signer } = await readIt(runner, path, known);
  const whole = withSignedRevision(read, trust);
  const { article, draft, submission, received } = whole;
  const context = actAs(by);
  const id = await library.newArticleId(today(), article.fields.headline);
  const kept = received && {
    fileName: received.fileName,
    mediaType: received.mediaType,
    encoding: received.encoding,
    sha256: sha256(received.bytes),
    size: received.bytes.length,
  };
  const withFiles = { ...article, sources: await storedSources(library, runner, whole) };
  const here = articleHere({ article: withFiles, received }, id, kept, trust, context);
  await library.createArticle({
    article: here,
    submission,
    draft,
    received: received && { fileName: received.fileName, bytes: received.bytes },
    revisions: whole.revisions,
    audit: [
      {
        action: 'brought in whole',
        detail: {
          file: basename(path),
          ...(kept ? { sha256: kept.sha256 } : {}),
          article: article.id,
          contentHash: articleHash(article, draft),
          ...(signer === null ? {} : { signer }),
          signOff: standingSignOff(article) ? trust.why : 'none',
        },
      },
    ],
    by,
  });
  rows.touch([id]);
  const signOff = standingSignOff(article) ? trust : null;
  return { id, headline: article.fields.headline, signOff };
}

async function readIt(
  runner: TaskRunner,
  path: string,
  known: readonly KnownSigner[],
): Promise<{ whole: WholeArticle; trust: SignOffTrust; signer: string | null }> {
  if (await isArticleFolder(path)) {
    return { whole: await readForeignArticle(path), trust: unprovenSignOff, signer: null };
  }
  const { whole, found } = await runner.run('readWhole', { path, known });
  const { article, draft } = whole;
  const trust = signOffTrust(found, article, articleHash(article, draft));
  const { signature } = found;
  return { whole, trust, signer: signature.state === 'valid' ? signature.fingerprint : null };
}

/** Stores the evidence files that came; what is said of how they can be read is this program's. */
async function storedSources(
  library: OpenLibrary['library'],
  runner: TaskRunner,
  { article, evidence }: WholeArticle,
): Promise<Article['sources']> {
  const read = new Map<string, ReturnType<typeof whatCanBeRead>>();
  for (const { sha256: hash, fileName, bytes } of evidence) {
    const { readable, pagesWithoutText } = await storeEvidence(library, runner, fileName, bytes);
    read.set(hash, { readable, ...(pagesWithoutText ? { pagesWithoutText } : {}) });
  }
  return article.sources.map((source) => ({
    ...source,
    evidence: source.evidence.map((file) => ({ ...file, ...read.get(file.sha256) })),
  }));
}
