import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  journalHeader,
  journalLine,
  replacementBetween,
  replayJournal,
  type TextChange,
} from '../../../main/library/journal.ts';

const at = '2026-03-04T10:41:00.000Z';

/** A journal of the texts one after the other. */
function journalOf(texts: readonly string[]): Buffer {
  const lines = texts.slice(1).map((text, index) => {
    const changes = [replacementBetween(texts[index] ?? '', text)];
    return journalLine({ at, changes, suggestedBy: null }, text);
  });
  return Buffer.from(journalHeader(texts[0] ?? '') + lines.join(''));
}

describe('applyChanges', () => {
  it('counts positions in the text that the changes before made, in any order of places', () => {
    const changes = [
      { from: 3, to: 3, insert: ' a' },
      { from: 5, to: 5, insert: 'n' },
      { from: 0, to: 3, insert: 'One' },
    ];
    expect(applyChanges('one two', changes)).toBe('One an two');
  });

  it.each([
    ['outside', [{ from: 2, to: 9, insert: '' }]],
    ['backwards', [{ from: 3, to: 1, insert: '' }]],
  ])('refuses a change that is %s', (_, changes: readonly TextChange[]) => {
    expect(applyChanges('four', changes)).toBeNull();
  });

  it('turns any text into any other by their one replacement', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(applyChanges(a, [replacementBetween(a, b)])).toBe(b);
      }),
    );
  });
});

describe('replayJournal', () => {
  it('gives the last text whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const replay = replayJournal(journalOf(texts));
        const normal = texts.map((text) => text.replace(/\r\n?/g, '\n'));
        expect(replay?.text.replace(/\r\n?/g, '\n')).toBe(normal.at(-1));
        expect(replay?.complete).toBe(true);
      }),
    );
  });

  it('cut at any byte, keeps every whole entry and drops the rest', () => {
    const texts = ['The levy', 'The levy rises – 5 kr', 'The levy rises – 165 kr 🚢', 'Levy 🚢'];
    const whole = journalOf(texts);
    const ends = [...whole.keys()].filter((index) => whole[index] === 0x0a);
    for (let length = 0; length <= whole.length; length += 1) {
      const replay = replayJournal(whole.subarray(0, length));
      const entries = ends.filter((end) => end < length).length;
      if (entries === 0) expect(replay).toBeNull();
      else {
        expect(replay?.text, `cut at ${length}`).toBe(texts[entries - 1]);
        expect(replay?.complete).toBe(ends.includes(length - 1));
      }
    }
  });

  it('stops at an entry that was altered, and never invents a text', () => {
    const texts = [
      'The levy',
      'The levy rises',
      'The levy rises to 165',
      'The levy rises to 165 kr',
    ];
    const whole = journalOf(texts);
    const header = whole.indexOf(0x0a) + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: header, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (index, flip) => {
          const bytes = Buffer.from(whole);
          bytes[index] = (bytes[index] ?? 0) ^ flip;
          expect(texts).toContain(replayJournal(bytes)?.text);
        },
      ),
    );
  });
});
