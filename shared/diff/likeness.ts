import type { Block } from './blocks.ts';
import type { IndexPair } from './lcs.ts';
import type { Lexicon } from './tokens.ts';

/** A word or pair of words that stands in more paragraphs than this says nothing about likeness. */
const COMMON = 8;
/** Partners considered for one paragraph. */
const BEST_PARTNERS = 4;
/** Share of the rarer words and word pairs that two paragraphs must have in common. */
const ALIKE = 0.12;
/** Stretches of at most so many possible pairs are compared word by word, common words too. */
const SMALL = 1600;
/** Share of all words in common from which two paragraphs of a small stretch are one reworded. */
const SMALL_ALIKE = 0.3;

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Pairs of paragraphs that are one another's rewording: the chain, rising on both sides, that
 * shares most. In near-linear time through an index of rarer words and word pairs.
 */
export function* alikePairs(
  a: readonly Block[],
  b: readonly Block[],
  lexicon: Lexicon,
): Generator<void, readonly IndexPair[]> {
  if (a.length === 0 || b.length === 0) return [];
  const [onlyA] = a;
  const [onlyB] = b;
  if (onlyA && onlyB && a.length === 1 && b.length === 1) return [[0, 0]];
  if (a.length * b.length <= SMALL) {
    return heaviestChain(yield* wordCandidates(a, b, lexicon), b.length);
  }

  const index = new Map<number, number[]>();
  for (const [j, block] of b.entries()) {
    for (const feature of featuresOf(block, lexicon)) {
      const places = index.get(feature);
      if (!places) index.set(feature, [j]);
      else if (places.length <= COMMON) places.push(j);
    }
    yield;
  }
  const candidates: Candidate[] = [];
  for (const [i, block] of a.entries()) {
    const votes = new Map<number, number>();
    let telling = 0;
    for (const feature of featuresOf(block, lexicon)) {
      const places = index.get(feature) ?? [];
      if (places.length > COMMON) continue;
      telling++;
      for (const j of places) votes.set(j, (votes.get(j) ?? 0) + 1);
    }
    const best = [...votes]
      .filter(([, score]) => score >= ALIKE * telling)
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, BEST_PARTNERS)
      .map(([j, score]): Candidate => ({ a: i, b: j, score }));
    candidates.push(...best);
    yield;
  }
  return heaviestChain(candidates, b.length);
}

/** The distinct words of a paragraph and its distinct pairs of neighbouring words. */
export function featuresOf(block: Block, lexicon: Lexicon): Set<number> {
  const features = new Set<number>();
  let previous = -1;
  for (const id of block.tokensWith(lexicon).ids) {
    if (!lexicon.isWord(id)) continue;
    features.add(id);
    // Negative, so that a pair never meets a single word; 30 bits, so that it stays a small integer.
    if (previous >= 0) features.add(-1 - ((Math.imul(previous, 0x9e3779b1) ^ id) & 0x3fffffff));
    previous = id;
  }
  return features;
}

function* wordCandidates(
  a: readonly Block[],
  b: readonly Block[],
  lexicon: Lexicon,
): Generator<void, Candidate[]> {
  const words = (block: Block): Set<number> => {
    const ids = block.tokensWith(lexicon).ids;
    return new Set(ids.filter((id) => lexicon.isWord(id)));
  };
  const setsB = b.map(words);
  const candidates: Candidate[] = [];
  for (const [i, block] of a.entries()) {
    const own = words(block);
    for (const [j, other] of setsB.entries()) {
      let shared = 0;
      for (const id of own) if (other.has(id)) shared++;
      const smaller = Math.min(own.size, other.size);
      if (shared > 0 && shared >= SMALL_ALIKE * smaller) {
        candidates.push({ a: i, b: j, score: (shared * shared) / Math.max(own.size, other.size) });
      }
    }
    yield;
  }
  return candidates;
}

/** The chain of candidates, rising on both sides, whose scores add up to most (Fenwick tree). */
function heaviestChain(candidates: readonly Candidate[], sizeB: number): readonly IndexPair[] {
  const best = new Int32Array(sizeB + 1).fill(-1);
  const sums: number[] = [];
  const previous: number[] = [];
  const bestBefore = (b: number): number => {
    let found = -1;
    for (let i = b; i > 0; i -= i & -i) {
      const at = best[i] ?? -1;
      if (at >= 0 && (found < 0 || (sums[at] ?? 0) > (sums[found] ?? 0))) found = at;
    }
    return found;
  };
  const record = (b: number, at: number): void => {
    for (let i = b + 1; i <= sizeB; i += i & -i) {
      const held = best[i] ?? -1;
      if (held < 0 || (sums[held] ?? 0) < (sums[at] ?? 0)) best[i] = at;
    }
  };
  let end = -1;
  for (let from = 0; from < candidates.length; ) {
    // Candidates of one paragraph must not chain to each other: recorded together afterwards.
    let to = from;
    while (to < candidates.length && candidates[to]?.a === candidates[from]?.a) to++;
    for (let at = from; at < to; at++) {
      const candidate = candidates[at];
      if (!candidate) continue;
      const before = bestBefore(candidate.b);
      previous[at] = before;
      sums[at] = candidate.score + (sums[before] ?? 0);
    }
    for (let at = from; at < to; at++) {
      const candidate = candidates[at];
      if (!candidate) continue;
      record(candidate.b, at);
      if (end < 0 || (sums[at] ?? 0) > (sums[end] ?? 0)) end = at;
    }
    from = to;
  }
  const chain: IndexPair[] = [];
  for (let at = end; at >= 0; at = previous[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) chain.push([candidate.a, candidate.b]);
  }
  return chain.reverse();
}
