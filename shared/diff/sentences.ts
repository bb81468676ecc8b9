import { splitSentences } from '../text/sentences.ts';
import type { Change, Diff, TextRange } from './change.ts';
import { groupSentences, type SentenceGroup, wordLength } from './sentence-groups.ts';

/**
 * A sentence of the draft, of the text that it was compared with, or of both. Several are taken as
 * one where a sentence was split or sentences were joined.
 *
 * - kept: word by word the same in the same place; edited: in the same place with other words.
 * - added: only in the draft; dropped: only in the other text.
 * - moved: at another place, `changes` says whether with other words.
 */
export interface SentenceChange {
  readonly kind: 'kept' | 'edited' | 'added' | 'dropped' | 'moved';
  /** Without outer white space; null for an added one. */
  readonly a: TextRange | null;
  /** Null for a dropped one. */
  readonly b: TextRange | null;
  /** The changes of words that reach into it; none for added, dropped and kept ones. */
  readonly changes: readonly Change[];
}

/** A dropped and an added sentence are one, moved, from this length of words on. */
const KNOWN_AGAIN = 20;

/**
 * A comparison sentence by sentence, in the order of the draft; what was dropped stands after what
 * it followed.
 *
 * @param diff of `a` and `b`.
 * @param language BCP 47, for where sentences end.
 */
export function compareSentences(
  diff: Diff,
  a: string,
  b: string,
  language: string,
): readonly SentenceChange[] {
  const cut = (text: string, ranges: readonly (TextRange | null)[]): TextRange[] =>
    ranges.flatMap((range) => (range ? splitSentences(text, range[0], range[1], language) : []));
  const sentencesA = cut(
    a,
    diff.pairs.map((pair) => pair.a),
  );
  const sentencesB = cut(
    b,
    diff.pairs.map((pair) => pair.b),
  );
  const groups = pairMoved(groupSentences(diff, a, b, sentencesA, sentencesB), a, b);
  return inOrder(groups.map((group) => describe(group, diff, a, b)));
}

function describe(group: SentenceGroup, diff: Diff, a: string, b: string): SentenceChange {
  if (!group.a || !group.b) {
    return { kind: group.a ? 'dropped' : 'added', a: group.a, b: group.b, changes: [] };
  }
  const isSame = a.slice(...group.a) === b.slice(...group.b);
  const kind = group.isMoved ? 'moved' : isSame ? 'kept' : 'edited';
  const among =
    diff.moves.find((move) => group.a && overlap(move.a, group.a) && group.isMoved)?.changes ??
    diff.changes;
  return {
    kind,
    a: group.a,
    b: group.b,
    changes: isSame ? [] : touching(among, group.a, group.b),
  };
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function touching(changes: readonly Change[], a: TextRange, b: TextRange): Change[] {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.toB ?? 0) < b[0]) low = middle + 1;
    else high = middle;
  }
  const found: Change[] = [];
  for (let index = low; index < changes.length; index++) {
    const change = changes[index];
    if (!change || change.fromB > b[1]) break;
    const { fromA, toA, fromB, toB } = change;
    if (overlap([fromA, toA], a) || overlap([fromB, toB], b)) found.push(change);
  }
  return found;
}

/** Takes a dropped and an added sentence that are the same, and of some length, as one that moved. */
function pairMoved(groups: readonly SentenceGroup[], a: string, b: string): SentenceGroup[] {
  const dropped = new Map<string, SentenceGroup | null>();
  const added = new Map<string, SentenceGroup | null>();
  const note = (map: Map<string, SentenceGroup | null>, text: string, group: SentenceGroup) => {
    if (wordLength(text) >= KNOWN_AGAIN) map.set(text, map.has(text) ? null : group);
  };
  for (const group of groups) {
    if (group.a && !group.b) note(dropped, a.slice(...group.a), group);
    if (group.b && !group.a) note(added, b.slice(...group.b), group);
  }
  const gone = new Set<SentenceGroup>();
  const from = new Map<SentenceGroup, TextRange>();
  for (const [text, group] of added) {
    const other = dropped.get(text);
    if (!group || !other?.a) continue;
    gone.add(other);
    from.set(group, other.a);
  }
  return groups.flatMap((group): SentenceGroup[] => {
    if (gone.has(group)) return [];
    const range = from.get(group);
    return range ? [{ a: range, b: group.b, isMoved: true }] : [group];
  });
}

function inOrder(found: readonly SentenceChange[]): SentenceChange[] {
  const placed: { readonly sentence: SentenceChange; readonly place: number }[] = [];
  const byA = found
    .filter((sentence) => sentence.a)
    .sort((one, other) => (one.a?.[0] ?? 0) - (other.a?.[0] ?? 0));
  let place = -1;
  for (const sentence of byA) {
    if (sentence.b && sentence.kind !== 'moved') place = Math.max(place, sentence.b[0]);
    placed.push({ sentence, place: sentence.b?.[0] ?? place });
  }
  for (const sentence of found) {
    if (!sentence.a) placed.push({ sentence, place: sentence.b?.[0] ?? 0 });
  }
  // A dropped sentence has the place of the one that it followed, and comes after it.
  return placed
    .sort(
      (one, other) =>
        one.place - other.place ||
        Number(one.sentence.b === null) - Number(other.sentence.b === null) ||
        (one.sentence.a?.[0] ?? 0) - (other.sentence.a?.[0] ?? 0),
    )
    .map(({ sentence }) => sentence);
}
