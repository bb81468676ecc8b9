import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDay,
  formatRelative,
} from '../../../renderer/ui/format.ts';

const now = Date.parse('2026-03-04T12:00:00Z');

describe('formatRelative', () => {
  it.each([
    ['2026-03-04T11:59:40Z', 'now'],
    ['2026-03-04T11:55:00Z', '5 min ago'],
    ['2026-03-04T09:00:00Z', '3 hr ago'],
    ['2026-03-03T11:00:00Z', 'yesterday'],
    ['2026-01-04T12:00:00Z', '2 mo ago'],
  ])('says of %s that it was %s', (instant, words) => {
    expect(formatRelative(instant, now)).toBe(words);
  });
});

describe('formatDay', () => {
  it('keeps the calendar day whatever the time zone', () => {
    expect(formatDay('2026-03-04')).toBe('4 Mar 2026');
  });
});

describe('formatBytes', () => {
  it.each([
    [834, '834 B'],
    [12_400, '12 kB'],
    [3_400_000, '3.4 MB'],
  ])('writes %d as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('formatCount', () => {
  it.each([
    [1, '1 article'],
    [0, '0 articles'],
    [1204, '1,204 articles'],
  ])('writes %d as %s', (count, words) => {
    expect(formatCount(count, 'article')).toBe(words);
  });
});
