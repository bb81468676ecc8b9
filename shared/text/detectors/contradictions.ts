import type { Finding } from '../../model/finding.ts';
import type { DetectorInput, Span } from '../analysis.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { countedAt, nounStem } from './counted.ts';
import { countedTwice } from './counted-twice.ts';
import type { Count } from './counts.ts';
import { firstEndingAfter } from './facts.ts';
import { notBorneOut } from './headline-figures.ts';
import { type Denied, noneOrSome } from './none-or-some.ts';
import { finding } from './rules.ts';
import { stemOf, subjectStems } from './same-thing.ts';
import { undisclosedIn } from './undisclosed.ts';

/**
 * Possible conflicts inside the copy, both places shown: one thing counted twice with different
 * results, a headline or dek that the body does not bear out, a quantity that the copy also says
 * nobody knows. Few and likely ones: what only shares a noun is not compared.
 */
export const contradictions = {
  name: 'contradictions',
  languages: ['en'],
  compare: (
    input: DetectorInput,
    { counts, denied }: { readonly counts: readonly Count[]; readonly denied: readonly Denied[] },
  ) => [
    ...countedTwice(input.text, counts),
    ...notBorneOut(input, 'headline', counts),
    ...notBorneOut(input, 'dek', counts),
    ...noneOrSome(input, counts, denied),
    ...yetUndisclosed(input, counts),
  ],
};

/** Counts of one noun that are looked at for what is undisclosed. */
const COMPARED = 24;

function yetUndisclosed(input: DetectorInput, counts: readonly Count[]): readonly Finding[] {
  const { text, tokens } = input;
  const byHead = new Map<string, Count[]>();
  for (const count of counts) {
    const kin = byHead.get(count.head);
    if (!kin) byHead.set(count.head, [count]);
    else if (kin.length < COMPARED) kin.push(count);
  }
  return undisclosedIn(text).flatMap(({ start, end, thing, money }) => {
    const told = money
      ? nearestSum(input, counts, start)
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
function nearestSum(
  { sentences }: DetectorInput,
  counts: readonly Count[],
  offset: number,
): Count | null {
  const sentence = firstEndingAfter(sentences, offset);
  const sums = counts.filter(
    ({ figure, start }) =>
      currency.test(figure.unit) && Math.abs(firstEndingAfter(sentences, start) - sentence) <= 1,
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
