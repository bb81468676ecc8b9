import { Check, RotateCcw, Undo2 } from 'lucide-react';
import type { AcceptedChange } from '../../../../shared/model/accepted-change.ts';
import { paragraphAt } from '../../../../shared/model/source-text.ts';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Moment } from '../Moment.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed } from '../use-review.ts';
import { changeKinds, changeName, type ListedChange } from './change-list.ts';
import styles from './changes.module.css';
import { shownWords } from './shown-words.ts';
import { useChangeActs } from './use-change-acts.ts';

interface ChangeRowProps {
  readonly change: ListedChange;
  /** Who agreed with it; null while it is open. */
  readonly accepted: readonly AcceptedChange[] | null;
  /** The draft as it stands. */
  readonly text: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One change of the draft: what went and what came, whose it is, and the ways to decide it. */
export function ChangeRow({ change, accepted, text, isTicked, onTick }: ChangeRowProps) {
  const draft = useDraft();
  const acts = useChangeActs();
  const isClosed = useIsClosed();
  const keyToAccept = useShortcut('review.accept-chosen-change');
  const keyToRevert = useShortcut('review.revert-chosen-change');
  const { index, kind, was, words, by, at, start, described } = change;
  const last = accepted?.at(-1);
  const kindName = changeKinds.find(({ id }) => id === kind)?.label ?? kind;
  const name = changeName(change);
  const unseen = <span className="visually-hidden">: {name}</span>;
  return (
    <li className={styles.row} data-change={kind}>
      <div className={styles.line}>
        {isClosed ? null : (
          <Checkbox aria-label={`Choose: ${name}`} isSelected={isTicked} onChange={onTick} />
        )}
        <button
          type="button"
          className={styles.head}
          data-head
          onClick={() => draft.current?.goToChange(index)}
        >
          <span className="visually-hidden">{name}. </span>
          <span className={styles.words} aria-hidden>
            {was === '' ? null : <del>{shownWords(was)}</del>}
            {words === '' ? null : <ins>{shownWords(words)}</ins>}
          </span>
          <span className={styles.meta}>
            {kindName} · para {paragraphAt(text, start)}
            {by ? ` · ${by.name}` : null}
            {at === null ? null : (
              <>
                , <Moment at={at} />
              </>
            )}
          </span>
          {last ? (
            <span className={styles.meta}>
              Accepted by {last.by.name}, <Moment at={last.at} />
            </span>
          ) : null}
        </button>
      </div>
      {isClosed ? null : (
        <div className={styles.actions}>
          {accepted ? (
            <Button icon={<RotateCcw />} variant="quiet" onPress={() => void acts.reopen(accepted)}>
              Open again{unseen}
            </Button>
          ) : (
            <Button
              icon={<Check />}
              variant="quiet"
              shortcut={keyToAccept}
              onPress={() => void acts.accept(described)}
            >
              Accept{unseen}
            </Button>
          )}
          <Button
            icon={<Undo2 />}
            variant="quiet"
            shortcut={keyToRevert}
            onPress={() => acts.revert([index])}
          >
            Revert{unseen}
          </Button>
        </div>
      )}
    </li>
  );
}
