import { z } from 'zod';
import { articleParts } from '../../../shared/export/bundle/contents.ts';
import type { Manifest } from '../../../shared/export/manifest.ts';
import type { VerifiedArticle } from '../../../shared/export/verification.ts';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import { auditRecordSchema } from '../../../shared/model/library.ts';
import { auditHash } from '../../library/audit.ts';
import { articleHash } from '../../services/content-hash.ts';
import type { FileSet } from './file-set.ts';
import { LONGEST_RECORD } from './limits.ts';
import { parsedJson } from './parsed-json.ts';

/** The article of a bundle, decoded; null where there is none or it can't be decoded. */
export interface BundledArticle {
  readonly article: Article;
  readonly draft: string;
  readonly submission: string;
}

/** Reads the article in an export's files. */
export async function readBundledArticle(files: FileSet): Promise<BundledArticle | null> {
  const [record, draft, submission] = await Promise.all(
    [articleParts.article, articleParts.draft, articleParts.submission].map((path) =>
      files.read(path),
    ),
  );
  if (!record || !draft || !submission || record.length > LONGEST_RECORD) return null;
  const decoded = articleSchema.safeParse(parsedJson(record));
  if (!decoded.success) return null;
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  return { article: decoded.data, draft: text(draft), submission: text(submission) };
}

/** Compares the article in an export's files with what the manifest says of it. */
export async function checkArticle(
  files: FileSet,
  manifest: Omit<Manifest, 'files'>,
): Promise<VerifiedArticle | null> {
  const found = await readBundledArticle(files);
  if (!found) return null;
  const isSignedContent = articleHash(found.article, found.draft) === manifest.contentHash;
  const log = await files.read(articleParts.audit);
  return { isSignedContent, audit: log ? checkLog(log, manifest.audit) : null };
}

const recordSchema = auditRecordSchema.unwrap().extend({ withheld: z.literal(true).optional() });

/** Follows the chain of an audit log up to the head that the manifest has. */
function checkLog(bytes: Uint8Array, { records, head }: Manifest['audit']) {
  const lines = Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1);
  let previous = '';
  let withheld = 0;
  for (const [index, line] of lines.entries()) {
    const decoded = recordSchema.safeParse(parsedJson(Buffer.from(line)));
    if (!decoded.success) return brokenAt(index, 'can’t be read');
    const { withheld: isWithheld, ...record } = decoded.data;
    if (record.previous !== previous) return brokenAt(index, 'does not follow the one before');
    if (isWithheld) withheld += 1;
    else if (auditHash(record) !== record.hash) return brokenAt(index, 'was changed');
    previous = record.hash;
  }
  const isWhole = lines.length === records && previous === head;
  return {
    records: lines.length,
    withheld,
    broken: isWhole ? '' : 'It does not end where the manifest says.',
  };
  function brokenAt(index: number, why: string) {
    return { records: lines.length, withheld, broken: `Record ${index + 1} ${why}.` };
  }
}
