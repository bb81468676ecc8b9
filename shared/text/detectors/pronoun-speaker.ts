import type { DetectorInput, Span } from '../analysis.ts';
import { primaryLanguage } from '../segmenter.ts';
import { spanAt } from './facts.ts';
import { type Mention, peopleIn } from './people.ts';

/**
 * Looks up who "he" or "she" is, where that is certain: the paragraph and the one before it name
 * one person and nobody else, and no title beside the name says that it is a man or a woman
 * where the pronoun says otherwise. Else the pronoun is kept.
 *
 * @param quotes ordered, disjoint; whom people name inside their words doesn't count
 * @returns gives the name for a speaker as written, standing at an offset
 */
export function pronounResolver(
  input: DetectorInput,
  quotes: readonly { readonly start: number; readonly end: number }[],
): (speaker: string, at: number) => string {
  const isEnglish = primaryLanguage(input.fields.language) === 'en';
  const spans = quotes.map(({ start, end }): Span => [start, end]);
  let mentions: readonly Mention[] | null = null;
  return (speaker, at) => {
    if (!isEnglish || !/^s?he$/i.test(speaker)) return speaker;
    mentions ??= mentionsIn(input, spans);
    const from = windowStart(input.text, at);
    const near = between(mentions, from, at);
    const last = near.at(-1);
    if (!last || near.some((one) => one.surname !== last.surname || !isSameGiven(one, last))) {
      return speaker;
    }
    const known = near.find((one) => one.given !== '') ?? last;
    if (!near.some((one) => one.sure)) return speaker;
    if (near.some((one) => contradicts(one.title, speaker))) return speaker;
    return input.text.slice(known.start, known.end);
  };
}

/** Everyone who may be meant, in the order of the text; doubtful names make nobody certain. */
function mentionsIn(input: DetectorInput, quotes: readonly Span[]): readonly Mention[] {
  const { full, lone, doubtful } = peopleIn(input);
  const surnames = new Set(full.map((one) => one.surname));
  return [...full, ...doubtful, ...lone.filter((one) => one.sure || surnames.has(one.surname))]
    .filter((one) => spanAt(quotes, one.start) === null)
    .sort((a, b) => a.start - b.start);
}

/** Where the paragraph before the one that holds `at` starts. */
function windowStart(text: string, at: number): number {
  const own = text.lastIndexOf('\n', Math.max(0, at - 1));
  if (own <= 1) return 0;
  return text.lastIndexOf('\n', own - 2) + 1;
}

function between(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.start ?? to) < to) end += 1;
  return mentions.slice(low, end);
}

function isSameGiven(a: Mention, b: Mention): boolean {
  return a.given === '' || b.given === '' || a.given === b.given;
}

const men = /\b(?:Mr|King|Prince|Lord|Sir|Father|Baron)\b|(?:spokes|chair|council|congress)man\b/i;
const women =
  /\b(?:Mrs|Ms|Queen|Princess|Lady|Dame|Baroness|actress)\b|(?:spokes|chair|council|congress|ombuds)woman\b/i;

function contradicts(title: string, pronoun: string): boolean {
  return pronoun.toLowerCase() === 'he' ? women.test(title) : men.test(title);
}
