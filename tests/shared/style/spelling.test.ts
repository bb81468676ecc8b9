import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../../shared/style/check-style.ts';
import { untimedMatcher } from '../../../shared/style/matcher.ts';
import { findUnknownWords, makeSpeller, spellingFindings } from '../../../shared/style/spelling.ts';
import { suggest } from '../../../shared/style/suggest.ts';
import { rule, styleInput } from './run.ts';

const words = new Set(
  'the harbour board will receive a levy from boat owners in said it is good it paid on and then they came to see that quay mayor we never saw so many people here i a lot ship'.split(
    ' ',
  ),
);
const speller = makeSpeller('en', [{ isWord: (word) => words.has(word) }]);

function unknown(body: string, fields = {}, personal: readonly string[] = []) {
  return findUnknownWords(styleInput(body, fields), speller, personal);
}

describe('findUnknownWords', () => {
  it('gives each word once, with its first place, its number and suggestions', () => {
    const body = 'The board will recieve a levy. They recieve it.';
    expect(unknown(body)).toEqual([
      {
        word: 'recieve',
        field: 'body',
        start: 15,
        end: 22,
        also: [{ field: 'body', start: 36, end: 43 }],
        suggestions: ['receive'],
      },
    ]);
    expect(spellingFindings(unknown(body))).toEqual([
      expect.objectContaining({
        rule: 'spelling/unknown-word',
        severity: 'note',
        text: 'recieve',
        expected: 'receive',
        message: expect.stringContaining('2 times'),
        spelling: { suggestions: ['receive'], also: [{ field: 'body', start: 36, end: 43 }] },
      }),
    ]);
  });

  it('looks at headline, dek and the first word of a sentence', () => {
    const found = unknown('Haarbour board came.', { headline: 'The levvy', dek: 'The quayy' });
    expect(found.map((one) => [one.field, one.word])).toEqual([
      ['headline', 'levvy'],
      ['dek', 'quayy'],
      ['body', 'Haarbour'],
    ]);
  });

  it.each([
    'They came to see Quillby, NATO’s ship and McTavish.',
    'Lina Hale came. Hale’s board paid. They came to see Hale.',
    'The levy is 12km, 4th, q3z.',
    'See www.harbuor.example, a@harbuor.example, harbuor.org, @harbuor and `harbuor`.',
    'The mayor said “sans cette taxe nous partons” and came.',
    'The board’s levy.',
  ])('knows or leaves alone: %s', (body) => {
    expect(unknown(body, {}, ['see', 'www'])).toEqual([]);
  });

  it('reads quotations in its own language', () => {
    expect(
      unknown('“We never saw so manny people here,” said the mayor.').map((one) => one.word),
    ).toEqual(['manny']);
  });

  it('knows the words of a personal dictionary, with their genitive', () => {
    expect(unknown('Levvy is good, the levvy’s quay.', {}, ['levvy'])).toEqual([]);
  });

  it('is silent for a language that it does not speak', () => {
    expect(unknown('Zwei Boote kamen.', { language: 'de-AT' })).toEqual([]);
  });
});

describe('a spelling rule', () => {
  const yaml =
    "extends: spelling\nmessage: \"'%s'?\"\nlevel: error\nfilters: ['[qQ]z\\w+']\nexceptions: [levvy]";

  it('reports with its own words, but for its filters and exceptions', () => {
    const input = styleInput('The qzip levvy is on the quayy.');
    const found = findUnknownWords(input, speller, []);
    const { findings } = checkStyle([rule(yaml)], input, untimedMatcher, found);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'blocker',
        text: 'quayy',
        message: "'quayy'?",
        start: 25,
      }),
    ]);
  });
});

describe('suggest', () => {
  const known = new Set([
    'receive',
    'accommodation',
    'government',
    'alot',
    'lot',
    'a',
    'existence',
    'harbour',
    'phone',
  ]);
  it.each([
    ['recieve', ['receive']],
    ['accomodation', ['accommodation']],
    ['goverment', ['government']],
    ['Goverment', ['Government']],
    ['existance', ['existence']],
    ['harboour', ['harbour']],
    ['fone', ['phone']],
    ['zzzzzz', []],
  ])('%s', (word, expected) => {
    expect(suggest(word, (one) => known.has(one))).toEqual(expected);
  });

  it('sees a forgotten space, and gives five at most', () => {
    expect(suggest('alott', (one) => ['a', 'lott'].includes(one))).toContain('a lott');
    expect(suggest('cat', (one) => /^[a-z]at$/.test(one))).toHaveLength(5);
  });
});
