import type { Stretch } from './places.ts';
import { lengthOf, overlap } from './places.ts';

/** What is counted, in the order of the table. */
export const groups = [
  'quotations',
  'quotations: set apart',
  'quotations: speaker',
  'figures',
  'figures: approximation',
  'figures: unit',
  'figures: counted',
  'dates',
  'names',
  'names: title',
  'attributions',
  'attributions: named',
  'claims',
  'claims: kind',
  'claims: apart',
  'contradictions',
  'planted findings',
  'traps',
  'evidence: quotation',
  'evidence: figure',
  'evidence: date',
  'evidence: name',
] as const;
export type Group = (typeof groups)[number];

/** One label or one result of the program, judged. */
export interface Outcome {
  readonly group: Group;
  readonly verdict: 'hit' | 'missed' | 'false alarm';
  /** The words that it is about. */
  readonly words: string;
  /** What was expected or found instead; empty where the words say it all. */
  readonly note: string;
}

/** A label or a result at its place. */
export interface Placed<T> {
  readonly at: Stretch;
  readonly words: string;
  readonly value: T;
}

export interface Pairing<Label, Result> {
  readonly pairs: readonly (readonly [label: Placed<Label>, result: Placed<Result>])[];
  readonly missed: readonly Placed<Label>[];
  readonly falseAlarms: readonly Placed<Result>[];
}

/**
 * Pairs labels with results one to one: the shortest label chooses first, and of the results that
 * match it and are still free it takes the one that overlaps most. What an optional label takes
 * counts neither way.
 *
 * @param matches whether a result is what a label means
 */
export function pair<Label extends { readonly optional: boolean }, Result>(
  labels: readonly Placed<Label>[],
  results: readonly Placed<Result>[],
  matches: (label: Placed<Label>, result: Placed<Result>) => boolean,
): Pairing<Label, Result> {
  const free = new Set(results);
  const pairs: (readonly [Placed<Label>, Placed<Result>])[] = [];
  const missed: Placed<Label>[] = [];
  const byLength = [...labels].sort((a, b) => lengthOf(a.at) - lengthOf(b.at));
  for (const label of byLength) {
    const best = [...free]
      .filter((result) => matches(label, result))
      .sort((a, b) => overlap(b.at, label.at) - overlap(a.at, label.at))[0];
    if (best) free.delete(best);
    if (label.value.optional) continue;
    if (best) pairs.push([label, best]);
    else missed.push(label);
  }
  return { pairs, missed, falseAlarms: [...free] };
}

/** The outcomes of a pairing, for one group. */
export function outcomesOf<Label, Result>(
  group: Group,
  { pairs, missed, falseAlarms }: Pairing<Label, Result>,
  tellLabel: (label: Label) => string,
  tellResult: (result: Result) => string,
): readonly Outcome[] {
  return [
    ...pairs.map(([label]) => outcome(group, 'hit', label.words)),
    ...missed.map((one) => outcome(group, 'missed', one.words, tellLabel(one.value))),
    ...falseAlarms.map((one) => outcome(group, 'false alarm', one.words, tellResult(one.value))),
  ];
}

/** A detail of something found, right or wrong. */
export function detail(group: Group, words: string, wanted: string, got: string): Outcome {
  return wanted === got
    ? outcome(group, 'hit', words)
    : outcome(group, 'missed', words, `expected “${wanted}”, got “${got}”`);
}

export function outcome(
  group: Group,
  verdict: Outcome['verdict'],
  words: string,
  note = '',
): Outcome {
  return { group, verdict, words, note };
}
