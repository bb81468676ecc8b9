import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import type { AcceptedChange } from '../../../../shared/model/accepted-change.ts';
import { describeParts, matchAccepted } from '../../../../shared/review/accepted-changes.ts';
import { comparisonField, liveChanges, setDiff } from './comparison.ts';
import { textOf } from './setup.ts';

/** The changes that somebody agreed with, as the article keeps them. */
export const setAccepted = StateEffect.define<readonly AcceptedChange[]>();

interface Accepted {
  readonly list: readonly AcceptedChange[];
  /** Indexes among the changes of the comparison. */
  readonly indexes: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

export const acceptedField = StateField.define<Accepted>({
  create: () => ({ list: [], indexes: none }),
  update: (now, { effects, state }) => {
    const given = effects.find((one) => one.is(setAccepted));
    const list = given?.is(setAccepted) ? given.value : now.list;
    if (list === now.list && !effects.some((one) => one.is(setDiff))) return now;
    return { list, indexes: list.length === 0 ? none : indexesOf(state, list) };
  },
});

function indexesOf(state: EditorState, list: readonly AcceptedChange[]): ReadonlySet<number> {
  const { base, diff } = state.field(comparisonField);
  if (base === null || !diff) return none;
  const text = textOf(state.doc);
  const left = new Set(diff.moves.map(({ deleted }) => deleted));
  const parts = liveChanges(state).flatMap((change, index) =>
    left.has(index)
      ? []
      : describeParts(change, base, text).map((described) => ({ index, described })),
  );
  const found = matchAccepted(
    parts.map(({ described }) => described),
    list,
  );
  const open = new Set(parts.flatMap(({ index }, at) => (found[at] ? [] : [index])));
  const accepted = parts.flatMap(({ index }) => (open.has(index) ? [] : [index]));
  // A move is accepted with both its halves.
  const halves = accepted.flatMap((index) => diff.changes[index]?.move ?? []);
  return new Set([...accepted, ...halves]);
}

/** Indexes of the changes that somebody agreed with: they are marked no longer. */
export function acceptedIn(state: EditorState): ReadonlySet<number> {
  return state.field(acceptedField, false)?.indexes ?? none;
}
