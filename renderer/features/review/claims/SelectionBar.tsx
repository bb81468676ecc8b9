import { MessageSquare, Plus } from 'lucide-react';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import styles from './claims.module.css';
import { useSpanActs } from './use-span-acts.ts';

/** What can be done with the words that are marked in the draft. */
export function SelectionBar() {
  const selection = useReview((state) => state.draftSelection);
  const { ask } = useReviewActions();
  const acts = useSpanActs();
  const keyToAdd = useShortcut('review.add-claim');
  const keyToComment = useShortcut('review.add-comment');
  const isClosed = useIsClosed();
  if (!selection) return null;
  return (
    <div className={styles.selection}>
      <p className={styles.marked}>{selection.text}</p>
      <div className={styles.actions}>
        {isClosed ? null : (
          <Button icon={<Plus />} shortcut={keyToAdd} onPress={() => void acts.add(selection)}>
            Add claim
          </Button>
        )}
        <Button
          icon={<MessageSquare />}
          variant="quiet"
          shortcut={keyToComment}
          onPress={() => ask({ kind: 'comment', selection, source: null })}
        >
          Comment
        </Button>
      </div>
    </div>
  );
}
