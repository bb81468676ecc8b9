import { describe, expect, it } from 'vitest';
import {
  cslDateInWords,
  cslDateIso,
  instantInWords,
  longDay,
} from '../../../shared/export/dates.ts';

describe('dates in exports', () => {
  it('are written in the language of the article', () => {
    expect(longDay('2026-03-04', 'en')).toBe('4 March 2026');
    expect(longDay('2026-03-04', 'en-US')).toBe('March 4, 2026');
    expect(longDay('2026-03-04', 'de')).toBe('4. März 2026');
    expect(longDay('', 'en')).toBe('');
  });

  it('fall back to English for a language that is none', () => {
    expect(longDay('2026-03-04', 'no such language')).toBe('4 March 2026');
  });

  it('give as much of a source’s date as is known', () => {
    expect(cslDateInWords({ 'date-parts': [[2026, 3, 99]] }, 'en')).toBe('March 2026');
    expect(cslDateInWords(undefined, 'en')).toBe('');
    expect(cslDateIso({ 'date-parts': [[2026, 3]] })).toBe('2026-03');
    expect(
      cslDateIso({
        'date-parts': [
          [2026, 3, 4],
          [2026, 5],
        ],
      }),
    ).toBe('2026-03-04');
    expect(cslDateIso(undefined)).toBe('');
  });

  it('say the time zone of an instant', () => {
    expect(instantInWords('2026-03-04T10:41:59.123Z')).toBe('2026-03-04 10:41 UTC');
  });
});
