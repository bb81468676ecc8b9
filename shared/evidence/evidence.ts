import type { ClaimKind } from '../model/claim.ts';
import type { Fact } from '../text/analysis.ts';
import { type FactOf, factsOf } from '../text/detectors/facts.ts';
import { withNoun } from './alike.ts';
import type { AmountResult } from './amounts.ts';
import { type DateComparison, dateAnswers, dateOrder } from './dates.ts';
import { numberPassages } from './figure-places.ts';
import { figureAnswers, figureOrder } from './figures.ts';
import { type Answer, settingsOf, settle } from './judge.ts';
import { type NameComparison, nameAnswers, nameOrder } from './names.ts';
import { type EvidencePlace, placeIn } from './places.ts';
import { findQuotation, type QuotationResult } from './quotations.ts';
import type { SourceIndex, Unfound } from './source-index.ts';
import { findPassages, type Passage, type Query, queryOf } from './statement.ts';

export type { EvidenceDifference, EvidencePlace } from './places.ts';

/** A claim of the draft with what the detectors recognised in it. */
export interface EvidenceClaim {
  readonly kind: ClaimKind;
  readonly text: string;
  /** Their words count, not their offsets. */
  readonly facts: readonly Fact[];
  /** The sentence or paragraph that the claim stands in; helps to find the right passage. */
  readonly context?: string;
}

/** Nothing was found; where not every source, or not every page, could be read, it may be there. */
type Missing = Unfound;

export type QuotationOutcome = QuotationResult | Missing;
export type FigureOutcome = AmountResult | Missing;
export type DateOutcome = DateComparison | Missing;
/** `different`: a passage that otherwise matches has another name in its place. */
export type NameOutcome = NameComparison | Missing;

/** What the sources say of one fact; places best first, none where nothing was found. */
export type FactEvidence = { readonly places: readonly EvidencePlace[] } & (
  | {
      readonly type: 'quotation';
      readonly fact: FactOf<'quotation'>;
      readonly result: QuotationOutcome;
    }
  | { readonly type: 'figure'; readonly fact: FactOf<'figure'>; readonly result: FigureOutcome }
  | { readonly type: 'date'; readonly fact: FactOf<'date'>; readonly result: DateOutcome }
  | { readonly type: 'name'; readonly fact: FactOf<'name'>; readonly result: NameOutcome }
);

/** A passage with the share of the claim's words that it has, weighted; 0 to 1, no verdict. */
export interface EvidencePassage extends EvidencePlace {
  readonly share: number;
}

export interface ClaimEvidence {
  /** In the order of the claim's facts. */
  readonly facts: readonly FactEvidence[];
  /** Best first. */
  readonly passages: readonly EvidencePassage[];
}

/**
 * Matches a claim against the text of all sources. Deterministic: the same claim and texts give
 * the same answer, in whatever order the texts came.
 *
 * Quotations, figures, dates and names each get a result with its places; relative dates and
 * words only set apart ('camps') get none, and neither do attributions, superlatives and links.
 * A claim of kind `quotation` without such a fact is itself taken as the quotation.
 */
export function findEvidence(index: SourceIndex, claim: EvidenceClaim): ClaimEvidence {
  const query = queryOf(index, claim.text, claim.context ?? '');
  const passages = findPassages(index, query);
  return {
    facts: checkable(claim).map((fact) => factEvidence(index, claim, query, passages, fact)),
    passages: passages.map(({ text, span, marks, share }) => ({
      ...placeIn(text, span, marks, []),
      share,
    })),
  };
}

type Checkable = FactEvidence['fact'];

function checkable(claim: EvidenceClaim): readonly Checkable[] {
  const found = claim.facts.filter((fact): fact is Checkable => {
    if (fact.type === 'quotation') return !fact.scare;
    if (fact.type === 'date') return !fact.relative;
    return fact.type === 'figure' || fact.type === 'name';
  });
  if (claim.kind !== 'quotation' || found.some((fact) => fact.type === 'quotation')) return found;
  const { text } = claim;
  const whole = { type: 'quotation', start: 0, end: text.length, text } as const;
  return [{ ...whole, speaker: '', cue: '', scare: false }, ...found];
}

function factEvidence(
  index: SourceIndex,
  claim: EvidenceClaim,
  query: Query,
  passages: readonly Passage[],
  fact: Checkable,
): FactEvidence {
  const missing: Missing = index.unfound;
  const nothing = { result: missing, places: [] } as const;
  if (fact.type === 'quotation') {
    const found = findQuotation(index, fact.text);
    return { type: 'quotation', fact, ...(found.result === 'not-found' ? nothing : found) };
  }
  const settings = settingsOf(index, query, passages, fact, claim.facts);
  switch (fact.type) {
    case 'figure': {
      const others = factsOf(claim.facts, 'figure').filter((other) => other !== fact);
      const counting = withNoun(fact, claim.text, others);
      const near = figureAnswers(counting, others, settings);
      const answers = near.length > 0 ? near : elsewhere(index, claim, query, counting, passages);
      return { type: 'figure', fact, ...(settle(answers, figureOrder) ?? nothing) };
    }
    case 'date': {
      const others = factsOf(claim.facts, 'date').filter((other) => other !== fact);
      const answers = dateAnswers(fact, others, settings);
      return { type: 'date', fact, ...(settle(answers, dateOrder) ?? nothing) };
    }
    case 'name': {
      const answers = nameAnswers(index, claim.text, fact, settings);
      return { type: 'name', fact, ...(settle(answers, nameOrder) ?? nothing) };
    }
  }
}

/** What sentences say of a figure that have its number and little else of the claim. */
function elsewhere(
  index: SourceIndex,
  { facts }: EvidenceClaim,
  query: Query,
  fact: FactOf<'figure'>,
  passages: readonly Passage[],
): readonly Answer<AmountResult>[] {
  const found = numberPassages(index, query, fact, passages);
  return figureAnswers(fact, [], settingsOf(index, query, found, fact, facts));
}
