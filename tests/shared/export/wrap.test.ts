import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../../shared/export/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces and indents as far as the lead', () => {
    expect(wrap('one two three four', 10, '- ')).toEqual(['- one two', '  three', '  four']);
  });

  it('leaves a word that is longer than a line whole', () => {
    const address = 'https://board.example/a-very-long-path';
    expect(wrap(`see ${address} now`, 12)).toEqual(['see', address, 'now']);
  });

  it('counts wide characters as two columns and breaks between them, not before a full stop', () => {
    expect(columns('港a')).toBe(3);
    expect(wrap('港湾料金は上がる。', 8)).toEqual(['港湾料金', 'は上が', 'る。']);
  });

  it('keeps every word, in order, within the width where a word fits', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', '港', '。', '-', '1'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.integer({ min: 20, max: 80 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
