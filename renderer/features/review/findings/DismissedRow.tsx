import { RotateCcw } from 'lucide-react';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Aside } from '../../../../shared/text/dismissals.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { Moment } from '../Moment.tsx';
import styles from './findings.module.css';
import { useDismissals } from './use-dismissals.ts';

interface DismissedRowProps {
  readonly finding: Finding;
  readonly aside: Aside;
}

const scopeNames: Readonly<Record<Aside['scope'], string>> = {
  once: 'at this place only',
  article: 'in this article',
  library: 'in every article',
};

/** A finding that somebody set aside: who, when, where and why, and the way to bring it back. */
export function DismissedRow({ finding, aside }: DismissedRowProps) {
  const { restore } = useDismissals();
  const { reason, by, at } = aside.dismissal;
  return (
    <li className={styles.finding} data-dismissed>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.expected}>
          {reason} ({scopeNames[aside.scope]}; {by.name}, <Moment at={at} />)
        </span>
      </div>
      <IconButton
        label={`Report again: ${finding.message}`}
        icon={<RotateCcw />}
        onPress={() => void restore(finding, aside)}
      />
    </li>
  );
}
