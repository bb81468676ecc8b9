import type { Block } from './blocks.ts';
import type { Change, Diff, ParagraphPair } from './change.ts';
import type { Segment } from './segments.ts';
import { makeChange } from './words.ts';

/** Puts segments together: offsets in the whole texts, touching changes as one. */
export function assemble(segments: readonly Segment[]): Diff {
  const changes: Change[] = [];
  const pairs: ParagraphPair[] = [];
  let startA = 0;
  let startB = 0;
  let precise = true;
  for (const segment of segments) {
    for (const change of segment.changes) {
      addChange(changes, change, startA, startB);
    }
    addPairs(pairs, segment, startA, startB);
    startA += segment.lengthA;
    startB += segment.lengthB;
    precise &&= segment.precise;
  }
  return { changes, pairs, precise };
}

function addChange(changes: Change[], change: Change, startA: number, startB: number): void {
  const fromA = change.fromA + startA;
  const toA = change.toA + startA;
  const fromB = change.fromB + startB;
  const toB = change.toB + startB;
  const last = changes.at(-1);
  if (last && last.toA === fromA && last.toB === fromB) {
    changes[changes.length - 1] = makeChange(last.fromA, toA, last.fromB, toB);
  } else {
    changes.push({ kind: change.kind, fromA, toA, fromB, toB });
  }
}

function addPairs(pairs: ParagraphPair[], segment: Segment, startA: number, startB: number): void {
  const [onlyA] = segment.a;
  const [onlyB] = segment.b;
  if (onlyA && onlyB && segment.a.length === 1 && segment.b.length === 1) {
    pairs.push({
      a: [startA, startA + onlyA.text.length],
      b: [startB, startB + onlyB.text.length],
    });
    return;
  }
  const spans = (blocks: readonly Block[], start: number): (readonly [number, number])[] => {
    let at = start;
    return blocks.map((block) => {
      const span = [at, at + block.text.length] as const;
      at += block.length;
      return span;
    });
  };
  const spansA = spans(segment.a, startA);
  const spansB = spans(segment.b, startB);
  let atA = 0;
  let atB = 0;
  for (const [i, j] of [...segment.links, [spansA.length, spansB.length] as const]) {
    for (; atA < i; atA++) pairs.push({ a: spansA[atA] ?? null, b: null });
    for (; atB < j; atB++) pairs.push({ a: null, b: spansB[atB] ?? null });
    const a = spansA[i];
    const b = spansB[j];
    if (a && b) pairs.push({ a, b });
    atA = i + 1;
    atB = j + 1;
  }
}
