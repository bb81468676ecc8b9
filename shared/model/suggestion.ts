import { z } from 'zod';
import { idSchema, instantSchema, personSchema } from './primitives.ts';

/**
 * An edit that a named person proposes and nobody has decided yet. The draft holds the proposed
 * words at `[start, end)`; `was` is what stood there. Nothing proposed in place of words is a
 * deletion; nothing that stood there before is an insertion. UTF-16 code units, `end` exclusive.
 */
export const suggestionSchema = z
  .object({
    id: idSchema,
    start: z.int().min(0),
    end: z.int().min(0),
    was: z.string(),
    by: personSchema,
    at: instantSchema,
  })
  .readonly();
export type Suggestion = z.infer<typeof suggestionSchema>;
