import { Undo2 } from 'lucide-react';
import { paragraphAt } from '../../../../shared/model/source-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Moment } from '../Moment.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReviewActions } from '../use-review.ts';
import { changeKinds, type ListedChange } from './change-list.ts';
import styles from './changes.module.css';
import { shownWords } from './shown-words.ts';

interface ChangeRowProps {
  readonly change: ListedChange;
  /** The draft as it stands. */
  readonly text: string;
}

/** One change of the draft: what went and what came, whose it is, and the way to take it back. */
export function ChangeRow({ change, text }: ChangeRowProps) {
  const draft = useDraft();
  const { mayEdit } = useReviewActions();
  const isClosed = useIsClosed();
  const { index, kind, was, words, by, at, start } = change;
  const name = changeKinds.find(({ id }) => id === kind)?.label ?? kind;
  return (
    <li className={styles.row} data-change={kind}>
      <button
        type="button"
        className={styles.head}
        onClick={() => draft.current?.goToChange(index)}
      >
        <span className={styles.words}>
          {was === '' ? null : <del>{shownWords(was)}</del>}
          {words === '' ? null : <ins>{shownWords(words)}</ins>}
        </span>
        <span className={styles.meta}>
          {name} · para {paragraphAt(text, start)}
          {by ? ` · ${by.name}` : null}
          {at === null ? null : (
            <>
              , <Moment at={at} />
            </>
          )}
        </span>
      </button>
      {isClosed ? null : (
        <div className={styles.actions}>
          <Button
            icon={<Undo2 />}
            variant="quiet"
            onPress={() => {
              if (mayEdit()) draft.current?.revertChange(index);
            }}
          >
            Revert
          </Button>
        </div>
      )}
    </li>
  );
}
