import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type EditorView } from '@codemirror/view';
import type { Change } from '../../../../shared/diff/change.ts';
import type { EvidenceDifference } from '../../../../shared/evidence/evidence.ts';
import type { LiveMove } from './comparison.ts';
import { keepMarks } from './markdown-style.ts';
import { type MoveMark, moveMarks, PilcrowWidget } from './move-marks.ts';
import { visibleDecorations } from './visible.ts';

/** A place in a source that a claim is checked against. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly active: boolean;
  /** Words of it that the draft has otherwise. */
  readonly differences?: readonly EvidenceDifference[];
}

interface ReferenceMarks {
  /** Of the comparison of this very text with the draft. */
  readonly changes: readonly Change[];
  readonly moves: readonly LiveMove[];
  /** Indexes of changes that somebody agreed with: they are marked no longer. */
  readonly accepted: ReadonlySet<number>;
  /** Index of the change at the draft's cursor; -1 for none. */
  readonly current: number;
  readonly passages: readonly Passage[];
}

export const setReferenceMarks = StateEffect.define<Partial<ReferenceMarks>>();

const marksField = StateField.define<ReferenceMarks>({
  create: () => ({ changes: [], moves: [], accepted: new Set(), current: -1, passages: [] }),
  update: (marks, transaction) => {
    let now = marks;
    for (const effect of transaction.effects) {
      if (effect.is(setReferenceMarks)) now = { ...now, ...effect.value };
    }
    return now;
  },
});

/** Of what was removed with a small change, so that it can be seen and is quiet. */
const removedMinor = Decoration.mark({
  tagName: 'del',
  class: 'cm-desk-removed cm-desk-minor',
  attributes: { title: 'Small change' },
});
const removed = Decoration.mark({ tagName: 'del', class: 'cm-desk-removed' });
const removedHere = Decoration.mark({ tagName: 'del', class: 'cm-desk-removed cm-desk-here' });
const passage = Decoration.mark({ tagName: 'mark', class: 'cm-desk-passage' });
const activePassage = Decoration.mark({
  tagName: 'mark',
  class: 'cm-desk-passage cm-desk-active',
});

/** Words that the draft has otherwise; it says what. */
function differs(draft: string): Decoration {
  const title = draft === '' ? 'Not in the draft' : `In the draft: ${draft}`;
  return Decoration.mark({ tagName: 'mark', class: 'cm-desk-differs', attributes: { title } });
}

/** Whether this side would look the same with these marks, as it mostly does while typing. */
export function showsAlready(
  state: EditorState,
  marks: Pick<ReferenceMarks, 'changes' | 'moves' | 'accepted' | 'current'>,
): boolean {
  const shown = state.field(marksField);
  return (
    shown.current === marks.current &&
    shown.accepted.size === marks.accepted.size &&
    [...marks.accepted].every((index) => shown.accepted.has(index)) &&
    sameLook(shown.changes, marks.changes) &&
    shown.moves.length === marks.moves.length &&
    shown.moves.every((move, index) => {
      const other = marks.moves[index];
      return (
        other?.deleted === move.deleted &&
        other.paragraphB === move.paragraphB &&
        sameLook(other.changes, move.changes)
      );
    })
  );
}

function sameLook(some: readonly Change[], others: readonly Change[]): boolean {
  return (
    some.length === others.length &&
    some.every((change, index) => {
      const other = others[index];
      return (
        other?.fromA === change.fromA &&
        other.toA === change.toA &&
        other.move === change.move &&
        other.minor === change.minor &&
        other.paragraph === change.paragraph
      );
    })
  );
}

/** Index of the first change that ends at or after a place in the reference. */
function firstFrom(changes: readonly Change[], from: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.toA ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

const breakTitles = {
  split: 'Split here in the draft',
  merged: 'Merged with the next paragraph in the draft',
} as const;

function changeMark(change: Change, isCurrent: boolean): Range<Decoration>[] {
  if (change.paragraph) {
    const widget = new PilcrowWidget(breakTitles[change.paragraph], change.paragraph, isCurrent);
    return [Decoration.widget({ widget, side: 1 }).range(change.fromA)];
  }
  if (change.fromA === change.toA || change.move !== undefined) return [];
  const mark = isCurrent ? removedHere : change.minor ? removedMinor : removed;
  return [mark.range(change.fromA, change.toA)];
}

function build(view: EditorView, from: number, to: number): Range<Decoration>[] {
  const { changes, moves, accepted, current, passages } = view.state.field(marksField);
  const isQuiet = (index: number) => accepted.has(index) && index !== current;
  const { length } = view.state.doc;
  const found: Range<Decoration>[] = [];
  for (let index = firstFrom(changes, from); index < changes.length; index++) {
    const change = changes[index];
    if (!change || change.fromA > to) break;
    if (change.toA <= length && !isQuiet(index))
      found.push(...changeMark(change, index === current));
  }
  for (const move of moves) {
    if (isQuiet(move.deleted) && isQuiet(move.inserted)) continue;
    const mark: MoveMark = {
      from: move.a[0],
      to: move.a[1],
      label: `Moved to paragraph ${move.paragraphB}`,
      arrow: move.deleted < move.inserted ? '↓' : '↑',
      change: move.deleted,
      isCurrent: current === move.deleted || current === move.inserted,
    };
    const marks = moveMarks(view.state.doc, mark, from, to);
    found.push(...marks);
    if (marks.length > 0) found.push(...move.changes.flatMap((one) => changeMark(one, false)));
  }
  for (const { start, end, active, differences = [] } of passages) {
    for (const one of differences) {
      if (one.start < one.end && one.end <= length)
        found.push(differs(one.draft).range(one.start, one.end));
    }
    const last = Math.min(end, length);
    if (start < last && last >= from && start <= to) {
      found.push((active ? activePassage : passage).range(start, last));
    }
  }
  return found;
}

/** Marks what the draft no longer has, and passages of a source. */
export const referenceMarks: Extension = [
  marksField,
  keepMarks.of((state, from, to) => {
    const { changes } = state.field(marksField);
    const change = changes[firstFrom(changes, from)];
    if (change === undefined || change.move !== undefined) return false;
    return change.fromA < change.toA && change.fromA <= to;
  }),
  visibleDecorations(build, (update) =>
    update.transactions.some(({ effects }) =>
      effects.some((effect) => effect.is(setReferenceMarks)),
    ),
  ),
];
