import { describe, expect, test } from 'vitest';
import {
  AnchorMemory,
  carryOver,
} from '../../../../../renderer/features/review/editor/given-marks.ts';

describe('places that the application gives', () => {
  test('a new anchor is put where it is given, within the text', () => {
    const memory = new AnchorMemory();
    expect(memory.settle([{ id: 'a', start: 3, end: 90 }], [], 50)).toEqual([
      { id: 'a', start: 3, end: 50 },
    ]);
  });

  test('a place that was reported before does not pull the anchor back', () => {
    const memory = new AnchorMemory();
    memory.settle([{ id: 'a', start: 3, end: 9 }], [], 50);
    memory.note([{ id: 'a', start: 4, end: 10 }]);
    memory.note([{ id: 'a', start: 5, end: 11 }]);
    const live = [{ id: 'a', start: 6, end: 12 }];
    for (const [start, end] of [
      [3, 9],
      [4, 10],
      [5, 11],
    ] as const) {
      expect(memory.settle([{ id: 'a', start, end }], live, 50)).toEqual(live);
    }
  });

  test('a place that is news moves the anchor', () => {
    const memory = new AnchorMemory();
    memory.settle([{ id: 'a', start: 3, end: 9 }], [], 50);
    expect(
      memory.settle([{ id: 'a', start: 20, end: 26 }], [{ id: 'a', start: 3, end: 9 }], 50),
    ).toEqual([{ id: 'a', start: 20, end: 26 }]);
  });
});

describe('findings of an earlier text', () => {
  const earlier = 'One word. Some 165 camps. The end.';
  const at = (words: string) => {
    const start = earlier.indexOf(words);
    return { start, end: start + words.length };
  };

  test('before and after what was typed they stay on their words', () => {
    const now = 'One word. Some 165 holiday camps. The end.';
    const carried = carryOver([at('One'), at('165'), at('end')], earlier, now);
    expect(carried.map(({ start, end }) => now.slice(start, end))).toEqual(['One', '165', 'end']);
  });

  test('what reaches into the edited stretch is left out', () => {
    const now = 'One word. Some 165 holiday camps. The end.';
    expect(carryOver([at('165 camps')], earlier, now)).toEqual([]);
  });

  test('for the same text they are what was given', () => {
    const list = [at('165')];
    expect(carryOver(list, earlier, earlier)).toBe(list);
  });
});
