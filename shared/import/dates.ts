import { daysIn, nearestYear } from '../text/calendar.ts';

/** A date in a line of copy; offsets in that line, `end` exclusive. */
export interface LineDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`; empty where day and month can't be told apart (4/12/2025). */
  readonly value: string;
  /** Whether the year was written, rather than taken to be the nearest. */
  readonly withYear: boolean;
}

/** Month names and abbreviations of en, de, fr, es, ru and uk, January first; `|` for "or". */
const monthNames = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|января|янв|січня|січ',
  'february|feb|februar|février|févr|febrero|февраля|фев|лютого|лют',
  'march|mar|märz|mrz|mars|marzo|марта|мар|березня|бер',
  'april|apr|avril|avr|abril|abr|апреля|апр|квітня|квіт',
  'may|mai|mayo|мая|май|травня|трав',
  'june|jun|juni|juin|junio|июня|июн|червня|черв',
  'july|jul|juli|juillet|juil|julio|июля|июл|липня|лип',
  'august|aug|août|agosto|ago|августа|авг|серпня|серп',
  'september|sept|sep|septembre|septiembre|setiembre|сентября|сент|вересня|вер',
  'october|oct|oktober|okt|octobre|octubre|октября|окт|жовтня|жовт',
  'november|nov|novembre|noviembre|ноября|ноя|листопада|лист',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|декабря|дек|грудня|груд',
];
const months = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

const MONTH = `(?<month>${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)';
const BEFORE = '(?<![\\p{L}\\p{N}.,/-])';
const AFTER = '(?![\\p{L}\\p{N}]|[./-]\\p{N})';
const WEEKDAY =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\.?,?\\s+(?:the\\s+)?)?';

const patterns = [
  `${BEFORE}${YEAR}[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?${AFTER}`,
  `${BEFORE}${WEEKDAY}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?${AFTER}`,
  `${BEFORE}${WEEKDAY}${DAY}(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?${MONTH}(?:,?\\s+(?:de\\s+|del\\s+)?${YEAR})?${AFTER}`,
  `${BEFORE}(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>${YEAR}${AFTER}`,
  `${YEAR}\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?${DAY}\\s?日`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * The first date in a line, in the forms of en, de, fr, es, ru and uk, ISO 8601, and Chinese and
 * Japanese. A date without a year is taken to be the one nearest to today.
 *
 * @param today `YYYY-MM-DD`
 */
export function findDate(line: string, today: string): LineDate | null {
  const found = patterns
    .flatMap((pattern) => {
      const match = pattern.exec(line);
      const date = match && dateOf(match, today);
      return date ? [date] : [];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found[0] ?? null;
}

function dateOf(match: RegExpExecArray, today: string): LineDate | null {
  const place = { start: match.index, end: match.index + match[0].length };
  const { year, month, day, mark, first, second } = match.groups ?? {};
  if (first !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    // Dots are used where the day comes first; with slashes either may.
    if (mark === '.' || one > 12 || one === two) return dated(place, Number(year), two, one);
    if (two > 12) return dated(place, Number(year), one, two);
    return { ...place, value: '', withYear: true };
  }
  const monthValue = months.get((month ?? '').toLowerCase()) ?? Number(month);
  const dayValue = Number(day);
  if (year !== undefined) return dated(place, Number(year), monthValue, dayValue);
  const known = dated(place, nearestYear(monthValue, dayValue, today), monthValue, dayValue);
  return known && { ...known, withYear: false };
}

function dated(
  place: { readonly start: number; readonly end: number },
  year: number,
  month: number,
  day: number,
): LineDate | null {
  if (!(month >= 1 && month <= 12) || day < 1 || day > daysIn(month, year)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return { ...place, value: `${year}-${two(month)}-${two(day)}`, withYear: true };
}

/**
 * The day of a date that a format declares: an ISO date or time, or a written date with its year.
 * Of a time, the day as written, in the publisher's own zone. Empty where there is none.
 */
export function declaredDay(value: string): string {
  // Without a written year the date is not used, so any day serves as today.
  const found = findDate(value.replace(/(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T'), '2000-01-01');
  return found?.withYear ? found.value : '';
}
