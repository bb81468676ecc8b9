import type { PdfLine } from './pdf-paragraphs.ts';

/** A piece of text as PDF.js gives it. */
export interface PdfPiece {
  readonly str: string;
  /** The matrix that places it: a, b, c, d, x, y. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Whether a line ends behind it. */
  readonly hasEOL: boolean;
}

/** Puts the pieces of a page together to lines, in the order in which the file has them. */
export function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    open.push(piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

function lineOf(pieces: readonly PdfPiece[]): PdfLine | null {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .trim();
  // Spaces have places of their own, some far out.
  const words = pieces.filter(({ str }) => str.trim() !== '');
  const [first] = words;
  if (!first) return null;
  return {
    text,
    left: Math.min(...words.map(({ transform }) => transform[4] ?? 0)),
    right: Math.max(...words.map(({ transform, width }) => (transform[4] ?? 0) + width)),
    base: first.transform[5] ?? 0,
    size: Math.max(...words.map(({ height }) => height)),
  };
}
