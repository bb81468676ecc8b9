import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownerOf } from '../stores/changed-keys.ts';
import { type BoundCommand, keyOf } from '../stores/command-store.ts';
import { useStores } from '../stores/context.ts';
import { Button } from '../ui/Button.tsx';
import { shortcutText } from '../ui/Keys.tsx';
import styles from './KeysDialog.module.css';
import { reservedReason } from './reserved-keys.ts';

interface KeyCaptureProps {
  readonly command: BoundCommand;
  readonly commands: readonly BoundCommand[];
  /** The key that is to be replaced; null for one more. */
  readonly before: string | null;
  /** `key` null takes the key away; `owner` gives it up. */
  readonly onDone: (key: string | null, owner: BoundCommand | null) => void;
  readonly onCancel: () => void;
}

interface Refused {
  readonly key: string;
  readonly reason: string;
  /** Who has it; null where nobody may. */
  readonly owner: BoundCommand | null;
}

/** Waits for the new key of a command, and says why one can't be had. */
export function KeyCapture({ command, commands, before, onDone, onCancel }: KeyCaptureProps) {
  const isMac = useStore(useStores().desk, (state) => state.platform === 'darwin');
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
      return;
    }
    // Tab leads on to the buttons; a key held down alone is not one yet.
    if (event.target !== field.current || event.key === 'Tab' || isHeld(event.key)) return;
    event.preventDefault();
    if (event.nativeEvent.isComposing) return;
    const pressed = keyOf(event.nativeEvent, isMac);
    const key = pressed.replace(/ $/, 'Space');
    const reason = reservedReason(key, isMac);
    const owner = ownerOf(key, command, commands);
    if (key === before) onCancel();
    else if (reason) setRefused({ key, reason, owner: null });
    else if (owner) setRefused({ key, reason: `It belongs to “${owner.title}”.`, owner });
    else onDone(key, null);
  };
  const owner = refused?.owner ?? null;
  return (
    <fieldset className={styles.capture} aria-label="New key" onKeyDownCapture={press}>
      <input
        ref={field}
        className={styles.press}
        aria-label={`Press the new key of “${command.title}”`}
        placeholder="Press the new key"
        value={refused ? shortcutText(refused.key) : ''}
        readOnly
      />
      <p role="status">
        {refused
          ? `${shortcutText(refused.key)} is taken. ${refused.reason}`
          : 'Without Ctrl or Alt a key works only while nothing is being typed.'}
      </p>
      <div className={styles.choices}>
        {refused && owner ? (
          <Button onPress={() => onDone(refused.key, owner)}>Take it over</Button>
        ) : null}
        {before === null ? null : (
          <Button variant="quiet" onPress={() => onDone(null, null)}>
            No key
          </Button>
        )}
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}

function isHeld(key: string): boolean {
  return ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(key);
}
