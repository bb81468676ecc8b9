import type { Intake } from '../../shared/import/intake.ts';
import { carryMarkup, type Markup, type PlacedThread } from '../../shared/import/markup.ts';
import { slugFrom } from '../../shared/import/slug.ts';
import type { Article, ArticleFields, Comment, ReceivedFile } from '../../shared/model/article.ts';
import { ARTICLE_FORMAT } from '../../shared/model/article.ts';
import type { ActContext, Person } from '../../shared/model/primitives.ts';
import type { Library } from '../library/index.ts';
import { actAs, today } from './acting.ts';

/** One piece of copy as the editor let it pass: what was understood, corrected. */
export interface Accepted {
  readonly fields: ArticleFields;
  /** Markdown without the residue that was taken out. */
  readonly body: string;
  /** What was first understood, residue and all. */
  readonly intake: Pick<Intake, 'fields' | 'body'>;
  /** Tracked changes and comments that came with it. */
  readonly markup: Markup | null;
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
  const markup = copy.markup ? carryMarkup(copy.markup, copy.intake.body, copy.body) : null;
  const submitted = markup?.submitted ?? copy.intake;
  const id = await library.newArticleId(today(), fields.headline);
  const article: Article = {
    format: ARTICLE_FORMAT,
    id,
    createdAt: context.now,
    updatedAt: context.now,
    state: 'received',
    stateNote: '',
    fields,
    submittedFields: submitted.fields,
    received: copy.received,
    editors: [],
    claims: [],
    nothingToCheck: [],
    sources: [],
    checks: [],
    comments: (markup?.comments ?? []).map((thread) => commentOf(thread, context)),
    suggestions: (markup?.suggestions ?? []).map((one) => ({
      ...one,
      id: context.newId('suggestion'),
    })),
    acceptedChanges: [],
    dismissals: [],
    dismissedProposals: [],
    targetWords: null,
    isFactCheck: false,
    revisions: [],
    signOffs: [],
    exports: [],
  };
  await library.createArticle({
    article,
    submission: submitted.body,
    draft: copy.body,
    received:
      copy.received && copy.bytes ? { fileName: copy.received.fileName, bytes: copy.bytes } : null,
    audit: [
      {
        action: 'received',
        detail: {
          file: copy.received?.fileName ?? '(pasted)',
          ...(copy.received ? { sha256: copy.received.sha256 } : {}),
          ...(markup
            ? {
                suggestions: String(markup.suggestions.length),
                comments: String(markup.comments.length),
              }
            : {}),
        },
      },
    ],
    by: context.by,
  });
  return id;
}

function commentOf({ replies, resolved, ...thread }: PlacedThread, context: ActContext): Comment {
  const { by, at } = replies.at(-1) ?? thread;
  return {
    ...thread,
    id: context.newId('comment'),
    source: null,
    mustResolve: false,
    resolved: resolved ? { by, at } : null,
    replies: replies.map((reply) => ({ ...reply, id: context.newId('reply') })),
  };
}
