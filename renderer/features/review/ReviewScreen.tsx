import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import styles from './review.module.css';
import { useReview } from './use-review.ts';

/** The review of one article: opens it, and saves it on leaving. */
export function ReviewScreen({ articleId }: { readonly articleId: string }) {
  const { review } = useStores();
  const opened = useReview((state) => state.opened);
  // A draft replaced as a whole starts the desk afresh.
  const epoch = useReview((state) => state.epoch);

  useEffect(() => {
    void review.getState().open(articleId);
    return () => {
      void review.getState().leave();
    };
  }, [review, articleId]);

  if (opened.kind === 'failed' && opened.articleId === articleId) {
    return (
      <EmptyState
        icon={<TriangleAlert />}
        title={opened.error.message}
        action={<Button onPress={() => void review.getState().open(articleId)}>Try again</Button>}
      >
        {opened.error.advice}
      </EmptyState>
    );
  }
  if (opened.kind !== 'open' || opened.articleId !== articleId) {
    return <p className={styles.waiting}>Opening…</p>;
  }
  return <ReviewDesk key={`${articleId}/${epoch}`} articleId={articleId} />;
}
