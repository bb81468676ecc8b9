import type { WordParagraph, WordPiece, WordTable, WordText } from './model.ts';

export function piecesOfRows(rows: readonly (readonly WordParagraph[])[]): readonly WordPiece[] {
  return rows.flat().flatMap(({ pieces }) => pieces);
}

export function wordsOf(paragraphs: readonly WordParagraph[]): string {
  return paragraphs
    .flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'words' ? piece.text : ' ')))
    .join('');
}

export function wordsOfRow(row: readonly WordParagraph[]): string {
  return row.map((cell) => wordsOf([cell])).join(' ');
}

export function wordsOfTable({ rows }: WordTable): string {
  return rows.map(wordsOfRow).join(' ');
}

export function wordsOfText({ blocks, notes }: WordText): string {
  const all = blocks.map((block) =>
    block.kind === 'paragraph' ? wordsOf([block]) : wordsOfTable(block),
  );
  return [...all, ...[...notes.values()].map(wordsOf)].join('');
}
