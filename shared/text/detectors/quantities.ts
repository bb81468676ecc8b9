import { digitScales, numberWordPatterns, wordsValue } from '../number-words.ts';
import { fractionsOfUnits, withCompounds } from './compound-measures.ts';
import { withoutOverlap } from './date-patterns.ts';
import { digitsValue, isList, isTwicePointed } from './digits.ts';
import { overlaps } from './facts.ts';
import { isLabelled, isOtherNumber, isPartOfName, phoneNumbers } from './not-figures.ts';
import { ordinalsIn } from './ordinals.ts';
import type { Quantity } from './quantity.ts';
import { isTimeUnit, unitAfter } from './units.ts';

const CURRENCY = '(?:US\\$|[ACS]\\$|NZ\\$|HK\\$|[$€£¥₹₴₽₺₩]|(?:USD|EUR|GBP|CHF|JPY|Rs\\.?)\\s?)';
/** Groups of three may be parted by a space or an apostrophe; anything by comma and point. */
const DIGITS =
  "(?:\\d{1,3}(?:[\\u00A0\\u2009\\u202F '’]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)";
const ATTACHED = 'bn|mn|mln|tn|k|m';
const SCALE = 'hundred|thousand|million|billion|trillion|dozen|bn|lakh|crore';
/** Not inside words, dates, clock times, fractions, phone numbers, models ("F-16"). */
const digitPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_#/+:]|\\p{L}[-–.](?![$€£])|\\d[.,:(]|\\d-\\d{1,6}-)(?<minus>(?<=^|[\\s(])[-−])?(?<currency>${CURRENCY})?(?<digits>${DIGITS})(?<fraction>[½¼¾])?` +
    `(?:(?<attached>${ATTACHED})(?![\\p{L}\\p{N}²³/])|(?:\\s|-)(?<scale>${SCALE})(?![\\p{L}]))?` +
    '(?![\\p{N}_/]|[.,:]\\d|-\\d+-\\d)',
  'gu',
);
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
/** Letters that touch digits make a name of them ("3D", "5G"), unless they are a unit. */
const touchingLetter = /^\p{L}/u;
const minusWord = /(?<!\bor\s)\bminus\s$/iu;

/** Numbers in digits and words with their units, in order, without overlap. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const phones = phoneNumbers(text);
  for (const match of text.matchAll(digitPattern)) {
    if (overlaps(phones, match.index, match.index + match[0].length)) continue;
    const quantity = fromDigits(text, match);
    if (quantity) found.push(quantity);
  }
  for (const pattern of numberWordPatterns) {
    for (const match of text.matchAll(pattern)) {
      found.push(...fromWords(text, match.index, match[0]));
    }
  }
  found.push(...ordinalsIn(text), ...fractionsOfUnits(text));
  return withCompounds(text, withoutOverlap(found));
}

type Groups = Readonly<Record<string, string | undefined>>;

function fromDigits(text: string, match: RegExpMatchArray): Quantity | null {
  const {
    minus = '',
    currency,
    digits = '',
    fraction,
    attached,
    scale,
  } = (match.groups ?? {}) as Groups;
  const signed = match.index ?? 0;
  const end = signed + match[0].length;
  const start = signed + minus.length;
  const after = text.slice(end, end + 12);
  if (isLabelled(text, start, end) || isOtherNumber(text, start, end)) return null;
  const metres = attached === 'm' && !currency && !isMillions(text, start, after);
  const unit = metres ? { unit: 'm', end } : unitAfter(text, end, false);
  if (touchingLetter.test(after) && !unit) return null;
  const number = digitsValue(digits);
  if (number === null || number === 'malformed') {
    const measured = unit !== null || currency !== undefined || scale !== undefined;
    const unreadable =
      number === 'malformed' ? !isList(digits, after) : measured && isTwicePointed(digits);
    return unreadable ? { start, end, value: 0, unit: '', vague: false, malformed: true } : null;
  }
  const factor = metres ? 1 : (digitScales[attached ?? scale ?? ''] ?? 1);
  const measure = currency ? currency.trim() : (unit?.unit ?? '');
  const below = isBelowZero(text, start, minus, measure);
  return {
    start: below === null ? start : below,
    end: unit ? unit.end : end,
    value: (number + (fractions[fraction ?? ''] ?? 0)) * factor * (below === null ? 1 : -1),
    unit: measure,
    vague: false,
    malformed: false,
  };
}

/** Where a minus sign or word before a number starts; null where there is none. */
function isBelowZero(text: string, start: number, minus: string, unit: string): number | null {
  if (minus !== '') return /^(?:degrees|°F|percent|points)$/.test(unit) ? start - 1 : null;
  const word = minusWord.exec(text.slice(Math.max(0, start - 10), start));
  return word ? start - word[0].length : null;
}

