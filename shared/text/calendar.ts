/** English weekday names, from Sunday, as `Date.prototype.getUTCDay` counts. */
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** What each English month opens with, from January; BibTeX's macros for them, too. */
export const monthStems: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** 1 to 12 for an English month name or its abbreviation; 0 where it is none. */
export function monthNumber(name: string): number {
  return monthStems.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Days of a month in the Gregorian calendar; 29 for a February whose year is not known. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The weekday of a day in the Gregorian calendar, 0 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * The year in which `month` and `day` lie nearest to a reference day: a story of 3 January that
 * says "December 28" means the year before.
 *
 * @param reference `YYYY-MM-DD`
 */
export function nearestYear(month: number, day: number, reference: string): number {
  const year = Number(reference.slice(0, 4));
  const at = Date.parse(`${reference}T00:00:00Z`);
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - at);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
