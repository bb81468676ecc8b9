import { z } from 'zod';
import { type Person, personSchema } from '../../shared/model/primitives.ts';
import { decodeUtf8, textHash } from './text-file.ts';

/** The version of draft.journal that this program writes. */
export const JOURNAL_FORMAT = 1;

const textChangeSchema = z
  .object({ from: z.int().min(0), to: z.int().min(0), insert: z.string() })
  .readonly();

/** One replacement. Positions are UTF-16 code units in the text before it, `to` exclusive. */
export type TextChange = z.infer<typeof textChangeSchema>;

/** Changes typed between two appends, in the order of typing. */
export interface JournalEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly changes: readonly TextChange[];
  /** Who suggests them; null where they are edits by decision. */
  readonly suggestedBy: Person | null;
}

const headerSchema = z.object({
  format: z.literal(JOURNAL_FORMAT),
  base: z.string(),
  hash: z.string(),
});
const lineSchema = z.object({
  at: z.string(),
  changes: z.array(textChangeSchema),
  suggestedBy: personSchema.nullable().default(null),
  /** Hash of the text after the changes: an entry counts only on the text it was made for. */
  after: z.string(),
});

/**
 * Applies changes to a text one after the other, each in the text that those before it made;
 * null where a position lies outside of it.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string | null {
  let result = text;
  for (const { from, to, insert } of changes) {
    if (to < from || to > result.length) return null;
    result = result.slice(0, from) + insert + result.slice(to);
  }
  return result;
}

/** The one replacement that turns `before` into `after`. */
export function replacementBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return {
    from: start,
    to: before.length - tail,
    insert: after.slice(start, after.length - tail),
  };
}

/**
 * The first line of a journal. It holds the whole saved text, so that what was typed can be
 * found again even when draft.md is damaged or was replaced by another program.
 */
export function journalHeader(base: string): string {
  return `${JSON.stringify({ format: JOURNAL_FORMAT, base, hash: textHash(base) })}\n`;
}

/** One line of a journal; `after` is the text with the entry's changes applied. */
export function journalLine(entry: JournalEntry, after: string): string {
  return `${JSON.stringify({ ...entry, after: textHash(after) })}\n`;
}

export interface Replay {
  /** The saved text that the journal starts from. */
  readonly base: string;
  /** The text with every whole entry applied. */
  readonly text: string;
  /** Hashes of the texts it went through, the base's first. */
  readonly hashes: readonly string[];
  /** Who suggested what was typed; null where it was edited by decision. */
  readonly suggestedBy: Person | null;
  /** Whether every line was whole and fitted. A cut last line is what a crash leaves. */
  readonly complete: boolean;
}

function parseLine<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | null {
  const line = decodeUtf8(bytes);
  if (line === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return schema.safeParse(value).data ?? null;
}

/** The lines that have their end, and whether anything follows the last of them. */
function splitLines(bytes: Uint8Array): { lines: readonly Uint8Array[]; cut: boolean } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, cut: start < bytes.length };
}

/**
 * Replays a journal up to the first line that is cut, garbled or does not fit; that line and
 * what follows is dropped. Null where not even the header can be read.
 */
export function replayJournal(bytes: Uint8Array): Replay | null {
  const { lines, cut } = splitLines(bytes);
  const [first, ...entries] = lines;
  const header = first ? parseLine(first, headerSchema) : null;
  if (header === null || textHash(header.base) !== header.hash) return null;

  const { base } = header;
  let text = base;
  const hashes = [textHash(base)];
  let suggestedBy: Person | null = null;
  for (const line of entries) {
    const entry = parseLine(line, lineSchema);
    const next = entry && applyChanges(text, entry.changes);
    if (entry === null || next === null || textHash(next) !== entry.after) {
      return { base, text, hashes, suggestedBy, complete: false };
    }
    text = next;
    suggestedBy = entry.suggestedBy ?? suggestedBy;
    hashes.push(entry.after);
  }
  return { base, text, hashes, suggestedBy, complete: !cut };
}
