import { MoreHorizontal } from 'lucide-react';
import type { Revision, SignOff } from '../../../../shared/model/article.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { Moment } from '../Moment.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './history.module.css';

const reasons: Readonly<Record<Revision['reason'], string>> = {
  'by-hand': '',
  state: 'Change of state',
  restore: 'Before a restore',
  recovery: 'After a crash',
  session: 'On leaving the article',
  outside: 'By another program',
};

interface RevisionRowProps {
  readonly revision: Revision;
  /** The sign-off of exactly this revision. */
  readonly signOff: SignOff | null;
}

/** One revision: number, time, who and why; compare with it or make it the draft again. */
export function RevisionRow({ revision, signOff }: RevisionRowProps) {
  const actions = useReviewActions();
  const isShown = useReview(
    ({ view }) => view.reference.kind === 'revision' && view.reference.number === revision.number,
  );
  const { at, by, note, number, reason, words } = revision;
  return (
    <li className={styles.row} data-active={isShown}>
      <span className={styles.number}>{number}</span>
      <div className={styles.what}>
        <p>{note === '' ? reasons[reason] || 'Taken by hand' : note}</p>
        <p className={styles.meta}>
          {by.name}, <Moment at={at} /> · {words} words
        </p>
        {signOff ? (
          <p className={styles.meta}>
            {signOff.voided
              ? `Sign-off by ${signOff.by.name}, voided: ${signOff.voided.reason}`
              : `Signed off by ${signOff.by.name}`}
          </p>
        ) : null}
      </div>
      <Button
        variant="quiet"
        isDisabled={isShown}
        onPress={() => actions.show({ reference: { kind: 'revision', number } })}
      >
        Compare
      </Button>
      <MenuButton
        label={`More for revision ${number}`}
        icon={<MoreHorizontal />}
        items={[
          { id: 'two', label: 'Compare with another revision…' },
          { id: 'restore', label: 'Restore as the new draft…' },
        ]}
        onAction={(id) =>
          actions.ask({ kind: id === 'two' ? 'compare' : 'restore-revision', number })
        }
      />
    </li>
  );
}
