import { Plus, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as KeyButton } from 'react-aria-components';
import { useStore } from 'zustand';
import type { ChangedKeys } from '../../shared/model/preferences.ts';
import { isChanged, withKey, withOwnKeys } from '../stores/changed-keys.ts';
import type { BoundCommand } from '../stores/command-store.ts';
import { useStores } from '../stores/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Keys, shortcutText } from '../ui/Keys.tsx';
import { KeyCapture } from './KeyCapture.tsx';
import styles from './KeysDialog.module.css';
import { reservedReason } from './reserved-keys.ts';

interface CommandKeysProps {
  readonly command: BoundCommand;
  readonly commands: readonly BoundCommand[];
  readonly onChange: (keys: ChangedKeys) => void;
}

/** One line of the map of keys: a command, its keys, and the ways to change them. */
export function CommandKeys({ command, commands, onChange }: CommandKeysProps) {
  const { desk } = useStores();
  const changed = useStore(desk, (state) => state.preferences.keys);
  const isMac = useStore(desk, (state) => state.platform === 'darwin');
  const line = useRef<HTMLLIElement>(null);
  /** The key that is being changed; null for one more; undefined while none is. */
  const [asked, setAsked] = useState<string | null | undefined>(undefined);
  const { title, keys, ownKeys } = command;
  // Undo and the like have keys of the text itself, which can't be taken from it.
  const isFixed = ownKeys.some((key) => reservedReason(key, isMac) !== null);
  const close = () => {
    setAsked(undefined);
    requestAnimationFrame(() => {
      const key = line.current?.querySelector<HTMLElement>('[data-key]');
      (key ?? line.current?.querySelector('button'))?.focus();
    });
  };
  return (
    <li ref={line} className={styles.line} data-changed={isChanged(command)}>
      <span className={styles.title}>{title}</span>
      {isFixed ? (
        <span className={styles.fixed} title="These keys belong to the text and stay.">
          {keys.map((key) => (
            <Keys key={key} shortcut={key} />
          ))}
        </span>
      ) : (
        <span className={styles.own}>
          {isChanged(command) ? (
            <IconButton
              label={`Reset the keys of “${title}”`}
              icon={<RotateCcw />}
              onPress={() => {
                onChange(withOwnKeys(changed, command, commands));
                close();
              }}
            />
          ) : null}
          {keys.map((key) => (
            <KeyButton
              key={key}
              className={styles.key ?? ''}
              data-key
              aria-label={`Change ${shortcutText(key)}, the key of “${title}”`}
              onPress={() => setAsked(key)}
            >
              <Keys shortcut={key} />
            </KeyButton>
          ))}
          {keys.length < 2 ? (
            <IconButton
              label={`Give “${title}” ${keys.length === 0 ? 'a key' : 'a second key'}`}
              icon={<Plus />}
              onPress={() => setAsked(null)}
            />
          ) : null}
        </span>
      )}
      {asked === undefined ? null : (
        <KeyCapture
          command={command}
          commands={commands}
          before={asked}
          onDone={(key, owner) => {
            onChange(withKey(changed, command, asked, key, owner));
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
