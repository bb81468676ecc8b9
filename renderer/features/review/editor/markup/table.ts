import type { EditorState, TransactionSpec } from '@codemirror/state';
import { oneStep } from './step.ts';

const FIRST = 'First';
const SKELETON = `| ${FIRST} | Second |\n| --- | --- |\n|  |  |`;

/** Puts a table of two columns after the paragraph at the caret, its first heading marked. */
export function insertTable(state: EditorState): TransactionSpec {
  const { doc } = state;
  let line = doc.lineAt(state.selection.main.to);
  while (line.text.trim() !== '' && line.number < doc.lines) {
    const next = doc.line(line.number + 1);
    if (next.text.trim() === '') break;
    line = next;
  }
  const isBlank = line.text.trim() === '';
  const from = isBlank ? line.from : line.to;
  const before = state.sliceDoc(Math.max(0, from - 2), from);
  const lead = from === 0 || (isBlank && before.endsWith('\n\n')) ? '' : isBlank ? '\n' : '\n\n';
  const after = state.sliceDoc(line.to, line.to + 2);
  const trail = after === '' || after === '\n' || after === '\n\n' ? '' : '\n';
  const start = from + lead.length + 2;
  return oneStep({
    changes: { from, to: line.to, insert: lead + SKELETON + trail },
    selection: { anchor: start, head: start + FIRST.length },
  });
}
