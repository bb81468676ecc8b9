import { nounStem } from '../text/detectors/counted.ts';
import type { FactOf } from '../text/detectors/facts.ts';
import { looksLikeSlip } from '../text/detectors/same-thing.ts';

type Figure = FactOf<'figure'>;

const nearly = /^(?:nearly|almost|(?:just|slightly|a\s+little)\s+(?:under|below|short))/iu;
const inclusiveBelow =
  /^(?:up\s+to|as\s+many|as\s+much|no\s+more|not\s+more|at\s+most|a\s+maximum)/iu;
const inclusiveAbove =
  /^(?:at\s+least|upwards|no\s+fewer|no\s+less|not\s+less|a\s+minimum)|or\s+more$|plus$|\+$/iu;
const justAbove = /^(?:just|slightly|a\s+little)\s/iu;
const strictAbove = /^(?:well\s+)?(?:more\s+than|over|above|in\s+excess|exceeding)/iu;
/** Just beside a bound that is not part of it. */
const BESIDE = 1e-9;

/** The values that a figure's words allow; "nearly 20,000" allows 19,546, "more than" does not. */
function allowed({ value, high, approx, text }: Figure): readonly [low: number, high: number] {
  switch (approx) {
    case 'exact':
      return [value, high];
    case 'about':
      return [value * 0.9, high * 1.1];
    case 'below':
      if (nearly.test(text)) return [value * 0.9, high];
      return [value * 0.5, inclusiveBelow.test(text) ? high : high * (1 - BESIDE)];
    case 'above':
      if (justAbove.test(text)) return [value * (1 + BESIDE), high * 1.1];
      if (strictAbove.test(text)) return [value * (1 + BESIDE), high * 2];
      // "thousands" says no more than that there are several of them.
      return [value, inclusiveAbove.test(text) ? high * 2 : high * 100];
  }
}

export type AmountResult = 'equal' | 'consistent' | 'different';

/**
 * A figure of the draft against one of a source, of the same thing. Number words and digits are
 * equal. A rounded figure ("1.2 million", "12 percent") is consistent with what it rounds.
 * Percent and percentage points are never equal.
 */
export function compareAmounts(draft: Figure, source: Figure): AmountResult {
  if (draft.percent !== source.percent || isPoints(draft) !== isPoints(source)) return 'different';
  if (draft.value === source.value && draft.high === source.high && draft.approx === source.approx)
    return sameBound(draft, source) ? 'equal' : 'consistent';
  const [lowA, highA] = allowed(draft);
  const [lowB, highB] = allowed(source);
  if (lowA <= highB && lowB <= highA) return 'consistent';
  const tolerance = roundingOf(draft);
  return Math.abs(source.value - draft.value) <= tolerance && source.approx === 'exact'
    ? 'consistent'
    : 'different';
}

/** "at least" and "more than" are both above, and not the same. */
function sameBound(a: Figure, b: Figure): boolean {
  return (
    nearly.test(a.text) === nearly.test(b.text) &&
    inclusiveAbove.test(a.text) === inclusiveAbove.test(b.text)
  );
}

/** Half a unit of the last digit of a figure that shows by its form that it is rounded. */
function roundingOf({ value, text, percent, approx }: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(text);
  if (!digits || approx !== 'exact' || value === 0) return 0;
  const written = Number(digits[0].replaceAll(',', ''));
  const decimals = digits[1]?.length ?? 0;
  const scale = written === 0 ? 1 : value / written;
  if (scale <= 1 && decimals === 0 && !percent) return 0;
  return 0.5 * 10 ** -decimals * scale * (1 + BESIDE);
}

function isPoints({ unit }: Figure): boolean {
  return unit === 'points';
}

const currencies: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^(?:US\$|\$|USD|dollars?)$/iu, 'dollar'],
  [/^(?:€|EUR|euros?)$/iu, 'euro'],
  [/^(?:£|GBP|pounds?.*)$/iu, 'pound'],
  [/^(?:¥|yen|yuan)$/iu, 'yen'],
  [/^(?:₴|hryvnias?)$/iu, 'hryvnia'],
  [/^(?:₽|rou?bles?)$/iu, 'rouble'],
  [/^(?:CHF|francs?)$/iu, 'franc'],
  // Mistaking one for the other is the difference that is looked for.
  [/^(?:percent|points)$/iu, 'share'],
];

function unitOf({ unit }: Figure): string {
  return currencies.find(([pattern]) => pattern.test(unit))?.[1] ?? nounStem(unit);
}

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
  if (unitOf(draft) !== unitOf(source)) return false;
  const [a, b] = [nounsOf(draft), nounsOf(source)];
  if (strength >= likenessOf(draft, source)) return true;
  if (a.length > 0 && b.length > 0) {
    return a.at(-1) === b.at(-1) || (strength >= CLOSE && a.some((noun) => b.includes(noun)));
  }
  return unitOf(draft) !== '' || strength >= CLOSE;
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
function isTelling(value: number): boolean {
  return String(value).replace(/\D|0+$/g, '').length >= 3;
}

function nounsOf({ counted }: Figure): readonly string[] {
  return counted.split(' ').filter(Boolean).map(nounStem);
}
