import { nounStem } from '../text/detectors/counted.ts';
import { foldLetters } from '../text/fold.ts';
import { numberForm } from './number-forms.ts';

/** A word's place in a text; UTF-16 code units, `end` exclusive. */
type EachWord = (raw: string, start: number, end: number) => void;

/** Scripts without spaces between words: there every character is a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const IGNORED = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
/**
 * What joins the parts of one word: apostrophes, points and commas between digits, hyphens, and
 * hyphenation at the end of a line.
 */
const JOINS =
  "['’ʼ`´](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N})|[\\-‐‑](?=[\\p{L}\\p{N}])|(?:[\\-‐‑]|(?<=\\u00AD))[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})";
/** Signs that change what a number says are words too. */
const SIGN = '[\\p{Sc}%‰°]';

function wordPattern(first: string, letter: string): RegExp {
  return new RegExp(
    `${first}\\p{L}(?:\\.\\p{L})+(?!\\p{L})|(?![\\p{M}${IGNORED}])${letter}+(?:(?:${JOINS})(?![\\p{M}${IGNORED}])${letter}+)*|${SIGN}`,
    'gv',
  );
}
const spaced = wordPattern('', `[\\p{L}\\p{N}\\p{M}${IGNORED}]`);
const mixed = wordPattern(
  `[${UNSPACED}]\\p{M}*|`,
  `[[\\p{L}\\p{N}\\p{M}${IGNORED}]--[${UNSPACED}]]`,
);
const unspaced = new RegExp(`[${UNSPACED}]`, 'u');

/**
 * Cuts a text into words as evidence compares them. "U.S", "20,000", "re-education" and a word
 * hyphenated at the end of a line are one word each; so are `$` and `%`.
 */
export function eachWord(text: string, each: EachWord): void {
  const pattern = unspaced.test(text) ? mixed : spaced;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    each(match[0], match.index, pattern.lastIndex);
  }
}

const plain = /^[A-Za-z0-9]*$/;
const ligatures = /[\uFB00-\uFB06]/g;
const hyphens = /[-‐‑]\s*|(?<=\u00AD)\s+/g;
const ignored = new RegExp(`[${IGNORED}]`, 'gu');
const apostrophes = /[’ʼ`´]/g;
const thousands = /(?<=^\p{N}{1,3}(?:,\p{N}{3})*),(?=\p{N}{3}(?!\p{N}))/gu;

/**
 * A word as print may vary it: without hyphens, hyphenation, soft hyphens and thousands
 * separators, ligatures and apostrophes made plain. Case and diacritics stay: they are the word.
 */
export function strictForm(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw
    .replace(hyphens, '')
    .replace(ignored, '')
    .replace(ligatures, (one) => one.normalize('NFKC'))
    .replace(apostrophes, "'")
    .replace(thousands, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .normalize('NFC');
}

/** {@link strictForm} without case and diacritics, for finding. */
export function foldedForm(strict: string): string {
  const lower = strict.toLowerCase();
  if (plain.test(lower)) return lower;
  return foldLetters(lower);
}

/**
 * Folded forms of one word share this: camp and camps, transfer and transferred, Hale and Hale's;
 * numbers as {@link numberForm} has them.
 */
export function stemForm(folded: string): string {
  const number = numberForm(folded);
  if (number !== null) return number;
  const noun = nounStem(folded.replace(/'s?$/, ''));
  return noun.length > 5 ? noun.replace(/(?:ing|ed)$/, '') : noun;
}
