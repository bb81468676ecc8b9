import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../../renderer/features/review/text-places.ts';

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(714)).toBe(3);
  });
});
