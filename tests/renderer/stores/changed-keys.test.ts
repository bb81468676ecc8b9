import { describe, expect, it } from 'vitest';
import { isChanged, ownerOf, withKey, withOwnKeys } from '../../../renderer/stores/changed-keys.ts';
import { createCommandStore, type DeskCommand } from '../../../renderer/stores/command-store.ts';
import type { ChangedKeys } from '../../../shared/model/preferences.ts';

const run = () => undefined;
const given: readonly DeskCommand[] = [
  { id: 'desk.palette', title: 'Palette', group: 'Desk', keys: 'Mod+K', run },
  { id: 'library.search', title: 'Search', group: 'Library', keys: '/', otherKeys: 'Mod+F', run },
  { id: 'review.find', title: 'Find', group: 'Text', keys: 'Mod+F', run },
  { id: 'review.verify', title: 'Verify', group: 'Claims', keys: 'V', run },
  { id: 'review.return', title: 'Return', group: 'Review', run },
];

function commandsWith(changed: ChangedKeys) {
  const store = createCommandStore();
  store.getState().register(given);
  store.getState().setKeys(changed);
  const { commands } = store.getState();
  const one = (id: string) => {
    const found = commands.find((command) => command.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return { commands, one };
}

describe('changed keys', () => {
  it('names who has a key where both can be used, and nobody where they never meet', () => {
    const { commands, one } = commandsWith({});
    expect(ownerOf('V', one('review.return'), commands)?.id).toBe('review.verify');
    expect(ownerOf('Mod+F', one('library.search'), commands)).toBeNull();
    expect(ownerOf('Mod+F', one('desk.palette'), commands)?.id).toBe('library.search');
    expect(ownerOf('Mod+K', one('review.verify'), commands)?.id).toBe('desk.palette');
  });

  it('puts a key in place of another, adds one, takes one away', () => {
    const { one } = commandsWith({});
    const search = one('library.search');
    expect(withKey({}, search, '/', 'F4', null)).toEqual({ 'library.search': ['F4', 'Mod+F'] });
    expect(withKey({}, search, '/', null, null)).toEqual({ 'library.search': ['Mod+F'] });
    expect(withKey({}, search, '/', 'Mod+F', null)).toEqual({ 'library.search': ['Mod+F'] });
    expect(withKey({}, one('review.return'), null, 'F4', null)).toEqual({
      'review.return': ['F4'],
    });
  });

  it('takes a key over, and gives it back when its owner is reset', () => {
    const { one } = commandsWith({});
    const taken = withKey({}, one('review.return'), null, 'V', one('review.verify'));
    expect(taken).toEqual({ 'review.verify': [], 'review.return': ['V'] });
    const after = commandsWith(taken);
    expect(isChanged(after.one('review.verify'))).toBe(true);
    const reset = withOwnKeys(taken, after.one('review.verify'), after.commands);
    const again = commandsWith(reset);
    expect(again.one('review.verify').keys).toEqual(['V']);
    expect(again.one('review.return').keys).toEqual([]);
  });
});
