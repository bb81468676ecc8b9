import { stopWords } from '../text/lexicon/function-words.ts';
import { type Alignment, align } from './align.ts';
import { Best } from './best.ts';
import type { IndexedText } from './indexed-text.ts';
import type { QueryWord } from './lexicon.ts';
import type { SourceIndex } from './source-index.ts';

/** A stretch of a source that holds most of a query's words in their order. */
export interface Fit extends Alignment {
  readonly text: IndexedText;
}

/** Pairs of words that are always looked up, however common. */
const FEWEST_SEEDS = 8;
/** Hits after which no more common pairs are looked up. */
const MOST_HITS = 1500;
/** Places that are compared word by word. */
const COMPARED = 8;
/** Queries of so many words may keep no pair of words when one is changed. */
const SHORT = 8;

/** Words by which what was put in or left out may move the rest. */
const MOST_SLACK = 24;

interface Seed {
  /** Which word of the query. */
  readonly at: number;
  readonly size: number;
  each(text: IndexedText, hit: (place: number) => void): void;
}

/**
 * Where the words stand in the sources, best fit first, then in the order of the sources. Words
 * may be changed, put in or left out; how many is for the caller to judge.
 */
export function findWords(index: SourceIndex, words: readonly QueryWord[]): readonly Fit[] {
  const seeds = seedsOf(index, words);
  const slack = Math.min(MOST_SLACK, 2 + (words.length >> 3));
  const best = new Best<Cluster>(COMPARED);
  for (const text of index.texts) addClusters(text, seeds, slack, best);
  const clusters = best.all;
  const most = clusters[0]?.hits ?? 0;
  const fits = clusters
    .filter((cluster) => cluster.hits * 3 >= most)
    .map(({ text, from, to }): Fit => {
      const first = Math.max(0, from - slack);
      const last = Math.min(text.length, to + words.length + slack);
      const band = [from - slack - first, to + slack - first] as const;
      return { text, ...align(words, text.folds, [first, Math.max(first, last)], band) };
    });
  return fits.sort((a, b) => a.errors - b.errors);
}

/** Pairs of neighbouring words, the rarest first; single rare words too where there are few. */
function seedsOf(index: SourceIndex, words: readonly QueryWord[]): readonly Seed[] {
  const pairs: Seed[] = [];
  words.forEach(({ fold }, at) => {
    const next = words[at + 1]?.fold ?? -1;
    if (fold < 0 || next < 0) return;
    let size = 0;
    for (const text of index.texts) size += text.bigramSize(fold, next);
    if (size > 0) pairs.push({ at, size, each: (text, hit) => text.eachBigram(fold, next, hit) });
  });
  const chosen = rarest(pairs);
  return words.length > SHORT ? chosen : [...chosen, ...singles(index, words)];
}

function singles(index: SourceIndex, words: readonly QueryWord[]): readonly Seed[] {
  const told = words.some((word) => !stopWords.has(word.strict.toLowerCase()));
  const found = words.flatMap(({ fold, stem, strict }, at): readonly Seed[] => {
    if (stem < 0 || fold < 0 || (told && stopWords.has(strict.toLowerCase()))) return [];
    const size = index.lexicon.frequency(stem);
    return [
      {
        at,
        size,
        each: (text, hit) =>
          text.eachStem(stem, (place) => {
            if (text.folds[place] === fold) hit(place);
          }),
      },
    ];
  });
  return rarest(found).slice(0, 4);
}

function rarest(seeds: readonly Seed[]): readonly Seed[] {
  const sorted = [...seeds].sort((a, b) => a.size - b.size || a.at - b.at);
  let total = 0;
  return sorted.filter((seed, rank) => {
    total += seed.size;
    return rank < FEWEST_SEEDS || total <= MOST_HITS;
  });
}

interface Cluster {
  readonly text: IndexedText;
  /** Where the query's first word would stand, from its lowest to its highest estimate. */
  readonly from: number;
  readonly to: number;
  readonly hits: number;
}

/** Adds hits that put the query's beginning at about the same word. */
function addClusters(
  text: IndexedText,
  seeds: readonly Seed[],
  slack: number,
  best: Best<Cluster>,
): void {
  const starts: number[] = [];
  for (const seed of seeds) seed.each(text, (place) => starts.push(place - seed.at));
  starts.sort((a, b) => a - b);
  let first = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const from = starts[first] ?? 0;
    const next = starts[at + 1];
    if (next !== undefined && next - from <= slack * 2) continue;
    const hits = at + 1 - first;
    if (hits > best.least) best.add(hits, { text, from, to: starts[at] ?? from, hits });
    first = at + 1;
  }
}
