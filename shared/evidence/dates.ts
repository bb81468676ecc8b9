import type { FactOf } from '../text/detectors/facts.ts';
import type { Span } from '../text/span.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Answer, Setting } from './judge.ts';
import { placeIn } from './places.ts';

type DateFact = FactOf<'date'>;

export type DateComparison = 'equal' | 'compatible' | 'different';

/** Best first. */
export const dateOrder: readonly DateComparison[] = ['equal', 'compatible', 'different'];
/** A day or a month of a year is telling, a bare year stands in many passages. */
const LEAST_FOR_DAY = 0.2;
const LEAST = 0.35;

/** What the passages say of a date; another one counts only where the passage otherwise matches. */
export function dateAnswers(
  fact: DateFact,
  others: readonly DateFact[],
  settings: readonly Setting[],
): readonly Answer<DateComparison>[] {
  return settings.flatMap((setting) => {
    const { passage } = setting;
    const found = passage.sentences.flatMap((sentence) => passage.text.factsOf(sentence).dates);
    const line = found.length === 0 ? dateLine(passage.text, passage.span[0]) : null;
    return answerOf(fact, others, setting, line ? [line] : found);
  });
}

function answerOf(
  fact: DateFact,
  others: readonly DateFact[],
  { passage, strength, matching }: Setting,
  dates: readonly DateFact[],
): readonly Answer<DateComparison>[] {
  const found = dates.flatMap((source) => {
    const result = compareDates(fact.value, source.value);
    return result ? [{ source, result }] : [];
  });
  const agreeing =
    found.find((one) => one.result === 'equal') ?? found.find((one) => one.result === 'compatible');
  const telling = /-\d\d-\d\d$|^\d{4}-\d\d$/.test(fact.value) ? LEAST_FOR_DAY : LEAST;
  if (agreeing && strength >= telling) {
    const { start, end } = agreeing.source;
    const span = around(passage.span, agreeing.source);
    const place = placeIn(passage.text, span, [...passage.marks, [start, end]], []);
    return [{ result: agreeing.result, strength, place }];
  }
  const differing = found.find(
    ({ source }) =>
      !others.some((other) => agree(other.value, source.value) || isNearer(other, fact, source)),
  );
  if (agreeing || !matching || !differing) return [];
  const { start, end, text } = differing.source;
  const marks = passage.marks.filter(([from, to]) => to <= start || from >= end);
  const difference = { start, end, source: text, draft: fact.text };
  const span = around(passage.span, differing.source);
  return [
    { result: 'different', strength, place: placeIn(passage.text, span, marks, [difference]) },
  ];
}

/** The passage with the date line above it. */
function around([from, to]: Span, { start }: DateFact): Span {
  return [Math.min(from, start), to];
}

/** Code units above a passage in which the line stands that dates it. */
const ABOVE = 600;

/**
 * The date of a letter, a log or minutes: the nearest line above that holds nothing but a date.
 *
 * @param offset where the passage starts that has no date itself
 */
function dateLine(text: IndexedText, offset: number): DateFact | null {
  let end = offset;
  while (end > 0 && offset - end < ABOVE) {
    const start = end < 2 ? 0 : text.text.lastIndexOf('\n', end - 2) + 1;
    const line = text.text.slice(start, end).trim();
    if (line.length >= 8 && line.length <= 40 && /\d/.test(line)) {
      const [date] = text.factsOf([start, end]).dates;
      if (date && date.end - date.start >= line.length - 1) return date;
    }
    end = start;
  }
  return null;
}

/** Of several years of a claim the nearest is the one that a source has otherwise. */
function isNearer(
  { value: other }: DateFact,
  { value: fact }: DateFact,
  source: DateFact,
): boolean {
  const year = (value: string) => (/^\d{4}/.test(value) ? Number(value.slice(0, 4)) : Number.NaN);
  const then = year(source.value);
  return Math.abs(year(other) - then) < Math.abs(year(fact) - then);
}

function agree(a: string, b: string): boolean {
  const result = compareDates(a, b);
  return result === 'equal' || result === 'compatible';
}

/**
 * Compares two dates as far as both are known.
 *
 * @param draft,source as in the `value` of a date fact
 * @returns null where they have no part in common: a year and a day without one
 */
export function compareDates(draft: string, source: string): DateComparison | null {
  if (draft === '' || source === '') return null;
  if (draft === source) return 'equal';
  const [a, b] = [partsOf(draft), partsOf(source)];
  const common = a.flatMap((part, at) => {
    const other = b[at];
    return part && other ? [part === other] : [];
  });
  if (common.length === 0) return null;
  return common.every(Boolean) ? 'compatible' : 'different';
}

/** Year, month and day, empty where not known. */
function partsOf(value: string): readonly string[] {
  const [, year = '', month = '', day = ''] =
    /^(\d{4}|-)?(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  return [year === '-' ? '' : year, month, day];
}
