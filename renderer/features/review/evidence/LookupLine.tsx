import { useEffect, useState } from 'react';
import type { LookupProgress } from '../../../stores/review/evidence.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './evidence.module.css';

/** Looking up that takes longer than this gets a bar and a way to stop it, in milliseconds. */
const IS_LONG_AFTER = 1000;

const labels: Readonly<Record<LookupProgress['step'], string>> = {
  files: 'Looking in sources',
  claims: 'Looking claims up',
};

/** How far looking the claims up in the sources is; nothing while that is quick, or done. */
export function LookupLine() {
  const lookup = useReview((state) => state.lookup);
  const actions = useReviewActions();
  if (lookup.kind === 'stopped') {
    return (
      <div className={styles.lookup}>
        <span>Not every claim was looked up: it was stopped.</span>
        <Button variant="quiet" onPress={actions.lookAgain}>
          Look again
        </Button>
      </div>
    );
  }
  if (lookup.kind === 'idle' || !lookup.progress) return null;
  return <Looking {...lookup.progress} />;
}

function Looking({ step, done, total }: LookupProgress) {
  const actions = useReviewActions();
  const isLong = useIsLong();
  const label = labels[step];
  return (
    <div className={styles.lookup}>
      {isLong ? (
        <>
          <ProgressBar label={label} done={done} total={total} />
          <Button variant="quiet" onPress={actions.stopLooking}>
            Cancel
          </Button>
        </>
      ) : (
        <span>
          {label}: {done} of {total}
        </span>
      )}
    </div>
  );
}

/** Whether the part was on the screen for a while. */
function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), IS_LONG_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
