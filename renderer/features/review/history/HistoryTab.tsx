import { Camera } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../inspector/Section.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import { AuditLog } from './AuditLog.tsx';
import { BlameList } from './BlameList.tsx';
import styles from './history.module.css';
import { RevisionRow } from './RevisionRow.tsx';

/** Revisions of the draft, latest first, who wrote which sentence, and the audit log. */
export function HistoryTab() {
  const revisions = useReview((state) => state.article?.revisions ?? none);
  const signOffs = useReview((state) => state.article?.signOffs ?? none);
  const { ask } = useReviewActions();
  const latestFirst = [...revisions].reverse();
  return (
    <>
      <Section
        title="Revisions"
        count={revisions.length}
        action={
          <Button variant="quiet" icon={<Camera />} onPress={() => ask({ kind: 'take-revision' })}>
            Take revision…
          </Button>
        }
      >
        {revisions.length === 0 ? (
          <p className={styles.empty}>
            A revision is a numbered snapshot of the draft. One is taken at each change of state,
            and whenever you choose.
          </p>
        ) : null}
        <ol className={styles.list}>
          {latestFirst.map((revision) => (
            <RevisionRow
              key={revision.number}
              revision={revision}
              signOff={signOffs.find((one) => one.revision === revision.number) ?? null}
            />
          ))}
        </ol>
      </Section>
      <BlameList />
      <AuditLog />
    </>
  );
}

const none: readonly never[] = [];
