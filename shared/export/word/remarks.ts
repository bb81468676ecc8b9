import type { Comment } from '../../model/article.ts';
import type { MarkedBlock, MarkedParagraph, MarkedPiece, MarkedText } from './marked.ts';
import type { WordPiece } from './model.ts';
import { offsetInPiece, stretchOf } from './places.ts';
import type { WordRemark } from './remark.ts';

/** A text with the comments on its words, and what they say. */
export interface CommentedText {
  readonly text: MarkedText;
  readonly remarks: readonly WordRemark[];
}

/**
 * Puts the draft's comments on their words. One whose words are gone stands at the start of the
 * text and quotes them. Comments on sources have no place in a text and are left out.
 *
 * @param markdown the draft that the text's words are from
 */
export function withComments(
  text: MarkedText,
  comments: readonly Comment[],
  markdown: string,
): CommentedText {
  const remarks: WordRemark[] = [];
  const marks: { readonly id: number; readonly start: number; readonly end: number }[] = [];
  const lost: number[] = [];
  for (const comment of comments.filter(({ source }) => source === null)) {
    const id = remarks.length;
    const { anchor, body, by, at, resolved, replies } = comment;
    remarks.push({
      id,
      by: by.name,
      at,
      body: anchor.orphaned ? `On words that are gone, “${anchor.exact}”: ${body}` : body,
      resolved: resolved !== null,
      answers: null,
    });
    for (const reply of replies) {
      remarks.push({
        id: remarks.length,
        by: reply.by.name,
        at: reply.at,
        body: reply.body,
        resolved: resolved !== null,
        answers: id,
      });
    }
    if (anchor.orphaned) lost.push(id);
    else marks.push({ id, start: anchor.start, end: anchor.end });
  }
  const marker = new Marker(markdown, marks);
  const blocks = text.blocks.map((block) => marker.block(block));
  const closed = atEnd(blocks, marker.rest());
  return {
    text: { ...text, blocks: atStart(closed, [...lost, ...marker.unplaced()]) },
    remarks,
  };
}

interface Mark {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Goes through a text once and puts the edges of marks between its pieces. */
class Marker {
  readonly #markdown: string;
  readonly #marks: readonly Mark[];
  readonly #open = new Set<number>();
  readonly #placed = new Set<number>();

  constructor(markdown: string, marks: readonly Mark[]) {
    this.#markdown = markdown;
    this.#marks = marks;
  }

  unplaced(): readonly number[] {
    return this.#marks.map(({ id }) => id).filter((id) => !this.#placed.has(id));
  }

  /** The ends of marks that go on to the end of the text. */
  rest(): readonly MarkedPiece[] {
    return this.#close(Number.POSITIVE_INFINITY);
  }

  block(block: MarkedBlock): MarkedBlock {
    if (this.#marks.length === 0) return block;
    if (block.kind === 'paragraph') return this.#paragraph(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => this.#paragraph(cell)),
    }));
    return { ...block, rows };
  }

  #paragraph(paragraph: MarkedParagraph): MarkedParagraph {
    return { ...paragraph, pieces: paragraph.pieces.flatMap((piece) => this.#piece(piece)) };
  }

  #piece(marked: MarkedPiece): readonly MarkedPiece[] {
    if (!('piece' in marked) || marked.change?.kind === 'deleted') return [marked];
    const stretch = stretchOf(this.#markdown, marked.piece);
    if (!stretch) return [marked];
    const [from, to] = stretch;
    const starting = this.#marks.filter(
      ({ id, start, end }) =>
        !this.#placed.has(id) && start < to && Math.max(end, start + 1) > from,
    );
    const ending = this.#marks.filter(({ id }) => this.#open.has(id));
    const cuts = [
      ...starting.flatMap(({ start, end }) => [start, end]),
      ...ending.map(({ end }) => end),
    ];
    const parts = this.#cut(marked.piece, cuts);
    const result: MarkedPiece[] = [];
    for (const piece of parts) {
      const [start, end] = stretchOf(this.#markdown, piece) ?? stretch;
      result.push(...this.#close(start));
      for (const mark of starting) {
        if (this.#placed.has(mark.id) || mark.start >= end || mark.end <= start) continue;
        this.#placed.add(mark.id);
        this.#open.add(mark.id);
        result.push({ comment: mark.id, edge: 'start' });
      }
      result.push({ ...marked, piece });
      result.push(...this.#close(end));
    }
    return result;
  }

  /** Ends the marks whose words end here or before. */
  #close(place: number): readonly MarkedPiece[] {
    return this.#marks.flatMap(({ id, end }): readonly MarkedPiece[] => {
      if (!this.#open.has(id) || end > place) return [];
      this.#open.delete(id);
      return [{ comment: id, edge: 'end' }];
    });
  }

  #cut(piece: WordPiece, places: readonly number[]): readonly WordPiece[] {
    if (piece.kind !== 'words') return [piece];
    const offsets = places.map((place) => offsetInPiece(this.#markdown, piece, place));
    const sorted = [...new Set([0, ...offsets, piece.text.length])].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((offset, index) => ({
      ...piece,
      text: piece.text.slice(offset, sorted[index + 1]),
      source: piece.source && { ...piece.source, before: piece.source.before + offset },
    }));
  }
}

function atEnd(
  blocks: readonly MarkedBlock[],
  pieces: readonly MarkedPiece[],
): readonly MarkedBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  return blocks.map((block, index) =>
    index === last && block.kind === 'paragraph'
      ? { ...block, pieces: [...block.pieces, ...pieces] }
      : block,
  );
}

function atStart(
  blocks: readonly MarkedBlock[],
  comments: readonly number[],
): readonly MarkedBlock[] {
  const [first, ...rest] = blocks;
  if (comments.length === 0 || first?.kind !== 'paragraph') return blocks;
  const marks = comments.flatMap((comment): readonly MarkedPiece[] => [
    { comment, edge: 'start' },
    { comment, edge: 'end' },
  ]);
  return [{ ...first, pieces: [...marks, ...first.pieces] }, ...rest];
}
