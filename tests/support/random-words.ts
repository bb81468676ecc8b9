import * as fc from 'fast-check';

const vocabulary = ['harbour', 'levy', 'council', 'Tarnmouth', '165', 'berths', 'voted'];

/** One to four words with a space behind each, and among them some as a format writes `naïve`. */
export function randomWords(...accented: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...vocabulary, ...accented), { minLength: 1, maxLength: 4 })
    .map((some) => some.map((word) => `${word} `).join(''));
}
