import { describe, expect, test } from 'vitest';
import {
  fitPasted,
  noteNames,
  withFreeNotes,
} from '../../../../../../renderer/features/review/editor/clipboard/fit-pasted.ts';

const none = new Set<string>();

describe('pasted Markdown', () => {
  test('words join the line that they are put in', () => {
    expect(fitPasted('four *crowns*', 'It costs ', ' now', none)).toBe('four *crowns*');
    expect(fitPasted('First.\n\nSecond.', 'It costs ', ' now', none)).toBe('First.\n\nSecond.');
  });

  test('blocks stand apart from the words around them', () => {
    expect(fitPasted('## Head\n\nText.', 'It costs ', '', none)).toBe('\n\n## Head\n\nText.');
    expect(fitPasted('Text:\n\n- one\n- two', 'It costs ', ' now', none)).toBe(
      'Text:\n\n- one\n- two\n\n',
    );
    expect(fitPasted('| a |\n| - |', 'Words', 'words', none)).toBe('\n\n| a |\n| - |\n\n');
  });

  test('on an empty line nothing is added', () => {
    expect(fitPasted('## Head', '', '', none)).toBe('## Head');
  });

  test('footnotes get numbers that are free', () => {
    const taken = noteNames('Boats[^1], ferries[^2].\n\n[^1]: a\n[^2]: b');
    expect(withFreeNotes('Quays[^1] and[^a].\n\n[^1]: c\n\n[^a]: d', taken)).toBe(
      'Quays[^3] and[^a].\n\n[^3]: c\n\n[^a]: d',
    );
    expect(withFreeNotes('Quays[^1], nets[^2], oars[^3]', new Set(['1']))).toBe(
      'Quays[^2], nets[^3], oars[^4]',
    );
  });
});
