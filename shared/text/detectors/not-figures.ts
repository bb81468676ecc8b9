import type { Span } from '../analysis.ts';

/** "Article 5", "Flight 370": what such a word names is no figure, however it is written. */
const labelBefore =
  /\b(?:articles?|chapters?|sections?|paragraphs?|clauses?|pages?|nos?\.|phase|route|highway|motorway|junction|platform|flight|resolution|rooms?|suite|channel|boeing|airbus|apollo|volume|vol\.|berth|postcode|zip\scode|extension|verse|psalm|p\.|pp\.|§)\s+$/iu;
/** These are common words as well: only with a capital do they name. */
const namingLabel =
  /\b(?:No|Number|Unit|Act|Rule|Case|File|War|Catch|Area|Line|Gate|Ward|District|Precinct|Formula|Class|Figure|Table|Part|Bus|Tram|Pier|Camp|Dock|Lot|Stage|Court|Building|Block|Hall|Mark|Model|Tier|Zone|Division|Studio|Windows|iPhone|Android|Group|Bill|Form|Appendix|Annex|Exhibit|Count|Lane|Track|Shaft|Reactor|Terminal)\s+$/u;
const commonLabel = /\b(?:number|version|type|category|level|grade|tier)\s+$/iu;

/** Whether the number at `start` belongs to a label before it. */
export function isLabelled(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return labelBefore.test(before) || namingLabel.test(before) || commonLabel.test(before);
}

/** "12 Harbour Street": a house number. */
const street =
  /^,?\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Street|Road|Avenue|Lane|Drive|Way|Boulevard|Terrace|Crescent|Close|Quay|St|Rd|Ave)\b/u;
/** "1030 GMT", "two o'clock", "450 BC": times. */
const clockAfter = /^\s?(?:BCE?\b|GMT|UTC|CES?T|E[SD]T|BST|P[SD]T|o['’]clock|[ap]\.?m\b)/u;
const clockBefore = /\b(?:(?:half|quarter|minutes)\s+(?:past|to)|AD)\s+$/iu;
const ordinalAfter =
  /^-(?:time|way|fold|faced|piece|tier|off|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+tieth|hundredth|thousandth)\b/u;

/** Whether the number between `start` and `end` is an address, a time of day or an ordinal. */
export function isOtherNumber(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  if (clockAfter.test(after) || ordinalAfter.test(after)) return true;
  if (/^-0\d/.test(after) || street.test(after)) return true;
  return clockBefore.test(text.slice(Math.max(0, start - 20), start));
}

/**
 * "the Five Star Movement", "the Group of Seven", "the Big Four": a number word with a capital
 * after a small word is part of a name. In headlines with capitals throughout it is a figure.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/\bBig\s$/u.test(before) || /\p{Lu}\p{L}+\sof\s$/u.test(before)) return true;
  return /^[\s-]\p{Lu}/u.test(text.slice(end, end + 3)) && /(?:^|\s)\p{Ll}+,?\s$/u.test(before);
}

/** +44 20 7946 0958 · 0800 123 456 · 555-0123. */
const phone =
  /\+\d[\d \u00A0().-]{6,20}\d|(?<![\d.,])0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?(?![\d.,])|(?<![\d.,–-])\d{3}-\d{4}(?![\d,–-])/gu;

/** Telephone numbers of a text, in order. */
export function phoneNumbers(text: string): readonly Span[] {
  return [...text.matchAll(phone)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
}
