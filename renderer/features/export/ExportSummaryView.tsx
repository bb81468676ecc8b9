import type { ExportSummary } from '../../../shared/ipc/channels/export.ts';
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
      {failures.length > 0 ? (
        <ul className={styles.failures} aria-label="Articles that were not exported">
          {failures.map(({ file, error }) => (
            <li key={`${file} ${error.message}`}>
              <b>{file}</b>
              <ErrorNotice error={error} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
