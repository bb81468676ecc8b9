import type { ChangedKeys } from '../../shared/model/preferences.ts';
import type { BoundCommand } from './command-store.ts';

/**
 * The other command that has a key where both can be used; null for none. Commands of the library
 * and of the review never meet on one screen.
 */
export function ownerOf(
  key: string,
  { id, group }: BoundCommand,
  commands: readonly BoundCommand[],
): BoundCommand | null {
  const meets = (other: BoundCommand) =>
    group === 'Desk' ||
    other.group === 'Desk' ||
    (group === 'Library') === (other.group === 'Library');
  return commands.find((one) => one.id !== id && one.keys.includes(key) && meets(one)) ?? null;
}

/**
 * Gives a command a key in place of another, and takes it from its owner.
 *
 * @param before the key to be replaced; null adds one
 * @param key null takes `before` away
 */
export function withKey(
  changed: ChangedKeys,
  command: BoundCommand,
  before: string | null,
  key: string | null,
  owner: BoundCommand | null,
): ChangedKeys {
  const others = command.keys.filter((one) => one !== key);
  const at = before === null ? others.length : others.indexOf(before);
  const now = others.toSpliced(at === -1 ? others.length : at, 1, ...(key === null ? [] : [key]));
  const taken = owner ? { [owner.id]: owner.keys.filter((one) => one !== key) } : {};
  return { ...changed, ...taken, [command.id]: now };
}

/** The command has the keys again that it came with; they are taken from whoever has them now. */
export function withOwnKeys(
  changed: ChangedKeys,
  command: BoundCommand,
  commands: readonly BoundCommand[],
): ChangedKeys {
  const isTaken = (key: string, { ownKeys }: BoundCommand) =>
    command.ownKeys.includes(key) && !ownKeys.includes(key);
  const freed = commands
    .filter((one) => one.id !== command.id && one.keys.some((key) => isTaken(key, one)))
    .map((one) => [one.id, one.keys.filter((key) => !isTaken(key, one))] as const);
  const { [command.id]: _, ...others } = changed;
  return { ...others, ...Object.fromEntries(freed) };
}

/** Whether a command has other keys than it came with. */
export function isChanged({ keys, ownKeys }: BoundCommand): boolean {
  return keys.length !== ownKeys.length || keys.some((key, at) => key !== ownKeys[at]);
}
