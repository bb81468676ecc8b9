import type { Block } from './blocks.ts';
import { type IndexPair, uniqueAnchors } from './lcs.ts';
import { alikePairs } from './likeness.ts';
import type { Lexicon } from './tokens.ts';

/** A stretch of both sides, ends exclusive. */
interface Window {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Pairs the paragraphs of two texts: first those that are the same, then those that share most of
 * their rarer words, then, between neighbours that are paired, those in the same place.
 *
 * A generator so that a caller can put the work aside at any yield.
 */
export function* alignBlocks(
  a: readonly Block[],
  b: readonly Block[],
  lexicon: Lexicon,
): Generator<void, IndexPair[]> {
  const links: IndexPair[] = [];
  const [idsA, idsB] = numberTexts(a, b);
  for (const window of windowsBetween(equalLinks(idsA, idsB), a.length, b.length)) {
    if (window.link) links.push(window.link);
    const found = yield* alikePairs(
      a.slice(window.fromA, window.toA),
      b.slice(window.fromB, window.toB),
      lexicon,
    );
    const alike = found.map(([i, j]): IndexPair => [window.fromA + i, window.fromB + j]);
    for (const rest of windowsBetween(alike, window.toA, window.toB, window.fromA, window.fromB)) {
      if (rest.link) links.push(rest.link);
      const count = Math.min(rest.toA - rest.fromA, rest.toB - rest.fromB);
      for (let i = 0; i < count; i++) links.push([rest.fromA + i, rest.fromB + i]);
    }
    yield;
  }
  return links;
}

/** Gives equal paragraphs equal numbers. */
function numberTexts(a: readonly Block[], b: readonly Block[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const number = (block: Block): number => {
    const known = numbers.get(block.text);
    if (known !== undefined) return known;
    numbers.set(block.text, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(a, number), Int32Array.from(b, number)];
}

/** Common beginning and end, and what is unique and equal between; then again within each gap. */
function equalLinks(a: Int32Array, b: Int32Array): IndexPair[] {
  const links: IndexPair[] = [];
  const within = (fromA: number, endA: number, fromB: number, endB: number): void => {
    let startA = fromA;
    let startB = fromB;
    while (startA < endA && startB < endB && a[startA] === b[startB]) {
      links.push([startA++, startB++]);
    }
    let toA = endA;
    let toB = endB;
    while (toA > startA && toB > startB && a[toA - 1] === b[toB - 1]) {
      toA--;
      toB--;
    }
    const anchors =
      startA < toA && startB < toB
        ? uniqueAnchors(a.subarray(startA, toA), b.subarray(startB, toB))
        : [];
    if (anchors.length > 0) {
      let atA = startA;
      let atB = startB;
      for (const [i, j] of anchors) {
        within(atA, startA + i, atB, startB + j);
        links.push([startA + i, startB + j]);
        atA = startA + i + 1;
        atB = startB + j + 1;
      }
      within(atA, toA, atB, toB);
    }
    for (let i = 0; toA + i < endA; i++) links.push([toA + i, toB + i]);
  };
  within(0, a.length, 0, b.length);
  return links;
}

/** The unpaired stretches before, between and after links; each with the link that it follows. */
function* windowsBetween(
  links: readonly IndexPair[],
  endA: number,
  endB: number,
  startA = 0,
  startB = 0,
): Generator<Window & { readonly link: IndexPair | null }> {
  let link: IndexPair | null = null;
  let fromA = startA;
  let fromB = startB;
  for (const next of links) {
    yield { link, fromA, toA: next[0], fromB, toB: next[1] };
    link = next;
    fromA = next[0] + 1;
    fromB = next[1] + 1;
  }
  yield { link, fromA, toA: endA, fromB, toB: endB };
}
