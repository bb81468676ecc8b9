import { Button } from '../../../ui/Button.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './history.module.css';

/** After a crash: what was typed is back. It can be seen, kept, or taken out again. */
export function RecoveredNote() {
  const texts = useReview((state) => state.recovered);
  const { ask, recoveredSeen } = useReviewActions();
  if (!texts) return null;
  return (
    <div className={styles.note} role="status">
      <p>
        Proofdesk ended unexpectedly while you were writing. Everything typed is back in the draft.
      </p>
      <Button onPress={() => ask({ kind: 'recovered', texts })}>See what was recovered…</Button>
      <Button variant="quiet" onPress={recoveredSeen}>
        Keep it
      </Button>
    </div>
  );
}
