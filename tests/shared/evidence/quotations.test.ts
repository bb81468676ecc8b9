import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../shared/evidence/quotations.ts';
import { differences, hash, indexOf, marked } from './sources.ts';

const minutes = `Minutes of the harbour board, third sitting.

The chair opened the sitting at nine. Ms Marrow told the board that “the eastern mole will not
survive another winter without repairs, and everybody in this room has known it for years.” Mr
Tolland asked for figures. The treasurer answered that the mainte-
nance fund held enough for one season only.

After the break the board turned to the ferry. We never promised a second crossing on Sundays,
Ms Marrow said, whatever the leaflet may claim. The vote was put off until the spring.`;
const find = (quotation: string, ...more: readonly string[]) =>
  findQuotation(indexOf(minutes, ...more), quotation);

describe('a quotation', () => {
  test('is exact where every character is there, lines wrapped as they may be', () => {
    const found = find('“the eastern mole will not survive another winter without repairs”');
    expect(found.result).toBe('exact');
    expect(found.places[0]).toMatchObject({
      sha256: hash('a'),
      excerpt: 'the eastern mole will not\nsurvive another winter without repairs',
      differences: [],
      locator: { label: 'paragraph', value: '2' },
    });
  });

  test.each([
    ['hyphenation at a line end', 'the maintenance fund held enough for one season only'],
    ['a capital at its start', 'The eastern mole will not survive another winter'],
    ['hyphens', 'The eastern mole will not survive an-other winter'],
    ['dashes', 'survive another winter without repairs – and everybody in this room has known it'],
  ])('is exact but for typography: %s', (_, quotation) => {
    const found = find(quotation);
    expect(found.result).toBe('typography');
    expect(differences(found)).toEqual([]);
  });

  test('takes ligatures, soft hyphens and apostrophes for what they are', () => {
    const source = 'The of\uFB01ce doesn’t ac\u00ADcept pay\u00ADment in coins, “ever”, it said.';
    expect(
      findQuotation(indexOf(source), "The office doesn't accept payment in coins").result,
    ).toBe('typography');
  });

  test.each([
    [
      'will not survive another winter',
      'will not survive one more winter',
      [['another', 'one more']],
    ],
    ['a word left out', 'the eastern mole will survive another winter', [['not', '']]],
    ['a word put in', 'the whole eastern mole will not survive another winter', [['', 'whole']]],
    ['case inside', 'the Eastern mole will not survive another winter', [['eastern', 'Eastern']]],
  ])('is altered, the words shown: %s', (_, quotation, expected) => {
    const found = find(quotation);
    expect(found.result).toBe('altered');
    expect(differences(found)).toEqual(expected);
    for (const { start, end, source } of found.places[0]?.differences ?? [])
      expect(minutes.slice(start, end)).toBe(source);
  });

  test('is altered where only diacritics differ: words are never normalised', () => {
    const found = findQuotation(indexOf('Zoë Hale kept the light.'), 'Zoe Hale kept the light');
    expect([found.result, differences(found)]).toEqual(['altered', [['Zoë', 'Zoe']]]);
  });

  test('marks the words that match and not the others', () => {
    const found = find('the eastern mole will not survive one more winter without repairs');
    expect(marked(found.places[0])).toEqual([
      'the eastern mole will not\nsurvive',
      'winter without repairs',
    ]);
  });

  test.each([
    ['an ellipsis', 'the eastern mole will not survive … and everybody in this room has known it'],
    ['three points', 'the eastern mole will not survive... everybody in this room has known it'],
    ['a bracketed insertion', 'the eastern mole will not survive [the] winter without repairs'],
    ['a bracketed letter', '[T]he eastern mole will not survive another winter'],
  ])('is partial where the draft owns up to a cut: %s', (_, quotation) => {
    const found = find(quotation);
    expect(found.result).toBe('partial');
    expect(differences(found)).toEqual([]);
    expect(found.places).toHaveLength(1);
  });

  test('with an ellipsis is altered where its words are', () => {
    const found = find('the eastern mole will not survive … and nobody in this room has known it');
    expect([found.result, differences(found)]).toEqual(['altered', [['everybody', 'nobody']]]);
  });

  test('is stitched where it comes from several places', () => {
    const found = find(
      'the eastern mole will not survive another winter whatever the leaflet may claim',
    );
    expect(found.result).toBe('stitched');
    expect(found.places.map((place) => place.excerpt)).toEqual([
      'the eastern mole will not\nsurvive another winter',
      'whatever the leaflet may claim',
    ]);
  });

  test('is stitched where an ellipsis joins what the source has the other way round', () => {
    const found = find('whatever the leaflet may claim … the eastern mole will not survive');
    expect(found.result).toBe('stitched');
  });

  test('is stitched across sources', () => {
    const found = find(
      'the vote was put off until the spring because nobody had counted the boats',
      'There was a reason for it: because nobody had counted the boats, they said.',
    );
    expect(found.result).toBe('stitched');
    expect(found.places.map((place) => place.sha256)).toEqual([hash('a'), hash('b')]);
  });

  test.each([
    'The lighthouse keeper has been paid in herring since the war',
    'the fund is for the winter',
    'everybody was told of it',
    'camps',
  ])('is not found where it is not: %s', (quotation) => {
    expect(find(quotation)).toEqual({ result: 'not-found', places: [] });
  });

  test('of two words is found, and not where one differs', () => {
    expect(find('‘maintenance fund’').result).toBe('typography');
    expect(find('‘eastern mole’').result).toBe('exact');
    expect(find('‘western mole’').result).toBe('not-found');
  });

  test('prefers the source that has it word for word', () => {
    const found = find(
      'We never promised a second crossing on Sundays',
      'A paper: “We never promised a second crossing on Sundays”.',
      'Another: “We never promised a third crossing on Sundays”.',
    );
    expect(found.result).toBe('exact');
    expect(found.places.map((place) => place.sha256)).toEqual([hash('a'), hash('b'), hash('c')]);
  });

  test('may be as long as a source, or longer', () => {
    expect(find(minutes).result).toBe('exact');
    const longer = `${'Nothing of this was ever said by anyone at all. '.repeat(400)}${minutes}`;
    expect(find(longer).result).toBe('not-found');
  });

  test('is found in scripts without spaces and in others than Latin', () => {
    const index = indexOf(
      '市議会は港の料金を来年から上げると発表した。',
      'Совет решил не повышать сбор в этом году.',
    );
    expect(findQuotation(index, '「港の料金を来年から上げる」').result).toBe('exact');
    expect(findQuotation(index, '«не повышать сбор в этом году»').result).toBe('exact');
    expect(findQuotation(index, '«не снижать сбор в этом году»').result).toBe('altered');
  });
});
