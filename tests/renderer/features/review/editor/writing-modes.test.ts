import { EditorState, Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import {
  paragraphLines,
  setWritingModes,
  writingModes,
} from '../../../../../renderer/features/review/editor/writing-modes.ts';

test('a paragraph is what blank lines set apart', () => {
  const doc = Text.of(['One.', '', '- two', '- three', ' ', 'Four.']);
  expect(paragraphLines(doc, 0)).toEqual([1, 1]);
  expect(paragraphLines(doc, 5)).toEqual([2, 2]);
  expect(paragraphLines(doc, 14)).toEqual([3, 4]);
  expect(paragraphLines(doc, doc.length)).toEqual([6, 6]);
});

describe('the line in the middle', () => {
  const off = EditorState.create({ doc: 'One.\n\nTwo.', extensions: writingModes });
  const on = off.update({ effects: setWritingModes.of({ typewriter: true, focus: false }) }).state;

  test('follows the caret, but not the mouse', () => {
    const effects = (state: EditorState, userEvent: string) =>
      state.update({ selection: { anchor: 6 }, userEvent }).effects.length;
    expect(effects(on, 'select')).toBe(1);
    expect(effects(on, 'select.pointer')).toBe(0);
    expect(effects(off, 'select')).toBe(0);
  });
});
