import type { ExportSummary } from '../../../shared/ipc/channels/export.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './export.module.css';

interface ExistingFilesProps {
  readonly summary: ExportSummary;
  readonly onReplace: () => void;
  readonly onElsewhere: () => void;
}

/** Names that are there already; nothing was written over them. */
export function ExistingFiles({ summary, onReplace, onElsewhere }: ExistingFilesProps) {
  const { existing } = summary;
  return (
    <div className={styles.existing} role="alertdialog" aria-label="Files exist already">
      <p>
        {existing.length === 1 ? 'This file is' : 'These files are'} in the folder already and{' '}
        {existing.length === 1 ? 'was' : 'were'} not touched:
      </p>
      <ul>
        {existing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Button variant="danger" onPress={onReplace}>
          Replace {existing.length === 1 ? 'it' : `all ${existing.length}`}
        </Button>
        <Button variant="plain" onPress={onElsewhere}>
          Choose another folder…
        </Button>
      </div>
    </div>
  );
}
