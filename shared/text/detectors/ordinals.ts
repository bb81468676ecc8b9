import { alternatives } from '../lexicon/word-list.ts';
import type { Quantity } from './quantity.ts';

const words: Readonly<Record<string, number>> = {
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
};
/**
 * The 12th minute, her ninth win. "First" to "third" are hardly ever counted out, centuries and
 * quarters are times, and with a capital after it it is a name ("5th Avenue").
 */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<digits>\\d{1,4})(?:st|nd|rd|th)|(?<word>${alternatives(Object.keys(words).join(' '))}))(?![\\p{L}\\p{N}]|[\\s-](?:centur|quarter|floor|storey|row\\b|grade|cousin)|-\\p{L})(?=\\s(?:\\p{Ll}|and\\s)|[,.;)])`,
  'gu',
);
/** "fell by a fifth": a share. */
const shareBefore = /\b(?:by|to|than|about|nearly|almost|around|roughly|over)\s(?:an?|one)\s$/iu;
const endsHere = /^(?:[,.;:)!?]|\s(?:to|from|in|since|last|on|this|and|at|as|compared)\b)/u;
/** "a fifth of", "the 4th of March": a share and a day. */
const otherAfter = /^\s(?:of\s\p{Lu}|of\s(?:the|its|all|their|those)\b)/u;

/** Ordinal numbers of a text, with the unit `ordinal`, in order. */
export function ordinalsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Quantity[] => {
    const { digits, word = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const value = digits === undefined ? (words[word] ?? 0) : Number(digits);
    if (value === 0 || otherAfter.test(text.slice(end, end + 12))) return [];
    const isShare = shareBefore.test(text.slice(Math.max(0, start - 14), start));
    if (isShare && endsHere.test(text.slice(end, end + 10))) return [];
    return [{ start, end, value, unit: 'ordinal', vague: false, malformed: false }];
  });
}
