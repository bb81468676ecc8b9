import { z } from 'zod';
import { cslItemSchema } from './csl.ts';
import { idSchema, instantSchema, personSchema, sha256Schema } from './primitives.ts';

export const sourceKinds = ['document', 'web-page', 'dataset', 'interview', 'person'] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

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
