import { TriangleAlert } from 'lucide-react';
import type { DeskError } from '../../shared/model/result.ts';
import { Button } from './Button.tsx';
import styles from './ErrorNotice.module.css';

/** What went wrong, to which file, that nothing was lost, and what to do. */
export function ErrorNotice({ error }: { readonly error: DeskError }) {
  const details = [error.message, error.advice, error.file, error.detail]
    .filter(Boolean)
    .join('\n');
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert aria-hidden />
      <div className={styles.words}>
        <p className={styles.message}>{error.message}</p>
        <p>{error.advice}</p>
        {error.file ? <p className={styles.file}>{error.file}</p> : null}
        {error.detail ? (
          <Button variant="quiet" onPress={() => void navigator.clipboard.writeText(details)}>
            Copy details
          </Button>
        ) : null}
      </div>
    </div>
  );
}
