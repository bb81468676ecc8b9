import { Button } from '../../../ui/Button.tsx';
import type { ListedChange } from './change-list.ts';
import styles from './changes.module.css';
import { useChangeActs } from './use-change-acts.ts';

interface ChangeActionsProps {
  /** All that are shown, or those that were ticked. */
  readonly changes: readonly ListedChange[];
  readonly isAll: boolean;
  readonly isAccepted: boolean;
}

/** What is done with several changes at once. */
export function ChangeActions({ changes, isAll, isAccepted }: ChangeActionsProps) {
  const acts = useChangeActs();
  if (changes.length === 0 || (isAll && changes.length < 2)) return null;
  const which = `${isAll ? 'all ' : ''}${changes.length}`;
  const described = changes.map((one) => one.described);
  return (
    <div className={styles.all}>
      {isAccepted ? (
        <Button variant="quiet" onPress={() => void acts.reopen(described)}>
          Open {which} again
        </Button>
      ) : (
        <Button variant="quiet" onPress={() => void acts.accept(described)}>
          Accept {which}
        </Button>
      )}
      <Button variant="quiet" onPress={() => acts.revert(changes.map(({ index }) => index))}>
        Revert {which}
      </Button>
    </div>
  );
}
