import type { Span } from './analysis.ts';

/** Where a statement of its own begins inside a sentence. */
const boundary =
  /;\s+|\s[–—]\s+|,\s+(?=(?:while|whereas|although|though|drawing\s+on|citing)\s)|,\s+(?=(?:and|but)\s+(?:(?!,)\S+\s+){1,5}?(?:is|are|was|were|has|have|had|will|would|said|says|told)\s)/giu;
/** Subordinate clauses that open a sentence and end at its first comma. */
const opening =
  /^(?:while|although|though|since|after|before|following|whereas)\s(?:[^,\s]+\s){2,20}?[^,\s]+,\s+/iu;
const leadingWord = /^(?:and|but|while|whereas|although|though)\s+/iu;

/**
 * Cuts a sentence into the statements that are checked on their own: at semicolons, dashes and
 * conjunctions that open a clause with a verb. Lists stay whole, and so does what is inside a
 * quotation.
 *
 * @param quotations ordered, disjoint
 * @returns spans without outer white space, marks and conjunctions
 */
export function clausesOf(
  text: string,
  [start, end]: Span,
  isQuoted: (offset: number) => boolean,
): readonly Span[] {
  const sentence = text.slice(start, end);
  const cuts: [number, number][] = [];
  const first = opening.exec(sentence);
  if (first && !isQuoted(start + first[0].length)) {
    const comma = first[0].lastIndexOf(',');
    cuts.push([comma, first[0].length]);
  }
  for (const match of sentence.matchAll(boundary)) {
    if (!isQuoted(start + match.index)) cuts.push([match.index, match.index + match[0].length]);
  }
  cuts.sort((a, b) => a[0] - b[0]);
  const clauses: Span[] = [];
  let from = 0;
  for (const [cut, next] of [...cuts, [sentence.length, sentence.length] as const]) {
    if (cut < from) continue;
    const clause = trimmed(sentence, from, cut);
    if (clause) clauses.push([start + clause[0], start + clause[1]]);
    from = next;
  }
  return clauses;
}

function trimmed(sentence: string, from: number, to: number): Span | null {
  const raw = sentence.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const conjunction = leadingWord.exec(raw.trimStart())?.[0].length ?? 0;
  const start = from + lead + conjunction;
  const end = from + raw.replace(/[\s,.;:–—]+$/u, '').length;
  return end > start ? [start, end] : null;
}
