import { Link2, Link2Off } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { useStores } from '../../../stores/context.ts';
import { Section } from '../inspector/Section.tsx';
import { Moment } from '../Moment.tsx';
import { useReview } from '../use-review.ts';
import styles from './history.module.css';

/** What was done to the article, latest first, and whether the log's chain is whole. */
export function AuditLog() {
  const { api, desk } = useStores();
  const id = useReview((state) => state.article?.id ?? null);
  const updatedAt = useReview((state) => state.article?.updatedAt ?? '');
  const [audit, setAudit] = useState<ResponseOf<'article:audit'> | null>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (id === null || updatedAt === '') return;
    let isCurrent = true;
    void api.invoke('article:audit', { id }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setAudit(result.value);
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, updatedAt]);

  if (!audit) return null;
  const latestFirst = [...audit.records].reverse();
  return (
    <Section
      title="Audit log"
      count={audit.records.length}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
      action={
        audit.broken === '' ? (
          <span className={styles.chain}>
            <Link2 aria-hidden /> Chain intact
          </span>
        ) : (
          <span className={styles.chain} data-broken title={audit.broken}>
            <Link2Off aria-hidden /> Chain broken
          </span>
        )
      }
    >
      {audit.broken === '' ? null : <p className={styles.broken}>{audit.broken}</p>}
      <ol className={styles.audit}>
        {latestFirst.map((record) => (
          <li key={record.seq}>
            <span className={styles.number}>{record.seq}</span>
            <div>
              <p>
                <span className={styles.action}>{record.action}</span> {detailWords(record.detail)}
              </p>
              <p className={styles.meta}>
                {record.by.name}, <Moment at={record.at} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What a record is about, without the ids that mean nothing to a reader. */
function detailWords(detail: Readonly<Record<string, string>>): string {
  return Object.entries(detail)
    .filter(([, value]) => !/^[a-z]+-[a-z0-9]{4,24}$/.test(value) && !/^[0-9a-f]{64}$/.test(value))
    .map(([, value]) => value)
    .join(' · ');
}
