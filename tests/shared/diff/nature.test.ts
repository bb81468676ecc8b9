import { describe, expect, test } from 'vitest';
import { diffTexts } from '../../../shared/diff/diff.ts';

/** Each change with what it only is. */
function natures(a: string, b: string): string[] {
  return diffTexts(a, b).changes.map(
    ({ kind, fromA, toA, fromB, toB, minor, paragraph }) =>
      `${kind} [${a.slice(fromA, toA)}][${b.slice(fromB, toB)}] ${paragraph ?? minor ?? '-'}`,
  );
}

const first = 'The council met on Tuesday and approved the levy.';
const second = 'Ferry operators said that they would appeal to the court.';
const third = 'Nobody else spoke.';

describe('paragraphs', () => {
  test('one made two, and two made one, are named so', () => {
    const joined = `${first} ${second}\n\n${third}`;
    const apart = `${first}\n\n${second}\n\n${third}`;
    expect(natures(joined, apart)).toEqual(['replaced [ ][\n\n] split']);
    expect(natures(apart, joined)).toEqual(['replaced [\n\n][ ] merged']);
    expect(natures(`${first}\n${third}`, `${first}\n\n${third}`)).toEqual([
      'inserted [][\n] split',
    ]);
  });

  test('beside each other, and three at once', () => {
    const fourth = 'Mayor Ida Brandt declined to comment at the gate.';
    const one = `${first} ${second}\n\n${third}\n\n${fourth}`;
    const other = `${first}\n\n${second}\n\n${third} ${fourth}`;
    expect(natures(one, other)).toEqual(['replaced [ ][\n\n] split', 'replaced [\n\n][ ] merged']);
    const apart = [first, second, fourth].join('\n\n');
    expect(natures(apart, apart.replaceAll('\n\n', ' '))).toEqual([
      'replaced [\n\n][ ] merged',
      'replaced [\n\n][ ] merged',
    ]);
    expect(natures(apart.replaceAll('\n\n', ' '), apart)).toEqual([
      'replaced [ ][\n\n] split',
      'replaced [ ][\n\n] split',
    ]);
  });

  test('blank lines more or less, and at the end of the text, are only space', () => {
    expect(natures(`${first}\n\n${third}`, `${first}\n\n\n${third}`)).toEqual([
      'inserted [][\n] space',
    ]);
    expect(natures(`${first}\n\n`, first)).toEqual(['deleted [\n\n][] space']);
    expect(natures(first, `\n\n${first}`)).toEqual(['inserted [][\n\n] space']);
  });

  test('an added paragraph is neither', () => {
    expect(natures(`${first}\n\n${third}`, `${first}\n\n${second}\n\n${third}`)).toEqual([
      `inserted [][${second}\n\n] -`,
    ]);
  });
});

describe('small changes', () => {
  test.each([
    ['the Council met', 'the council met', ['replaced [Council][council] case']],
    ['Он сказал Да', 'Он сказал да', ['replaced [Да][да] case']],
    ['He came and left', 'He came, and left', ['inserted [][,] punctuation']],
    ['In 1990 he left', 'In 1990, he left', ['inserted [][,] punctuation']],
    ['He left.', 'He left!', ['replaced [.][!] punctuation']],
    [
      'so "called" here',
      'so “called” here',
      ['replaced ["][“] punctuation', 'replaced ["][”] punctuation'],
    ],
    ['a well known man', 'a well-known man', ['replaced [ ][-] punctuation']],
    ['He left. They stayed', 'He left; they stayed', ['replaced [. They][; they] punctuation']],
    ['他来了，走了', '他来了。走了', ['replaced [，][。] punctuation']],
    ['one  two', 'one two', ['deleted [ ][] space']],
    ['10 km', '10\u00a0km', ['replaced [ ][\u00a0] space']],
    [
      'a rather soft line\nbreaking here',
      'a rather soft line breaking here',
      ['replaced [\n][ ] space'],
    ],
  ])('%j to %j', (a, b, expected) => {
    expect(natures(a, b)).toEqual(expected);
  });
});

describe('what looks small and is not', () => {
  test.each([
    ['It cost 1,250 in all', 'It cost 1.250 in all'],
    ['It was 5 degrees', 'It was -5 degrees'],
    ['It rose by 5 in May', 'It rose by 5% in May'],
    ['the so called camps are', 'the so called “camps” are'],
    ['He left.', 'He left?'],
    ['he said no', 'he said **no**'],
    ['a good day 👍', 'a good day 👎'],
    ['the resume', 'the resumé'],
  ])('%j to %j', (a, b) => {
    expect(natures(a, b).every((line) => line.endsWith(' -'))).toBe(true);
    expect(natures(a, b)).not.toEqual([]);
  });
});
