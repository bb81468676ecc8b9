import { describe, expect, it } from 'vitest';
import { paragraphAt, readingMinutes } from '../../../../renderer/features/review/text-places.ts';

describe('paragraphAt', () => {
  const text = 'One.\n\nTwo,\nstill two.\n\n\nThree.';
  it.each([
    ['One', 1],
    ['still', 2],
    ['Three', 3],
  ])('%s is in paragraph %i', (words, paragraph) => {
    expect(paragraphAt(text, text.indexOf(words))).toBe(paragraph);
  });
});

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(714)).toBe(3);
  });
});
