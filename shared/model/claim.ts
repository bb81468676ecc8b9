import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { claimReviewSchema } from './claim-review.ts';
import { idSchema, instantSchema, personSchema } from './primitives.ts';
import { citationSchema } from './source.ts';

export const claimKinds = [
  'figure',
  'date',
  'quotation',
  'name',
  'attribution',
  'allegation',
  'superlative',
  'link',
  'other',
] as const;
export const claimKindSchema = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** 1: someone is harmed if it is wrong; 2: the story is wrong; 3: a detail is wrong. */
export const prioritySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Priority = z.infer<typeof prioritySchema>;

/** What a person decided about a claim. `open` with `reopened` is shown as reopened. */
export const decisionSchema = z.discriminatedUnion('state', [
  z
    .object({
      state: z.literal('open'),
      reopened: z
        .object({ at: instantSchema, reason: z.string(), formerWords: z.string() })
        .readonly()
        .nullable(),
    })
    .readonly(),
  z.object({ state: z.literal('verified'), by: personSchema, at: instantSchema }).readonly(),
  z
    .object({
      state: z.literal('disputed'),
      by: personSchema,
      at: instantSchema,
      reason: z.string(),
    })
    .readonly(),
  z
    .object({
      state: z.literal('waived'),
      by: personSchema,
      at: instantSchema,
      reason: z.string().min(1),
    })
    .readonly(),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** A checkable statement in the draft. */
export const claimSchema = z
  .object({
    id: idSchema,
    kind: claimKindSchema,
    priority: prioritySchema,
    anchor: anchorSchema,
    note: z.string(),
    decision: decisionSchema,
    citations: z.array(citationSchema).readonly(),
    /** What readers of a fact check are told of it; null where nothing is. */
    review: claimReviewSchema.nullable().default(null),
    /** Added by selecting text, or accepted from a detector's proposal. */
    origin: z.enum(['editor', 'proposal']),
    addedAt: instantSchema,
    addedBy: personSchema,
  })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;

/** The five ways a claim is shown. */
export type ClaimStatus = Decision['state'] | 'reopened';

/** How a claim is shown: its decision, with reopened told apart from open. */
export function claimStatus(claim: Claim): ClaimStatus {
  return claim.decision.state === 'open' && claim.decision.reopened
    ? 'reopened'
    : claim.decision.state;
}
