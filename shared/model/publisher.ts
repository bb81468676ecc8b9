import { z } from 'zod';
import { webLinkSchema } from './claim-review.ts';

/** Who publishes, for data that other programs take: `schema.org` and the like. */
export const publisherSchema = z
  .object({
    /** As readers know it; empty where nobody said. */
    name: z.string().trim().max(200),
    /** Its home page, or empty. */
    url: webLinkSchema,
    /** Where an article stands, with `{slug}` and the like in it; empty where that is not known. */
    articleUrl: z.string().trim().max(2000),
  })
  .readonly();
export type Publisher = z.infer<typeof publisherSchema>;

export const defaultPublisher: Publisher = { name: '', url: '', articleUrl: '' };
