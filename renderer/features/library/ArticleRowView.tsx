import { Check } from 'lucide-react';
import { memo } from 'react';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { formatCount, formatInstant, formatRelative } from '../../ui/format.ts';
import { Meter } from '../../ui/Meter.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import styles from './library.module.css';

interface ArticleRowViewProps {
  readonly row: ArticleRow;
  /** Place in the list, from 0, and how long the list is. */
  readonly place: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

/** One article in the list. The list itself has the keyboard and the mouse. */
export const ArticleRowView = memo(function ArticleRowView(props: ArticleRowViewProps) {
  const { row, place, total, isCurrent, isSelected } = props;
  const gates =
    row.gatesUnmet > 0 && (row.state === 'in-review' || row.state === 'received')
      ? `${formatCount(row.gatesUnmet, 'gate')} left`
      : '';
  return (
    <div
      id={`row-${row.id}`}
      className={styles.row}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={place + 1}
      aria-setsize={total}
      data-current={isCurrent}
      data-place={place}
    >
      <span className={styles.tick}>{isSelected ? <Check aria-hidden /> : null}</span>
      <StateBadge state={row.state} />
      <span className={styles.words}>
        <span className={styles.headline}>{row.headline || 'Without a headline'}</span>
        <span className={styles.dek}>{row.dek}</span>
      </span>
      <span className={styles.numbers}>
        {row.claims > 0 ? (
          <Meter label="claims" value={row.claimsSettled} max={row.claims} />
        ) : (
          <span className={styles.none}>no claims yet</span>
        )}
        <span className={styles.gates}>{gates}</span>
      </span>
      <time className={styles.when} dateTime={row.updatedAt} title={formatInstant(row.updatedAt)}>
        {formatRelative(row.updatedAt)}
      </time>
    </div>
  );
});
