import { basename, join } from 'node:path';
import type { Article } from '../../shared/model/article.ts';
import type { AuditEntry } from '../../shared/model/library.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { auditLines, chainRecords } from './audit.ts';
import { durableFolder, previousPath, writeSynced } from './durable.ts';
import { safeFileName } from './file-name.ts';
import type { FileStamp } from './files.ts';
import { encodeJson } from './json-file.ts';
import { sha256 } from './known-files.ts';
import { type ArticlePaths, articlePathsIn } from './paths.ts';
import { RevisionFiles } from './revisions.ts';
import type { StoreContext } from './store-context.ts';
import { encodeText } from './text-file.ts';

/** The action of the first record of every audit log; its detail holds the submission's hash. */
export const STORED_ACTION = 'article-stored';

/** Everything that a new article starts with. */
export interface NewArticle {
  readonly article: Article;
  readonly submission: string;
  readonly draft: string;
  /** The file as it came, or null for copy that was typed or pasted. */
  readonly received: { readonly fileName: string; readonly bytes: Uint8Array } | null;
  /** Texts of revisions that it comes with; none where left out. */
  readonly revisions?: readonly { readonly number: number; readonly text: string }[];
  /** First records of the audit log, after the library's own. */
  readonly audit: readonly AuditEntry[];
  /** Who brought it in; the records bear the article's `createdAt`. */
  readonly by: Person;
}

/**
 * Builds the folder of a new article and puts it in place whole or not at all. Returns the
 * stamp of article.json.
 */
export async function storeNewArticle(
  context: StoreContext,
  paths: ArticlePaths,
  { article, submission, draft, received, revisions = [], audit, by }: NewArticle,
): Promise<FileStamp> {
  const { files, known } = context;
  const articleBytes = encodeJson(article);
  const submissionBytes = encodeText(submission);
  const draftBytes = encodeText(draft);
  const first = { action: STORED_ACTION, detail: { submission: sha256(submissionBytes) } };
  const records = chainRecords(null, [first, ...audit], { by, at: article.createdAt });

  let stamps: readonly FileStamp[] = [];
  await durableFolder(files, paths.folder, async (folder) => {
    const at = articlePathsIn(folder);
    await files.makeFolder(at.revisions);
    await files.makeFolder(at.received);
    // Second copies from the start: the first damage must find something to restore.
    stamps = await Promise.all([
      writeSynced(files, at.article, articleBytes),
      writeSynced(files, at.draft, draftBytes),
      writeSynced(files, at.submission, submissionBytes),
      writeSynced(files, previousPath(at.article), articleBytes),
      writeSynced(files, previousPath(at.submission), submissionBytes),
      writeSynced(files, at.audit, Buffer.from(auditLines(records), 'utf8')),
      ...(received
        ? [writeSynced(files, join(at.received, safeFileName(received.fileName)), received.bytes)]
        : []),
    ]);
    const texts = new RevisionFiles(files, at.revisions);
    for (const { number, text } of revisions) await texts.write(number, text);
    await files.syncFolder(at.received);
  });
  const [articleStamp, draftStamp] = stamps;
  if (!articleStamp || !draftStamp) throw new Error(`No stamps of ${basename(paths.folder)}`);
  known.note(paths.article, articleStamp, articleBytes);
  known.note(paths.draft, draftStamp, draftBytes);
  return articleStamp;
}
