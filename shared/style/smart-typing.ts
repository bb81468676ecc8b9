import type { TypingStyle } from '../model/house-style.ts';
import { primaryLanguage } from '../text/segmenter.ts';

/** Opening and closing marks of a quotation, and of one inside it. */
interface Marks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const double: Marks = { outer: ['“', '”'], inner: ['‘', '’'] };
const low: Marks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const lowHigh: Marks = { outer: ['„', '”'], inner: ['‚', '’'] };
const guillemets: Marks = { outer: ['«', '»'], inner: ['“', '”'] };
const right: Marks = { outer: ['”', '”'], inner: ['’', '’'] };
/** French sets a no-break space inside its marks. */
const french: Marks = { outer: ['«\u00a0', '\u00a0»'], inner: ['“', '”'] };

const byLanguage: Readonly<Record<string, Marks>> = {
  ...Object.fromEntries(['de', 'cs', 'sk', 'sl', 'bg', 'is', 'lt', 'et'].map((one) => [one, low])),
  ...Object.fromEntries(['pl', 'hu', 'ro', 'hr', 'sr'].map((one) => [one, lowHigh])),
  ...Object.fromEntries(
    ['es', 'it', 'pt', 'ru', 'uk', 'el', 'no', 'nb', 'nn'].map((one) => [one, guillemets]),
  ),
  fr: french,
  sv: right,
  fi: right,
};

/** The marks of a house style for a language (BCP 47); null where none are put in. */
function marksOf({ quotes }: TypingStyle, language: string): Marks | null {
  switch (quotes) {
    case 'language':
      return byLanguage[primaryLanguage(language)] ?? double;
    case 'double':
      return double;
    case 'single':
      return { outer: double.inner, inner: double.outer };
    case 'low':
      return low;
    case 'low-high':
      return lowHigh;
    case 'guillemets':
      return guillemets;
    case 'as-typed':
      return null;
  }
}

/** What is put in: it takes the place of the last `takes` code units before the caret. */
export interface Substitution {
  readonly takes: number;
  readonly insert: string;
}

/**
 * What the house style puts in for what was typed last: quotation marks for straight ones,
 * apostrophes, and a dash for ` -- `. Marks of feet, inches, minutes and seconds right after a
 * digit stay as they are, unless they close a quotation.
 *
 * @param before the paragraph up to the caret, the typed character included
 * @param language BCP 47, of the article
 * @returns null where what was typed stays
 */
export function substitutionFor(
  before: string,
  style: TypingStyle,
  language: string,
): Substitution | null {
  const typed = before.slice(-1);
  if (typed === ' ') return dashFor(before, style);
  if (typed !== '"' && typed !== "'") return null;
  const marks = marksOf(style, language);
  if (!marks) return null;
  const text = before.slice(0, -1);
  const insert = typed === '"' ? quotationMark(text, marks) : singleMark(text, marks);
  return insert === null ? null : { takes: 1, insert };
}

function dashFor(before: string, { dash }: TypingStyle): Substitution | null {
  if (dash === 'as-typed' || !/[^\s|:-] -- $/.test(before)) return null;
  if (dash === 'em') return { takes: 4, insert: '—' };
  return { takes: 4, insert: dash === 'en' ? ' – ' : ' — ' };
}

/** Where words begin: at the start, after a space, a bracket, a dash or an opening mark. */
const beginning = /(?:^|[\s([{/\u2012-\u2015«‹„‚‘“])$/u;

function isBeginning(text: string): boolean {
  // Marks of Markdown stand between a space and the words that they set off.
  const bare = text.replace(/(^|[\s([{])(?:[*_~]+|>|#{1,6})$/u, '$1');
  return beginning.test(bare);
}

function quotationMark(text: string, { outer }: Marks): string | null {
  const [open, close] = outer;
  const isOpen = hasOpen(text, outer);
  // An inner mark opens too, and is where a quotation may begin; a closing one is not.
  if (isBeginning(text) && !(isOpen && text.endsWith(open))) return open;
  if (/\d$/.test(text) && !isOpen) return null;
  return close;
}

function singleMark(text: string, { outer, inner }: Marks): string | null {
  const pair = outer[0] === '‘' ? outer : inner;
  const [open, close] = singleMarks(pair);
  const isOpen = hasOpen(text, pair);
  if (isBeginning(text)) return open;
  if (/\d$/.test(text) && !isOpen) return null;
  return isOpen ? close : '’';
}

/** Single marks for `'`: what is inside guillemets has double ones, which nobody types so. */
function singleMarks([open, close]: Marks['inner']): Marks['inner'] {
  return open === '“' ? ['‘', '’'] : [open, close];
}

/** Whether a quotation is open at the end of a text; equal marks open and close in turn. */
function hasOpen(text: string, [open, close]: readonly [string, string]): boolean {
  if (open === close) return text.split(open).length % 2 === 0;
  return text.lastIndexOf(open.trim()) > lastClosing(text, close.trim());
}

/** An apostrophe inside a word closes nothing. */
function lastClosing(text: string, close: string): number {
  if (close !== '’') return text.lastIndexOf(close);
  const found = [...text.matchAll(/’(?!\p{L})/gu)].at(-1);
  return found?.index ?? -1;
}
