import type { Finding, TextField } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { tokenize } from '../tokens.ts';
import type { Count } from './counts.ts';
import type { FactOf } from './facts.ts';
import { figuresInLine } from './figures.ts';
import { strongerThanBody } from './headline-strength.ts';
import { relationOf } from './relations.ts';
import { finding } from './rules.ts';
import { consistent, describersOf, headOf, sameKind, stemOf, subjectStems } from './same-thing.ts';
import { looksLikeSlip, swappedDigits } from './slips.ts';
import { isTimeUnit } from './units.ts';

type Figure = FactOf<'figure'>;
type Line = TextField & ('headline' | 'dek');

/**
 * Figures of a headline or dek that the body has otherwise, and nowhere as they are: of the same
 * noun, of the same deed ("141 evacuated", "114 people were evacuated"), or with swapped digits.
 */
export function notBorneOut(
  input: DetectorInput,
  field: Line,
  counts: readonly Count[],
): readonly Finding[] {
  const { fields, text } = input;
  const line = fields[field];
  const tokens = tokenize(line);
  const about = subjectStems(tokens);
  const stronger = new Set(strongerThanBody(input, field, counts).map((one) => one.start));
  return figuresInLine(line).flatMap((figure) => {
    if (stronger.has(figure.start)) return [];
    const deeds = relationOf(tokens, figure.start, endIn(line, figure), line.length).stems;
    const kind = describersOf(figure);
    const likely = counts.filter(
      (count) => sameKind(kind, count.describers) && mayBeSame(figure, deeds, about, count),
    );
    if (likely.some((count) => consistent(count.figure, figure))) return [];
    const whole = likely.filter((count) => !count.partial || figure.unit !== '');
    const other =
      whole.find((count) => isSwapped(figure, count, about)) ??
      onlyOf(
        figure,
        likely.filter((count) => isDeed(deeds, count)),
      ) ??
      whole.find((count) => isSameNoun(figure, count) && likelySame(figure, about, count));
    return other ? [report(field, line, figure, text, other)] : [];
  });
}

function endIn(line: string, { counted, end }: Figure): number {
  const at = counted === '' ? -1 : line.indexOf(counted, end);
  return at === -1 ? end : at + counted.length;
}

function mayBeSame(
  figure: Figure,
  deeds: ReadonlySet<string>,
  about: ReadonlySet<string>,
  count: Count,
): boolean {
  if (count.figure.unit !== figure.unit) return false;
  if (isSameNoun(figure, count)) return true;
  const head = headOf(figure);
  const noOther = head === '' || count.head === '';
  return (
    noOther && (isSwapped(figure, count, about) || (figure.unit === '' && isDeed(deeds, count)))
  );
}

function isSameNoun(figure: Figure, { head }: Count): boolean {
  const own = headOf(figure);
  return own === head && (own !== '' || figure.unit !== '');
}

/** Two digits in another order may be chance, three hardly. */
function isSwapped(figure: Figure, count: Count, about: ReadonlySet<string>): boolean {
  const other = count.figure;
  if (figure.approx !== 'exact' || other.approx !== 'exact') return false;
  const swapped = swappedDigits(figure.value, other.value);
  return (
    swapped >= 3 ||
    (swapped === 2 && isSameNoun(figure, count) && sharesWith(figure, about, count) > 0)
  );
}

function isDeed(deeds: ReadonlySet<string>, { relation }: Count): boolean {
  return [...deeds].some((stem) => relation.stems.has(stem));
}

/**
 * Where several count the same deed, the headline may add them up; where the body has fewer, the
 * copy may go on with others.
 */
function onlyOf(figure: Figure, counts: readonly Count[]): Count | undefined {
  const [only] = counts;
  return only && counts.length === 1 && !only.partial && only.figure.value > figure.value
    ? only
    : undefined;
}

/**
 * Two members of a party are not the 114 of the house; 165 and 156 boats may be the same. Sums,
 * percentages and times need more in common: a story has many.
 */
function likelySame(figure: Figure, about: ReadonlySet<string>, count: Count): boolean {
  const shared = sharesWith(figure, about, count);
  if (figure.unit !== '') return shared >= (isTimeUnit(figure.unit) ? 2 : 1);
  return shared > 0 || looksLikeSlip(figure.value, count.figure.value);
}

/** Stems that the line shares with a count's sentence, what is counted aside. */
function sharesWith(figure: Figure, about: ReadonlySet<string>, { stems }: Count): number {
  const counted = new Set(figure.counted.split(' ').map(stemOf));
  return [...about].filter((stem) => stems.has(stem) && !counted.has(stem)).length;
}

function report(field: Line, line: string, figure: Figure, text: string, other: Count): Finding {
  const words = text.slice(other.start, other.end);
  const said = line.slice(figure.start, endIn(line, figure));
  return finding('contradictions/headline-figure', {
    field,
    start: figure.start,
    end: figure.end,
    text: line.slice(figure.start, figure.end),
    expected: words,
    message: `The ${field} says “${said}”, the body “${words}”.`,
    related: { field: 'body', start: other.start, end: other.end, text: words },
  });
}
