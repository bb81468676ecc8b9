import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { ChangedKeys } from '../../shared/model/preferences.ts';
import type { BoundCommand } from '../stores/command-store.ts';
import { useStores } from '../stores/context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys, shortcutText } from '../ui/Keys.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { CommandKeys } from './CommandKeys.tsx';
import styles from './KeysDialog.module.css';

const everywhere = [
  { keys: 'F6', title: 'Go round the panes' },
  { keys: 'Escape', title: 'Close the innermost thing' },
];

/** The map of keys, as the commands have them now, and the place to change them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { commands: registry, desk } = useStores();
  const commands = useStore(registry, (state) => state.commands);
  const [search, setSearch] = useState('');
  const shown = commands.filter((one) => fits(one, search));
  const groups = [...new Set(shown.map((one) => one.group))];
  return (
    <Dialog title="Map of keys" size="large" footer={<ResetAll />} onClose={onClose}>
      <div className={styles.search}>
        <SearchField label="Find a command or a key" value={search} onChange={setSearch} />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none} role="status">
          No command is called that, and none has that key.
        </p>
      ) : null}
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.heading}>{group}</h3>
            <ul className={styles.keys}>
              {shown
                .filter((one) => one.group === group)
                .map((command) => (
                  <CommandKeys
                    key={command.id}
                    command={command}
                    commands={commands}
                    onChange={(keys) => void desk.getState().setPreferences({ keys })}
                  />
                ))}
            </ul>
          </section>
        ))}
        {search === '' ? (
          <section>
            <h3 className={styles.heading}>Everywhere</h3>
            <ul className={styles.keys}>
              {everywhere.map(({ keys, title }) => (
                <li key={keys} className={styles.line}>
                  <span>{title}</span>
                  <span className={styles.fixed}>
                    <Keys shortcut={keys} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}

/** All keys as they came; one press more, and they are as they were. */
function ResetAll() {
  const { desk } = useStores();
  const keys = useStore(desk, (state) => state.preferences.keys);
  const [before, setBefore] = useState<ChangedKeys | null>(null);
  const set = (changed: ChangedKeys) => void desk.getState().setPreferences({ keys: changed });
  const count = Object.keys(keys).length;
  if (before !== null && count === 0) {
    return (
      <>
        <span role="status">All keys are as they came.</span>
        <Button
          onPress={() => {
            set(before);
            setBefore(null);
          }}
        >
          Undo the reset
        </Button>
      </>
    );
  }
  return (
    <Button
      icon={<RotateCcw />}
      isDisabled={count === 0}
      onPress={() => {
        setBefore(keys);
        set({});
      }}
    >
      Reset all keys
    </Button>
  );
}

/** Whether a command's name holds every word of the search, or one of its keys is written so. */
function fits({ title, group, keys }: BoundCommand, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  const text = `${group} ${title}`.toLowerCase();
  const hasKey = keys.some((key) =>
    wanted.length === 1
      ? key.toLowerCase() === wanted
      : shortcutText(key).toLowerCase().includes(wanted),
  );
  return hasKey || wanted.split(/\s+/).every((word) => text.includes(word));
}
