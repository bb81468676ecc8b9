import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { useAct } from '../use-review.ts';
import { FoundSources } from './FoundSources.tsx';
import { SourceDataInput } from './SourceDataInput.tsx';
import styles from './source-files.module.css';
import { useSourceFiles } from './use-source-files.ts';

interface SourceFilesDialogProps {
  /** Files that are read at once; none asks for them. */
  readonly paths: readonly string[];
  readonly onClose: () => void;
}

/** Sources from a file of BibTeX, RIS or CSL-JSON: read, looked through, ticked, added. */
export function SourceFilesDialog({ paths, onClose }: SourceFilesDialogProps) {
  const { api } = useStores();
  const act = useAct();
  const files = useSourceFiles(paths);
  const { sources, unread, failures } = files;
  /** Those that were unticked; what is there already is never added. */
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set());
  const chosen = sources.filter(({ id, isKnown }) => !isKnown && !unticked.has(id));

  const add = async () => {
    const done = await act(
      { type: 'add-sources', sources: chosen.map(({ kind, csl }) => ({ kind, csl })) },
      chosen.length === 1 ? 'Source added' : `${chosen.length} sources added`,
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title="Add sources from files"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button icon={<FolderOpen />} variant="quiet" onPress={() => files.read(null)}>
            Choose files…
          </Button>
          <span className={styles.gap} />
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || files.isReading}
            onPress={() => void add()}
          >
            {chosen.length === 1 ? 'Add 1 source' : `Add ${chosen.length} sources`}
          </Button>
        </>
      }
    >
      {/* Files may be dropped anywhere in it; the window would bring them in as articles. */}
      <section
        className={styles.page}
        aria-label="Sources found"
        onDragOver={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const dropped = [...event.dataTransfer.files].map(api.pathOf);
          const known = dropped.filter((path) => path !== '');
          if (known.length > 0) files.read(known);
        }}
      >
        {failures.map(({ file, error }) => (
          <ErrorNotice key={file} error={error} />
        ))}
        {unread.length > 0 ? (
          <details className={styles.unread}>
            <summary>
              {unread.length === 1
                ? '1 entry could not be read'
                : `${unread.length} entries could not be read`}
            </summary>
            <ul>
              {unread.slice(0, 200).map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {sources.length > 0 ? (
          <FoundSources
            sources={sources}
            unticked={unticked}
            onTick={(ids, on) => {
              const next = new Set(unticked);
              for (const id of ids) {
                if (on) next.delete(id);
                else next.add(id);
              }
              setUnticked(next);
            }}
          />
        ) : (
          <SourceDataInput isReading={files.isReading} onText={files.paste} />
        )}
      </section>
    </Dialog>
  );
}
