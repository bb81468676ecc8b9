import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { type Token, tokenize, tokensIn } from '../tokens.ts';
import { countedAt, nounStem } from './counted.ts';
import { type Count, countsOf } from './counts.ts';
import { type FactOf, firstEndingAfter } from './facts.ts';
import { figuresInLine } from './figures.ts';
import { finding } from './rules.ts';
import {
  consistent,
  digitsSwapped,
  headOf,
  isGeneral,
  looksLikeSlip,
  sameKind,
  stemOf,
  subjectStems,
} from './same-thing.ts';
import { undisclosedIn } from './undisclosed.ts';
import { isTimeUnit } from './units.ts';

type Figure = FactOf<'figure'>;

/**
 * Possible conflicts inside the copy, both places shown: one thing counted twice with different
 * results, a headline or dek that the body does not bear out, a quantity that the copy also says
 * nobody knows. Few and likely ones: what only shares a noun is not compared.
 */
export const contradictions: Detector = {
  name: 'contradictions',
  languages: ['en'],
  detect(input) {
    const counts = countsOf(input);
    return {
      facts: [],
      findings: [
        ...countedTwice(input.text, counts),
        ...notBorneOut(input, 'headline', counts),
        ...notBorneOut(input, 'dek', counts),
        ...yetUndisclosed(input, counts),
      ],
    };
  },
};

/** So many figures around one are looked at for others of its sentence. */
const NEAR = 6;

/** Figures of one noun are compared with at most so many before them, to stay linear. */
const COMPARED = 24;

function countedTwice(text: string, counts: readonly Count[]): readonly Finding[] {
  const earlier = new Map<string, Count[]>();
  const found: Finding[] = [];
  for (const count of counts) {
    // Shares of one whole differ all the time.
    const { unit, value } = count.figure;
    if (value < 1 || !isMeasured(unit) || (count.head === '' && unit === '')) continue;
    const key = unit === '' ? count.head : `${unit} `;
    const others = earlier.get(key) ?? [];
    const other = others
      .slice(-COMPARED)
      .find((one) => conflict(one, count) && !toldElsewhere(counts, one, count));
    if (other) found.push(conflictFinding(text, count, other));
    others.push(count);
    earlier.set(key, others);
  }
  return found;
}

/** Percentages, times, ages and scores are too many and too various to compare. */
function isMeasured(unit: string): boolean {
  return !/^(?:percent|points|score|ordinal|degrees|°F)$/.test(unit) && !isTimeUnit(unit);
}

function conflict(a: Count, b: Count): boolean {
  if (a.sentence === b.sentence || consistent(a.figure, b.figure)) return false;
  if (a.partial || b.partial || !sameKind(a.figure, b.figure)) return false;
  if (differ(a.years, b.years) || differ(a.places, b.places)) return false;
  // Two sources that count differently are the story, not a slip.
  if (a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker) return false;
  const exact = a.figure.approx === 'exact' && b.figure.approx === 'exact';
  const swapped = exact && digitsSwapped(a.figure.value, b.figure.value);
  // Sums and measures of one story are many: only where digits are swapped, of one thing.
  if (a.figure.unit !== '') return swapped && sharedStems(a, b) >= 1;
  // "The two rebels" and "the three rebels": each says that there are no others.
  if (exact && a.definite && b.definite && !isGeneral(a.head)) return true;
  if (isGeneral(a.head)) return sharedStems(a, b) >= (swapped ? 1 : 3);
  if (exact && looksLikeSlip(a.figure.value, b.figure.value)) return true;
  return sharedStems(a, b) >= 2;
}

/** Whether the sentence of either has the other's figure too: "165 boats, after 138 in 2022". */
function toldElsewhere(counts: readonly Count[], a: Count, b: Count): boolean {
  const neighbours = (count: Count) =>
    counts
      .slice(Math.max(0, count.index - NEAR), count.index + NEAR + 1)
      .filter((one) => one.sentence === count.sentence && one.head === count.head);
  return (
    neighbours(a).some((one) => one !== a && consistent(one.figure, b.figure)) ||
    neighbours(b).some((one) => one !== b && consistent(one.figure, a.figure))
  );
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function sharedStems(a: Count, b: Count): number {
  const counted = new Set(
    [...a.figure.counted.split(' '), ...b.figure.counted.split(' ')].map(stemOf),
  );
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && !counted.has(stem)) shared += 1;
  return shared;
}

function conflictFinding(text: string, here: Count, there: Count): Finding {
  const [words, others] = [text.slice(here.start, here.end), text.slice(there.start, there.end)];
  return finding('contradictions/figures', {
    field: 'body',
    start: here.start,
    end: here.end,
    text: words,
    expected: others,
    message: `“${words}” here, “${others}” before: is it the same thing?`,
    related: { field: 'body', start: there.start, end: there.end, text: others },
  });
}

