import { splitSentences } from '../text/sentences.ts';
import type { Change, Diff, ParagraphPair, TextRange } from './change.ts';

/**
 * A comparison whose changes are whole sentences: each change of words grows to the sentences that
 * it touches, and those that meet become one, which keeps them as its `parts`. Moved, split and
 * merged paragraphs stay as they are. Making or taking back each change leaves a valid text, as
 * with changes of words.
 *
 * @param diff of `a` and `b`
 */
export function bySentence(diff: Diff, a: string, b: string): Diff {
  const sentences = { a: new Sentences(a, diff.pairs, 'a'), b: new Sentences(b, diff.pairs, 'b') };
  const groups: Group[] = [];
  for (const [index, change] of diff.changes.entries()) {
    const isFixed = change.move !== undefined || change.paragraph !== undefined;
    let group = isFixed ? asItIs(change, index) : grow(change, index, sentences);
    for (let before = groups.at(-1); before && meet(before, group); before = groups.at(-1)) {
      groups.pop();
      group = joined(before, group);
    }
    groups.push(group);
  }
  const kept = groups.map((group, at) => grown(group, groups[at - 1], groups[at + 1]));
  const places = new Map(
    kept.flatMap(({ indexes }, place) => indexes.map((one) => [one, place] as const)),
  );
  const placeOf = (index: number) => places.get(index) ?? index;
  return {
    ...diff,
    changes: kept.map((group) => changeOf(group, a, b, placeOf)),
    moves: diff.moves.map((move) => ({
      ...move,
      deleted: placeOf(move.deleted),
      inserted: placeOf(move.inserted),
    })),
  };
}

/** Changes that belong together, and the sentences that they touch. */
interface Group {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** From the first sentence's start to the last one's end. */
  readonly a: TextRange;
  readonly b: TextRange;
  /** Among the changes of words. */
  readonly indexes: readonly number[];
  readonly parts: readonly Change[];
  readonly isFixed: boolean;
}

function asItIs(change: Change, index: number): Group {
  const { fromA, toA, fromB, toB } = change;
  return {
    fromA,
    toA,
    fromB,
    toB,
    a: [fromA, toA],
    b: [fromB, toB],
    indexes: [index],
    parts: [change],
    isFixed: true,
  };
}

function grow(
  change: Change,
  index: number,
  sentences: { readonly a: Sentences; readonly b: Sentences },
): Group {
  const a = sentences.a.around(change.fromA, change.toA);
  const b = sentences.b.around(change.fromB, change.toB);
  return { ...asItIs(change, index), a, b, isFixed: false };
}

/** How far a group grows before its first and behind its last change: as far in both texts. */
function reach({ fromA, toA, fromB, toB, a, b }: Group): readonly [left: number, right: number] {
  return [Math.max(fromA - a[0], fromB - b[0]), Math.max(a[1] - toA, b[1] - toB)];
}

/** Whether two neighbours touch when grown; what is between them is the same in both texts. */
function meet(one: Group, other: Group): boolean {
  return !one.isFixed && !other.isFixed && reach(one)[1] + reach(other)[0] >= other.fromA - one.toA;
}

function joined(one: Group, other: Group): Group {
  return {
    fromA: one.fromA,
    toA: other.toA,
    fromB: one.fromB,
    toB: other.toB,
    a: around(one.a, other.a),
    b: around(one.b, other.b),
    indexes: [...one.indexes, ...other.indexes],
    parts: [...one.parts, ...other.parts],
    isFixed: false,
  };
}

function around(one: TextRange, other: TextRange): TextRange {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

/** A group as far as it grows, but not into a fixed one beside it. */
function grown(group: Group, before: Group | undefined, after: Group | undefined): Group {
  const [left, right] = reach(group);
  const earlier = Math.min(left, before ? group.fromA - before.toA : left);
  const later = Math.min(right, after ? after.fromA - group.toA : right);
  return {
    ...group,
    fromA: group.fromA - earlier,
    fromB: group.fromB - earlier,
    toA: group.toA + later,
    toB: group.toB + later,
  };
}

function changeOf(
  { fromA, toA, fromB, toB, parts }: Group,
  a: string,
  b: string,
  placeOf: (index: number) => number,
): Change {
  const [first] = parts;
  if (first && parts.length === 1 && first.fromA === fromA && first.toA === toA) {
    return first.move === undefined ? first : { ...first, move: placeOf(first.move) };
  }
  const gone = a.slice(fromA, toA);
  const come = b.slice(fromB, toB);
  const minor = parts.every((part) => part.minor === first?.minor) ? first?.minor : undefined;
  return {
    kind: gone === '' ? 'inserted' : come === '' ? 'deleted' : 'replaced',
    fromA,
    toA,
    fromB,
    toB,
    parts,
    ...(minor && { minor }),
    ...(parts.some((part) => part.precise === false) && { precise: false }),
  };
}

/** The sentences of one side, cut where they are asked for. */
class Sentences {
  readonly #text: string;
  readonly #paragraphs: readonly TextRange[];
  readonly #cut = new Map<number, readonly TextRange[]>();

  constructor(text: string, pairs: readonly ParagraphPair[], side: 'a' | 'b') {
    this.#text = text;
    this.#paragraphs = pairs
      .flatMap((pair) => (pair[side] ? [pair[side]] : []))
      .sort((one, other) => one[0] - other[0]);
  }

  /** A stretch made longer to whole sentences, where it reaches into them. */
  around(from: number, to: number): TextRange {
    const touched = this.#near(from, to).filter(([start, end]) =>
      from === to ? start < from && end > to : start < to && end > from,
    );
    return [Math.min(from, touched[0]?.[0] ?? from), Math.max(to, touched.at(-1)?.[1] ?? to)];
  }

  #near(from: number, to: number): readonly TextRange[] {
    let low = 0;
    let high = this.#paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#paragraphs[middle]?.[1] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: TextRange[] = [];
    for (let index = low; index < this.#paragraphs.length; index++) {
      const paragraph = this.#paragraphs[index];
      if (!paragraph || paragraph[0] > to) break;
      const known = this.#cut.get(index) ?? splitSentences(this.#text, ...paragraph, '');
      this.#cut.set(index, known);
      found.push(...known);
    }
    return found;
  }
}
