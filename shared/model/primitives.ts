import { z } from 'zod';

/** An instant, ISO 8601 in UTC with milliseconds, e.g. `2026-03-04T10:41:00.000Z`. */
export const instantSchema = z.iso.datetime();

/** A calendar day, `YYYY-MM-DD`, or empty where none is known. */
export const daySchema = z.union([z.literal(''), z.iso.date()]);

/** Lower-case SHA-256 in hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Ids within an article: a letter prefix, a hyphen, then 8 to 24 letters and digits. */
export const idSchema = z.string().regex(/^[a-z]{1,12}-[a-z0-9]{4,24}$/);

/** An article's id is its folder's name: `2026-03-04-harbour-levy-k3x9`. */
export const articleIdSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/);

/** A person as recorded beside a decision. */
export const personSchema = z
  .object({ name: z.string().min(1).max(200), role: z.string().max(200) })
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** What deterministic code needs from outside: the time, who acts, and fresh ids. */
export interface ActContext {
  /** Now, as in {@link instantSchema}. */
  readonly now: string;
  readonly by: Person;
  /** A fresh id with this prefix, e.g. `claim-4f9k2m8q`. */
  newId(prefix: string): string;
}
