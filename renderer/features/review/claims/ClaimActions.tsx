import { Check, MoreHorizontal, RotateCcw, X } from 'lucide-react';
import type { Claim } from '../../../../shared/model/claim.ts';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import styles from './claims.module.css';
import { useClaimActs } from './use-claim-acts.ts';
import { useSpanActs } from './use-span-acts.ts';

interface ClaimActionsProps {
  readonly claim: Claim;
}

/** The row of things to do with the chosen claim. */
export function ClaimActions({ claim }: ClaimActionsProps) {
  const acts = useClaimActs();
  const spans = useSpanActs();
  const { show } = useReviewActions();
  const hasSelection = useReview((state) => state.draftSelection !== null);
  const isClosed = useIsClosed();
  const keys = useClaimKeys();
  if (isClosed) return null;
  const { state } = claim.decision;
  const { orphaned } = claim.anchor;
  return (
    <div className={styles.actions}>
      {state === 'verified' || orphaned ? null : (
        <Button icon={<Check />} shortcut={keys.verify} onPress={() => void acts.verify(claim.id)}>
          Verify
        </Button>
      )}
      {orphaned ? (
        <Button isDisabled={!hasSelection} onPress={() => void spans.place(claim.id)}>
          Find place
        </Button>
      ) : null}
      {state === 'disputed' ? null : (
        <Button
          icon={<X />}
          shortcut={keys.dispute}
          variant="quiet"
          onPress={() => acts.dispute(claim.id)}
        >
          Dispute
        </Button>
      )}
      {state === 'waived' ? null : (
        <Button shortcut={keys.waive} variant="quiet" onPress={() => acts.waive(claim.id)}>
          Waive
        </Button>
      )}
      {state === 'open' ? null : (
        <Button icon={<RotateCcw />} variant="quiet" onPress={() => void acts.reopen(claim.id)}>
          Reopen
        </Button>
      )}
      <MenuButton
        label="More for this claim"
        icon={<MoreHorizontal />}
        items={[
          { id: 'edit', label: 'Edit kind, priority and note', shortcut: keys.edit },
          {
            id: 'place',
            label: 'Move to the marked words',
            shortcut: keys.place,
            isDisabled: !hasSelection,
          },
          { id: 'merge', label: 'Merge with the next claim', shortcut: keys.merge },
          { id: 'split', label: 'Split at the cursor', shortcut: keys.split },
          { id: 'remove', label: 'Remove claim', danger: true },
        ]}
        onAction={(id) => {
          if (id === 'edit') show({ isEditingClaim: true, isRatingClaim: false });
          if (id === 'place') void spans.place(claim.id);
          if (id === 'merge') void spans.mergeNext(claim.id);
          if (id === 'split') void spans.split(claim.id);
          if (id === 'remove') void acts.remove(claim.id);
        }}
      />
    </div>
  );
}

function useClaimKeys() {
  return {
    verify: useShortcut('review.verify'),
    dispute: useShortcut('review.dispute'),
    waive: useShortcut('review.waive'),
    edit: useShortcut('review.edit-claim'),
    place: useShortcut('review.place-claim'),
    merge: useShortcut('review.merge-claim'),
    split: useShortcut('review.split-claim'),
  };
}
