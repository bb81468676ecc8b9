import type { Fact } from '../text/analysis.ts';
import type { EvidencePlace } from './places.ts';
import type { SourceIndex } from './source-index.ts';
import { type Passage, type Query, type QueryTerm, termKeys } from './statement.ts';

/** A passage of a source with how much it says of the claim apart from the fact in question. */
export interface Setting {
  readonly passage: Passage;
  /** Share of the rest of the claim that the passage has, 0 to 1. */
  readonly strength: number;
  /** The passage is about the same: what differs in it is a difference. */
  readonly matching: boolean;
}

/** At least so much of the rest must be there for a passage to be about the same. */
const MATCHING = 0.5;
const FEWEST_TERMS = 3;
/** A claim that has no more than these must have them all: one word is no subject. */
const LEAST_TERMS = 2;

/** What no source says tells little about which passage of them it is. */
const UNKNOWN = 0.25;

/**
 * The passages as they bear on one fact. The words of the fact don't count, nor do those of other
 * figures and dates; but a number of theirs that the passage has, too, speaks for it.
 */
export function settingsOf(
  index: SourceIndex,
  query: Query,
  passages: readonly Passage[],
  fact: Fact,
  facts: readonly Fact[],
): readonly Setting[] {
  const own = termKeys(index, fact.text);
  const measuring = new Set(
    facts
      .filter((one) => one.type === 'figure' || one.type === 'date')
      .flatMap((one) => [...termKeys(index, one.text)]),
  );
  const numbers = query.terms.filter((term) => term.isNumber && !own.has(term.key));
  const rest = query.terms.filter(
    (term) => !term.isNumber && !own.has(term.key) && !measuring.has(term.key),
  );
  const total = weightOf(rest);
  const needed = Math.max(LEAST_TERMS, Math.min(FEWEST_TERMS, rest.length));
  return passages.map((passage): Setting => {
    const has = (term: QueryTerm) => passage.stems.has(term.stem);
    const [held, same] = [rest.filter(has), numbers.filter(has)];
    const all = total + weightOf(same);
    const strength = all === 0 ? 0 : (weightOf(held) + weightOf(same)) / all;
    const matching = strength >= MATCHING && held.length + same.length >= needed;
    return { passage, strength, matching };
  });
}

function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { stem, weight }) => sum + weight * (stem < 0 ? UNKNOWN : 1), 0);
}

/** One place's answer to one fact. */
export interface Answer<Result extends string> {
  readonly result: Result;
  readonly strength: number;
  readonly place: EvidencePlace;
}

/** Passages that match about as well as the best decide together. */
const AS_GOOD = 0.15;
const SHOWN = 5;

/**
 * The answer of the places that match the claim best; among those the one that comes first in
 * `order`. A number that is right in some other passage does not outweigh one that is wrong in
 * the passage the claim is about.
 *
 * @returns null where there is no answer
 */
export function settle<Result extends string>(
  answers: readonly Answer<Result>[],
  order: readonly Result[],
): { readonly result: Result; readonly places: readonly EvidencePlace[] } | null {
  const best = Math.max(...answers.map((answer) => answer.strength));
  const rank = ({ strength, result }: Answer<Result>) =>
    order.indexOf(result) + (strength < best - AS_GOOD ? order.length : 0);
  const sorted = [...answers].sort((a, b) => rank(a) - rank(b) || b.strength - a.strength);
  const [first] = sorted;
  if (!first) return null;
  return { result: first.result, places: sorted.slice(0, SHOWN).map((answer) => answer.place) };
}
