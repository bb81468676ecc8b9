const letters = 'etaoinshrdlucmfwygpbvkxjqz';
const vowels = /[aeiouy]/;

/** Words given at most. */
const MOST = 5;

/** Pairs that sound alike and are often taken for each other. */
const alike: readonly (readonly [string, string])[] = [
  ['ie', 'ei'],
  ['ance', 'ence'],
  ['ant', 'ent'],
  ['able', 'ible'],
  ['ary', 'ery'],
  ['tion', 'sion'],
  ['f', 'ph'],
  ['c', 's'],
];

/**
 * Words one slip away: letters swapped, left out, doubled, added or mistaken, a space forgotten,
 * or an ending of the same sound. Own code, as the dictionary library searches two slips deep and
 * takes up to a second for a name.
 *
 * @param word an unknown one
 * @param isWord whether a candidate is known
 * @returns at most five, the likeliest first
 */
export function suggest(word: string, isWord: (word: string) => boolean): readonly string[] {
  const lower = word.toLowerCase();
  const capital = word !== lower && word.slice(1) === lower.slice(1);
  const source = capital ? lower : word;
  const found = new Map<string, number>();
  const offer = (candidate: string, cost: number): void => {
    const best = found.get(candidate);
    if (candidate === source || (best !== undefined && best <= cost)) return;
    if (best !== undefined || isWord(candidate)) found.set(candidate, cost);
  };
  for (const [candidate, cost] of slips(source)) offer(candidate, cost);
  for (let cut = 1; cut < source.length; cut += 1) {
    const [left, right] = [source.slice(0, cut), source.slice(cut)];
    const parts = /^[ai]$/.test(left) || left.length > 1 ? [left, right] : [];
    if (right.length > 1 && parts.length > 0 && parts.every(isWord)) {
      found.set(`${left} ${right}`, 5);
    }
  }
  if (capital && isWord(word)) return [];
  return [...found]
    .sort(([a, costA], [b, costB]) => costA - costB || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([candidate]) =>
      capital ? candidate.charAt(0).toUpperCase() + candidate.slice(1) : candidate,
    );
}

/** Every word one slip away, with how unlikely the slip is. */
function* slips(word: string): Generator<readonly [candidate: string, cost: number]> {
  for (const [one, other] of alike) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const at = word.lastIndexOf(from);
      if (at >= 0) yield [word.slice(0, at) + to + word.slice(at + from.length), 1];
    }
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const next = after.charAt(0);
    if (next !== '') yield [before + next + here + after.slice(1), 1];
    if (here !== '') yield [before + after, here === before.at(-1) ? 1 : 3];
    for (const letter of letters) {
      yield [before + letter + here + after, letter === before.at(-1) || letter === here ? 1 : 2];
      if (here === '' || letter === here) continue;
      yield [before + letter + after, vowels.test(letter) && vowels.test(here) ? 2 : 4];
    }
  }
}
