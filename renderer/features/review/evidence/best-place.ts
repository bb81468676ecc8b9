import type {
  ClaimEvidence,
  EvidencePlace,
  FactEvidence,
} from '../../../../shared/evidence/evidence.ts';
import { type Standing, standingOf } from './outcomes.ts';

const urgency: readonly Standing[] = ['differs', 'missing', 'agrees'];
const weight: readonly FactEvidence['type'][] = ['quotation', 'figure', 'date', 'name'];

/** What differs first, then what was not found; names, which mostly agree, last. */
export function inOrder(facts: readonly FactEvidence[]): readonly FactEvidence[] {
  const rank = ({ result, type }: FactEvidence) =>
    urgency.indexOf(standingOf(result)) * weight.length + weight.indexOf(type);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

/** The place to look at first: where a source differs, else of a fact that was found. */
export function bestPlace(evidence: ClaimEvidence | undefined): EvidencePlace | null {
  const found = inOrder(evidence?.facts ?? []).find(({ places }) => places.length > 0);
  return found?.places[0] ?? evidence?.passages[0] ?? null;
}
