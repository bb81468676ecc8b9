import { describe, expect, it } from 'vitest';
import {
  paragraphAt,
  paragraphStarts,
  readingMinutes,
} from '../../../../renderer/features/review/text-places.ts';

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(714)).toBe(3);
  });
});

it('paragraphs are what blank lines set apart', () => {
  const text = '## Head\n\nOne\nline.\n\n\nTwo.\n';
  const starts = paragraphStarts(text);
  expect(starts.map((start) => text.slice(start, start + 3))).toEqual(['## ', 'One', 'Two']);
  expect([0, 9, 14, 22].map((at) => paragraphAt(starts, at))).toEqual([1, 2, 2, 3]);
});
