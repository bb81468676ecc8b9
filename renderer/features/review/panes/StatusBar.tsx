import { ArrowDown, ArrowUp, Check, Link2, Link2Off, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { useShortcut, useStores } from '../../../stores/context.ts';
import type { SaveState } from '../../../stores/review/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount, formatTime } from '../../../ui/format.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useChangeActs } from '../changes/use-change-acts.ts';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import { Length } from './Length.tsx';
import styles from './panes.module.css';

interface StatusBarProps {
  /**
   * How many changes there are, the one at the cursor, -1 for none, and whether the comparison is
   * still rough.
   */
  readonly changes: {
    readonly count: number;
    readonly current: number;
    readonly isRough: boolean;
  };
}

/** Under the two texts: changes, length, what is on disk, and whether the texts scroll together. */
export function StatusBar({ changes }: StatusBarProps) {
  const { desk } = useStores();
  const draft = useDraft();
  const keyToPrevious = useShortcut('review.previous-change');
  const keyToNext = useShortcut('review.next-change');
  const keyToAccept = useShortcut('review.accept-change');
  const acts = useChangeActs();
  const isClosed = useIsClosed();
  const keyToRevert = useShortcut('review.revert-change');
  const { mayEdit } = useReviewActions();
  const save = useReview((state) => state.save);
  const syncScroll = useStore(desk, (state) => state.preferences.syncScroll);
  return (
    <footer className={styles.status}>
      <div className={styles.changes}>
        <span>{changesText(changes.current, changes.count)}</span>
        <IconButton
          label="Previous change"
          shortcut={keyToPrevious}
          icon={<ArrowUp />}
          onPress={() => draft.current?.previousChange()}
        />
        <IconButton
          label="Next change"
          shortcut={keyToNext}
          icon={<ArrowDown />}
          onPress={() => draft.current?.nextChange()}
        />
        {changes.current >= 0 ? (
          <>
            <IconButton
              label="Accept this change"
              shortcut={keyToAccept}
              icon={<Check />}
              isDisabled={isClosed}
              onPress={() => acts.acceptAtCursor()}
            />
            <IconButton
              label="Revert this change"
              shortcut={keyToRevert}
              icon={<Undo2 />}
              onPress={() => {
                if (mayEdit()) draft.current?.revertChange(draft.current.currentChangeIndex());
              }}
            />
          </>
        ) : null}
      </div>
      {changes.isRough ? <span role="status">Roughly compared; refining…</span> : null}
      <Length />
      <SaveNote save={save} />
      <IconButton
        label="Scroll both texts together"
        icon={syncScroll ? <Link2 /> : <Link2Off />}
        isPressed={syncScroll}
        onPress={() => void desk.getState().setPreferences({ syncScroll: !syncScroll })}
      />
    </footer>
  );
}

function changesText(current: number, count: number): string {
  if (count === 0) return 'No changes';
  const all = formatCount(count, 'change');
  return current >= 0 ? `${current + 1} of ${all}` : all;
}

/** What is on disk, as it is: never 'Saved' before the disk has it. */
function SaveNote({ save }: { readonly save: SaveState }) {
  const { flush } = useReviewActions();
  if (save.kind === 'failed') {
    return (
      <span className={styles.notSaved} role="alert">
        Not saved: {save.error.message}
        <Button variant="quiet" onPress={() => void flush()}>
          Try again
        </Button>
      </span>
    );
  }
  if (save.kind === 'saving') return <span className={styles.saved}>Saving…</span>;
  return (
    <span className={styles.saved}>
      {save.at === null ? 'All saved' : `Saved ${formatTime(save.at)}`}
    </span>
  );
}
