import { z } from 'zod';
import { instantSchema, personSchema } from './primitives.ts';

/** A change by its words, so that it is known again when the text around it moves. */
export const describedChangeSchema = z
  .object({
    /** What went; empty where nothing did. */
    was: z.string(),
    /** What came; empty where nothing did. */
    words: z.string(),
    /** Up to 32 code units of the draft before and after it. */
    prefix: z.string().max(64),
    suffix: z.string().max(64),
    /** It is where a moved paragraph stands now. */
    isMove: z.boolean(),
  })
  .readonly();
export type DescribedChange = z.infer<typeof describedChangeSchema>;

/** A change that somebody looked at and agreed with. It holds for these very words. */
export const acceptedChangeSchema = describedChangeSchema
  .unwrap()
  .extend({ by: personSchema, at: instantSchema })
  .readonly();
export type AcceptedChange = z.infer<typeof acceptedChangeSchema>;
