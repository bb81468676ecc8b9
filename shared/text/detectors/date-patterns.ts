import { monthNumber } from '../calendar.ts';

/** A date as written. Offsets in the text it was found in. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null where not given. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The weekday named with it; empty where none. */
  readonly weekday: string;
  /** "4–9 March": more days than the one. */
  readonly several: boolean;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** For catching "February 31": any two digits. */
const ANY_DAY = '(?:[1-9]\\d|0?[1-9])';
const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';
const BEFORE = '(?<![\\p{L}\\p{N}.,/$€£¥-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N}|%)';
const leading = `${BEFORE}(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?`;

/** The first day of several in one month: "4–9 March", "March 4 to 9". */
const FIRST_OF_SPAN = `(?:(?<first>${DAY})(?:st|nd|rd|th)?(?:\\s?[–-]\\s?|\\s+(?:to|and|until)\\s+))?`;
const LAST_OF_SPAN = `(?:(?:\\s?[–-]\\s?|\\s+to\\s+)(?<last>${DAY})(?!\\s+\\p{L}{3,9}\\s+\\d{4}|\\p{L}|\\s+(?:percent|per)))?`;

/** December 4, 2025 · Dec. 4 · Thursday, December 4th · March 4–9. */
const monthFirst = new RegExp(
  `${leading}(?<month>${MONTH})\\s+(?<day>${ANY_DAY})(?:st|nd|rd|th)?${LAST_OF_SPAN}(?:(?:,?\\s+|,)(?<year>${YEAR})(?!\\s?(?:GMT|UTC|CET)))?${AFTER}`,
  'gu',
);
/** 4 December 2025 · the 4th of December · 4 to 9 March. */
const dayFirst = new RegExp(
  `${leading}${FIRST_OF_SPAN}(?<day>${ANY_DAY})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?:(?:,?\\s+|,)(?<year>${YEAR})(?!\\s?(?:GMT|UTC|CET)))?${AFTER}`,
  'gu',
);
/** December 2025. */
const monthYear = new RegExp(
  `${BEFORE}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})${AFTER}`,
  'gu',
);
const LONG_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** No one is called so, and no verb is written so. */
const SURE_MONTH = '(?:January|February|July|September|October|November|December)';
/** in March: months that are also names or verbs only after such words. */
const monthOnly = new RegExp(
  `(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hrough|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Oo]f)[\\s-]+|(?<=${LONG_MONTH}\\s+(?:and|to|or|through)\\s+))(?<month>${LONG_MONTH})${AFTER}(?!\\s+\\d|\\s+\\p{Lu}\\p{Ll})`,
  'gu',
);
const monthAlone = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<month>${SURE_MONTH})${AFTER}(?!\\s+\\d|\\s+\\p{Lu}\\p{Ll})`,
  'gu',
);
/** 2025-12-04. */
const iso = new RegExp(
  `${BEFORE}(?<year>${YEAR})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>${DAY})${AFTER}`,
  'gu',
);
/** 04.12.2025 has its day first; in 4/12/2025 either may be. */
const numeric = new RegExp(
  `${BEFORE}(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>${YEAR})${AFTER}`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Dates with a month, in order, without overlap. English month and weekday names. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of [monthFirst, dayFirst, monthYear, iso, monthOnly, monthAlone]) {
    for (const match of text.matchAll(pattern)) {
      const { year, month, day, weekday, first, last } = (match.groups ?? {}) as Groups;
      // "in March": the words before the month are no part of the date.
      const start =
        match.index + (pattern === monthOnly ? match[0].length - (month ?? '').length : 0);
      found.push({
        start,
        end: match.index + match[0].length,
        year: year === undefined ? null : Number(year),
        month: /^\d/.test(month ?? '') ? Number(month) : monthNumber(month ?? ''),
        day: day === undefined ? null : Number(day),
        weekday: weekday ?? '',
        several: first !== undefined || last !== undefined,
      });
    }
  }
  for (const match of text.matchAll(numeric)) found.push(fromNumbers(match));
  return withoutOverlap(found);
}

function fromNumbers(match: RegExpMatchArray): WrittenDate {
  const { first, mark, second, year } = (match.groups ?? {}) as Groups;
  const [a, b] = [Number(first), Number(second)];
  const dayIsFirst = mark === '.' || a > 12;
  const known = dayIsFirst || b > 12;
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    year: Number(year),
    month: known ? (dayIsFirst ? b : a) : null,
    day: known ? (dayIsFirst ? a : b) : null,
    weekday: '',
    several: false,
  };
}

/** The earliest, and of those the longest, of dates that overlap. */
export function withoutOverlap<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/**
 * The date as far as it is known: `2025-12-04`, `2025-12`, `--12-04`, `--12` (ISO 8601:2000);
 * several days by their month.
 */
export function isoOf({ year, month, day, several }: WrittenDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const head = year === null ? '-' : String(year);
  if (month === null) return head;
  return day === null || several ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}
