import { z } from 'zod';
import { claimKindSchema } from '../../shared/model/claim.ts';
import { findingGroupSchema, textFieldSchema } from '../../shared/model/finding.ts';

/**
 * Where a label stands: its exact words in one text of the article. ` […] ` between two parts
 * stands for whatever lies between them, so that long quotations need not be repeated whole.
 */
const place = {
  words: z.string().min(1),
  /** Which occurrence of the words, counted from 1. */
  nth: z.int().min(1).default(1),
  field: textFieldSchema.default('body'),
};
/** Either answer is right: neither found nor missed counts. */
const optional = z.boolean().default(false);

export const placeSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { words: value } : value),
  z.strictObject(place),
);
export type PlaceLabel = z.infer<typeof placeSchema>;

const quotationSchema = z.strictObject({
  ...place,
  /** As near as the copy has it; several right ones are parted by ` | `. Empty: nobody is named. */
  speaker: z.string().default(''),
  scare: z.boolean().default(false),
  optional,
});

/** `1/3` is a third. */
const amountSchema = z.union([z.number(), z.string().regex(/^\d+\/\d+$/)]).transform((value) => {
  if (typeof value === 'number') return value;
  const [top = 0, bottom = 1] = value.split('/').map(Number);
  return top / bottom;
});

const figureSchema = z.strictObject({
  ...place,
  value: amountSchema,
  /** The upper end of a range. */
  high: amountSchema.optional(),
  approx: z.enum(['exact', 'about', 'below', 'above']).default('exact'),
  /** As facts have it; `*` where it is not looked at. */
  unit: z.string().default(''),
  /** The noun that is counted; absent where it is not looked at. */
  counted: z.string().optional(),
  optional,
});

const dateSchema = z.strictObject({
  ...place,
  /** ISO as far as the copy gives it, `--06-17` without a year; empty for relative ones. */
  value: z.string().default(''),
  optional,
});

const nameSchema = z.strictObject({
  ...place,
  kind: z.enum(['person', 'organisation', 'place']),
  title: z.string().default(''),
  optional,
});

const attributionSchema = z.strictObject({
  ...place,
  /** Empty for reports without anybody who reports. */
  speaker: z.string(),
  named: z.boolean().default(true),
  optional,
});

const claimSchema = z.strictObject({
  ...place,
  /** One kind, or several that are equally right. */
  kind: z.union([claimKindSchema, z.array(claimKindSchema).min(2)]),
  must: z.union([z.literal(true), z.literal('optional')]),
});

const contradictionSchema = z.strictObject({
  /** What kind of conflict it is, for the reader of the label. */
  about: z.enum([
    'figures',
    'headline',
    'dek',
    'undisclosed',
    'sum',
    'percentage',
    'difference',
    'order',
    'age',
    'attribution',
  ]),
  /** The two places, or more where a sum has several parts. */
  places: z.array(placeSchema).min(2),
  optional,
});

const findingSchema = z.strictObject({
  ...place,
  /** A rule id, or a group where the rule's name does not matter. */
  rule: z.union([findingGroupSchema, z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)]),
});

const trapSchema = z.strictObject({
  ...place,
  /** The type of fact, or the group or rule of a finding, that must not stand here. */
  not: z.union([
    z.strictObject({ fact: z.enum(['quotation', 'figure', 'date', 'name', 'superlative']) }),
    z.strictObject({
      finding: z.union([findingGroupSchema, z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)]),
    }),
  ]),
  why: z.string().min(1),
});

export const evidenceResults = [
  'exact',
  'typography',
  'altered',
  'partial',
  'stitched',
  'not-found',
  'equal',
  'consistent',
  'different',
  'compatible',
  'variant',
  'different-title',
] as const;

const evidenceSchema = z.strictObject({
  /** Words of the body that the claim covers. */
  claim: z.string().min(1),
  nth: z.int().min(1).default(1),
  fact: z.strictObject({
    type: z.enum(['quotation', 'figure', 'date', 'name']),
    words: z.string().min(1),
  }),
  /** File name in `sources/`; absent where all of the article's sources are asked at once. */
  source: z.string().min(1).optional(),
  /** One result, or several where the rules leave it open. */
  expected: z.union([z.enum(evidenceResults), z.array(z.enum(evidenceResults)).min(2)]),
  /** Words of the source that decide it; absent where nothing is to be found. */
  passage: z.string().optional(),
});
export type EvidenceLabel = z.infer<typeof evidenceSchema>;

/** What a careful reader says about one article: `labels.yaml`. */
export const labelsSchema = z.strictObject({
  kind: z.string().min(1),
  /** Not to be looked at while detectors are improved. */
  heldOut: z.boolean(),
  quotations: z.array(quotationSchema),
  figures: z.array(figureSchema),
  dates: z.array(dateSchema),
  names: z.array(nameSchema),
  attributions: z.array(attributionSchema),
  claims: z.array(claimSchema),
  contradictions: z.array(contradictionSchema),
  findings: z.array(findingSchema),
  traps: z.array(trapSchema),
  evidence: z.array(evidenceSchema),
});
export type Labels = z.infer<typeof labelsSchema>;
