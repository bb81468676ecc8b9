import { useMemo } from 'react';
import type { Claim } from '../../../../shared/model/claim.ts';
import { locatorAt } from '../../../../shared/model/source-text.ts';
import { useStores } from '../../../stores/context.ts';
import type { ReviewStore } from '../../../stores/review-store.ts';
import { useAct } from '../use-review.ts';
import { nextToCheck } from './claim-order.ts';

/** What an editor does to a claim; each is one key or one press. */
export interface ClaimActs {
  /** Verifies, then goes on to the next claim that wants somebody. */
  verify(claimId: string): Promise<void>;
  dispute(claimId: string): void;
  waive(claimId: string): void;
  reopen(claimId: string): Promise<void>;
  remove(claimId: string): Promise<void>;
  /** Cites the words that are marked in the source at the left. False where there are none. */
  citeMarked(claimId: string): boolean;
  /** Goes on after a decision. */
  goOn(claimId: string): void;
}

export function useClaimActs(): ClaimActs {
  const { review } = useStores();
  const act = useAct();
  return useMemo(() => claimActs(review, act), [review, act]);
}

function claimActs(review: ReviewStore, act: ReturnType<typeof useAct>): ClaimActs {
  const claims = (): readonly Claim[] => review.getState().article?.claims ?? [];

  const goOn = (claimId: string) => {
    const next = nextToCheck(claims(), claimId);
    if (next) review.getState().goTo({ kind: 'claim', claimId: next.id });
  };

  return {
    goOn,
    async verify(claimId) {
      const done = await act({ type: 'decide-claim', claimId, decision: 'verified', reason: '' });
      if (done) goOn(claimId);
    },
    dispute(claimId) {
      review.getState().ask({ kind: 'decide', claimId, decision: 'disputed' });
    },
    waive(claimId) {
      review.getState().ask({ kind: 'decide', claimId, decision: 'waived' });
    },
    async reopen(claimId) {
      await act({ type: 'decide-claim', claimId, decision: 'open', reason: '' });
    },
    async remove(claimId) {
      await act({ type: 'remove-claim', claimId }, 'Claim removed');
    },
    citeMarked(claimId) {
      const { view, referenceSelection, referenceText, referenceParts, ask } = review.getState();
      if (view.reference.kind !== 'source' || !referenceSelection) return false;
      const { sourceId, sha256 } = view.reference;
      const { start, end, text } = referenceSelection;
      ask({
        kind: 'cite',
        claimId,
        sourceId,
        excerpt: text.trim(),
        place: { sha256, start, end },
        locator: locatorAt(referenceParts, referenceText, start),
      });
      return true;
    },
  };
}
