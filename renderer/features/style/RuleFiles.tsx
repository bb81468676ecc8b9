import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './style.module.css';

/** The house's own rules as files: where they go, and what in them can't be honoured. */
export function RuleFiles() {
  const { api, review } = useStores();
  const problems = useStore(review, (state) => state.analysed?.analysis.styleProblems ?? none);
  return (
    <section className={styles.section} aria-label="Rule files">
      <h2>Rule files</h2>
      <p className={styles.meta}>
        Rules in Vale’s YAML form are read from the folder “style” of the library, as they are:
        style packages in folders, word lists in “config/vocabularies”. They are read again when a
        file changes.
      </p>
      <Button variant="quiet" onPress={() => void api.invoke('library:show-folder', undefined)}>
        Show the library’s folder
      </Button>
      {problems.length === 0 ? null : (
        <ul className={styles.files} aria-label="What can’t be honoured">
          {problems.map(({ file, line, what, why }) => (
            <li key={`${file} ${line} ${what}`}>
              <b>{line === null ? file : `${file}, line ${line}`}</b>: {what} {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const none: readonly never[] = [];
