import type { Severity } from '../../shared/model/finding.ts';
import styles from './Marks.module.css';

const names: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  warning: 'Warning',
  note: 'Note',
};

const shapes: Readonly<Record<Severity, React.ReactNode>> = {
  blocker: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" className={styles.filled} />
      <path d="M8 4.5v4.2M8 11v.6" className={styles.cut} />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6L15 14H1z" className={styles.filled} />
      <path d="M8 6v3.8M8 12v.4" className={styles.cut} />
    </>
  ),
  note: <circle cx="8" cy="8" r="3" className={styles.filled} />,
};

/** How grave a finding is, by a shape of its own as well as by colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={styles.mark}
      data-severity={severity}
      role="img"
      aria-label={names[severity]}
    >
      {shapes[severity]}
    </svg>
  );
}
