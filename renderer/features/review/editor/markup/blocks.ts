import type { ChangeSpec, EditorState, Line, TransactionSpec } from '@codemirror/state';
import { oneStep } from './step.ts';

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const QUOTE = /^ {0,3}> ?/;

/** The lines that carets and marked words are on, each once, in order. */
function linesOf(state: EditorState): readonly Line[] {
  const found: Line[] = [];
  for (const { from, to } of state.selection.ranges) {
    for (let at = from; ; ) {
      const line = state.doc.lineAt(at);
      if (found.at(-1)?.number !== line.number) found.push(line);
      if (line.to >= to) break;
      at = line.to + 1;
    }
  }
  return found;
}

/** Puts another beginning in place of one; only what differs is changed. */
function begin(line: Line, now: RegExp, wanted: string): ChangeSpec[] {
  const was = now.exec(line.text)?.[0] ?? '';
  return was === wanted ? [] : [{ from: line.from, to: line.from + was.length, insert: wanted }];
}

/** Changes the beginnings of lines; a caret there stays before the words. */
function atLines(state: EditorState, edits: readonly ChangeSpec[]): TransactionSpec {
  const changes = state.changes([...edits]);
  return oneStep({ changes, selection: state.selection.map(changes, 1) });
}

/**
 * Makes the lines at the caret headings of a level, or plain where they are so already.
 *
 * @param level 1 to 6; 0 for no heading.
 */
export function setHeading(state: EditorState, level: number): TransactionSpec | null {
  const lines = linesOf(state).filter(
    ({ text }, _at, all) => text.trim() !== '' || all.length === 1,
  );
  const mark = level === 0 ? '' : `${'#'.repeat(level)} `;
  const isSo = lines.every(({ text }) => HEADING.exec(text)?.[0].trimEnd() === mark.trimEnd());
  const changes = lines.flatMap((line) => begin(line, HEADING, isSo ? '' : mark));
  return changes.length === 0 ? null : atLines(state, changes);
}

/** Makes the lines at the caret a quotation set apart, or no longer so. */
export function toggleQuote(state: EditorState): TransactionSpec {
  const lines = linesOf(state);
  const isQuote = lines.every(({ text }) => text.trim() === '' || QUOTE.test(text));
  const isEmpty = lines.every(({ text }) => text.trim() === '');
  const changes = lines.flatMap((line) => begin(line, QUOTE, isQuote && !isEmpty ? '' : '> '));
  return atLines(state, changes);
}
