import { z } from 'zod';
import { idSchema, instantSchema, personSchema } from './primitives.ts';

export const checkGroups = [
  'identity',
  'numbers-and-time',
  'quotations',
  'sources-and-attribution',
  'claims',
  'presentation',
  'sign-off',
] as const;
export const checkGroupSchema = z.enum(checkGroups);
export type CheckGroup = z.infer<typeof checkGroupSchema>;

/** One item of the checklist template. */
export const checkItemSchema = z
  .object({
    id: idSchema,
    group: checkGroupSchema,
    text: z.string().min(1).max(400),
    required: z.boolean(),
    /**
     * Rules that settle the item: with none of their findings open it counts as ticked by
     * the detectors, with one open it can't be ticked. Empty: a person ticks it.
     */
    settledBy: z.array(z.string()).readonly(),
  })
  .readonly();
export type CheckItem = z.infer<typeof checkItemSchema>;

/** A person's answer to one item of the article's checklist. */
export const checkSchema = z
  .object({
    itemId: idSchema,
    /** The item's words when it was answered. */
    text: z.string(),
    answer: z.discriminatedUnion('state', [
      z.object({ state: z.literal('ticked') }).readonly(),
      z.object({ state: z.literal('not-applicable'), reason: z.string().min(1) }).readonly(),
    ]),
    by: personSchema,
    at: instantSchema,
  })
  .readonly();
export type Check = z.infer<typeof checkSchema>;
