import { z } from 'zod';
import type { Article, Revision } from '../../model/article.ts';
import type { AuditRecord } from '../../model/library.ts';
import { articleIdSchema, personSchema, sha256Schema } from '../../model/primitives.ts';
import type { BlamedSentence } from '../../review/blame.ts';
import { reviewCommandSchema } from '../../review/command.ts';
import { article, channel } from '../channel.ts';
import type { FileFailure } from '../file-failure.ts';

/** Keys of an article that changed, with their new values. Merge it over the old article. */
export type ArticlePatch = Partial<Article>;

export interface OpenedArticle {
  readonly article: Article;
  readonly submission: string;
  readonly draft: string;
  /** Text that was typed but not saved before the program ended is in the draft again. */
  readonly recovered: RecoveredText | null;
  /** Another program changed the article since it was last saved here. */
  readonly outside: OutsideText | null;
}

/** What another program made of the text or the fields of an article; ours were put back. */
export interface OutsideText {
  /** The revision that has its text and fields. */
  readonly revision: number;
  /** Names of the files in the article's folder that it is kept in, whole. */
  readonly keptAs: readonly string[];
}

/** Both drafts of a recovery, by the numbers of their revisions. */
export interface RecoveredText {
  /** As it was last saved. */
  readonly saved: number;
  /** With what the journal had. */
  readonly recovered: number;
}

/** One article: its states, its sign-off, its record and its revisions. */
export const articleChannels = {
  'article:open': channel<OpenedArticle>()(article),
  'article:command': channel<ArticlePatch>()(article.extend({ command: reviewCommandSchema })),
  /** Return, spike or start review of several; says which failed and why. */
  'article:command-many': channel<readonly FileFailure[]>()(
    z.object({ ids: z.array(articleIdSchema).min(1).max(5000), command: reviewCommandSchema }),
  ),
  'article:trash': channel<null>()(z.object({ ids: z.array(articleIdSchema).min(1) })),
  'article:untrash': channel<null>()(z.object({ ids: z.array(articleIdSchema).min(1) })),
  /** Refused, with the gates' reasons in the message, where a gate is not met. */
  'article:sign-off': channel<ArticlePatch>()(
    article.extend({
      statement: z.string().min(1),
      person: personSchema,
      contentHash: sha256Schema,
    }),
  ),
  /** Hash of the stored content, and what the audit log says. */
  'article:content-hash': channel<string>()(article),
  'article:audit': channel<{
    readonly records: readonly AuditRecord[];
    /** Empty where the chain is whole; else what is wrong with it. */
    readonly broken: string;
  }>()(article),
  /** Who is answerable for each sentence of a text that was not submitted so, by the revisions. */
  'article:blame': channel<readonly BlamedSentence[]>()(article.extend({ body: z.string() })),
  /** The window leaves the article: what was changed in it is kept as a revision. */
  'article:leave': channel<ArticlePatch>()(article),
  'revision:take': channel<ArticlePatch>()(article.extend({ note: z.string() })),
  'revision:read': channel<{ readonly text: string; readonly revision: Revision }>()(
    article.extend({ number: z.int().min(1) }),
  ),
  /** The draft is kept as a revision first; answers with the new draft. */
  'revision:restore': channel<{ readonly draft: string; readonly patch: ArticlePatch }>()(
    article.extend({ number: z.int().min(1), voidSignOff: z.boolean() }),
  ),
} as const;
