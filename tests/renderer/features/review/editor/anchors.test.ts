import { ChangeSet, Text } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOf, followEdits } from '../../../../../renderer/features/review/editor/anchors.ts';

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The words that an anchor on `words` covers after edits. */
function wordsAfter(text: string, words: string, ...edits: Replacement[]): string {
  const start = text.indexOf(words);
  const before = Text.of(text.split('\n'));
  const changes = ChangeSet.of(edits, text.length);
  const now = changes.apply(before);
  const moved = followEdits({ start, end: start + words.length }, editsOf(changes), before, now);
  return now.sliceString(moved.start, moved.end);
}

const text = 'Some 165 camps opened.';

describe('an anchor on words of the draft', () => {
  test('follows edits before and after it', () => {
    expect(wordsAfter(text, '165 camps', { from: 0, to: 4, insert: 'Only' })).toBe('165 camps');
    expect(wordsAfter(text, '165 camps', { from: 0, to: 5, insert: '' })).toBe('165 camps');
    expect(wordsAfter(text, '165 camps', { from: 14, to: 22, insert: ' closed.' })).toBe(
      '165 camps',
    );
    expect(wordsAfter(text, '165 camps', { from: 5, to: 5, insert: 'the ' })).toBe('165 camps');
    expect(wordsAfter(text, '165 camps', { from: 14, to: 14, insert: ' have' })).toBe('165 camps');
  });

  test('takes in what is typed inside it, and what goes on with a word at its edge', () => {
    expect(wordsAfter(text, '165 camps', { from: 8, to: 8, insert: ' summer' })).toBe(
      '165 summer camps',
    );
    expect(wordsAfter(text, '165', { from: 8, to: 8, insert: '0' })).toBe('1650');
    expect(wordsAfter(text, '165', { from: 5, to: 5, insert: 'about 2' })).toBe('2165');
    expect(wordsAfter(text, 'opened', { from: 21, to: 21, insert: 's and' })).toBe('openeds');
  });

  test('moves to the words that replace exactly its own', () => {
    expect(wordsAfter(text, '165', { from: 5, to: 8, insert: '156' })).toBe('156');
    expect(wordsAfter(text, '165 camps', { from: 5, to: 8, insert: '156' })).toBe('156 camps');
    expect(wordsAfter(text, '165 camps', { from: 9, to: 14, insert: 'sites' })).toBe('165 sites');
  });

  test('keeps what is left of it when a part is cut off', () => {
    expect(wordsAfter(text, '165 camps', { from: 0, to: 9, insert: '' })).toBe('camps');
    expect(wordsAfter(text, '165 camps', { from: 8, to: 21, insert: '' })).toBe('165');
    expect(wordsAfter(text, '165 camps', { from: 0, to: 8, insert: 'Many ' })).toBe(' camps');
  });

  test('is empty once its words are gone', () => {
    expect(wordsAfter(text, '165 camps', { from: 5, to: 14, insert: '' })).toBe('');
    expect(wordsAfter(text, '165 camps', { from: 0, to: 22, insert: 'Quite another text.' })).toBe(
      '',
    );
  });

  test('follows several edits at once', () => {
    const edits = [
      { from: 0, to: 4, insert: 'Around' },
      { from: 8, to: 8, insert: ' holiday' },
      { from: 15, to: 21, insert: 'shut' },
    ];
    expect(wordsAfter(text, '165 camps', ...edits)).toBe('165 holiday camps');
  });

  test('covers the same words after any edit that does not touch it', () => {
    const edit = fc.record({
      at: fc.nat(200),
      remove: fc.nat(20),
      insert: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, maxLength: 200 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 30 }),
        edit,
        (words, place, length, { at, remove, insert }) => {
          const start = place % words.length;
          const end = Math.min(words.length, start + length);
          const from = at % (words.length + 1);
          const to = Math.min(words.length, from + remove);
          fc.pre(to < start || from > end);
          const before = Text.of(words.split('\n'));
          const changes = ChangeSet.of(
            { from, to, insert: insert.replace(/\r/g, '') },
            words.length,
          );
          const now = changes.apply(before);
          const moved = followEdits({ start, end }, editsOf(changes), before, now);
          expect(now.sliceString(moved.start, moved.end)).toBe(before.sliceString(start, end));
        },
      ),
    );
  });
});
