import type {
  ParagraphStyle,
  WordBlock,
  WordParagraph,
  WordPiece,
  WordStyle,
  WordTable,
  WordText,
} from './model.ts';

/** Who changed something, and when. */
export interface Made {
  readonly by: string;
  /** An instant. */
  readonly at: string;
}

/** A recorded change. */
export interface Change extends Made {
  readonly kind: 'inserted' | 'deleted';
}

/** A piece with what was recorded of it, or the start or end of what a comment is about. */
export type MarkedPiece =
  | {
      readonly piece: WordPiece;
      readonly change: Change | null;
      /** How its words were set before, where only that changed. */
      readonly restyled: (Made & { readonly was: WordStyle }) | null;
    }
  | { readonly comment: number; readonly edge: 'start' | 'end' };

export interface MarkedParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** What it was before, where only that changed. */
  readonly restyled: (Made & { readonly was: ParagraphStyle }) | null;
  readonly pieces: readonly MarkedPiece[];
  /** Of its end: what was inserted parts, and what was deleted joins, two paragraphs. */
  readonly end: Change | null;
}

export interface MarkedRow {
  readonly change: Change | null;
  readonly cells: readonly MarkedParagraph[];
}

export interface MarkedTable {
  readonly kind: 'table';
  readonly rows: readonly MarkedRow[];
  readonly alignments: WordTable['alignments'];
}

export type MarkedBlock = MarkedParagraph | MarkedTable;

/** A text with the changes recorded in it. */
export interface MarkedText {
  readonly blocks: readonly MarkedBlock[];
  readonly notes: ReadonlyMap<string, readonly MarkedParagraph[]>;
}

/** A text all of which changed in one way, or in none. */
export function markedText({ blocks, notes }: WordText, change: Change | null): MarkedText {
  return {
    blocks: blocks.map((block) => markedBlock(block, change)),
    notes: new Map(
      [...notes].map(([id, note]) => [id, note.map((one) => markedParagraph(one, change))]),
    ),
  };
}

export function markedBlock(block: WordBlock, change: Change | null): MarkedBlock {
  if (block.kind === 'paragraph') return markedParagraph(block, change);
  const rows = block.rows.map((row) => ({
    change,
    cells: row.map((cell) => ({ ...markedParagraph(cell, change), end: null })),
  }));
  return { kind: 'table', rows, alignments: block.alignments };
}

export function markedParagraph(
  { style, pieces }: WordParagraph,
  change: Change | null,
): MarkedParagraph {
  return {
    kind: 'paragraph',
    style,
    restyled: null,
    pieces: pieces.map((piece) => ({ piece, change, restyled: null })),
    end: change,
  };
}
