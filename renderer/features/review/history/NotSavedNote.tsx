import { Button } from '../../../ui/Button.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './history.module.css';

/** The last save failed: why, that nothing was lost, and what to do. */
export function NotSavedNote() {
  const save = useReview((state) => state.save);
  const { flush } = useReviewActions();
  if (save.kind !== 'failed') return null;
  return (
    <section className={styles.note} aria-label="Not saved">
      <p>
        <strong>Not saved.</strong> {save.error.message} {save.error.advice}
      </p>
      <Button onPress={() => void flush()}>Save again</Button>
    </section>
  );
}
