import type { Span } from '../analysis.ts';
import { digitScales, numberWordPatterns, wordsValue } from '../number-words.ts';
import { withoutOverlap } from './date-patterns.ts';
import { overlaps } from './facts.ts';

/** A number with its unit as it stands in a text, before ranges are put together. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `$`, `kg`, `percent`, `points`, `years`, `score`, …; empty where none. */
  readonly unit: string;
  /** Says "thousands", not how many. */
  readonly vague: boolean;
  /** Digits that stand for no number in English: "4,2000". The value means nothing. */
  readonly malformed: boolean;
}

const CURRENCY = '(?:US\\$|[AC]\\$|[$€£¥₹₴₽]|(?:USD|EUR|GBP|CHF)\\s?)';
const DIGITS = '\\d+(?:[.,\\u00A0\\u2009\\u202F]\\d+)*';
const ATTACHED = 'bn|mn|mln|tn|km|kg|cm|mm|mph|kph|kW|MW|GW|k|m';
/** Not inside words, dates, clock times, fractions, phone numbers, models ("F-16"). */
const digitPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_#/+:]|\\p{L}[-–.]|\\d[.,:]|\\d-\\d{1,6}-)(?<currency>${CURRENCY})?(?<digits>${DIGITS})` +
    `(?:(?<attached>${ATTACHED})(?![\\p{L}\\p{N}])|(?:\\s|-)(?<scale>hundred|thousand|million|billion|trillion|dozen|bn)(?![\\p{L}]))?` +
    "(?![\\p{L}\\p{N}_/]|:\\d|-\\d+-\\d|\\s?[ap]\\.?m\\b|\\s?o['’]clock)",
  'gu',
);

const units: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^\s?%/u, 'percent'],
  [/^[\s-](?:percentage|basis)[\s-]points?\b/iu, 'points'],
  [/^[\s-](?:percent|per\s+cent|pct)\b/iu, 'percent'],
  [/^[\s-]points?\b/iu, 'points'],
  [
    /^[\s-](?:dollars?|euros?|pounds?\s+sterling|yen|yuan|roubles?|rubles?|hryvnias?|francs?|crowns?|kronor|kroner|rupees?|cents?)\b/iu,
    '',
  ],
  [/^[\s-](?:kilomet(?:re|er)s?|km)\b/iu, 'km'],
  [/^[\s-](?:met(?:re|er)s?)\b/iu, 'm'],
  [/^[\s-](?:centimet(?:re|er)s?|cm)\b/iu, 'cm'],
  [/^[\s-](?:millimet(?:re|er)s?|mm)\b/iu, 'mm'],
  [/^[\s-](?:kilogram(?:me)?s?|kilos?|kg)\b/iu, 'kg'],
  [/^[\s-](?:miles?)\b(?!\s+per\b)/iu, 'miles'],
  [/^[\s-](?:mph|miles\s+per\s+hour)\b/iu, 'mph'],
  [/^[\s-](?:feet|foot|ft)\b/iu, 'feet'],
  [/^[\s-](?:inch(?:es)?)\b/iu, 'inches'],
  [/^[\s-](?:tonnes?|tons?)\b/iu, 'tonnes'],
  [/^[\s-](?:acres?)\b/iu, 'acres'],
  [/^[\s-](?:hectares?|ha)\b/iu, 'hectares'],
  [/^[\s-](?:lit(?:re|er)s?)\b/iu, 'litres'],
  [/^[\s-](?:barrels?)\b/iu, 'barrels'],
  [/^[\s-]?(?:°\s?[CF]?|degrees?(?:\s+(?:Celsius|Fahrenheit))?\b)/iu, 'degrees'],
  [/^[\s-](?:megawatts?|MW)\b/u, 'MW'],
  [/^[\s-](?:gigawatts?|GW)\b/u, 'GW'],
  [/^(?:\s|-)years?(?:[\s-]olds?)?\b/iu, 'years'],
  [/^[\s-]months?\b/iu, 'months'],
  [/^[\s-]weeks?\b/iu, 'weeks'],
  [/^[\s-]days?\b/iu, 'days'],
  [/^[\s-]hours?\b/iu, 'hours'],
  [/^[\s-]minutes?\b/iu, 'minutes'],
  [/^[\s-]seconds?\b/iu, 'seconds'],
];
/** Short measures that touch their digits: "5km". */
const attachedUnits: Readonly<Record<string, string>> = {
  km: 'km',
  kg: 'kg',
  cm: 'cm',
  mm: 'mm',
  mph: 'mph',
  kph: 'kph',
  kW: 'kW',
  MW: 'MW',
  GW: 'GW',
};
/** "Article 5", "Flight 370", "Phase two": names, not figures. */
const labelBefore =
  /\b(?:articles?|chapters?|sections?|paragraphs?|pages?|nos?\.|no|number|phase|route|highway|motorway|junction|platform|flight|resolution|room|suite|channel|unit|level|type|version|act|rule|case|file|boeing|airbus|apollo|war|catch|area|line|gate|ward|district|precinct|formula|class|grade|figure|table|volume|vol\.|part|bus|tram|p\.|pp\.|§)\s+$/iu;
