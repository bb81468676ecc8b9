import type { MarkedBlock, MarkedParagraph, MarkedPiece } from './marked.ts';

/**
 * LibreOffice takes what one person put in at the end of a paragraph and at the start of the next
 * for one insertion, the paragraph's end between them included: whoever rejects it gets two
 * paragraphs joined. So there a paragraph ends with words that are no insertion; what it says,
 * before and after, stays the same.
 */
export function keptApart<T extends MarkedBlock>(blocks: readonly T[]): readonly T[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || block.end) return block;
    const last = block.pieces.findLast(isSeen);
    const first = next.pieces.find(isSeen);
    const isOne = last?.change?.kind === 'inserted' && first?.change?.kind === 'inserted';
    return isOne && last.change.by === first.change.by
      ? { ...block, pieces: endedOtherwise(block) }
      : block;
  });
}

type Piece = Extract<MarkedPiece, { readonly piece: unknown }>;

function isSeen(marked: MarkedPiece): marked is Piece {
  return 'piece' in marked && (marked.piece.kind !== 'words' || marked.piece.text !== '');
}

function endedOtherwise({ pieces }: MarkedParagraph): readonly MarkedPiece[] {
  const isOf = (kind: 'inserted' | 'deleted') => (one: MarkedPiece) =>
    'piece' in one && one.change?.kind === kind;
  const isOther = (one: MarkedPiece) => !isOf('inserted')(one);
  const at = pieces.findLastIndex(isOther) + 1;
  const [before, put] = [pieces.slice(0, at), pieces.slice(at)];
  const gone = before.slice(before.findLastIndex((one) => !isOf('deleted')(one)) + 1);
  if (gone.length > 0) return [...before.slice(0, -gone.length), ...put, ...gone];
  const kept = before.at(-1);
  const [first] = put;
  if (!kept || !first || !('piece' in kept) || !('piece' in first)) return pieces;
  // The last word that was there goes, and comes again with what was put in.
  const [rest, word] = lastWord(kept);
  return [
    ...before.slice(0, -1),
    ...rest,
    { ...word, change: first.change, restyled: null },
    ...put,
    was(word, first),
  ];
}

/** A piece as it was before, taken out. */
function was({ piece, restyled }: Piece, { change }: Piece): MarkedPiece {
  const former = { ...piece, ...(restyled ? { style: restyled.was } : {}) };
  return {
    piece: former.kind === 'words' ? { ...former, source: null } : former,
    change: change && { ...change, kind: 'deleted' },
    restyled: null,
  };
}

function lastWord(marked: Piece): readonly [readonly Piece[], Piece] {
  const { piece } = marked;
  if (piece.kind !== 'words') return [[], marked];
  const at = piece.text.search(/\S*\s*$/u);
  const { source } = piece;
  const word = {
    ...piece,
    text: piece.text.slice(at),
    source: source && { ...source, before: source.before + at },
  };
  const rest = at === 0 ? [] : [{ ...marked, piece: { ...piece, text: piece.text.slice(0, at) } }];
  return [rest, { ...marked, piece: word }];
}
