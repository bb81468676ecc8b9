import type { ClaimKind } from '../model/claim.ts';
import type { Analysis } from '../text/analysis.ts';
import type { EvidenceClaim } from './evidence.ts';

/** A claim by its place; UTF-16 code units of the draft, `end` exclusive. */
export interface PlacedClaim {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
}

/**
 * A claim as it is compared with sources: its words, the facts that lie in it, and the sentences
 * that it stands in.
 *
 * @param draft the text that was analysed
 */
export function claimInDraft(
  draft: string,
  analysis: Pick<Analysis, 'facts' | 'sentences'>,
  { kind, start, end }: PlacedClaim,
): EvidenceClaim {
  const around = analysis.sentences.filter(([from, to]) => from < end && to > start);
  const from = Math.min(start, around[0]?.[0] ?? start);
  const to = Math.max(end, around.at(-1)?.[1] ?? end);
  return {
    kind,
    text: draft.slice(start, end),
    facts: analysis.facts.filter((fact) => fact.start >= start && fact.end <= end),
    context: draft.slice(from, to),
  };
}
