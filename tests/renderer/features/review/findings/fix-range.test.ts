import { describe, expect, it } from 'vitest';
import { fixRange } from '../../../../../renderer/features/review/findings/fix-range.ts';

function without(text: string, words: string, replacement = ''): string {
  const start = text.indexOf(words);
  const span = fixRange(text, { start, end: start + words.length }, replacement);
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

describe('fixRange', () => {
  it('takes a whole paragraph with its blank line, wherever it stands', () => {
    expect(without('One.\n\nTwo.\n\nThree.\n', 'One.')).toBe('Two.\n\nThree.\n');
    expect(without('One.\n\nTwo.\n\nThree.\n', 'Two.')).toBe('One.\n\nThree.\n');
    expect(without('One.\n\nTwo.\n\nThree.\n', 'Three.')).toBe('One.\n\nTwo.\n');
    expect(without('One.\n\nTwo.', 'Two.')).toBe('One.');
    expect(without('One.', 'One.')).toBe('');
  });

  it('takes the mark of a heading or a list with its words', () => {
    expect(without('# One\n\nTwo.\n', 'One')).toBe('Two.\n');
    expect(without('Two.\n\n- One\n', 'One')).toBe('Two.\n');
  });

  it('leaves the line where other words stand on it', () => {
    expect(without('Hale Bay – One.\n\nTwo.', 'Hale Bay – ')).toBe('One.\n\nTwo.');
    expect(without('One.\n\nTwo.', 'One', 'Won')).toBe('Won.\n\nTwo.');
  });
});
