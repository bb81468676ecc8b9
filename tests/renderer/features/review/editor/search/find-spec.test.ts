import { describe, expect, test } from 'vitest';
import {
  nothingToFind,
  patternProblem,
  replacementFor,
  withCapitalsOf,
} from '../../../../../../renderer/features/review/editor/search/find-spec.ts';

describe('a regular expression that cannot be used', () => {
  test.each([
    ['(camps', 'A bracket “(” is not closed.'],
    ['camps)', 'A bracket “)” was never opened.'],
    ['[a-z', 'A bracket “[” is not closed.'],
    ['*camps', 'There is nothing before “*”, “+”, “?” or “{” to repeat.'],
    ['camps\\', 'It ends with a single backslash.'],
    ['[z-a]', 'In [a-z] the first letter comes after the second.'],
    ['a{3,1}', 'In {from,to} the first number is the larger one.'],
  ])('%s: %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  test('whatever the fault is, it is said', () => {
    expect(patternProblem('(?<a>x)(?<a>y)')).toMatch(/\p{L}{3}.*\.$/u);
  });

  test('one that can be used has no problem', () => {
    expect(patternProblem('(\\d+) camps?')).toBeNull();
  });
});

describe('the capitals of what is replaced', () => {
  test.each([
    ['camp', 'Centre', 'centre'],
    ['Camp', 'centre', 'Centre'],
    ['CAMP', 'centre', 'CENTRE'],
    ['Harbour Levy', 'port tax', 'Port Tax'],
    ['Harbour levy', 'port tax', 'Port tax'],
    ['McKay', 'o’Neill', 'o’Neill'],
    ['A', 'the', 'The'],
    ['ЛАГЕРЬ', 'центр', 'ЦЕНТР'],
    ['Élan', 'verve', 'Verve'],
    ['143', 'camps', 'camps'],
  ])('%s → %s gives %s', (found, words, expected) => {
    expect(withCapitalsOf(found, words)).toBe(expected);
  });
});

describe('what takes the place of a match', () => {
  const pattern = { ...nothingToFind, isPattern: true };

  test('plain words are taken as they are', () => {
    const spec = { ...nothingToFind, replacement: '$1 \\n $&' };
    expect(replacementFor(spec, ['camp'])).toBe('$1 \\n $&');
  });

  test.each([
    ['$2 of $1', 'June of 4'],
    ['<$&>', '<4 June>'],
    ['$$5', '$5'],
    ['$12', '42'],
    ['$9', '$9'],
    ['$1\\n$2\\t\\\\', '4\nJune\t\\'],
  ])('a pattern’s template %s', (replacement, expected) => {
    expect(replacementFor({ ...pattern, replacement }, ['4 June', '4', 'June'])).toBe(expected);
  });

  test('a group that took no part is empty', () => {
    expect(replacementFor({ ...pattern, replacement: '[$1]' }, ['x', undefined])).toBe('[]');
  });
});
