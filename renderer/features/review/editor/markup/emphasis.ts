import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type TransactionSpec,
} from '@codemirror/state';
import { oneStep } from './step.ts';

/** What a line begins with that is not part of its words: quote, list and heading marks. */
const LINE_START = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]))*[ \t]*/;
/** Longer runs of marks are no emphasis. */
const LONGEST_RUN = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words with as many signs of one kind before as after them. */
interface Emphasised extends Stretch {
  readonly marks: number;
}

/**
 * Makes the marked words, or the word at the caret, bold or italic, or no longer so; over several
 * paragraphs, each on its own. Without a word the marks are put round the caret.
 */
export function toggleEmphasis(state: EditorState, kind: 'bold' | 'italic'): TransactionSpec {
  const mark = kind === 'bold' ? '**' : '*';
  const byRange = state.selection.ranges.map((range) =>
    piecesOf(state, range).map((piece) => emphasised(state, piece)),
  );
  const pieces = byRange.flat();
  const isOn = ({ marks }: Emphasised) =>
    kind === 'bold' ? marks >= 2 : marks === 1 || marks === 3;
  const areAllOn = pieces.every(isOn);
  const edits: ChangeSpec[] = pieces.flatMap((piece): ChangeSpec[] => {
    const { from, to } = piece;
    if (areAllOn) {
      return [
        { from: from - mark.length, to: from },
        { from: to, to: to + mark.length },
      ];
    }
    if (isOn(piece)) return [];
    if (from === to) return [{ from, insert: mark + mark }];
    return [
      { from, insert: mark },
      { from: to, insert: mark },
    ];
  });
  const changes = state.changes(edits);
  const ranges = state.selection.ranges.map((range, index) => {
    const [first] = byRange[index] ?? [];
    const last = byRange[index]?.at(-1);
    if (!first || !last) return range.map(changes);
    if (first.from === last.to) {
      return EditorSelection.cursor(changes.mapPos(first.from, -1) + (areAllOn ? 0 : mark.length));
    }
    if (range.empty) {
      return EditorSelection.cursor(changes.mapPos(range.head, range.head < last.to ? 1 : -1));
    }
    const ends = [changes.mapPos(first.from, 1), changes.mapPos(last.to, -1)] as const;
    const [anchor, head] = range.anchor <= range.head ? ends : [ends[1], ends[0]];
    return EditorSelection.range(anchor, head);
  });
  return oneStep({ changes, selection: EditorSelection.create(ranges, state.selection.mainIndex) });
}

/** The words of a range, line by line, without white space round them. */
function piecesOf(state: EditorState, range: SelectionRange): readonly Stretch[] {
  if (range.empty) {
    const word = state.wordAt(range.head);
    return [word && !word.empty ? { from: word.from, to: word.to } : range];
  }
  const found: Stretch[] = [];
  for (let at = range.from; at <= range.to; ) {
    const line = state.doc.lineAt(at);
    const begin = line.from + (LINE_START.exec(line.text)?.[0].length ?? 0);
    const from = Math.max(range.from, begin);
    const to = Math.min(range.to, line.to);
    const words = from < to ? state.sliceDoc(from, to) : '';
    const trimmed = words.trim();
    const start = from + words.length - words.trimStart().length;
    if (trimmed !== '') found.push({ from: start, to: start + trimmed.length });
    at = line.to + 1;
  }
  return found;
}

/** A stretch without the marks at its ends, if they are a pair, and how many stand round it. */
function emphasised(state: EditorState, stretch: Stretch): Emphasised {
  const words = state.sliceDoc(stretch.from, stretch.to);
  const from = stretch.from + (/^[*_]+(?=[^*_])/.exec(words)?.[0].length ?? 0);
  const to = stretch.to - (/(?<=[^*_])[*_]+$/.exec(words)?.[0].length ?? 0);
  const marks = marksAround(state, from, to);
  return marks > 0 ? { from, to, marks } : { ...stretch, marks: 0 };
}

function marksAround(state: EditorState, from: number, to: number): number {
  const signAt = (at: number) => (at < 0 ? '' : state.sliceDoc(at, at + 1));
  const sign = signAt(to);
  if (sign !== '*' && sign !== '_') return 0;
  let marks = 0;
  while (marks < LONGEST_RUN && signAt(from - marks - 1) === sign && signAt(to + marks) === sign) {
    marks += 1;
  }
  return marks;
}
