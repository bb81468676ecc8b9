import { z } from 'zod';
import type { Verification } from '../../export/verification.ts';
import type { Intake } from '../../import/intake.ts';
import type { SignOffTrust } from '../../import/whole-article.ts';
import { articleFieldsSchema } from '../../model/article.ts';
import { channel, nothing, paths, taskId } from '../channel.ts';
import type { FileFailure } from '../file-failure.ts';

/** One piece of copy read but not yet in the library; `token` stands for its bytes in main. */
export interface BringInItem {
  readonly token: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** Bytes. */
  readonly size: number;
  readonly intake: Intake;
  /** How many tracked changes came with it, as suggestions. */
  readonly suggestions: number;
  /** How many threads of comments came with it. */
  readonly comments: number;
}

/** What was found at a path, without anything being written. */
export type LookedAt =
  | { readonly path: string; readonly kind: 'export'; readonly verification: Verification }
  | {
      readonly path: string;
      /** The folder of an article of another library, whose hashes hold. */
      readonly kind: 'article';
      readonly headline: string;
      readonly claims: number;
      readonly sources: number;
    };

/** What came of bringing a whole article in. */
export interface BroughtIn {
  readonly id: string;
  readonly headline: string;
  /** Whether its sign-off stands here, and why; null where it had none. */
  readonly signOff: SignOffTrust | null;
}

/** Bringing in: copy, bundles and articles of other libraries. */
export const bringInChannels = {
  'bring-in:read': channel<{
    readonly items: readonly BringInItem[];
    readonly failures: readonly FileFailure[];
    /** Bundles and other libraries' articles, which come in whole: see `whole:look`. */
    readonly whole: readonly string[];
  } | null>()(z.object({ taskId, paths: paths.nullable() })),
  'bring-in:paste': channel<BringInItem>()(
    z.object({ text: z.string(), html: z.string().nullable() }),
  ),
  /** Adds what was understood and corrected. Answers with the new articles' ids. */
  'bring-in:add': channel<readonly string[]>()(
    z.object({
      items: z
        .array(
          z.object({
            token: z.string(),
            fields: articleFieldsSchema,
            body: z.string(),
          }),
        )
        .min(1),
    }),
  ),
  'bring-in:discard': channel<null>()(z.object({ tokens: z.array(z.string()) })),
  /** Asks for bundles or exported files to verify; null: cancelled. */
  'whole:choose': channel<readonly string[] | null>()(nothing),
  /** Verifies bundles, exported files and other libraries' articles. Nothing is written. */
  'whole:look': channel<{
    readonly looked: readonly LookedAt[];
    readonly failures: readonly FileFailure[];
  }>()(z.object({ paths })),
  /** Brings the article of a bundle in, or another library's; refused where a hash does not hold. */
  'whole:bring-in': channel<BroughtIn>()(z.object({ path: z.string().min(1) })),
} as const;
