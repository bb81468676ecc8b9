import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Dismissal, Finding } from '../model/finding.ts';
import type { Proposal } from './analysis.ts';

/**
 * Whether a person set this finding aside. It is recognised by its rule, field and words, so it
 * stays away wherever the words move, and comes back once they change.
 */
export function isDismissed(finding: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some((dismissal) => key(dismissal) === key(finding));
}

/** The findings that nobody set aside, in their order. */
export function openFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): readonly Finding[] {
  if (dismissals.length === 0) return findings;
  const dismissed = new Set(dismissals.map(key));
  return findings.filter((finding) => !dismissed.has(key(finding)));
}

function key(one: Pick<Finding, 'rule' | 'field' | 'text'>): string {
  return `${one.rule}\n${one.field}\n${words(one.text)}`;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The proposals that still wait for a person: neither dismissed (same kind and words) nor
 * already claimed. A proposal counts as claimed where a claim of its kind overlaps it, or where
 * claims of any kind cover at least half of it. Orphaned claims cover nothing.
 */
export function openProposals(
  proposals: readonly Proposal[],
  claims: readonly Claim[],
  dismissedProposals: Article['dismissedProposals'],
): readonly Proposal[] {
  const dismissed = new Set(dismissedProposals.map(proposalKey));
  const placed = claims.filter((claim) => !claim.anchor.orphaned);
  return proposals.filter(
    (proposal) => !dismissed.has(proposalKey(proposal)) && !isClaimed(proposal, placed),
  );
}

function proposalKey(one: { readonly kind: string; readonly text: string }): string {
  return `${one.kind}\n${words(one.text)}`;
}

function isClaimed(proposal: Proposal, claims: readonly Claim[]): boolean {
  let covered = 0;
  for (const { kind, anchor } of claims) {
    const overlap = Math.min(proposal.end, anchor.end) - Math.max(proposal.start, anchor.start);
    if (overlap <= 0) continue;
    if (kind === proposal.kind) return true;
    covered += overlap;
  }
  return covered * 2 >= proposal.end - proposal.start;
}
