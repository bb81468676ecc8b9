import type { ClaimStatus } from '../../shared/model/claim.ts';
import styles from './Marks.module.css';

const names: Readonly<Record<ClaimStatus, string>> = {
  open: 'Open',
  verified: 'Verified',
  disputed: 'Disputed',
  waived: 'Waived',
  reopened: 'Reopened',
};

const shapes: Readonly<Record<ClaimStatus, React.ReactNode>> = {
  open: <circle cx="8" cy="8" r="5.75" className={styles.hollow} />,
  verified: (
    <>
      <circle cx="8" cy="8" r="6.5" className={styles.filled} />
      <path d="M5 8.2l2.1 2.1L11.2 6" className={styles.cut} />
    </>
  ),
  disputed: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" className={styles.filled} />
      <path d="M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2" className={styles.cut} />
    </>
  ),
  waived: (
    <>
      <circle cx="8" cy="8" r="5.75" className={styles.hollow} />
      <path d="M5.2 8h5.6" className={styles.hollow} />
    </>
  ),
  reopened: (
    <>
      <path d="M13.4 6.1A5.75 5.75 0 1 0 13.7 9" className={styles.hollow} />
      <path d="M13.9 2.6v3.8h-3.8" className={styles.hollow} />
    </>
  ),
};

/** How a claim stands, by a shape of its own as well as by colour. */
export function ClaimMark({ status }: { readonly status: ClaimStatus }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={styles.mark}
      data-claim={status}
      role="img"
      aria-label={names[status]}
    >
      {shapes[status]}
    </svg>
  );
}
