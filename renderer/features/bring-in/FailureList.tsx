import type { FileFailure } from '../../../shared/ipc/file-failure.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import styles from './bring-in.module.css';

/** The files that could not be read, and why. */
export function FailureList({ failures }: { readonly failures: readonly FileFailure[] }) {
  if (failures.length === 0) return null;
  return (
    <ul className={styles.failures} aria-label="Files that were not brought in">
      {failures.map(({ file, error }) => (
        <li key={file}>
          <ErrorNotice error={error} />
        </li>
      ))}
    </ul>
  );
}
