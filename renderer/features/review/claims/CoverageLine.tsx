import { ArrowDown, Check, ScanText } from 'lucide-react';
import { useStore } from 'zustand';
import { useShortcut, useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useIsClosed, useSummary } from '../use-review.ts';
import styles from './claims.module.css';
import { useCoverageActs } from './use-coverage-acts.ts';

/** Which sentences somebody has looked at, and the way to the next one that nobody has. */
export function CoverageLine() {
  const { desk } = useStores();
  const coverage = useSummary()?.coverage;
  const isShown = useStore(desk, (state) => state.preferences.showCoverage);
  const acts = useCoverageActs();
  const isClosed = useIsClosed();
  const keyToShow = useShortcut('review.show-coverage');
  const keyToNext = useShortcut('review.next-uncovered');
  const keyToMark = useShortcut('review.nothing-to-check');
  if (!coverage || coverage.sentences === 0) return null;
  const { sentences, withClaim, nothingToCheck, notLookedAt } = coverage;
  const share = (count: number) => `${(count / sentences) * 100}%`;
  return (
    <div className={styles.coverage}>
      <p title={`${withClaim} with a claim, ${nothingToCheck} with nothing to check`}>
        <span>
          <b>{sentences - notLookedAt}</b> of {sentences} sentences looked at
        </span>
        <IconButton
          label="Show in the draft which sentences were looked at"
          shortcut={keyToShow}
          icon={<ScanText />}
          isPressed={isShown}
          onPress={acts.toggleShown}
        />
      </p>
      <div className={styles.bar} aria-hidden>
        <span className={styles.barClaim} style={{ width: share(withClaim) }} />
        <span className={styles.barNothing} style={{ width: share(nothingToCheck) }} />
      </div>
      {notLookedAt === 0 ? null : (
        <div className={styles.actions}>
          <Button variant="quiet" icon={<ArrowDown />} shortcut={keyToNext} onPress={acts.next}>
            Next unchecked sentence
          </Button>
          {isClosed ? null : (
            <Button
              variant="quiet"
              icon={<Check />}
              shortcut={keyToMark}
              onPress={() => void acts.nothingToCheck()}
            >
              Nothing to check
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
