import type { Extension, Range } from '@codemirror/state';
import type { Decoration } from '@codemirror/view';
import { claimDecorations } from './claims.ts';
import { commentDecorations } from './comments.ts';
import { showsMarks } from './draft-view.ts';
import { findingDecorations, findingGutter, proposalDecorations } from './findings.ts';
import { type Marks, marks, marksField } from './marks.ts';
import { sentenceDecorations } from './sentences.ts';
import { visibleDecorations } from './visible.ts';

/** Whether a stretch has words left and reaches into `[from, to]`. */
function shows(mark: { readonly start: number; readonly end: number }, from: number, to: number) {
  return mark.start < mark.end && mark.end >= from && mark.start <= to;
}

function decorationsOf(all: Marks, from: number, to: number): Range<Decoration>[] {
  const within = <T extends { readonly start: number; readonly end: number }>(
    list: readonly T[],
  ): T[] => list.filter((mark) => shows(mark, from, to));
  return [
    ...within(all.sentences).flatMap(sentenceDecorations),
    ...within(all.proposals).map(proposalDecorations),
    ...within(all.findings).map(findingDecorations),
    ...within(all.comments).map(commentDecorations),
    ...within(all.claims).map(claimDecorations),
  ];
}

const decorations = visibleDecorations(
  (view, from, to) =>
    showsMarks(view.state) ? decorationsOf(view.state.field(marksField), from, to) : [],
  (update) =>
    update.startState.field(marksField) !== update.state.field(marksField) ||
    showsMarks(update.startState) !== showsMarks(update.state),
);

/** Claims, comments, findings and proposals in the text, and findings in its margin. */
export const textMarks: Extension = [marks, decorations, findingGutter];
