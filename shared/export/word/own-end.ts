import type { MarkedBlock, MarkedParagraph } from './marked.ts';
import { sameParagraph } from './merge-lines.ts';

/**
 * The last end of a text, or of a note, is its own and can't come or go. So what came or went
 * behind the last paragraph that stays takes that paragraph's end along, and gives it its own:
 * nothing empty is left where it is rejected, or accepted.
 */
export function withOwnEnd<T extends MarkedBlock>(blocks: readonly T[]): readonly T[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.end === null) return blocks;
  const { end } = last;
  const at = blocks.findLastIndex(
    (one) => one.kind === 'table' || one.end?.kind !== end.kind || one.pieces.some(isOther(end)),
  );
  const stays = blocks[at];
  // LibreOffice forgets that the end of a paragraph changed if there is a note in it.
  if (stays?.kind !== 'paragraph' || stays.end !== null || stays.pieces.some(isNote)) {
    return blocks.with(-1, { ...last, end: null });
  }
  return blocks
    .with(at, { ...stays, end })
    .with(-1, { ...last, ...styles(stays, last), end: null });
}

type Ended = NonNullable<MarkedParagraph['end']>;

function isOther({ kind }: Ended) {
  return (one: MarkedParagraph['pieces'][number]) => 'piece' in one && one.change?.kind !== kind;
}

function isNote(one: MarkedParagraph['pieces'][number]): boolean {
  return 'piece' in one && one.piece.kind === 'note';
}

/** Both become one paragraph, of the kind that the one that stays is. */
function styles(
  stays: MarkedParagraph,
  last: MarkedParagraph,
): Pick<MarkedParagraph, 'style' | 'restyled'> {
  const { style, end } = last;
  const [now, former] =
    end?.kind === 'deleted' ? [stays.style, style] : [style, stays.restyled?.was ?? stays.style];
  if (end === null || sameParagraph(now, former)) return { style: now, restyled: null };
  return { style: now, restyled: { by: end.by, at: end.at, was: former } };
}