/** What numbers "3.3m" counts where no noun follows: "the number of passengers was flat, at 3.3m". */
const counting =
  /\b(?:number|population|total|audience|circulation|turnout|people|passengers|users|subscribers|visitors|viewers|listeners|readers|customers|members|voters|votes|jobs|homes|households|containers|copies|sales|tickets|downloads|views)\b[^.;!?]*$/u;

/** Whether "5m" stands for millions, of people or things, rather than metres. */
function isMillions(text: string, start: number, after: string): boolean {
  if (/^\s+(?:people|\p{Ll}+s)\b/u.test(after)) return true;
  if (/[$€£][\d.]+(?:[-–]|\sto\s)$/u.test(text.slice(Math.max(0, start - 12), start))) return true;
  return counting.test(text.slice(Math.max(0, start - 120), start));
}

function fromWords(text: string, start: number, matched: string): readonly Quantity[] {
  const join = /\s+and\s+(?:an?\s+)?/u.exec(matched);
  const isBetween =
    join !== null && /\bbetween\s$/iu.test(text.slice(Math.max(0, start - 9), start));
  const whole = isBetween ? null : oneFromWords(text, start, matched);
  if (whole) return [whole];
  // "Between six and seven" are two.
  if (!join || (wordsValue(matched) !== null && !isBetween)) return [];
  const behind = join.index + join[0].length;
  return [
    ...fromWords(text, start, matched.slice(0, join.index)),
    ...fromWords(text, start + behind, matched.slice(behind)),
  ];
}

function oneFromWords(text: string, start: number, matched: string): Quantity | null {
  const end = start + matched.length;
  const words = matched.toLowerCase();
  if (/^(?:zero|several)$/.test(words) || isLabelled(text, start, end)) return null;
  if (isOtherNumber(text, start, end) || isPartOfName(text, start, end)) return null;
  const value = wordsValue(words);
  if (value === null) return null;
  const vague =
    /(?:tens|dozens|scores|hundreds|thousands|millions|billions)$|^(?:several|an?\s+few)\s/.test(
      words,
    );
  const unit = unitAfter(text, end, vague);
  // "One" is a number where something is measured by it: "one percent".
  if (words === 'one' && (!unit || isTimeUnit(unit.unit) || isTurn(text, end))) return null;
  // "How many millions" is asked.
  if (vague && /\b(?:how|so)\smany\s$/iu.test(text.slice(Math.max(0, start - 10), start)))
    return null;
  // "two in three days" is no share.
  if (value < 1 && /\s(?:in|of)\s/.test(words) && unit) return null;
  const minus = minusWord.exec(text.slice(Math.max(0, start - 10), start));
  return {
    start: minus ? start - minus[0].length : start,
    end: unit ? unit.end : end,
    value: minus ? -value : value,
    unit: unit?.unit ?? '',
    vague,
    malformed: false,
  };
}

/** "At one point", "the one degree of freedom". */
function isTurn(text: string, end: number): boolean {
  return /^\s(?:points?|degrees?|yards?)\b/iu.test(text.slice(end, end + 9));
}
