import { nounStem } from '../text/detectors/counted.ts';
import type { FactOf } from '../text/detectors/facts.ts';
import { looksLikeSlip } from '../text/detectors/slips.ts';
import { kindOf } from './measures.ts';

type Figure = FactOf<'figure'>;

/** Below this a passage is about something else, though a number be the same. */
const RELATED = 0.35;
/** The same telling number, or one with two digits changed, is hardly there by chance. */
const HARDLY_RELATED = 0.1;
/** Above this a noun may be named on one side only. */
const CLOSE = 0.6;

/**
 * Whether two figures may tell the same thing: the same unit, and the same noun counted by its
 * stem. Without that, where the passage is related and the numbers are the same and telling
 * ("212 calls by ships", "212 ships"), or differ by a slip of the pen (143 and 134).
 *
 * @param strength how much of the rest of the claim the source's passage has, 0 to 1
 */
export function sameThing(draft: Figure, source: Figure, strength: number): boolean {
  if (kindOf(draft) !== kindOf(source)) {
    // "Cuts of 2.4 billion": the sentence before said of what.
    return strength >= CLOSE && isBare(draft) && isScaled(source);
  }
  const [a, b] = [nounsOf(draft), nounsOf(source)];
  if (strength >= likenessOf(draft, source)) return true;
  if (a.length > 0 && b.length > 0) {
    return a.at(-1) === b.at(-1) || (strength >= CLOSE && a.some((noun) => b.includes(noun)));
  }
  if (kindOf(draft) !== '') return true;
  // A noun on one side only: millions are not told of what is counted by the dozen.
  return strength >= CLOSE && isScaled(draft) === isScaled(source);
}

/**
 * How much of a claim a passage must have for two numbers, by their digits alone, to tell the same
 * thing: the same telling number, or one that looks like a slip of the pen.
 */
export function likenessOf({ value: a }: Figure, { value: b }: Figure): number {
  if (a === b) return isTelling(a) ? HARDLY_RELATED : Number.POSITIVE_INFINITY;
  if (!looksLikeSlip(a, b)) return Number.POSITIVE_INFINITY;
  const digits = (value: number) => [...String(value)].sort().join('');
  return digits(a) === digits(b) ? HARDLY_RELATED : RELATED;
}

/** At least three digits that are not all noughts: hardly twice by chance. */
export function isTelling(value: number): boolean {
  return String(value).replace(/\D|0+$/g, '').length >= 3;
}

function isBare({ unit, counted }: Figure): boolean {
  return unit === '' && counted === '';
}

/** Sums and counts from a million up; "2.4 billion" is no percentage and no distance. */
function isScaled({ value }: Figure): boolean {
  return value >= 1e6;
}

/**
 * A figure with what it counts, where that follows the whole that it is of: 14 in "14 of the 16
 * counts" counts counts.
 *
 * @param claim the claim's words
 */
export function withNoun(fact: Figure, claim: string, others: readonly Figure[]): Figure {
  if (!isBare(fact)) return fact;
  const whole = others.find(({ text, counted, unit }) => {
    const at = claim.indexOf(text);
    return counted !== '' && unit === '' && at !== -1 && ofWhole(claim.slice(0, at), fact.text);
  });
  return whole ? { ...fact, counted: whole.counted } : fact;
}

function ofWhole(before: string, words: string): boolean {
  const at = before.lastIndexOf(words);
  return (
    at !== -1 && /^\s(?:out\s)?of\s(?:(?:the|its|their)\s)?$/u.test(before.slice(at + words.length))
  );
}

function nounsOf({ counted }: Figure): readonly string[] {
  return counted.split(' ').filter(Boolean).map(nounStem);
}
