import { slugFrom } from '../../shared/import/slug.ts';
import type { Article, ArticleFields, ReceivedFile } from '../../shared/model/article.ts';
import { ARTICLE_FORMAT } from '../../shared/model/article.ts';
import type { Person } from '../../shared/model/primitives.ts';
import type { Library } from '../library/index.ts';
import { actAs, today } from './acting.ts';

/** One piece of copy as the editor let it pass: what was understood, corrected. */
export interface Accepted {
  readonly fields: ArticleFields;
  /** Markdown without the residue that was taken out. */
  readonly body: string;
  /** The fields and body as first understood, residue and all. */
  readonly submitted: { readonly fields: ArticleFields; readonly body: string };
  readonly received: ReceivedFile | null;
  /** The file exactly as it came; null for pasted text. */
  readonly bytes: Uint8Array | null;
}

/** Adds copy to a library as a new article in state `received`. Answers its id. */
export async function addToLibrary(library: Library, copy: Accepted, by: Person): Promise<string> {
  const context = actAs(by);
  const fields: ArticleFields = {
    ...copy.fields,
    slug: copy.fields.slug === '' ? slugFrom(copy.fields.headline) : copy.fields.slug,
  };
  const id = await library.newArticleId(today(), fields.headline);
  const article: Article = {
    format: ARTICLE_FORMAT,
    id,
    createdAt: context.now,
    updatedAt: context.now,
    state: 'received',
    stateNote: '',
    fields,
    submittedFields: copy.submitted.fields,
    received: copy.received,
    editors: [],
    claims: [],
    nothingToCheck: [],
    sources: [],
    checks: [],
    comments: [],
    suggestions: [],
    dismissals: [],
    dismissedProposals: [],
    revisions: [],
    signOffs: [],
    exports: [],
  };
  await library.createArticle({
    article,
    submission: copy.submitted.body,
    draft: copy.body,
    received:
      copy.received && copy.bytes ? { fileName: copy.received.fileName, bytes: copy.bytes } : null,
    audit: [
      {
        action: 'received',
        detail: {
          file: copy.received?.fileName ?? '(pasted)',
          ...(copy.received ? { sha256: copy.received.sha256 } : {}),
        },
      },
    ],
    by: context.by,
  });
  return id;
}
