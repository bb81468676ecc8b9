import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { countBodyWords, countGraphemes, countWords } from '../../../../shared/text/words.ts';
import { useStores } from '../../../stores/context.ts';
import { formatCount } from '../../../ui/format.ts';
import { readingMinutes } from '../text-places.ts';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './panes.module.css';

/** How long the draft is, against its target, and how much of it is marked. */
export function Length() {
  const { desk } = useStores();
  const { ask } = useReviewActions();
  const text = useReview((state) => state.analysed?.text ?? state.draft);
  const marked = useDeferredValue(useReview((state) => state.draftSelection?.text ?? ''));
  const own = useReview((state) => state.article?.targetWords ?? null);
  const house = useStore(desk, (state) => state.library?.file.houseStyle.targetWords ?? null);
  const target = own ?? house;
  const words = useMemo(() => countBodyWords(text), [text]);
  const counted = useMemo(
    () =>
      marked === ''
        ? null
        : `${formatCount(countWords(marked), 'word')}, ${formatCount(countGraphemes(marked), 'character')} marked`,
    [marked],
  );
  const difference = target === null ? 0 : words - target;
  return (
    <>
      <button
        type="button"
        className={styles.length}
        aria-haspopup="dialog"
        title="Target length…"
        onClick={() => ask({ kind: 'target' })}
      >
        {target === null
          ? formatCount(words, 'word')
          : `${words.toLocaleString('en-GB')} of ${formatCount(target, 'word')}`}
        {difference > 0 ? (
          <span className={styles.over}>{difference.toLocaleString('en-GB')} over</span>
        ) : null}
        {difference < 0 ? <span>{(-difference).toLocaleString('en-GB')} under</span> : null}
        <span>{readingMinutes(words)} min</span>
      </button>
      {counted === null ? null : <span>{counted}</span>}
    </>
  );
}