const namesNoNumber = /^-(?:time|way|fold|faced|piece|tier|off|first|second|third|\p{L}+th\b)/u;

/** +44 20 7946 0958. */
const phone = /\+\d[\d \u00A0().-]{6,20}\d/gu;

/** Numbers in digits and words with their units, in order, without overlap. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const phones = [...text.matchAll(phone)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
  for (const match of text.matchAll(digitPattern)) {
    const quantity = overlaps(phones, match.index, match.index + 1)
      ? null
      : fromDigits(text, match);
    if (quantity) found.push(quantity);
  }
  for (const pattern of numberWordPatterns) {
    for (const match of text.matchAll(pattern)) {
      const quantity = fromWords(text, match);
      if (quantity) found.push(quantity);
    }
  }
  return withoutOverlap(found);
}

type Groups = Readonly<Record<string, string | undefined>>;

function fromDigits(text: string, match: RegExpMatchArray): Quantity | null {
  const { currency, digits = '', attached, scale } = (match.groups ?? {}) as Groups;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (isLabelled(text, start)) return null;
  const number = digitsValue(digits);
  if (number === null) return null;
  if (number === 'malformed') {
    return { start, end, value: 0, unit: '', vague: false, malformed: true };
  }
  const unit = unitAfter(text, end);
  const measure = attachedUnits[attached ?? ''];
  // "5m" is metres unless money or people are counted.
  const metres =
    attached === 'm' && !currency && !/^\s+(?:people|\p{Ll}+s)\b/u.test(text.slice(end, end + 20));
  const factor = metres || measure ? 1 : (digitScales[attached ?? scale ?? ''] ?? 1);
  return {
    start,
    end: unit ? unit.end : end,
    value: number * factor,
    unit: currency ? currency.trim() : (measure ?? (metres ? 'm' : (unit?.unit ?? ''))),
    vague: false,
    malformed: false,
  };
}

/**
 * Digits as English writes them: groups of three with commas (or thin spaces), a decimal point.
 * Groups with points ("1.234.567") are read where there are several. Null: no number, like a
 * version or a number with a leading zero.
 */
function digitsValue(digits: string): number | 'malformed' | null {
  if (/^\d+$/.test(digits)) return /^0\d/.test(digits) ? null : Number(digits);
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+(?:\.\d+)?$/.test(digits)) {
    return /^0/.test(digits) ? null : Number(digits.replace(/[,\u00A0\u2009\u202F]/g, ''));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  return digits.includes(',') ? 'malformed' : null;
}

function fromWords(text: string, match: RegExpMatchArray): Quantity | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const words = match[0].toLowerCase();
  if (/^(?:one|zero|several)$/.test(words) || isLabelled(text, start)) return null;
  const after = text.slice(end, end + 12);
  if (namesNoNumber.test(after)) return null;
  const value = wordsValue(words);
  if (value === null) return null;
  const unit = unitAfter(text, end);
  return {
    start,
    end: unit ? unit.end : end,
    value,
    unit: unit?.unit ?? '',
    vague: /(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/.test(words),
    malformed: false,
  };
}

function isLabelled(text: string, start: number): boolean {
  return labelBefore.test(text.slice(Math.max(0, start - 14), start));
}

function unitAfter(
  text: string,
  end: number,
): { readonly unit: string; readonly end: number } | null {
  const after = text.slice(end, end + 24);
  if (!/^[\s%°-]/.test(after)) return null;
  for (const [pattern, unit] of units) {
    const match = pattern.exec(after);
    if (!match) continue;
    // Currencies keep their word, in the plural, so that dollars never equal crowns.
    const word = match[0].trim().toLowerCase().replace(/^-/, '');
    const name = unit === '' ? word.replace(/(?<!s|yen|yuan|kronor|kroner)$/, 's') : unit;
    return { unit: name, end: end + match[0].length };
  }
  return null;
}
