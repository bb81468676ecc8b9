import type { Anchor } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import { shortWords } from './readiness.ts';

/** The claim open again because of `reason`; an open claim stays as it is. */
export function reopenClaim(claim: Claim, now: string, reason: string): Claim {
  if (claim.decision.state === 'open') return claim;
  return {
    ...claim,
    decision: {
      state: 'open',
      reopened: { at: now, reason, formerWords: claim.anchor.exact },
    },
  };
}

/**
 * The claim at a new anchor. Decided claims whose words changed, or can't be found, reopen:
 * what was checked were the former words.
 */
export function reanchorClaim(claim: Claim, anchor: Anchor, now: string): Claim {
  const moved = { ...claim, anchor };
  if (anchor.orphaned) {
    const lost = reopenClaim(claim, now, 'Its words are no longer in the draft.');
    return { ...lost, anchor };
  }
  if (anchor.exact === claim.anchor.exact) return moved;
  const reopened = reopenClaim(
    claim,
    now,
    `Its words changed from “${shortWords(claim.anchor.exact)}” to “${shortWords(anchor.exact)}”.`,
  );
  return { ...reopened, anchor };
}
