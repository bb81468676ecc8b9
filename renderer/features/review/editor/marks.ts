import { invertedEffects } from '@codemirror/commands';
import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import type { ClaimStatus } from '../../../../shared/model/claim.ts';
import type { Severity } from '../../../../shared/model/finding.ts';
import type { SentenceState } from '../../../../shared/review/coverage.ts';
import { type Anchor, editsOf, followEdits } from './anchors.ts';

export interface ClaimMark extends Anchor {
  readonly status: ClaimStatus;
  readonly active: boolean;
}

export interface CommentMark extends Anchor {
  readonly resolved: boolean;
  readonly active: boolean;
}

export interface FindingMark extends Anchor {
  readonly severity: Severity;
  readonly message: string;
  /** A word that no dictionary has: it has a menu. */
  readonly isUnknownWord?: boolean;
  /** Further places of a finding are not told in the margin. */
  readonly isFurther?: boolean;
}

export interface ProposalMark {
  readonly start: number;
  readonly end: number;
}

/** A sentence, and whether somebody looked at it. */
export interface SentenceMark extends ProposalMark {
  readonly state: SentenceState;
}

/** Everything that is marked in the draft, where it stands now. */
export interface Marks {
  readonly claims: readonly ClaimMark[];
  readonly comments: readonly CommentMark[];
  readonly findings: readonly FindingMark[];
  readonly proposals: readonly ProposalMark[];
  readonly sentences: readonly SentenceMark[];
}

const none: Marks = { claims: [], comments: [], findings: [], proposals: [], sentences: [] };

/** Replaces some of the marks; positions are those of the document after the transaction. */
export const setMarks = StateEffect.define<Partial<Marks>>();

/** Puts claims and comments to places: what undo brings back, and what the application corrects. */
export const placeAnchors = StateEffect.define<readonly Anchor[]>({
  map: (anchors, changes) =>
    anchors.map(({ id, start, end }) => ({
      id,
      start: changes.mapPos(start, 1),
      end: Math.max(changes.mapPos(start, 1), changes.mapPos(end, -1)),
    })),
});

export const marksField = StateField.define<Marks>({
  create: () => none,
  update: (marks, transaction) => {
    let now = transaction.docChanged ? followTransaction(marks, transaction) : marks;
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = { ...now, ...effect.value };
      else if (effect.is(placeAnchors)) now = place(now, effect.value);
    }
    return now;
  },
});

function followTransaction(marks: Marks, transaction: Transaction): Marks {
  const edits = editsOf(transaction.changes);
  const { doc: before } = transaction.startState;
  const follow = <T extends ProposalMark>(list: readonly T[]): T[] =>
    list.map((mark) => ({ ...mark, ...followEdits(mark, edits, before, transaction.newDoc) }));
  const alive = ({ start, end }: ProposalMark): boolean => start < end;
  return {
    claims: follow(marks.claims),
    comments: follow(marks.comments),
    findings: follow(marks.findings).filter(alive),
    proposals: follow(marks.proposals).filter(alive),
    sentences: follow(marks.sentences).filter(alive),
  };
}

function place(marks: Marks, anchors: readonly Anchor[]): Marks {
  const places = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const put = <T extends Anchor>(mark: T): T => {
    const found = places.get(mark.id);
    return found ? { ...mark, start: found.start, end: found.end } : mark;
  };
  return { ...marks, claims: marks.claims.map(put), comments: marks.comments.map(put) };
}

/** Undoing an edit puts the claims and comments that it touched back exactly where they were. */
const undoPlaces = invertedEffects.of((transaction) => {
  if (!transaction.docChanged) return [];
  const edits = editsOf(transaction.changes);
  const touched = anchorsOf(transaction.startState).filter(({ start, end }) =>
    edits.some(({ fromA, toA }) => fromA <= end && toA >= start),
  );
  return touched.length > 0 ? [placeAnchors.of(touched)] : [];
});

/** Where every claim and comment stands now. */
export function anchorsOf(state: EditorState): Anchor[] {
  const { claims, comments } = state.field(marksField);
  return [...claims, ...comments].map(({ id, start, end }) => ({ id, start, end }));
}

export const marks: Extension = [marksField, undoPlaces];
