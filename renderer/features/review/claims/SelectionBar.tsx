import { MessageSquare, Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import { guessKind } from './claim-order.ts';
import styles from './claims.module.css';

/** What can be done with the words that are marked in the draft. */
export function SelectionBar() {
  const selection = useReview((state) => state.draftSelection);
  const analysis = useReview((state) => state.analysed?.analysis ?? null);
  const { ask } = useReviewActions();
  const isClosed = useIsClosed();
  if (!selection) return null;
  const guess = guessKind(analysis, selection.start, selection.end);
  return (
    <div className={styles.selection}>
      <p className={styles.marked}>{selection.text}</p>
      <div className={styles.actions}>
        {isClosed ? null : (
          <Button
            icon={<Plus />}
            shortcut="Mod+Shift+C"
            onPress={() =>
              ask({
                kind: 'add-claim',
                selection,
                claimKind: guess.kind,
                priority: guess.priority,
                origin: 'editor',
              })
            }
          >
            Add claim
          </Button>
        )}
        <Button
          icon={<MessageSquare />}
          variant="quiet"
          onPress={() => ask({ kind: 'comment', selection })}
        >
          Comment
        </Button>
      </div>
    </div>
  );
}
