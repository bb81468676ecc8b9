import { Button } from '../../../ui/Button.tsx';
import { useDraft } from '../screen-context.ts';
import { useAct, useIsClosed, useReview, useSummary } from '../use-review.ts';
import styles from './claims.module.css';

/** Which sentences somebody has looked at, and the way to the next one that nobody has. */
export function CoverageLine() {
  const draft = useDraft();
  const act = useAct();
  const summary = useSummary();
  const analysed = useReview((state) => state.analysed);
  const selection = useReview((state) => state.draftSelection);
  const coverage = summary?.coverage;
  const isClosed = useIsClosed();
  if (!summary || !coverage || !analysed || coverage.sentences === 0) return null;
  const { sentences, withClaim, nothingToCheck, notLookedAt } = coverage;
  const from = selection?.end ?? 0;
  const next = summary.uncovered.find(([start]) => start >= from) ?? summary.uncovered[0];
  const marked = summary.uncovered.find(
    ([start, end]) => selection !== null && start < selection.end && end > selection.start,
  );
  const share = (count: number) => `${(count / sentences) * 100}%`;
  return (
    <div className={styles.coverage}>
      <p title={`${withClaim} with a claim, ${nothingToCheck} with nothing to check`}>
        <b>{sentences - notLookedAt}</b> of {sentences} sentences looked at
      </p>
      <div className={styles.bar} aria-hidden>
        <span className={styles.barClaim} style={{ width: share(withClaim) }} />
        <span className={styles.barNothing} style={{ width: share(nothingToCheck) }} />
      </div>
      <div className={styles.actions}>
        {next ? (
          <Button variant="quiet" onPress={() => draft.current?.select(next[0], next[1])}>
            Next unchecked sentence
          </Button>
        ) : null}
        {marked && !isClosed ? (
          <Button
            variant="quiet"
            onPress={() =>
              void act(
                {
                  type: 'mark-nothing-to-check',
                  sentence: analysed.text.slice(marked[0], marked[1]),
                  marked: true,
                },
                'Marked: nothing to check',
              )
            }
          >
            Nothing to check
          </Button>
        ) : null}
      </div>
    </div>
  );
}
