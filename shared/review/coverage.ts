import type { Claim } from '../model/claim.ts';
import type { Span } from '../text/analysis.ts';
import type { Coverage } from './readiness-model.ts';

export type SentenceState = 'claim' | 'nothing-to-check' | 'not-looked-at';

interface CoverageInput {
  /** Of the body, in order. */
  readonly sentences: readonly Span[];
  readonly body: string;
  readonly claims: readonly Claim[];
  /** Exact words of sentences that a person marked. */
  readonly nothingToCheck: readonly string[];
}

/** How each sentence stands, in the order of `sentences`. */
export function sentenceStates(input: CoverageInput): readonly SentenceState[] {
  const marked = new Set(input.nothingToCheck);
  const states = input.sentences.map(
    ([start, end]): SentenceState =>
      marked.has(input.body.slice(start, end)) ? 'nothing-to-check' : 'not-looked-at',
  );
  for (const { anchor } of input.claims) {
    if (anchor.orphaned) continue;
    for (let i = firstEndingAfter(input.sentences, anchor.start); i < states.length; i += 1) {
      if ((input.sentences[i]?.[0] ?? 0) >= anchor.end) break;
      states[i] = 'claim';
    }
  }
  return states;
}

/** Index of the first span that ends after `offset`, by bisection. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many sentences carry a claim, are marked, or nobody has looked at yet. */
export function coverage(input: CoverageInput): Coverage {
  const states = sentenceStates(input);
  const count = (state: SentenceState) => states.filter((one) => one === state).length;
  return {
    sentences: states.length,
    withClaim: count('claim'),
    nothingToCheck: count('nothing-to-check'),
    notLookedAt: count('not-looked-at'),
  };
}
