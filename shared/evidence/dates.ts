import type { FactOf } from '../text/detectors/facts.ts';
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
  return settings.flatMap(({ passage, strength, matching }): readonly Answer<DateComparison>[] => {
    const found = passage.sentences
      .flatMap((sentence) => passage.text.factsOf(sentence).dates)
      .flatMap((source) => {
        const result = compareDates(fact.value, source.value);
        return result ? [{ source, result }] : [];
      });
    const agreeing =
      found.find((one) => one.result === 'equal') ??
      found.find((one) => one.result === 'compatible');
    const telling = /-\d\d-\d\d$|^\d{4}-\d\d$/.test(fact.value) ? LEAST_FOR_DAY : LEAST;
    if (agreeing && strength >= telling) {
      const span = [agreeing.source.start, agreeing.source.end] as const;
      const place = placeIn(passage.text, passage.span, [...passage.marks, span], []);
      return [{ result: agreeing.result, strength, place }];
    }
    const differing = found.find(
      ({ source }) => !others.some((other) => agree(other.value, source.value)),
    );
    if (agreeing || !matching || !differing) return [];
    const { start, end, text } = differing.source;
    const marks = passage.marks.filter(([from, to]) => to <= start || from >= end);
    const difference = { start, end, source: text, draft: fact.text };
    const place = placeIn(passage.text, passage.span, marks, [difference]);
    return [{ result: 'different', strength, place }];
  });
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
