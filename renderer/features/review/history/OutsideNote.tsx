import { Button } from '../../../ui/Button.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './history.module.css';

/** Another program changed the article: its version can be seen and taken. */
export function OutsideNote() {
  const outside = useReview((state) => state.outside);
  const { ask, outsideSeen } = useReviewActions();
  if (!outside) return null;
  return (
    <div className={styles.note} role="status">
      <p>
        Another program changed this article. Your version is shown; the other one is kept as
        revision {outside.revision}.
      </p>
      <Button onPress={() => ask({ kind: 'outside', outside })}>Compare and choose…</Button>
      <Button variant="quiet" onPress={outsideSeen}>
        Keep mine
      </Button>
    </div>
  );
}
