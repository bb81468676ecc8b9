import { findDate, type LineDate } from './dates.ts';
import { isTitleCase, wordsOf } from './shape.ts';

/** A dateline at the start of a paragraph. */
export interface Dateline {
  /** The place, and the agency in brackets where one is named. */
  readonly place: string;
  readonly date: LineDate | null;
  /** Code units from the paragraph's start to the first word of the story. */
  readonly length: number;
}

const DASH = '(?:\\s*(?:—|--)\\s*|\\s+[–-]\\s+|–\\s+)';
/** The place may be set in bold or italics, with its dash or without. */
const opening = new RegExp(
  `^(?<mark>\\*{1,3}|_{1,3})?(?<lead>\\p{Lu}[^!?:;\\n“”"«»–—]{1,70}?)(?:\\k<mark>${DASH}|${DASH}\\k<mark>\\s*)(?=["'“‘«„*_]*[\\p{Lu}\\p{Lo}\\p{N}])`,
  'u',
);
const agency = /\s*\((?<agency>\p{Lu}[\p{L}\p{N} .&/-]{1,30})\)\s*$/u;

/**
 * Finds the dateline that opens a story: "Kyiv, Ukraine – Ukraine has …",
 * "PORT ELLERY, Vesland, March 3 (Coast Wire) — The council …". The story has to begin with a
 * capital, a figure or a quotation mark, and all words of the place with a capital.
 *
 * @param paragraph Markdown
 * @param today `YYYY-MM-DD`, for dates without a year
 */
export function datelineOf(paragraph: string, today: string): Dateline | null {
  const match = opening.exec(paragraph);
  const lead = match?.groups?.lead;
  if (!match || lead === undefined) return null;
  const agencyMatch = agency.exec(lead);
  const source = agencyMatch?.groups?.agency ?? '';
  const beforeAgency = agencyMatch ? lead.slice(0, agencyMatch.index) : lead;
  const date = findDate(beforeAgency, today);
  const place = trimmed(date ? beforeAgency.slice(0, date.start) : beforeAgency);
  if (date && trimmed(beforeAgency.slice(date.end)) !== '') return null;
  if (!isPlace(place)) return null;
  return {
    place: source === '' ? place : `${place} (${source})`,
    date,
    length: match[0].length,
  };
}

function trimmed(words: string): string {
  return words.replace(/[\s,]+$/u, '').replace(/^[\s,]+/u, '');
}

function isPlace(words: string): boolean {
  if (wordsOf(words).length === 0 || wordsOf(words).length > 6) return false;
  // "St. Petersburg, Fla." has full stops, but none after a long word.
  return isTitleCase(words) && !/\p{Ll}{4,}\.\s/u.test(words);
}
