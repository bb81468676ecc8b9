import { z } from 'zod';
import { idSchema, instantSchema, personSchema, sha256Schema } from './primitives.ts';

export const sourceKinds = ['document', 'web-page', 'dataset', 'interview', 'person'] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** A name variable of CSL-JSON: a person (family, given) or an organisation (literal). */
export const cslNameSchema = z
  .object({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
  })
  .readonly();
export type CslName = z.infer<typeof cslNameSchema>;

/** A date variable of CSL-JSON: [[year, month?, day?]]. */
export const cslDateSchema = z
  .object({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) })
  .readonly();
export type CslDate = z.infer<typeof cslDateSchema>;

/** The CSL-JSON item types that the five kinds of source use. */
export const cslTypes = [
  'document',
  'report',
  'article-newspaper',
  'article-journal',
  'book',
  'legislation',
  'webpage',
  'dataset',
  'interview',
  'personal_communication',
] as const;

/** The bibliographic data of a source, a subset of CSL-JSON (citationstyles.org, csl-data.json). */
export const cslItemSchema = z
  .object({
    type: z.enum(cslTypes),
    title: z.string(),
    author: z.array(cslNameSchema).readonly().optional(),
    issued: cslDateSchema.optional(),
    accessed: cslDateSchema.optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    'container-title': z.string().optional(),
    URL: z.string().optional(),
    DOI: z.string().optional(),
    number: z.string().optional(),
    version: z.string().optional(),
    archive: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly();
export type CslItem = z.infer<typeof cslItemSchema>;

/** A file attached to a source, stored once in the library by its hash. */
export const evidenceFileSchema = z
  .object({
    sha256: sha256Schema,
    fileName: z.string().min(1),
    mediaType: z.string(),
    /** Bytes. */
    size: z.int().min(0),
    /** Whether text could be read out of it. */
    readable: z.boolean(),
    /** Pages of a readable file that have no text: "pages 3–5 of 12"; absent where all have. */
    pagesWithoutText: z.string().min(1).optional(),
    addedAt: instantSchema,
  })
  .readonly();
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

/** What a claim can be checked against. */
export const sourceSchema = z
  .object({
    id: idSchema,
    kind: sourceKindSchema,
    csl: cslItemSchema,
    /** Known to the desk only: never exported, shown in the dossier without its data. */
    confidential: z.boolean(),
    /** The editor's own note; internal, never exported. */
    note: z.string(),
    evidence: z.array(evidenceFileSchema).readonly(),
    addedAt: instantSchema,
    addedBy: personSchema,
  })
  .readonly();
export type Source = z.infer<typeof sourceSchema>;

/** Locator labels are CSL's own terms. */
export const locatorLabels = [
  'page',
  'paragraph',
  'section',
  'line',
  'timestamp',
  'table',
] as const;
export const locatorSchema = z
  .object({ label: z.enum(locatorLabels), value: z.string().min(1).max(100) })
  .readonly();
export type Locator = z.infer<typeof locatorSchema>;

/** The link from a claim to a place in a source. */
export const citationSchema = z
  .object({
    id: idSchema,
    sourceId: idSchema,
    locator: locatorSchema.nullable(),
    /** The words of the source that bear on the claim; may be empty. */
    excerpt: z.string(),
    /** Where the excerpt stands in the extracted text of an evidence file. */
    place: z
      .object({ sha256: sha256Schema, start: z.int().min(0), end: z.int().min(0) })
      .readonly()
      .nullable(),
    addedAt: instantSchema,
    addedBy: personSchema,
  })
  .readonly();
export type Citation = z.infer<typeof citationSchema>;
