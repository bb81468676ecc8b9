import { z } from 'zod';
import { describedChangeSchema } from '../model/accepted-change.ts';
import { anchorSchema } from '../model/anchor.ts';
import { articleFieldsSchema, commentSchema } from '../model/article.ts';
import { claimKindSchema, claimSchema, prioritySchema } from '../model/claim.ts';
import { claimReviewSchema } from '../model/claim-review.ts';
import { cslItemSchema } from '../model/csl.ts';
import { aroundSchema, textFieldSchema } from '../model/finding.ts';
import { targetWordsSchema } from '../model/house-style.ts';
import { idSchema, sha256Schema } from '../model/primitives.ts';
import { citationSchema, locatorSchema, sourceKindSchema, sourceSchema } from '../model/source.ts';
import { MOST_ENTRIES } from '../source-data/found.ts';

const describedChangesSchema = z.array(describedChangeSchema).min(1).max(50_000).readonly();

const field = articleFieldsSchema.unwrap().shape;

/** Any of an article's fields; those left out stay as they are. */
const someFieldsSchema = z.strictObject({
  headline: field.headline.exactOptional(),
  dek: field.dek.exactOptional(),
  byline: field.byline.exactOptional(),
  dateline: field.dateline.exactOptional(),
  date: field.date.exactOptional(),
  slug: field.slug.exactOptional(),
  tags: field.tags.exactOptional(),
  notes: field.notes.exactOptional(),
  language: field.language.exactOptional(),
});

/**
 * Everything a person can do to an article's review, as data. `apply-command.ts` is the one
 * place that carries commands out; main, tests and the command line all go through it.
 */
