import type { Block } from './blocks.ts';
import type { ParagraphPair, TextRange } from './change.ts';
import type { Segment } from './segments.ts';

/** Adds the paragraphs of a segment, each beside its partner; offsets in the whole texts. */
export function addPairs(
  pairs: ParagraphPair[],
  segment: Segment,
  startA: number,
  startB: number,
): void {
  const [onlyA] = segment.a;
  const [onlyB] = segment.b;
  if (onlyA && onlyB && segment.a.length === 1 && segment.b.length === 1) {
    pairs.push({
      a: [startA, startA + onlyA.text.length],
      b: [startB, startB + onlyB.text.length],
    });
    return;
  }
  const spans = (blocks: readonly Block[], start: number): TextRange[] => {
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
