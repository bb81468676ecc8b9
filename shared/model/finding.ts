import { z } from 'zod';
import { instantSchema, personSchema } from './primitives.ts';

export const severities = ['blocker', 'warning', 'note'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

/** The detector groups of the user's guide. */
export const findingGroups = [
  'intake',
  'quotations',
  'figures',
  'dates',
  'names',
  'attribution',
  'superlatives',
  'contradictions',
  'language',
  'structure',
  'spelling',
  'style',
] as const;
export const findingGroupSchema = z.enum(findingGroups);
export type FindingGroup = z.infer<typeof findingGroupSchema>;

/** The texts of an article that a finding can stand in. */
export const textFieldSchema = z.enum([
  'headline',
  'dek',
  'byline',
  'dateline',
  'date',
  'slug',
  'tags',
  'body',
]);
export type TextField = z.infer<typeof textFieldSchema>;

/** A place in one of the article's texts; UTF-16 code units, `end` exclusive. */
export const placeSchema = z
  .object({ field: textFieldSchema, start: z.int().min(0), end: z.int().min(0) })
  .readonly();
export type Place = z.infer<typeof placeSchema>;

/** What a detector reports. Computed anew on each analysis, never stored. */
export const findingSchema = z
  .object({
    /** Stable id of the rule, `group/name`, e.g. `figures/malformed`. */
    rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
    group: findingGroupSchema,
    severity: severitySchema,
    field: textFieldSchema,
    start: z.int().min(0),
    end: z.int().min(0),
    /** The words at the place. */
    text: z.string(),
    /** What the rule expected instead, in words; empty where nothing definite. */
    expected: z.string(),
    /** One plain sentence for the editor. */
    message: z.string(),
    /** A certain fix: these words in place of `text`. Absent where no fix is certain. */
    replacement: z.string().optional(),
    /** The other place of a conflict. */
    related: z
      .object({
        field: textFieldSchema,
        start: z.int().min(0),
        end: z.int().min(0),
        text: z.string(),
      })
      .readonly()
      .optional(),
    /** Of a word that no dictionary has. */
    spelling: z
      .object({
        /** The likeliest first. */
        suggestions: z.array(z.string()).readonly(),
        /** Where else it stands in the article. */
        also: z.array(placeSchema).readonly(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type Finding = z.infer<typeof findingSchema>;

/** What stands before and after a finding's words, up to 32 UTF-16 code units on each side. */
export const aroundSchema = z
  .object({ prefix: z.string().max(64), suffix: z.string().max(64) })
  .readonly();
export type Around = z.infer<typeof aroundSchema>;

const setAside = {
  rule: z.string(),
  text: z.string(),
  reason: z.string(),
  by: personSchema,
  at: instantSchema,
};

/** A finding set aside in one article; it is recognised again by its rule, field and words. */
export const dismissalSchema = z
  .object({
    ...setAside,
    field: textFieldSchema,
    /** Set aside at one place only: where its words stand between these. Null for all places. */
    around: aroundSchema.nullable().default(null),
  })
  .readonly();
export type Dismissal = z.infer<typeof dismissalSchema>;

/** A finding set aside in every article of a library, whichever text it stands in. */
export const libraryDismissalSchema = z.object(setAside).readonly();
export type LibraryDismissal = z.infer<typeof libraryDismissalSchema>;
