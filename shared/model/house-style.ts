import { z } from 'zod';
import { checkItemSchema } from './checklist.ts';
import { claimKindSchema } from './claim.ts';
import { defaultRatingScale, ratingScaleSchema } from './claim-review.ts';
import { defaultExportProfiles, exportProfileSchema } from './export-profile.ts';
import { libraryDismissalSchema, severitySchema } from './finding.ts';
import { MOST_POLICIES, policySchema } from './policies.ts';
import { defaultPublisher, publisherSchema } from './publisher.ts';

/** Limits of one text field, in user-perceived characters (grapheme clusters). */
export const fieldLimitSchema = z
  .object({ required: z.boolean(), max: z.int().min(1).max(10_000) })
  .readonly();
export type FieldLimit = z.infer<typeof fieldLimitSchema>;

/** Quotation marks that are put in for straight ones while one types. */
export const quoteStyles = [
  'language',
  'double',
  'single',
  'low',
  'low-high',
  'guillemets',
  'as-typed',
] as const;
/** What a typed ` -- ` becomes. */
export const dashStyles = ['en', 'em-spaced', 'em', 'as-typed'] as const;

/** What the editor puts in for straight quotation marks and double hyphens, as they are typed. */
export const typingStyleSchema = z
  .object({ quotes: z.enum(quoteStyles), dash: z.enum(dashStyles) })
  .readonly();
export type TypingStyle = z.infer<typeof typingStyleSchema>;

/** By the article's language, with spaced en dashes. */
export const defaultTyping: TypingStyle = { quotes: 'language', dash: 'en' };

/** How citations are written: as the house's plain news style, or as a style guide has it. */
export const citationStyles = ['news', 'chicago', 'apa', 'mla'] as const;
export type CitationStyleName = (typeof citationStyles)[number];
/** Where notes stand in formats that know both. */
export const notePlaces = ['footnotes', 'endnotes'] as const;
export type NotePlace = (typeof notePlaces)[number];

export const citationsStyleSchema = z
  .object({ style: z.enum(citationStyles), place: z.enum(notePlaces) })
  .readonly();
export type CitationsStyle = z.infer<typeof citationsStyleSchema>;

export const defaultCitations: CitationsStyle = { style: 'news', place: 'footnotes' };

/** How long a text should be, in words; null where nobody says. */
export const targetWordsSchema = z.int().min(1).max(100_000).nullable();

/** The rules of one newsroom, as data. Stored in library.json. */
export const houseStyleSchema = z
  .object({
    name: z.string().min(1).max(100),
    limits: z
      .object({
        headline: fieldLimitSchema,
        dek: fieldLimitSchema,
        byline: fieldLimitSchema,
        dateline: fieldLimitSchema,
        slug: fieldLimitSchema,
        date: z.object({ required: z.boolean() }).readonly(),
        tags: z.object({ required: z.boolean(), max: z.int().min(1).max(100) }).readonly(),
      })
      .readonly(),
    /** Claims of these kinds hold up sign-off until verified or waived. */
    requiredClaimKinds: z.array(claimKindSchema).readonly(),
    /** Gate 6: who signs must not be who edited. */
    fourEyes: z.boolean(),
    checklist: z.array(checkItemSchema).readonly(),
    /** Severity per rule id where it differs from the detector's own; `off` silences. */
    ruleSeverity: z.record(z.string(), z.union([severitySchema, z.literal('off')])).readonly(),
    /** Words that spelling takes as known, in every article. Libraries made before have none. */
    dictionary: z.array(z.string().min(1).max(100)).max(10_000).readonly().default([]),
    /** Findings that are no fault in this house. Libraries made before have none. */
    dismissals: z.array(libraryDismissalSchema).max(10_000).readonly().default([]),
    /** How long an article should be where it has no target of its own. */
    targetWords: targetWordsSchema.default(null),
    /** Citations as the house writes them. Libraries made before have the news style. */
    citations: citationsStyleSchema.default(defaultCitations),
    /** Where the newsroom says how it works. Libraries made before have none. */
    policies: z.array(policySchema).max(MOST_POLICIES).readonly().default([]),
    /** Quotation marks and dashes as the house sets them. Libraries made before have none. */
    typing: typingStyleSchema.default(defaultTyping),
    /** What goes out for which purpose. Libraries made before have the default ones. */
    exportProfiles: z.array(exportProfileSchema).max(50).readonly().default(defaultExportProfiles),
    /** How fact checks rate claims. Libraries made before have the default scale. */
    ratingScale: ratingScaleSchema.default(defaultRatingScale),
    /** Who publishes. Libraries made before say nothing of it. */
    publisher: publisherSchema.default(defaultPublisher),
  })
  .readonly();
export type HouseStyle = z.infer<typeof houseStyleSchema>;
