import { RotateCcw } from 'lucide-react';
import type { Finding } from '../../../../shared/model/finding.ts';
import { isDismissed } from '../../../../shared/text/dismissals.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { Moment } from '../Moment.tsx';
import { useAct, useReview } from '../use-review.ts';
import styles from './findings.module.css';

/** A finding that somebody set aside: who, when and why, and the way to bring it back. */
export function DismissedRow({ finding }: { readonly finding: Finding }) {
  const act = useAct();
  const dismissals = useReview((state) => state.article?.dismissals ?? none);
  const dismissal = dismissals.find((one) => isDismissed(finding, [one]));
  return (
    <li className={styles.finding} data-dismissed>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.message}>{finding.message}</span>
        {dismissal ? (
          <span className={styles.expected}>
            {dismissal.reason} ({dismissal.by.name}, <Moment at={dismissal.at} />)
          </span>
        ) : null}
      </div>
      <IconButton
        label={`Report again: ${finding.message}`}
        icon={<RotateCcw />}
        onPress={() => {
          const { rule, field } = finding;
          const text = dismissal?.text ?? finding.text;
          void act({ type: 'restore-finding', rule, field, text });
        }}
      />
    </li>
  );
}

const none: readonly never[] = [];
