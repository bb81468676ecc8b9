import type { EditorState, TransactionSpec } from '@codemirror/state';
import { textOf } from '../setup.ts';
import { oneStep } from './step.ts';

interface Footnote {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The note itself rather than its mark in the text. */
  readonly isNote: boolean;
}

/** All footnote marks, and the beginnings of all notes, in the order of the text. */
function footnotesIn(text: string): readonly Footnote[] {
  return [...text.matchAll(/\[\^([^\]\s]+)\](:?)/g)].map((found) => {
    const { index, 0: all, 1: label = '', 2: colon } = found;
    const isFirst = index === 0 || /\n {0,3}$/.test(text.slice(Math.max(0, index - 4), index));
    const isNote = colon === ':' && isFirst;
    return { label, from: index, to: index + (isNote ? all.length : label.length + 3), isNote };
  });
}

/** Puts a footnote's mark at the caret and its empty note at the end, with the caret in it. */
export function insertFootnote(state: EditorState): TransactionSpec {
  const text = textOf(state.doc);
  const taken = new Set(footnotesIn(text).map(({ label }) => label));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  const end = text.trimEnd().length;
  const at = Math.min(state.selection.main.to, end);
  const mark = `[^${number}]`;
  const note = `\n\n${mark}: `;
  return oneStep({
    changes: [
      { from: at, insert: mark },
      { from: end, insert: note },
    ],
    selection: { anchor: end + mark.length + note.length },
  });
}

/** Where the other end of the footnote at the caret is: behind its mark, or its note's first word. */
export function otherEndOfFootnote(state: EditorState): number | null {
  const text = textOf(state.doc);
  const { head } = state.selection.main;
  const all = footnotesIn(text);
  const mark = all.find(({ isNote, from, to }) => !isNote && from <= head && to >= head);
  if (mark) {
    const note = all.find(({ isNote, label }) => isNote && label === mark.label);
    return note ? note.to + (text[note.to] === ' ' ? 1 : 0) : null;
  }
  const note = all.findLast(({ isNote, from }) => isNote && from <= head);
  if (!note || /\n[ \t]*\n(?! {4}|\t)/.test(text.slice(note.to, head))) return null;
  return all.find(({ isNote, label }) => !isNote && label === note.label)?.to ?? null;
}
