import { useMemo } from 'react';
import type { DescribedChange } from '../../../../shared/model/accepted-change.ts';
import { describeParts } from '../../../../shared/review/accepted-changes.ts';
import { formatCount } from '../../../ui/format.ts';
import { useDraft } from '../screen-context.ts';
import { useAct, useReviewActions } from '../use-review.ts';

/** What an editor does with changes that were made. */
export interface ChangeActs {
  /** Agrees with changes: they leave the open ones. */
  accept(changes: readonly DescribedChange[]): Promise<void>;
  reopen(changes: readonly DescribedChange[]): Promise<void>;
  /** Takes changes back in the text, by their indexes in the comparison. */
  revert(indexes: readonly number[]): void;
  /** Agrees with the change that the cursor is at; false where there is none. */
  acceptAtCursor(): boolean;
}

export function useChangeActs(): ChangeActs {
  const draft = useDraft();
  const act = useAct();
  const { mayEdit } = useReviewActions();
  return useMemo(() => {
    const accept: ChangeActs['accept'] = async (changes) => {
      if (changes.length === 0) return;
      const said = changes.length === 1 ? 'Change accepted' : `${changes.length} changes accepted`;
      await act({ type: 'accept-changes', changes }, said);
    };
    return {
      accept,
      async reopen(changes) {
        if (changes.length === 0) return;
        const said = `${formatCount(changes.length, 'change')} opened again`;
        await act({ type: 'reopen-changes', changes }, said);
      },
      revert(indexes) {
        if (mayEdit()) draft.current?.revertChanges(indexes);
      },
      acceptAtCursor() {
        const handle = draft.current;
        const base = handle?.comparedWith() ?? null;
        if (!handle || base === null) return false;
        const index = handle.currentChangeIndex();
        // A move is accepted where the words are now.
        const move = handle.moves().find(({ deleted }) => deleted === index);
        const change = handle.changes()[move?.inserted ?? index];
        if (!change) return false;
        void accept(describeParts(change, base, handle.getText()));
        return true;
      },
    };
  }, [draft, act, mayEdit]);
}
