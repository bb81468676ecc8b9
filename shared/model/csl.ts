import { z } from 'zod';

/** The item types of CSL 1.0.2, as its schema for data names them (csl-data.json). */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof cslTypes)[number];

/** Variables that hold people and organisations. */
export const cslNameVariables = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'interviewer',
  'illustrator',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;
export type CslNameVariable = (typeof cslNameVariables)[number];

export const cslDateVariables = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;
export type CslDateVariable = (typeof cslDateVariables)[number];

/** Variables that hold text. The title is not among them: every item has one. */
export const cslTextVariables = [
  'citation-key',
  'language',
  'journalAbbreviation',
  'shortTitle',
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'citation-label',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'event',
  'event-title',
  'event-place',
  'genre',
  'ISBN',
  'ISSN',
  'jurisdiction',
  'keyword',
  'medium',
  'note',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'title-short',
  'URL',
  'version',
  'volume-title',
  'volume-title-short',
  'year-suffix',
] as const;
export type CslTextVariable = (typeof cslTextVariables)[number];

/** Variables that hold a number, or a text where that says more: `4`, `12–18`, `2nd`. */
export const cslNumberVariables = [
  'chapter-number',
  'citation-number',
  'collection-number',
  'edition',
  'first-reference-note-number',
  'issue',
  'locator',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part',
  'printing',
  'supplement',
  'volume',
] as const;
export type CslNumberVariable = (typeof cslNumberVariables)[number];

const numberOrText = z.union([z.string(), z.number()]);
const flag = z.union([z.string(), z.number(), z.boolean()]);

/** A name variable of CSL-JSON: a person (family, given) or an organisation (literal). */
export const cslNameSchema = z
  .object({
    family: z.string().optional(),
    given: z.string().optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
    'comma-suffix': flag.optional(),
    'static-ordering': flag.optional(),
    literal: z.string().optional(),
    'parse-names': flag.optional(),
  })
  .readonly();
export type CslName = z.infer<typeof cslNameSchema>;

/** A date variable of CSL-JSON: [[year, month?, day?]], two of them for a range, or words. */
export const cslDateSchema = z
  .object({
    'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
    season: numberOrText.optional(),
    circa: flag.optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
  })
  .readonly();
export type CslDate = z.infer<typeof cslDateSchema>;

function each<K extends string, S>(keys: readonly K[], schema: S): Record<K, S> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
}

/** All that an item may hold beside its type and title, by the schema of its variable. */
export const cslVariableSchemas = {
  ...each(cslNameVariables, z.array(cslNameSchema).readonly().optional()),
  ...each(cslDateVariables, cslDateSchema.optional()),
  ...each(cslTextVariables, z.string().optional()),
  ...each(cslNumberVariables, numberOrText.optional()),
  categories: z.array(z.string()).readonly().optional(),
  /** What other programs keep with an item; carried along, never read. */
  custom: z.record(z.string(), z.json()).optional(),
};

/**
 * The bibliographic data of a source: an item of CSL-JSON (citationstyles.org, csl-data.json)
 * without its `id`, which is the source's own. What its maker called it is its `citation-key`.
 */
export const cslItemSchema = z
  .object({ type: z.enum(cslTypes), title: z.string(), ...cslVariableSchemas })
  .readonly();
export type CslItem = z.infer<typeof cslItemSchema>;