/** Figures of a headline or dek that the body has otherwise, and nowhere as they are. */
function notBorneOut(
  { fields, text }: DetectorInput,
  field: TextField & ('headline' | 'dek'),
  counts: readonly Count[],
): readonly Finding[] {
  const line = fields[field];
  return figuresInLine(line).flatMap((figure) => {
    const head = headOf(figure);
    if (head === '' && figure.unit === '') return [];
    const about = subjectStems(tokenize(line));
    const same = counts.filter(
      (count) =>
        count.head === head && count.figure.unit === figure.unit && sameKind(count.figure, figure),
    );
    const other = same.find((count) => likelySame(figure, about, count));
    if (!other || same.some((count) => consistent(count.figure, figure))) return [];
    const words = text.slice(other.start, other.end);
    return finding('contradictions/headline-figure', {
      field,
      start: figure.start,
      end: figure.end,
      text: line.slice(figure.start, figure.end),
      expected: words,
      message: `The ${field} says “${figure.text}${head === '' ? '' : ` ${figure.counted}`}”, the body “${words}”.`,
      related: { field: 'body', start: other.start, end: other.end, text: words },
    });
  });
}

/**
 * Two members of a party are not the 114 of the house; 165 and 156 boats may be the same. Sums,
 * percentages and times need more in common: a story has many.
 */
function likelySame(figure: Figure, about: ReadonlySet<string>, count: Count): boolean {
  const counted = new Set(figure.counted.split(' ').map(stemOf));
  const shared = [...about].filter((stem) => count.stems.has(stem) && !counted.has(stem)).length;
  if (figure.unit !== '') return shared >= (isTimeUnit(figure.unit) ? 2 : 1);
  const [least = 0, most = 0] = [figure.value, count.figure.value].toSorted((a, b) => a - b);
  return shared > 0 || most <= 2 * least;
}

function yetUndisclosed(input: DetectorInput, counts: readonly Count[]): readonly Finding[] {
  const { text, tokens } = input;
  const byHead = new Map<string, Count[]>();
  for (const count of counts)
    byHead.set(count.head, [...(byHead.get(count.head) ?? []), count].slice(0, COMPARED));
  return undisclosedIn(text).flatMap(({ start, end, thing, money }) => {
    const told = money
      ? nearestSum(counts, firstEndingAfter(input.sentences, start))
      : closestCount(byHead.get(headIn(tokens, thing)) ?? [], tokensIn(tokens, thing), thing);
    if (!told) return [];
    const [words, unknown] = [text.slice(told.start, told.end), text.slice(start, end)];
    return finding('contradictions/undisclosed', {
      field: 'body',
      start: told.start,
      end: told.end,
      text: words,
      expected: 'Where the quantity comes from',
      message: `“${words}” is given here, yet the copy says: “${unknown}”.`,
      related: { field: 'body', start, end, text: unknown },
    });
  });
}

/** The stem of what is counted in words such as "children sent to Ost". */
function headIn(tokens: readonly Token[], [from, to]: Span): string {
  const counted = countedAt(tokens, from, to + 1);
  const noun =
    counted === '' ? tokensIn(tokens, [from, to]).at(-1)?.lower : counted.split(' ').at(-1);
  return nounStem(noun ?? '');
}

const currency =
  /^(?:.?.?[$€£¥₹₴₽₺₩]|USD|EUR|GBP|CHF|JPY|Rs\.?|dollars|euros|pounds|yen|yuan|roubles|rubles|hryvnias|francs|crowns|kronor|kroner|rupees|pesos|zlotys|dinars|shekels)$/u;

/** The only sum of money in a sentence or the ones beside it. */
function nearestSum(counts: readonly Count[], sentence: number): Count | null {
  const sums = counts.filter(
    (count) => Math.abs(count.sentence - sentence) <= 1 && currency.test(count.figure.unit),
  );
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** The count whose sentence shares most with the thing; something, where more than a noun is named. */
function closestCount(
  counts: readonly Count[],
  tokens: readonly Token[],
  [start, end]: Span,
): Count | null {
  const stems = subjectStems(tokens);
  let best: Count | null = null;
  let most = stems.size > 1 ? 0 : -1;
  for (const count of counts) {
    if (count.start < end && start < count.end) continue;
    const counted = new Set(count.figure.counted.split(' ').map(stemOf));
    let shared = 0;
    for (const stem of stems) if (count.stems.has(stem) && !counted.has(stem)) shared += 1;
    if (shared > most) {
      best = count;
      most = shared;
    }
  }
  return best;
}
