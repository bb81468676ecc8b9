import { z } from 'zod';
import { acceptedChangeSchema } from './accepted-change.ts';
import { anchorSchema } from './anchor.ts';
import { checkSchema } from './checklist.ts';
import { claimSchema } from './claim.ts';
import { reviewedClaimSchema } from './claim-review.ts';
import { dismissalSchema } from './finding.ts';
import { targetWordsSchema } from './house-style.ts';
import {
  articleIdSchema,
  daySchema,
  idSchema,
  instantSchema,
  personSchema,
  sha256Schema,
} from './primitives.ts';
import { sourceSchema } from './source.ts';
import { suggestionSchema } from './suggestion.ts';

/** The version of article.json that this program writes. */
export const ARTICLE_FORMAT = 1;

/** States that are stored. `ready` is computed: in review with every gate met. */
export const storedStates = [
  'received',
  'in-review',
  'approved',
  'exported',
  'returned',
  'spiked',
] as const;
export const storedStateSchema = z.enum(storedStates);
export type StoredState = z.infer<typeof storedStateSchema>;
export type ArticleState = StoredState | 'ready';

/** The fields around the body. All plain text, one line each but for the notes. */
export const articleFieldsSchema = z
  .object({
    headline: z.string(),
    /** The line under the headline that says what the story is (deck, standfirst). */
    dek: z.string(),
    byline: z.string(),
    /** Where it was reported from, e.g. "Kyiv, Ukraine"; empty where none. */
    dateline: z.string(),
    /** Publication date. */
    date: daySchema,
    /** Lower-case words joined by hyphens. */
    slug: z.string(),
    tags: z.array(z.string()).readonly(),
    /** Notes to editors: internal, never in a publish format (ninjs edNote excepted by choice). */
    notes: z.string(),
    /** BCP 47. */
    language: z.string(),
  })
  .readonly();
export type ArticleFields = z.infer<typeof articleFieldsSchema>;
export type FieldName = keyof ArticleFields;

/** The file as it came. Kept under `received/`. Null for copy that was typed or pasted. */
export const receivedFileSchema = z
  .object({
    fileName: z.string(),
    mediaType: z.string(),
    /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`; empty where it does not apply. */
    encoding: z.string(),
    sha256: sha256Schema,
    size: z.int().min(0),
  })
  .readonly();
export type ReceivedFile = z.infer<typeof receivedFileSchema>;

export const replySchema = z
  .object({ id: idSchema, body: z.string().min(1), by: personSchema, at: instantSchema })
  .readonly();
export type Reply = z.infer<typeof replySchema>;

/** A remark on words of the draft or of a source, with what others answered. */
export const commentSchema = z
  .object({
    id: idSchema,
    /** In the draft, or in the text of the source's file. */
    anchor: anchorSchema,
    /** Where the words stand; null for the draft. */
    source: z
      .object({ sourceId: idSchema, sha256: sha256Schema })
      .readonly()
      .nullable()
      .default(null),
    body: z.string().min(1),
    mustResolve: z.boolean(),
    by: personSchema,
    at: instantSchema,
    resolved: z.object({ by: personSchema, at: instantSchema }).readonly().nullable(),
    /** Oldest first. */
    replies: z.array(replySchema).readonly().default([]),
  })
  .readonly();
export type Comment = z.infer<typeof commentSchema>;

/** A numbered snapshot of the draft. Its body is `revisions/NNNN.md`; its fields stand here. */
export const revisionSchema = z
  .object({
    number: z.int().min(1),
    at: instantSchema,
    by: personSchema,
    note: z.string(),
    /** Why it was taken: by hand, at a change of state, before a restore, after a crash, on leaving; or by another program. */
    reason: z.enum(['by-hand', 'state', 'restore', 'recovery', 'session', 'outside']),
    fields: articleFieldsSchema,
    /** Of a fact check, the ratings that readers would have got; null of any other article. */
    reviewedClaims: z.array(reviewedClaimSchema).readonly().nullable().default(null),
    words: z.int().min(0),
    contentHash: sha256Schema,
  })
  .readonly();
export type Revision = z.infer<typeof revisionSchema>;

/** A named person approved exactly this content. Voided, never deleted. */
export const signOffSchema = z
  .object({
    id: idSchema,
    by: personSchema,
    at: instantSchema,
    statement: z.string(),
    contentHash: sha256Schema,
    revision: z.int().min(1),
    voided: z
      .object({ at: instantSchema, by: personSchema, reason: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type SignOff = z.infer<typeof signOffSchema>;

/** One export, remembered so that the archive can be asked what went out. */
export const exportRecordSchema = z
  .object({
    at: instantSchema,
    by: personSchema,
    contentHash: sha256Schema,
    approved: z.boolean(),
    files: z.array(z.object({ name: z.string(), sha256: sha256Schema }).readonly()).readonly(),
  })
  .readonly();
export type ExportRecord = z.infer<typeof exportRecordSchema>;

/** Everything about an article but its texts: the content of article.json. */
export const articleSchema = z
  .object({
    format: z.literal(ARTICLE_FORMAT),
    id: articleIdSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
    state: storedStateSchema,
    /** Why it was returned or spiked; empty otherwise. */
    stateNote: z.string(),
    fields: articleFieldsSchema,
    /** The fields as they were received. */
    submittedFields: articleFieldsSchema,
    received: receivedFileSchema.nullable(),
    /** Everybody who changed the draft or its fields, for four eyes. */
    editors: z.array(personSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    /** Sentences a person marked 'nothing to check', by their exact words. */
    nothingToCheck: z.array(z.string()).readonly(),
    sources: z.array(sourceSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
    comments: z.array(commentSchema).readonly(),
    /** Edits of the draft that nobody has decided, in the order of the text. */
    suggestions: z.array(suggestionSchema).readonly().default([]),
    /** Changes that somebody agreed with, oldest first; one whose words are gone is just not met. */
    acceptedChanges: z.array(acceptedChangeSchema).readonly().default([]),
    dismissals: z.array(dismissalSchema).readonly(),
    /** Proposals set aside, by kind and words, so that they stay away. */
    dismissedProposals: z
      .array(z.object({ kind: z.string(), text: z.string() }).readonly())
      .readonly(),
    /** How long its body should be; null takes the house style's. */
    targetWords: targetWordsSchema.default(null),
    /** It rates for readers what others claim. Articles made before do not. */
    isFactCheck: z.boolean().default(false),
    revisions: z.array(revisionSchema).readonly(),
    signOffs: z.array(signOffSchema).readonly(),
    exports: z.array(exportRecordSchema).readonly(),
  })
  .readonly();
export type Article = z.infer<typeof articleSchema>;

/** The sign-off in force, or null. */
export function standingSignOff(article: Article): SignOff | null {
  return article.signOffs.findLast((signOff) => signOff.voided === null) ?? null;
}
