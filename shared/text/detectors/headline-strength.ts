import type { Finding, TextField } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import type { Count } from './counts.ts';
import type { FactOf } from './facts.ts';
import { figuresInLine } from './figures.ts';
import { finding } from './rules.ts';
import { bounds, describersOf, headOf, sameKind } from './same-thing.ts';
import { tollOf } from './tolls.ts';

type Figure = FactOf<'figure'>;

/**
 * Headlines and deks that say more than the body: a toll that the body does not reach ("kills 30",
 * "at least 12 people were killed"), and a figure without the "up to" that the body has.
 */
export const headlineStrength = {
  name: 'headline strength',
  languages: ['en'],
  compare: (input: DetectorInput, { counts }: { readonly counts: readonly Count[] }) =>
    (['headline', 'dek'] as const).flatMap((field) => strongerThanBody(input, field, counts)),
};

/** The figures of a headline or dek that say more than the body does. */
export function strongerThanBody(
  { fields, text }: DetectorInput,
  field: TextField & ('headline' | 'dek'),
  counts: readonly Count[],
): readonly Finding[] {
  const line = fields[field];
  return figuresInLine(line).flatMap((figure): readonly Finding[] => {
    if (figure.value <= 1 || figure.high !== figure.value || figure.unit === 'score') return [];
    const toll = tollOf(line, figure, [0, line.length]);
    const same = counts
      .filter((one) => one.figure.value > 0 && one.figure.unit === figure.unit)
      .filter((one) => (toll === null ? isSameCount(one, figure) : one.toll === toll))
      .map((one) => one.figure);
    const strongest = same.toSorted((a, b) => b.high - a.high)[0];
    if (!strongest) return [];
    const limit = toll !== null && figure.unit === '' ? overToll(figure, same) : null;
    const other = limit ?? overLimit(line, figure, same);
    return other ? [report(field, line, figure, text, other)] : [];
  });
}

function isSameCount(count: Count, figure: Figure): boolean {
  const head = headOf(figure);
  if (head === '' && figure.unit === '') return false;
  return head === headOf(count.figure) && sameKind(count.describers, describersOf(figure));
}

/** The highest toll of the body, where the headline's is beyond all of them. */
function overToll(figure: Figure, same: readonly Figure[]): Figure | null {
  if (figure.approx === 'below') return null;
  // Eight passengers and four others are twelve.
  const sum = [...new Set(same.map(({ value }) => value))].reduce((all, one) => all + one, 0);
  if (figure.value === sum) return null;
  const reached = same.some((one) => {
    const [low, high] = bounds(one);
    const most = one.approx === 'above' ? Math.max(low * 1.1, low + 1) : high;
    return figure.value <= most;
  });
  return reached ? null : (same.toSorted((a, b) => b.high - a.high)[0] ?? null);
}

const upTo = /^(?:up\s+to|as\s+(?:many|much)\s+as|a\s+maximum\s+of|at\s+most|no\s+more\s+than)\s/iu;
const hedged =
  /\b(?:could|may|might|up\sto|as\s(?:many|much)\sas|fears?|feared|possibl[ey]|risk|potential|estimates?|plans?|threat\p{L}*|at\srisk)\b|\?/iu;

/** The body's "up to 200" where the headline has 200 as a fact. */
function overLimit(line: string, figure: Figure, same: readonly Figure[]): Figure | null {
  if (figure.approx !== 'exact' || hedged.test(line)) return null;
  if (!same.every((one) => one.value !== figure.value || upTo.test(one.text))) return null;
  return same.find((one) => one.value === figure.value && upTo.test(one.text)) ?? null;
}

function report(
  field: TextField & ('headline' | 'dek'),
  line: string,
  { start, end, text: words }: Figure,
  text: string,
  other: Figure,
): Finding {
  const said = text.slice(other.start, other.end);
  return finding('contradictions/headline-strength', {
    field,
    start,
    end,
    text: line.slice(start, end),
    expected: said,
    message: `The ${field} says “${words}”, the body no more than “${said}”.`,
    related: { field: 'body', start: other.start, end: other.end, text: said },
  });
}
