import type { CslDate } from '../model/csl.ts';
import { plainLine } from './plain.ts';

/** Months and days in the article's language; English in the day-month-year order. */
function locale(language: string): string {
  const wanted = language === 'en' || language === '' ? 'en-GB' : language;
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB';
    throw error;
  }
}

/** A date as far as it is known; month and day count from 1. */
function dateInWords(parts: readonly number[], language: string): string {
  const [year, month, day] = parts;
  if (year === undefined) return '';
  if (month === undefined || month < 1 || month > 12) return String(year);
  const withDay = day !== undefined && day >= 1 && day <= 31;
  const time = Date.UTC(year, month - 1, withDay ? day : 1);
  return formatter(locale(language), withDay).format(time);
}

/** Making one takes a third of a millisecond, and an article has many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locales: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locales} ${withDay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales, {
    year: 'numeric',
    month: 'long',
    ...(withDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

/**
 * A calendar day in words, e.g. `4 March 2026`.
 *
 * @param day `YYYY-MM-DD`, or empty, which gives an empty text
 * @param language BCP 47; one that is not well-formed counts as English
 */
export function longDay(day: string, language: string): string {
  return day === '' ? '' : dateInWords(day.split('-').map(Number), language);
}

/** A CSL date in words: a year, a month, a day, a range of those, or the words it was given in. */
export function cslDateInWords(date: CslDate | undefined, language: string): string {
  const [from, to] = date?.['date-parts'] ?? [];
  if (!from) return plainLine(date?.literal ?? date?.raw ?? '');
  const first = dateInWords(from, language);
  return to ? `${first} – ${dateInWords(to, language)}` : first;
}

/** A CSL date in ISO 8601 as far as known (`2023`, `2023-03`, `2023-03-17`); the start of a range. */
export function cslDateIso(date: CslDate | undefined): string {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return '';
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** An instant for a person to read, to the minute, e.g. `2026-03-04 10:41 UTC`. */
export function instantInWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
