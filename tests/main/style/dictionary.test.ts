import { describe, expect, it } from 'vitest';
import { spellerFor } from '../../../main/style/dictionary.ts';

describe('spellerFor', () => {
  it('takes British and American words for plain English, and tells them apart by country', async () => {
    const knows = async (language: string) => {
      const speller = await spellerFor(language);
      return ['harbour', 'harbor', 'harbuor'].map((word) => speller?.isWord(word));
    };
    expect(await knows('en')).toEqual([true, true, false]);
    expect(await knows('en-US')).toEqual([false, true, false]);
    expect(await knows('en-IE')).toEqual([true, false, false]);
  });

  it('suggests what was probably meant', async () => {
    const speller = await spellerFor('en-GB');
    expect(speller?.suggest('recieve')[0]).toBe('receive');
    expect(speller?.suggest('goverment')[0]).toBe('government');
    expect(speller?.suggest('accomodation')[0]).toBe('accommodation');
  });

  it('has none for other languages', async () => {
    expect(await spellerFor('uk')).toBeNull();
  });
});
