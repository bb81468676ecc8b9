import { z } from 'zod';

/*
 * The keys of Vale's rule files. All scalars arrive as written, as text (YAML's failsafe schema):
 * `yes`, `2.0` or `1e3` in a word list are words, so each key says how it is read.
 */

const words = z.string();
/** A key without a value counts as absent, as it does there. */
const list = z.union([
  z.string().transform((one): readonly string[] => (one === '' ? [] : [one])),
  z.array(words).readonly(),
]);
const flag = z
  .string()
  .regex(/^(?:true|false|yes|no|on|off)$/i, 'true or false is expected')
  .transform((one) => /^(?:true|yes|on)$/i.test(one));
const count = z
  .string()
  .regex(/^\d{1,6}$/, 'a whole number is expected')
  .transform(Number);
const share = z
  .string()
  .regex(/^(?:0?\.\d+|0|1|1\.0+|0\.\d+)$/, 'a number from 0 to 1 is expected')
  .transform(Number);
const pairs = z.record(z.string(), z.string()).readonly();

const head = {
  extends: words,
  message: words.min(1),
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  scope: list.default(['text']),
  link: words.default(''),
  description: words.default(''),
  limit: count.default(0),
  action: z
    .object({ name: words.default(''), params: list.default([]) })
    .readonly()
    .optional(),
  // Written by Vale itself; the file's own name is what counts.
  name: words.optional(),
  path: words.optional(),
};
const excepting = { exceptions: list.default([]), vocab: flag.default(true) };

/** One schema per extension point. */
export const ruleSchemas = {
  existence: z.object({
    ...head,
    ...excepting,
    tokens: list.default([]),
    raw: list.default([]),
    append: flag.default(false),
    ignorecase: flag.default(false),
    nonword: flag.default(false),
  }),
  substitution: z.object({
    ...head,
    ...excepting,
    swap: pairs,
    ignorecase: flag.default(false),
    nonword: flag.default(false),
    capitalize: flag.default(false),
    pos: words.default(''),
  }),
  occurrence: z.object({
    ...head,
    token: words.min(1),
    min: count.default(0),
    max: count.default(0),
    ignorecase: flag.default(false),
  }),
  repetition: z.object({
    ...head,
    ...excepting,
    tokens: list,
    max: count.default(0),
    alpha: flag.default(false),
    ignorecase: flag.default(false),
  }),
  consistency: z.object({
    ...head,
    either: pairs,
    ignorecase: flag.default(false),
    nonword: flag.default(false),
  }),
  conditional: z.object({
    ...head,
    ...excepting,
    first: words.min(1),
    second: words.min(1),
    ignorecase: flag.default(false),
  }),
  capitalization: z.object({
    ...head,
    ...excepting,
    match: words.min(1),
    style: z.enum(['AP', 'Chicago']).default('AP'),
    indicators: list.default([]),
    threshold: share.default(0.8),
  }),
  metric: z.object({ ...head, formula: words.min(1), condition: words.min(1) }),
  spelling: z.object({
    ...head,
    ...excepting,
    custom: flag.default(false),
    filters: list.default([]),
    ignore: list.default([]),
    aff: words.default(''),
    dic: words.default(''),
    dicpath: words.default(''),
    dictionaries: list.default([]),
    append: flag.default(false),
    threshold: words.default(''),
  }),
  sequence: z.object({
    ...head,
    ignorecase: flag.default(false),
    tokens: z
      .array(
        z.object({
          pattern: words.default(''),
          tag: words.default(''),
          negate: flag.default(false),
          skip: count.default(0),
        }),
      )
      .min(1)
      .max(50)
      .readonly(),
  }),
} as const;

export type ReadableKind = keyof typeof ruleSchemas;
/** What a rule file of one extension point says, its defaults filled in. */
export type FileOf<Kind extends ReadableKind> = z.infer<(typeof ruleSchemas)[Kind]>;
/** What every rule file says. */
export type FileHead = Pick<
  FileOf<'existence'>,
  'message' | 'level' | 'scope' | 'link' | 'description' | 'limit' | 'action'
>;
