import { z } from 'zod';
import type { ClaimEvidence } from '../../evidence/evidence.ts';
import type { SimilarSources } from '../../evidence/similar.ts';
import { articleFieldsSchema } from '../../model/article.ts';
import { claimKindSchema } from '../../model/claim.ts';
import { idSchema } from '../../model/primitives.ts';
import type { Analysis } from '../../text/analysis.ts';
import { article, channel, taskId } from '../channel.ts';
import type { ArticlePatch } from './article.ts';

/** Findings, and what the sources say of claims. */
export const analysisChannels = {
  /**
   * `version` comes back with the answer, so that a late one can be told from a newer one. Fails
   * with `cancelled` where a newer one of the same article came before it was begun.
   */
  'analysis:run': channel<{ readonly version: number; readonly analysis: Analysis }>()(
    article.extend({ version: z.int().min(0), fields: articleFieldsSchema, body: z.string() }),
  ),
  /**
   * Looks claims up in the article's sources; a late answer can be told by its `version`. Its
   * progress is labelled `files` while they are read and `claims` while those are looked up. Fails
   * with `cancelled` where it was.
   */
  'evidence:find': channel<{
    readonly version: number;
    /** By the id of the claim. */
    readonly evidence: Readonly<Record<string, ClaimEvidence>>;
    /** Pairs of files that are probably one source. */
    readonly similar: readonly SimilarSources[];
    /** Files that can be read by now and could not be before. */
    readonly patch: ArticlePatch;
  }>()(
    article.extend({
      taskId,
      version: z.int().min(0),
      fields: articleFieldsSchema,
      body: z.string(),
      claims: z.array(
        z.object({
          id: idSchema,
          kind: claimKindSchema,
          start: z.int().min(0),
          end: z.int().min(0),
        }),
      ),
    }),
  ),
} as const;
