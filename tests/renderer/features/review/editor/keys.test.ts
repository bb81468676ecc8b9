import { describe, expect, test } from 'vitest';
import { nameDeleted } from '../../../../../renderer/features/review/editor/changes.ts';
import { editingKeys } from '../../../../../renderer/features/review/editor/keys.ts';
import { normalizeLineEnds } from '../../../../../renderer/features/review/editor/setup.ts';

describe('keys in the text', () => {
  const bound = new Set(
    editingKeys.flatMap(({ key, mac, win, linux }) =>
      [key, mac, win, linux].flatMap((name) => name ?? []),
    ),
  );

  test.each([
    'Alt-ArrowUp',
    'Alt-ArrowDown',
    'Mod-Enter',
    'Mod-Backspace',
    'Alt-[',
    'Alt-]',
    'F8',
    'Shift-F8',
    'Mod-f',
    'Mod-k',
    'Tab',
  ])('%s is left to the review screen', (key) => {
    expect(bound.has(key)).toBe(false);
  });

  test.each(['Mod-z', 'Mod-ArrowLeft', 'Home', 'Backspace', 'Mod-a'])('%s edits', (key) => {
    expect(bound.has(key)).toBe(true);
  });
});

describe('words of a change', () => {
  test('white space has a name, paragraphs a sign, and long deletions an end', () => {
    expect(nameDeleted('two words ')).toBe('two words');
    expect(nameDeleted('\n\n')).toBe('paragraph break');
    expect(nameDeleted(' ')).toBe('space');
    expect(nameDeleted('One.\n\nTwo.')).toBe('One. ¶ Two.');
    expect(nameDeleted('x'.repeat(1000))).toHaveLength(241);
  });
});

test('line ends of any system become one code unit', () => {
  expect(normalizeLineEnds('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
