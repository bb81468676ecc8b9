import type { ExportSummary } from '../../../shared/ipc/contract.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import styles from './export.module.css';

/** What an export wrote, and what it could not. */
export function ExportSummaryView({ summary }: { readonly summary: ExportSummary }) {
  const { written, failures, folder, cancelled } = summary;
  return (
    <div className={styles.summary}>
      <p>
        {written.length === 1 ? '1 file' : `${written.length} files`} written to{' '}
        <b className={styles.path}>{folder}</b>
        {cancelled ? ' before it was cancelled. No file is half-written.' : '.'}
      </p>
      <ul className={styles.written}>
        {written.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {failures.map(({ file, error }) => (
        <ErrorNotice key={file} error={error} />
      ))}
    </div>
  );
}
