import { type MarkedBlock, type MarkedText, markedParagraph } from './marked.ts';
import type { WordText } from './model.ts';

/**
 * A note whose mark went in one place and came in another is two notes, each whole: what it said
 * goes with the one, what it says comes with the other.
 */
export function withMovedNotes(text: MarkedText, before: WordText, after: WordText): MarkedText {
  const moved = new Set(
    marksThat('deleted', text.blocks).filter((id) =>
      marksThat('inserted', text.blocks).includes(id),
    ),
  );
  const notes = new Map(text.notes);
  const whole = (side: WordText, id: string) =>
    (side.notes.get(id) ?? []).map((one) => markedParagraph(one, null));
  for (const id of moved) {
    notes.set(`was ${id}`, whole(before, id));
    notes.set(id, whole(after, id));
  }
  return { blocks: text.blocks.map((block) => renamed(block, moved)), notes };
}

function marksThat(kind: 'inserted' | 'deleted', blocks: readonly MarkedBlock[]) {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells),
  );
  return paragraphs
    .flatMap(({ pieces }) => pieces)
    .flatMap((one) =>
      'piece' in one && one.piece.kind === 'note' && one.change?.kind === kind
        ? [one.piece.id]
        : [],
    );
}

function renamed<T extends MarkedBlock>(block: T, moved: ReadonlySet<string>): T {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => renamed(cell, moved)),
    }));
    return { ...block, rows };
  }
  const pieces = block.pieces.map((one) =>
    'piece' in one &&
    one.piece.kind === 'note' &&
    one.change?.kind === 'deleted' &&
    moved.has(one.piece.id)
      ? { ...one, piece: { ...one.piece, id: `was ${one.piece.id}` } }
      : one,
  );
  return { ...block, pieces };
}
