import { z } from 'zod';

/**
 * Where something stands in the draft's body. Web Annotation's TextPositionSelector
 * (start, end) together with its TextQuoteSelector (exact, prefix, suffix).
 * Offsets are UTF-16 code units in the text with `\n` line ends; `end` is exclusive.
 */
export const anchorSchema = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    exact: z.string(),
    /** Up to 32 code units before and after, to tell repeated words apart. */
    prefix: z.string().max(64),
    suffix: z.string().max(64),
    /** Hash of the sentence that holds `start`; see shared/text/anchors. */
    sentenceHash: z.string(),
    /** The words can't be found any more, or stand in several places: shown, never moved. */
    orphaned: z.boolean(),
  })
  .readonly();
export type Anchor = z.infer<typeof anchorSchema>;
