/**
 * Characters that are looked at, over all words that are sought: a second at most. An article of 50,000
 * words with 500 comments on its commonest word comes to about half.
 */
const MOST_LOOKED_AT = 200_000_000;

/** What a place counts for at least; it bounds how many are kept, too. */
const LEAST_PER_PLACE = 40;

/** The place of words; null where they stand nowhere, or where it can't be told at which place. */
type Find = (words: string, prefix: string, suffix: string) => number | null;

/**
 * Finds words in a text: the place where they stand, of several the one around which most is as it was.
 * Two that are equally like it are none; nor is anything found once too much was looked through.
 */
export function wordFinder(text: string): Find {
  const known = new Map<string, readonly number[]>();
  let left = MOST_LOOKED_AT;
  const placesOf = (words: string): readonly number[] => {
    const before = known.get(words);
    if (before) return before;
    left -= text.length;
    const places: number[] = [];
    if (left < 0) return places;
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
    known.set(words, places);
    return places;
  };
  const bestOf = (words: string, prefix: string, suffix: string): number | null => {
    const places = placesOf(words);
    left -= places.length * Math.max(LEAST_PER_PLACE, prefix.length + suffix.length);
    if (left < 0) return null;
    let best: number | null = null;
    let most = -1;
    for (const at of places) {
      const same = sameBefore(text, at, prefix) + sameBehind(text, at + words.length, suffix);
      if (same === most) best = null;
      else if (same > most) [best, most] = [at, same];
    }
    return best;
  };
  const found = new Map<string, number | null>();
  return (words, prefix, suffix) => {
    if (words === '') return null;
    const key = JSON.stringify([words, prefix, suffix]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const best = bestOf(words, prefix, suffix);
    found.set(key, best);
    return best;
  };
}

function sameBefore(text: string, at: number, words: string): number {
  let same = 0;
  while (
    same < words.length &&
    text.charCodeAt(at - 1 - same) === words.charCodeAt(words.length - 1 - same)
  )
    same += 1;
  return same;
}

function sameBehind(text: string, at: number, words: string): number {
  let same = 0;
  while (same < words.length && text.charCodeAt(at + same) === words.charCodeAt(same)) same += 1;
  return same;
}
