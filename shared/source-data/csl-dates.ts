import type { CslDate } from '../model/csl.ts';
import { monthStems } from '../text/calendar.ts';

const day = /^(-?\d{4,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** Year, month and day as far as they are given, `2026-03-04`; null for anything else. */
function isoParts(text: string): number[] | null {
  const match = day.exec(text);
  if (!match) return null;
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [, month = 1, dayOfMonth = 1] = parts;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 ? parts : null;
}

/**
 * A date as text in CSL's form: ISO 8601 as far as known, a range with a slash between its ends,
 * and `~` or `?` behind it where it is not certain (EDTF level 1, as BibLaTeX has it). A time is
 * dropped. Anything else is kept as it is written.
 */
export function dateFromText(text: string): CslDate | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const isUncertain = /[~?%]/.test(written);
  const ends = written
    .replace(/[~?%]/g, '')
    .split('/')
    .map((end) => isoParts(end.trim().replace(/T.*$/, '')));
  const [from = null, to] = ends;
  const circa = isUncertain ? { circa: true } : {};
  if (from && ends.length === 1) return { 'date-parts': [from], ...circa };
  if (from && to && ends.length === 2) return { 'date-parts': [from, to], ...circa };
  return { raw: written };
}

/** A date in ISO 8601 as far as known, a range with a slash; empty where only words are known. */
export function dateAsText(date: CslDate): string {
  return (date['date-parts'] ?? [])
    .map((parts) =>
      parts
        .map((part, index) => {
          const digits = String(Math.abs(part)).padStart(index === 0 ? 4 : 2, '0');
          return part < 0 ? `-${digits}` : digits;
        })
        .join('-'),
    )
    .join('/');
}

/** The words of a date that is not, or not only, numbers. */
export function dateWords({ literal, raw }: CslDate): string {
  return literal ?? raw ?? '';
}

/** A month by its number or its English name, in full or in short; null for anything else. */
export function monthNumber(text: string): number | null {
  const written = text.trim().toLowerCase().replace(/\.$/, '');
  const number = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= 12) return number;
  const named = written.length < 3 ? -1 : monthStems.indexOf(written.slice(0, 3));
  return named < 0 ? null : named + 1;
}

/** BibTeX's macro for a month, from 1. */
export function monthMacro(month: number): string {
  return monthStems[month - 1] ?? '';
}
