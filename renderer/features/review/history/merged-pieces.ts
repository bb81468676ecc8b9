import type { Change } from '../../../../shared/diff/change.ts';

export interface Piece {
  readonly kind: 'same' | 'gone' | 'come' | 'moved';
  readonly text: string;
  readonly key: string;
}

/** Two texts as one: what is in both, what went from the first, what came in the second. */
export function mergedPieces(a: string, b: string, changes: readonly Change[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text, key: String(pieces.length) });
  };
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    add('same', a.slice(at, fromA));
    add('gone', a.slice(fromA, toA));
    add('come', b.slice(fromB, toB));
    at = toA;
  }
  add('same', a.slice(at));
  return pieces;
}
