import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

describe('superlatives', () => {
  it.each([
    ['It is the largest harbour in the world.', 'the largest harbour'],
    ['Vesland’s second biggest port closed.', 'Vesland’s second biggest port'],
    ['She became the first woman to sail there.', 'the first woman'],
    ['It is the only pier.', 'the only pier'],
    ['The loss is unprecedented.', 'unprecedented'],
    ['Nobody has never before seen it.', 'never before'],
    ['Prices reached a record high.', 'record high'],
    ['They met for the first time.', 'for the first time'],
    ['Kell’s only goal was late.', 'Kell’s only goal'],
    ['Nine wins are a club record.', 'club record'],
    ['It paid a record 12 crowns.', 'record'],
  ])('finds %s', (text, words) => {
    expect(
      factsIn('superlative', text)
        .map((one) => one.text)
        .join(),
    ).toContain(words);
  });

  it.each([
    'At first the first two boats left; the west protest was of interest.',
    'At least 12 boats and most of them left at best, in May at the earliest.',
    'The first leg ended 2–2, the first was for 480 crowns, and in the first hours the last four left.',
    'The first minister and the first lady spoke on the first day.',
  ])('has none in %s', (text) => {
    expect(factsIn('superlative', text).map((one) => one.text)).toEqual([]);
  });
});