export const reviewCommandSchema = z.discriminatedUnion('type', [
  /** Some fields anew. On approved copy it needs `voidSignOff`, given after asking. */
  z.object({
    type: z.literal('set-fields'),
    fields: someFieldsSchema,
    voidSignOff: z.boolean(),
  }),

  /** How long the body should be, in words; null takes the house style's. */
  z.object({ type: z.literal('set-target'), words: targetWordsSchema }),

  /** Marks the article as a fact check, or as none again. */
  z.object({ type: z.literal('set-fact-check'), isFactCheck: z.boolean() }),

  z.object({
    type: z.literal('add-claim'),
    kind: claimKindSchema,
    priority: prioritySchema,
    anchor: anchorSchema,
    note: z.string(),
    origin: z.enum(['editor', 'proposal']),
  }),
  z.object({
    type: z.literal('edit-claim'),
    claimId: idSchema,
    kind: claimKindSchema.optional(),
    priority: prioritySchema.optional(),
    note: z.string().optional(),
    /** A new span; words that differ reopen the claim. Also how an orphan is put back. */
    anchor: anchorSchema.optional(),
  }),
  z.object({ type: z.literal('remove-claim'), claimId: idSchema }),
  /** Makes one claim of several; it keeps the first one's id and all their citations. */
  z.object({
    type: z.literal('merge-claims'),
    claimIds: z.array(idSchema).min(2).max(100),
    anchor: anchorSchema,
  }),
  /** Makes several claims of one; the first piece keeps its id, each keeps its citations. */
  z.object({
    type: z.literal('split-claim'),
    claimId: idSchema,
    pieces: z
      .array(z.object({ anchor: anchorSchema, kind: claimKindSchema, priority: prioritySchema }))
      .min(2)
      .max(100),
  }),
  /** Undoes a removal, a merger or a split: puts claims back in place of those that came of it. */
  z.object({
    type: z.literal('restore-claims'),
    claims: z.array(claimSchema).min(1),
    insteadOf: z.array(idSchema),
  }),
  z.object({
    type: z.literal('decide-claim'),
    claimId: idSchema,
    decision: z.enum(['open', 'verified', 'disputed', 'waived']),
    /** Required for `waived`. */
    reason: z.string(),
  }),
  /** What readers of a fact check are told of a claim; null takes it away. */
  z.object({
    type: z.literal('set-claim-review'),
    claimId: idSchema,
    /** The rating by its name on the house's scale, or as the claim has it. */
    review: claimReviewSchema.unwrap().extend({ rating: z.string() }).nullable(),
  }),
  z.object({ type: z.literal('dismiss-proposal'), kind: z.string(), text: z.string() }),
  z.object({
    type: z.literal('mark-nothing-to-check'),
    /** Their exact words. */
    sentences: z.array(z.string()).min(1),
    marked: z.boolean(),
  }),

  z.object({
    type: z.literal('add-source'),
    kind: sourceKindSchema,
    csl: cslItemSchema,
    confidential: z.boolean(),
    note: z.string(),
  }),
  /** Several at once, as they were read from a file. */
  z.object({
    type: z.literal('add-sources'),
    sources: z
      .array(z.object({ kind: sourceKindSchema, csl: cslItemSchema }))
      .min(1)
      .max(MOST_ENTRIES),
  }),
  z.object({
    type: z.literal('edit-source'),
    sourceId: idSchema,
    csl: cslItemSchema,
    confidential: z.boolean(),
    note: z.string(),
  }),
  /** Their citations go with them, and verified claims that leaned on them reopen. */
  z.object({
    type: z.literal('remove-sources'),
    sourceIds: z.array(idSchema).min(1).max(MOST_ENTRIES),
  }),
  z.object({
    type: z.literal('restore-source'),
    source: sourceSchema,
    citations: z.array(z.object({ claimId: idSchema, citation: citationSchema })),
  }),
  z.object({ type: z.literal('remove-evidence'), sourceId: idSchema, sha256: sha256Schema }),
  z.object({
    type: z.literal('add-citation'),
    claimId: idSchema,
    sourceId: idSchema,
    locator: locatorSchema.nullable(),
    excerpt: z.string(),
    place: citationSchema.unwrap().shape.place,
  }),
  z.object({ type: z.literal('remove-citation'), claimId: idSchema, citationId: idSchema }),

  z.object({
    type: z.literal('answer-check'),
    itemId: idSchema,
    /** Null takes the answer back. */
    answer: z
      .discriminatedUnion('state', [
        z.object({ state: z.literal('ticked') }),
        z.object({ state: z.literal('not-applicable'), reason: z.string().min(1) }),
      ])
      .nullable(),
  }),

  z.object({
    type: z.literal('add-comment'),
    anchor: anchorSchema,
    /** The file of a source that the words stand in; null for the draft. */
    source: commentSchema.unwrap().shape.source.unwrap(),
    body: z.string().min(1),
    mustResolve: z.boolean(),
  }),
  z.object({
    type: z.literal('edit-comment'),
    commentId: idSchema,
    body: z.string().min(1),
    mustResolve: z.boolean(),
  }),
  z.object({ type: z.literal('resolve-comment'), commentId: idSchema, resolved: z.boolean() }),
  z.object({ type: z.literal('remove-comment'), commentId: idSchema }),
  /** Answers a comment; a resolved one is open again. */
  z.object({ type: z.literal('reply'), commentId: idSchema, body: z.string().min(1) }),
  z.object({
    type: z.literal('edit-reply'),
    commentId: idSchema,
    replyId: idSchema,
    body: z.string().min(1),
  }),
  z.object({ type: z.literal('remove-reply'), commentId: idSchema, replyId: idSchema }),
  /** Puts a comment back as it was: one that was removed, or whose thread was changed. */
  z.object({ type: z.literal('restore-comment'), comment: commentSchema }),

  z.object({
    type: z.literal('dismiss-finding'),
    rule: z.string(),
    field: textFieldSchema,
    text: z.string(),
    reason: z.string().min(1),
    around: aroundSchema.nullable(),
  }),
  z.object({
    type: z.literal('restore-finding'),
    rule: z.string(),
    field: textFieldSchema,
    text: z.string(),
    around: aroundSchema.nullable(),
  }),

  /** Somebody looked at changes and agrees; the text stays as it is. */
  z.object({ type: z.literal('accept-changes'), changes: describedChangesSchema }),
  z.object({ type: z.literal('reopen-changes'), changes: describedChangesSchema }),

  /** received or returned → in review; also takes a spiked article back. */
  z.object({ type: z.literal('start-review') }),
  z.object({ type: z.literal('return'), note: z.string() }),
  z.object({ type: z.literal('spike'), note: z.string() }),
  /** approved or exported → in review; voids the sign-off. */
  z.object({ type: z.literal('reopen'), reason: z.string() }),
]);
export type ReviewCommand = z.infer<typeof reviewCommandSchema>;
