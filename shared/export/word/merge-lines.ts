import { diffTexts } from '../../diff/diff.ts';
import { type Atom, AtomReader, lineOf } from './atoms.ts';
import type { Change, Made, MarkedParagraph, MarkedPiece } from './marked.ts';
import type { ParagraphStyle, WordParagraph, WordPiece, WordStyle } from './model.ts';
import type { Signs } from './signs.ts';

/** Where a change stands in the text after it: at a piece, or behind one. */
export interface Place {
  readonly piece: WordPiece;
  readonly edge: 'at' | 'behind';
}

/**
 * Who made a change, and when.
 *
 * @param pieces what came or went; none for the end of a paragraph
 * @param place null where the text after it is empty up to there
 */
export type Whose = (
  kind: Change['kind'],
  pieces: readonly WordPiece[],
  place: Place | null,
) => Made;

interface Options {
  readonly whose: Whose;
  readonly signs: Signs;
  /** Whether the paragraphs' ends may change, too. Otherwise they are one paragraph. */
  readonly isClosed: boolean;
  /** Lists of the text before that are lists of the text after, by their ids. */
  readonly lists: Map<string, string>;
}

/** Paragraphs as they were and as they are, as one list with the changes recorded. */
export function mergeLines(
  before: readonly WordParagraph[],
  after: readonly WordParagraph[],
  options: Options,
): readonly MarkedParagraph[] {
  const a = lineOf(before, options.signs, options.isClosed);
  const b = lineOf(after, options.signs, options.isClosed);
  const readA = new AtomReader(a.atoms);
  const readB = new AtomReader(b.atoms);
  const builder = new ParagraphBuilder(options.whose, options.lists);
  let [atA, atB] = [0, 0];
  const keep = (toA: number, toB: number) =>
    builder.keep(readA.take(atA, toA), readB.take(atB, toB));
  for (const change of diffTexts(a.text, b.text).changes) {
    keep(change.fromA, change.fromB);
    const gone = readA.take(change.fromA, change.toA);
    const come = readB.take(change.fromB, change.toB);
    builder.replace(gone, come);
    [atA, atB] = [change.toA, change.toB];
  }
  keep(a.text.length, b.text.length);
  return builder.done((after[0] ?? before[0])?.style ?? null);
}

class ParagraphBuilder {
  readonly #whose: Whose;
  readonly #done: MarkedParagraph[] = [];
  #pieces: MarkedPiece[] = [];
  readonly #lists: Map<string, string>;
  #beside: WordPiece | null = null;

  constructor(whose: Whose, lists: Map<string, string>) {
    this.#whose = whose;
    this.#lists = lists;
  }

  /** The same on both sides but for how it is set. */
  keep(before: readonly Atom[], after: readonly Atom[]): void {
    const former = before.toReversed();
    for (const atom of after) {
      if ('closes' in atom) {
        const last = former.pop();
        const was = last && 'closes' in last ? last.closes : atom.closes;
        if (was.list && atom.closes.list) this.#lists.set(was.list.id, atom.closes.list.id);
        this.#close(atom.closes, was, null);
        continue;
      }
      let rest: Atom | undefined = atom;
      while (rest && 'piece' in rest) {
        const other = former.pop();
        if (!other || !('piece' in other)) {
          this.#add(rest.piece, null);
          break;
        }
        const [now, more] = split(rest, lengthOf(other));
        const [was, left] = split(other, lengthOf(now));
        if (left) former.push(left);
        this.#same(now.piece, was.piece);
        rest = more;
      }
    }
  }

  /** What stood there, and what stands there now. */
  replace(before: readonly Atom[], after: readonly Atom[]): void {
    const [first] = piecesOf(after);
    const place = first ? ({ piece: first, edge: 'at' } as const) : this.#behind();
    const made = this.#whose('deleted', piecesOf(before), place);
    const deleted = { kind: 'deleted', ...made } as const;
    for (const atom of before) {
      if ('closes' in atom) this.#close(atom.closes, atom.closes, deleted);
      else this.#add(atom.piece, deleted);
    }
    for (const atom of after) {
      const inserted = { kind: 'inserted', ...this.#inserted(piecesOf([atom])) } as const;
      if ('closes' in atom) this.#close(atom.closes, atom.closes, inserted);
      else this.#add(atom.piece, inserted);
    }
  }

  /** @param style of a paragraph that was not closed */
  done(style: ParagraphStyle | null): readonly MarkedParagraph[] {
    if (style !== null && this.#pieces.length > 0) this.#close(style, style, null);
    return this.#done;
  }

  #same(now: WordPiece, was: WordPiece): void {
    if (now.style.link !== was.style.link) {
      const made = this.#whose('deleted', [was], { piece: now, edge: 'at' });
      this.#add(was, { kind: 'deleted', ...made });
      this.#add(now, { kind: 'inserted', ...this.#inserted([now]) });
      return;
    }
    const restyled = sameStyle(now.style, was.style)
      ? null
      : { ...this.#inserted([now]), was: was.style };
    this.#pieces.push({ piece: now, change: null, restyled });
    this.#beside = now;
  }

  #behind(): Place | null {
    return this.#beside && { piece: this.#beside, edge: 'behind' };
  }

  #inserted(pieces: readonly WordPiece[]): Made {
    const [piece] = pieces;
    return this.#whose('inserted', pieces, piece ? { piece, edge: 'at' } : this.#behind());
  }

  #add(piece: WordPiece, change: Change | null): void {
    this.#pieces.push({ piece, change, restyled: null });
    if (change?.kind !== 'deleted') this.#beside = piece;
  }

  #close(style: ParagraphStyle, was: ParagraphStyle, end: Change | null): void {
    const restyled = sameParagraph(style, was) ? null : { ...this.#inserted([]), was };
    this.#done.push({ kind: 'paragraph', style, restyled, pieces: this.#pieces, end });
    this.#pieces = [];
  }
}

type PieceAtom = Extract<Atom, { readonly piece: WordPiece }>;

function lengthOf({ start, end }: Atom): number {
  return end - start;
}

/** A piece cut behind so many characters. */
function split(atom: PieceAtom, length: number): readonly [PieceAtom, PieceAtom?] {
  const { start, end, piece } = atom;
  if (piece.kind !== 'words' || length >= end - start || length === 0) return [atom];
  const { source } = piece;
  return [
    { start, end: start + length, piece: { ...piece, text: piece.text.slice(0, length) } },
    {
      start: start + length,
      end,
      piece: {
        ...piece,
        text: piece.text.slice(length),
        source: source && { ...source, before: source.before + length },
      },
    },
  ];
}

function piecesOf(atoms: readonly Atom[]): readonly WordPiece[] {
  return atoms.flatMap((atom) => ('piece' in atom ? [atom.piece] : []));
}

function sameStyle(a: WordStyle, b: WordStyle): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.strike === b.strike && a.code === b.code;
}

/** Lists that are counted apart are still the same kind of paragraph. */
export function sameParagraph(a: ParagraphStyle, b: ParagraphStyle): boolean {
  return (
    a.name === b.name &&
    a.indent === b.indent &&
    a.list?.ordered === b.list?.ordered &&
    a.list?.level === b.list?.level
  );
}
