import { FilePlus, Pencil } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { RuleFiles as Listed } from '../../../shared/ipc/channels/style.ts';
import type { Result } from '../../../shared/model/result.ts';
import { newRule } from '../../../shared/style/rule-file.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { RuleFileDialog } from './RuleFileDialog.tsx';
import { Problems } from './StyleYaml.tsx';
import styles from './style.module.css';

interface Opened {
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** The house's own rules as files: seen, written and taken away; what can't be honoured is named. */
export function RuleFiles() {
  const { api, desk, review } = useStores();
  const readOnly = useStore(desk, (state) => state.library?.readOnly ?? true);
  const [listed, setListed] = useState<Listed>({ files: [], problems: [] });
  const [opened, setOpened] = useState<Opened | null>(null);

  const settle = useCallback(
    (result: Result<Listed>) => {
      if (result.ok) setListed(result.value);
      else desk.getState().showError(result.error);
      return result.ok;
    },
    [desk],
  );
  useEffect(() => {
    void api.invoke('style:files', undefined).then(settle);
  }, [api, settle]);

  const open = async (file: string) => {
    const text = await api.invoke('style:read', { file });
    if (text.ok) setOpened({ file, text: text.value, isNew: false });
    else desk.getState().showError(text.error);
  };
  const write = async (file: string, text: string) => {
    if (!settle(await api.invoke('style:write', { file, text }))) return false;
    review.getState().analyse();
    return true;
  };
  const remove = async ({ file, text }: Opened) => {
    setOpened(null);
    if (!settle(await api.invoke('style:remove', { file }))) return;
    review.getState().analyse();
    desk.getState().showToast({
      message: `“${file}” was taken away`,
      undo: () => void write(file, text),
    });
  };

  return (
    <section className={styles.section} aria-label="Rule files">
      <h2>Rule files</h2>
      <p className={styles.meta}>
        Rules in Vale’s YAML form are read from the folder “style” of the library, as they are:
        style packages in folders, word lists in “config/vocabularies”. They are read again when a
        file changes.
      </p>
      {listed.files.length === 0 ? null : (
        <ul className={styles.ruleFiles} aria-label="Rule files">
          {listed.files.map((file) => (
            <li key={file}>
              {file}
              <IconButton
                label={`Edit ${file}`}
                icon={<Pencil />}
                onPress={() => void open(file)}
              />
            </li>
          ))}
        </ul>
      )}
      <Problems
        problems={listed.problems.map(({ file, line, what, why }) => ({
          where: line === null ? file : `${file}, line ${line}`,
          what: `${what} ${why}`,
        }))}
      />
      <div className={styles.fileTools}>
        <Button
          icon={<FilePlus />}
          isDisabled={readOnly}
          onPress={() => setOpened({ file: 'House/', text: newRule, isNew: true })}
        >
          New rule file
        </Button>
        <Button variant="quiet" onPress={() => void api.invoke('library:show-folder', undefined)}>
          Show the library’s folder
        </Button>
      </div>
      {opened ? (
        <RuleFileDialog
          {...opened}
          taken={listed.files}
          readOnly={readOnly}
          onSave={async (file, text) => {
            if (await write(file, text)) setOpened(null);
          }}
          onRemove={() => void remove(opened)}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </section>
  );
}
