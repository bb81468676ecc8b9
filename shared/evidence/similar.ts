import type { IndexedText } from './indexed-text.ts';
import { hashPair } from './postings.ts';
import type { SourceIndex } from './source-index.ts';

/** Two files whose wording is mostly the same: probably one source. */
export interface SimilarSources {
  /** The smaller hash first. */
  readonly first: string;
  readonly second: string;
  /** Share of the shorter text's wording that the other has too, 0 to 1. */
  readonly ratio: number;
}

/** Words to a shingle. */
const SHINGLE = 5;
/** A few lines in common say nothing. */
const FEWEST = 20;
const MOST = 0.5;

/**
 * Pairs of texts that share at least half of the shorter one's runs of five words (containment
 * of shingles, Broder 1997), in the order of their hashes.
 */
export function similarSources(index: SourceIndex): readonly SimilarSources[] {
  const sets = index.texts
    .map((text) => ({ text, shingles: shinglesOf(text) }))
    .filter(({ shingles }) => shingles.length >= FEWEST);
  return sets.flatMap((first, at) =>
    sets.slice(at + 1).flatMap((second): readonly SimilarSources[] => {
      const shared = sharedBy(first.shingles, second.shingles);
      const ratio = shared / Math.min(first.shingles.length, second.shingles.length);
      if (ratio < MOST) return [];
      return [{ first: first.text.sha256, second: second.text.sha256, ratio }];
    }),
  );
}

/** Hashes of the shingles of each text, sorted, each once; kept for as long as the text is. */
const known = new WeakMap<IndexedText, Uint32Array>();

function shinglesOf(text: IndexedText): Uint32Array {
  const held = known.get(text);
  if (held) return held;
  const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE; word += 1)
      hash = hashPair(hash, text.folds[word] ?? 0);
    hashes[at] = hash;
  }
  hashes.sort();
  const made = hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
  known.set(text, made);
  return made;
}

function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const hash of a) {
    while (at < b.length && (b[at] ?? 0) < hash) at += 1;
    if (at < b.length && b[at] === hash) shared += 1;
  }
  return shared;
}
