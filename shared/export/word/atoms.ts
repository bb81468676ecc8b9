import { type ParagraphStyle, plainStyle, type WordParagraph, type WordPiece } from './model.ts';
import type { Signs } from './signs.ts';

/** A piece of a paragraph, or its end, at its place in a text that can be compared. */
export type Atom = { readonly start: number; readonly end: number } & (
  | { readonly piece: WordPiece }
  | { readonly closes: ParagraphStyle }
);

/** Paragraphs as one text: each on a line of its own, with a character for all that is no word. */
export interface Line {
  readonly text: string;
  readonly atoms: readonly Atom[];
}

/** @param isClosed whether the ends of paragraphs are part of it, as lines' ends */
export function lineOf(
  paragraphs: readonly WordParagraph[],
  signs: Signs,
  isClosed: boolean,
): Line {
  const atoms: Atom[] = [];
  const parts: string[] = [];
  let at = 0;
  const add = (text: string, what: { piece: WordPiece } | { closes: ParagraphStyle }) => {
    atoms.push({ start: at, end: at + text.length, ...what });
    parts.push(text);
    at += text.length;
  };
  for (const { style, pieces } of paragraphs) {
    for (const piece of pieces) {
      if (piece.kind === 'words') add(piece.text, { piece });
      else if (piece.kind === 'break') add(signs.of('break'), { piece });
      else add(signs.of(`note ${piece.id}`), { piece });
    }
    // A line with nothing on it would belong to the one before.
    if (isClosed && style.name === 'HorizontalRule') {
      add(signs.of('rule'), {
        piece: { kind: 'words', text: '', source: null, style: plainStyle },
      });
    }
    if (isClosed) add('\n', { closes: style });
  }
  return { text: parts.join(''), atoms };
}

/** Goes through atoms in order and gives those between two places, cut to them. */
export class AtomReader {
  readonly #atoms: readonly Atom[];
  #index = 0;

  constructor(atoms: readonly Atom[]) {
    this.#atoms = atoms;
  }

  /** @param from where the last stretch ended, or later */
  take(from: number, to: number): readonly Atom[] {
    const taken: Atom[] = [];
    for (let atom = this.#atoms[this.#index]; atom && atom.start < to; ) {
      if (atom.end > from)
        taken.push(cut(atom, Math.max(from, atom.start), Math.min(to, atom.end)));
      if (atom.end > to) break;
      this.#index += 1;
      atom = this.#atoms[this.#index];
    }
    return taken;
  }
}

function cut(atom: Atom, start: number, end: number): Atom {
  if ((start === atom.start && end === atom.end) || !('piece' in atom)) return atom;
  const { piece } = atom;
  if (piece.kind !== 'words' || piece.text === '') return atom;
  const from = start - atom.start;
  const { source } = piece;
  return {
    start,
    end,
    piece: {
      ...piece,
      text: piece.text.slice(from, end - atom.start),
      source: source && { ...source, before: source.before + from },
    },
  };
}
