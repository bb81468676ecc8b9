import { z } from 'zod';
import { storedStateSchema } from './article.ts';
import { houseStyleSchema } from './house-style.ts';
import {
  articleIdSchema,
  daySchema,
  idSchema,
  instantSchema,
  personSchema,
  sha256Schema,
} from './primitives.ts';
import { sourceKindSchema } from './source.ts';

/** The version of library.json that this program writes. */
export const LIBRARY_FORMAT = 1;

/** The content of library.json. */
export const libraryFileSchema = z
  .object({
    format: z.literal(LIBRARY_FORMAT),
    id: idSchema,
    name: z.string().min(1).max(200),
    createdAt: instantSchema,
    houseStyle: houseStyleSchema,
    /** People who have worked in this library, latest first. */
    people: z.array(personSchema).readonly(),
  })
  .readonly();
export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** What the list shows of one article. Served from the catalogue cache. */
export const articleRowSchema = z
  .object({
    id: articleIdSchema,
    headline: z.string(),
    dek: z.string(),
    byline: z.string(),
    slug: z.string(),
    date: daySchema,
    state: z.union([storedStateSchema, z.literal('ready')]),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    words: z.int().min(0),
    claims: z.int().min(0),
    /** Verified or waived. */
    claimsSettled: z.int().min(0),
    /** Reasons still between the article and sign-off; -1 where not yet computed. */
    gatesUnmet: z.int().min(-1),
    /** Up to five of those reasons, in words. */
    reasons: z.array(z.string()).readonly(),
  })
  .readonly();
export type ArticleRow = z.infer<typeof articleRowSchema>;

/** What the list of sources shows of one source of one article. */
export const sourceRowSchema = z
  .object({
    articleId: articleIdSchema,
    /** Headline of the article that it belongs to. */
    headline: z.string(),
    sourceId: idSchema,
    kind: sourceKindSchema,
    title: z.string(),
    /** Names of people and organisations, comma between them. */
    authors: z.string(),
    confidential: z.boolean(),
    /** Attached files. */
    files: z.int().min(0),
    /** SHA-256 of the first file whose text can be read; empty where there is none. */
    readable: z.union([z.literal(''), sha256Schema]),
    /** Claims that cite it. */
    claims: z.int().min(0),
  })
  .readonly();
export type SourceRow = z.infer<typeof sourceRowSchema>;

/** One record of an article's audit log; `hash` covers the record and `previous`. */
export const auditRecordSchema = z
  .object({
    seq: z.int().min(1),
    at: instantSchema,
    by: personSchema,
    action: z.string(),
    /** What it was about, in words and ids. */
    detail: z.record(z.string(), z.string()),
    previous: z.string(),
    hash: z.string(),
  })
  .readonly();
export type AuditRecord = z.infer<typeof auditRecordSchema>;
export type AuditEntry = Pick<AuditRecord, 'action' | 'detail'>;
