import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state';
import type { Change, Diff, Move, ParagraphPair } from '../../../../shared/diff/change.ts';

/** The draft compared with another text. */
export interface Comparison {
  /** The text compared with; null for no comparison. */
  readonly base: string | null;
  /** Null until the first comparison is done. */
  readonly diff: Diff | null;
  /** What was typed since the diff was made; null for nothing. */
  readonly since: ChangeDesc | null;
}

/** Compares with another text from now on; null with none. */
export const setBase = StateEffect.define<string | null>();

/** What one change is: words, or the whole sentences round them. */
export type Grain = 'words' | 'sentences';

export const setGrain = StateEffect.define<Grain>();

export const grainField = StateField.define<Grain>({
  create: () => 'words',
  update: (grain, { effects }) => effects.find((one) => one.is(setGrain))?.value ?? grain,
});

/** A finished comparison, and what was typed while it was made. */
export const setDiff = StateEffect.define<{
  readonly base: string;
  readonly diff: Diff;
  readonly since: ChangeDesc | null;
}>();

export const comparisonField = StateField.define<Comparison>({
  create: () => ({ base: null, diff: null, since: null }),
  update: (comparison, transaction) => {
    let now = comparison;
    if (transaction.docChanged && now.diff) {
      const since = now.since
        ? now.since.composeDesc(transaction.changes.desc)
        : transaction.changes.desc;
      now = { ...now, since };
    }
    for (const effect of transaction.effects) {
      if (effect.is(setBase) && effect.value !== now.base) {
        now = { base: effect.value, diff: null, since: null };
      } else if (effect.is(setDiff) && effect.value.base === now.base) {
        now = { ...now, diff: effect.value.diff, since: effect.value.since };
      }
    }
    return now;
  },
});

/** Goes to the change with this index in the draft and opens its deleted words; -1 closes them. */
export const openChange = StateEffect.define<number>();

/** Which change was gone to and shows its deleted words, until the cursor leaves it; -1 for none. */
export const openedField = StateField.define<number>({
  create: () => -1,
  update: (opened, { effects, docChanged, selection, state }) => {
    const asked = effects.find((effect) => effect.is(openChange));
    if (asked) return asked.value;
    if (opened < 0 || docChanged || effects.some((effect) => effect.is(setDiff))) return -1;
    const { from, to } = state.selection.main;
    const stays =
      !selection || changesWithin(state, from, to).some(({ index }) => index === opened);
    return stays ? opened : -1;
  },
});

/** A change where it stands now: typing at the end of inserted words belongs to them. */
export function liveChange(change: Change, since: ChangeDesc | null): Change {
  if (!since) return change;
  if (change.parts) {
    const parts = change.parts.map((part) => liveChange(part, since));
    return { ...movedAlong(change, since), parts };
  }
  return movedAlong(change, since);
}

function movedAlong(change: Change, since: ChangeDesc): Change {
  if (change.fromB === change.toB) {
    const at = since.mapPos(change.fromB, -1);
    return { ...change, fromB: at, toB: at };
  }
  const fromB = since.mapPos(change.fromB, 1);
  return { ...change, fromB, toB: Math.max(fromB, since.mapPos(change.toB, 1)) };
}

/** The index of the first change whose end is at or after a place; the count where none is. */
export function firstEndingAt(
  changes: readonly Change[],
  place: (change: Change) => boolean,
): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change && place(change)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All changes, where they stand in the draft now. */
export function liveChanges(state: EditorState): readonly Change[] {
  const { diff, since } = state.field(comparisonField);
  if (!diff) return [];
  return since ? diff.changes.map((change) => liveChange(change, since)) : diff.changes;
}

/** The changes that touch `[from, to]` of the draft, each with its index among all. */
export function changesWithin(
  state: EditorState,
  from: number,
  to: number,
): readonly { readonly index: number; readonly change: Change }[] {
  const { diff, since } = state.field(comparisonField);
  if (!diff) return [];
  const found: { readonly index: number; readonly change: Change }[] = [];
  const reaches = (change: Change): boolean => liveChange(change, since).toB >= from;
  for (let index = firstEndingAt(diff.changes, reaches); index < diff.changes.length; index++) {
    const change = diff.changes[index];
    if (!change) break;
    const live = liveChange(change, since);
    if (live.fromB > to) break;
    found.push({ index, change: live });
  }
  return found;
}

/** The paragraph pairs; those of the last finished comparison, a moment behind while typing. */
export function pairsOf(state: EditorState): readonly ParagraphPair[] {
  return state.field(comparisonField).diff?.pairs ?? [];
}

/** A move where it stands now, with the numbers of its paragraphs, counted from 1. */
export interface LiveMove extends Move {
  /** In the text compared with. */
  readonly paragraphA: number;
  /** In the draft. */
  readonly paragraphB: number;
}

const numbered = new WeakMap<Diff, readonly LiveMove[]>();

/** The moves of a comparison with the numbers of their paragraphs, counted once. */
function numberedMoves(diff: Diff): readonly LiveMove[] {
  const known = numbered.get(diff);
  if (known) return known;
  const numberOf = (side: 'a' | 'b', start: number): number =>
    diff.pairs.filter((pair) => (pair[side]?.[0] ?? Number.POSITIVE_INFINITY) <= start).length;
  const made = diff.moves.map((move) => ({
    ...move,
    paragraphA: numberOf('a', move.a[0]),
    paragraphB: numberOf('b', move.b[0]),
  }));
  numbered.set(diff, made);
  return made;
}

/** All moves, where they stand in the draft now. */
export function liveMoves(state: EditorState): readonly LiveMove[] {
  const { diff, since } = state.field(comparisonField);
  if (!diff || diff.moves.length === 0) return [];
  const moves = numberedMoves(diff);
  if (!since) return moves;
  return moves.map((move) => ({
    ...move,
    b: [since.mapPos(move.b[0], 1), since.mapPos(move.b[1], -1)],
    changes: move.changes.map((change) => liveChange(change, since)),
  }));
}

/** The change that was gone to, or that the cursor or the marked words touch first; -1 for none. */
export function currentChange(state: EditorState): number {
  const opened = state.field(openedField, false) ?? -1;
  if (opened >= 0) return opened;
  const { from, to } = state.selection.main;
  return changesWithin(state, from, to)[0]?.index ?? -1;
}

/**
 * How many changes there are and which is the current one, counted from 0, as people count: a
 * move is one, at the place where it is now. -1 for none.
 */
export function countChanges(state: EditorState): {
  readonly count: number;
  readonly current: number;
} {
  const { diff } = state.field(comparisonField);
  if (!diff) return { count: 0, current: -1 };
  const index = currentChange(state);
  const place = diff.moves.find(({ deleted }) => deleted === index)?.inserted ?? index;
  const before = diff.moves.filter(({ deleted }) => deleted < place).length;
  return {
    count: diff.changes.length - diff.moves.length,
    current: place < 0 ? -1 : place - before,
  };
}
