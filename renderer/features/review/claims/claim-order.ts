import type { Claim, ClaimKind, Priority } from '../../../../shared/model/claim.ts';
import { claimStatus } from '../../../../shared/model/claim.ts';
import type { Analysis, FactType } from '../../../../shared/text/analysis.ts';

/** Whether a claim still wants somebody: anything but verified or waived, and every orphan. */
export function isToCheck(claim: Claim): boolean {
  const status = claimStatus(claim);
  return claim.anchor.orphaned || (status !== 'verified' && status !== 'waived');
}

/**
 * The claim before or after one in the order of the text, going round; the first or last
 * where none is chosen. Null where there are no claims.
 */
export function neighbour(
  claims: readonly Claim[],
  current: string | null,
  step: 1 | -1,
): Claim | null {
  const at = claims.findIndex((claim) => claim.id === current);
  if (at < 0) return (step === 1 ? claims[0] : claims.at(-1)) ?? null;
  return claims.at((at + step) % claims.length) ?? null;
}

/** The next claim that still wants somebody, after `current` and then from the start. */
export function nextToCheck(claims: readonly Claim[], current: string): Claim | null {
  const at = claims.findIndex((claim) => claim.id === current);
  const round = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))];
  return round.find(isToCheck) ?? null;
}

const kindOfFact: Readonly<Record<FactType, ClaimKind>> = {
  figure: 'figure',
  date: 'date',
  quotation: 'quotation',
  name: 'name',
  attribution: 'attribution',
  superlative: 'superlative',
  link: 'link',
};

/** What kind of claim a marked stretch most likely is, by what the detectors see in it. */
export function guessKind(
  analysis: Analysis | null,
  start: number,
  end: number,
): { readonly kind: ClaimKind; readonly priority: Priority } {
  const within = (place: { readonly start: number; readonly end: number }) =>
    place.start < end && place.end > start;
  const proposal = analysis?.proposals.find(within);
  if (proposal) return { kind: proposal.kind, priority: proposal.priority };
  const fact = analysis?.facts.find(within);
  return { kind: fact ? kindOfFact[fact.type] : 'other', priority: 2 };
}

export const priorityNames: Readonly<Record<Priority, string>> = {
  1: '1 · someone is harmed if it is wrong',
  2: '2 · the story is wrong',
  3: '3 · a detail is wrong',
};

export const priorities: readonly Priority[] = [1, 2, 3];

/** The priority that a choice in a list stands for. */
export function priorityOf(id: string): Priority {
  return priorities.find((one) => String(one) === id) ?? 2;
}
