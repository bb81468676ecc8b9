import { Button } from '../../../ui/Button.tsx';
import type { DecidedChange } from './change-list.ts';
import styles from './changes.module.css';
import { useChangeActs } from './use-change-acts.ts';

interface ChangeActionsProps {
  /** All that are shown, or those that were ticked. */
  readonly changes: readonly DecidedChange[];
  readonly isAll: boolean;
  readonly isAccepted: boolean;
}

/** What is done with several changes at once. */
export function ChangeActions({ changes, isAll, isAccepted }: ChangeActionsProps) {
  const acts = useChangeActs();
  if (changes.length === 0 || (isAll && changes.length < 2)) return null;
  const which = `${isAll ? 'all ' : ''}${changes.length}`;
  return (
    <div className={styles.all}>
      {isAccepted ? (
        <Button
          variant="quiet"
          onPress={() => void acts.reopen(changes.flatMap((one) => one.accepted ?? []))}
        >
          Open {which} again
        </Button>
      ) : (
        <Button
          variant="quiet"
          onPress={() => void acts.accept(changes.flatMap(({ change }) => change.described))}
        >
          Accept {which}
        </Button>
      )}
      <Button
        variant="quiet"
        onPress={() => acts.revert(changes.map(({ change }) => change.index))}
      >
        Revert {which}
      </Button>
    </div>
  );
}
