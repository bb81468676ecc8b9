import { z } from 'zod';
import { idSchema } from '../../model/primitives.ts';
import { suggestionSchema } from '../../model/suggestion.ts';
import { article, channel } from '../channel.ts';
import type { ArticlePatch } from './article.ts';

const positionsSchema = z.array(
  z.object({ id: idSchema, start: z.int().min(0), end: z.int().min(0) }),
);

const decidedSuggestionSchema = z.object({
  suggestion: suggestionSchema,
  /** The words that it proposed. */
  words: z.string(),
  decision: z.enum(['accepted', 'rejected']),
});
export type DecidedSuggestion = z.infer<typeof decidedSuggestionSchema>;

export const textChangeSchema = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  insert: z.string(),
});
/** Changes one after the other: each in the text that those before it made. */
export type TextChange = z.infer<typeof textChangeSchema>;

/** What is typed into a draft. */
export const draftChannels = {
  /** Appends to the journal; answered when it is on disk. */
  'draft:journal': channel<null>()(
    article.extend({
      changes: z.array(textChangeSchema).min(1),
      /** The changes are suggestions. */
      suggesting: z.boolean(),
    }),
  ),
  /** Saves the whole text with where each claim and comment now stands. */
  'draft:save': channel<{ readonly savedAt: string; readonly patch: ArticlePatch }>()(
    article.extend({
      text: z.string(),
      positions: positionsSchema,
      /** What is suggested in this text and undecided. */
      suggestions: z.array(suggestionSchema).max(50_000).readonly(),
      /** What was decided since the last save, for the record. */
      decided: z.array(decidedSuggestionSchema).max(50_000),
      /** Given after asking; without it a changed text of approved copy is refused. */
      voidSignOff: z.boolean(),
    }),
  ),
  /** HTML that is pasted into a draft, as Markdown; `text` is the same as plain text. */
  'draft:pasted': channel<string>()(
    z.object({ html: z.string().max(20_000_000), text: z.string().max(20_000_000) }),
  ),
} as const;
