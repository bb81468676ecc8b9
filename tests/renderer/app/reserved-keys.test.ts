import { describe, expect, it } from 'vitest';
import { reservedReason } from '../../../renderer/app/reserved-keys.ts';

describe('reserved keys', () => {
  it.each(['Tab', 'Escape', 'F6', 'Mod+C', 'Mod+Q', 'Alt+F', 'ArrowDown', 'Mod+Z', 'Mod+Shift+Z'])(
    '%s is not to be had, with a reason',
    (key) => {
      expect(reservedReason(key, false)).toMatch(/^It |^The /);
    },
  );

  it.each(['Mod+K', 'Alt+]', 'Alt+ArrowDown', 'F8', 'F3', 'J', 'Mod+Enter', 'Mod+Backspace', '?'])(
    '%s can be given to a command',
    (key) => {
      expect(reservedReason(key, false)).toBeNull();
    },
  );

  it('knows the keys of a Mac', () => {
    expect(reservedReason('Ctrl+K', true)).toMatch(/edits text/);
    expect(reservedReason('Mod+Shift+Z', true)).not.toBeNull();
    expect(reservedReason('Mod+ArrowLeft', true)).not.toBeNull();
  });
});
