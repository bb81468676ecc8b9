import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChangedKeys } from '../../shared/model/preferences.ts';

/** Something the user can do by name, by key or from the native menu. */
export interface DeskCommand {
  /** Stable; native menus send it. `review.next-claim`. */
  readonly id: string;
  readonly title: string;
  /** Heading in the palette and the map of keys. */
  readonly group: string;
  /** `Mod+K`, `Alt+]`, `F8`, `J`. Mod is Ctrl, or Cmd on a Mac. */
  readonly keys?: string;
  /** A second key for the same, e.g. for while typing. */
  readonly otherKeys?: string;
  /** Whether it makes sense now; always where absent. */
  readonly when?: () => boolean;
  readonly run: () => void;
}

/** A command with the keys that it has now. */
export interface BoundCommand extends Omit<DeskCommand, 'keys' | 'otherKeys'> {
  /** The first is shown beside it; both work. */
  readonly keys: readonly string[];
  /** The keys it came with. */
  readonly ownKeys: readonly string[];
}

export interface CommandState {
  readonly commands: readonly BoundCommand[];
  /** Adds commands; the answer takes them out again. The latest with an id wins. */
  register(commands: readonly DeskCommand[]): () => void;
  /** Gives commands other keys than they came with. */
  setKeys(changed: ChangedKeys): void;
  /** Runs a command by its id; false where there is none, or not now. */
  run(id: string): boolean;
  /**
   * The command for a key as {@link keyOf} writes it, if it makes sense now. A key that was chosen
   * goes before one that a command came with.
   */
  commandFor(key: string, typing: boolean): BoundCommand | null;
}

export type CommandStore = StoreApi<CommandState>;

/** The registry of commands that keys, menus and the palette share; it says what keys each has. */
export function createCommandStore(): CommandStore {
  return createStore<CommandState>()((set, get) => {
    let given: readonly DeskCommand[] = [];
    let changed: ChangedKeys = {};
    const bindAll = () => set({ commands: given.map((one) => bind(one, changed)) });
    return {
      commands: [],
      register(commands) {
        given = [...given, ...commands];
        bindAll();
        return () => {
          given = given.filter((one) => !commands.includes(one));
          bindAll();
        };
      },
      setKeys(keys) {
        changed = keys;
        bindAll();
      },
      run(id) {
        const command = get().commands.findLast((one) => one.id === id && isPossible(one));
        command?.run();
        return command !== undefined;
      },
      commandFor(key, typing) {
        if (typing && isPlainKey(key)) return null;
        const found = get().commands.filter((one) => one.keys.includes(key) && isPossible(one));
        return found.findLast(({ ownKeys }) => !ownKeys.includes(key)) ?? found.at(-1) ?? null;
      },
    };
  });
}

function bind({ keys, otherKeys, ...command }: DeskCommand, changed: ChangedKeys): BoundCommand {
  const ownKeys = [keys, otherKeys].filter((key) => key !== undefined);
  return { ...command, ownKeys, keys: changed[command.id] ?? ownKeys };
}

/** Whether a command makes sense now. */
export function isPossible(command: Pick<DeskCommand, 'when'>): boolean {
  return command.when === undefined || command.when();
}

/** Keys that type a character or move a caret: they belong to the text while one is typing. */
function isPlainKey(key: string): boolean {
  return !/^(?:Mod|Alt|Ctrl)\+/.test(key) && !/^(?:Shift\+)?(?:F\d+|Escape)$/.test(key);
}

interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A key press as commands name it: `Mod+Shift+Enter`, `Alt+ArrowDown`, `?`, `J`. */
export function keyOf(event: PressedKey, isMac: boolean): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const ctrl = isMac && event.ctrlKey;
  const name = keyName(event);
  // A sign such as ? already holds its Shift.
  const shift = event.shiftKey && (name.length > 1 || /[A-Z0-9]/.test(name));
  return [mod && 'Mod', ctrl && 'Ctrl', event.altKey && 'Alt', shift && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

function keyName({ key, code, altKey, ctrlKey, metaKey }: PressedKey): string {
  // With Alt some layouts type another sign; the physical key says which was meant.
  const letter = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
  if ((altKey || ctrlKey || metaKey) && letter) return letter;
  if (altKey && code === 'BracketLeft') return '[';
  if (altKey && code === 'BracketRight') return ']';
  return key.length === 1 ? key.toUpperCase() : key;
}
