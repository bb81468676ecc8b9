import type { Change, MarkedBlock, MarkedParagraph } from './marked.ts';
import { sameParagraph } from './merge-lines.ts';

/**
 * Paragraphs that become one where a change of their ends is rejected, or accepted, are then of the
 * kind of the last of them. Word takes it from there; LibreOffice takes the first one's. So the
 * first ones say that they are, or were, of that kind, too.
 */
export function withJoinedStyles(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const gone = new Set(blocks.flatMap((one) => wordsIfWhole(one, 'deleted')));
  return blocks.map((block, index) => {
    if (block.kind === 'table' || block.end === null) return block;
    const { kind } = block.end;
    const last = blocks
      .slice(index + 1)
      .find((one) => one.kind === 'table' || one.end?.kind !== kind);
    if (last?.kind !== 'paragraph') return block;
    // LibreOffice takes what came and went with the same words for moved, and leaves its kind behind.
    const isMoved = wordsIfWhole(block, 'inserted').some((words) => gone.has(words));
    const hasMore = block.pieces.some((one) => 'piece' in one && one.change?.kind !== kind);
    const [first] = last.pieces;
    const goesOn = first && 'piece' in first && first.change?.kind === kind;
    return isMoved || hasMore || goesOn ? restyled(block, block.end, last) : block;
  });
}

function restyled(
  paragraph: MarkedParagraph,
  { kind, by, at }: Change,
  last: MarkedParagraph,
): MarkedParagraph {
  const [style, was] =
    kind === 'deleted'
      ? [last.style, paragraph.restyled?.was ?? paragraph.style]
      : [paragraph.style, last.restyled?.was ?? last.style];
  return { ...paragraph, style, restyled: sameParagraph(style, was) ? null : { by, at, was } };
}

/** The words of a paragraph that came, or went, as a whole. */
function wordsIfWhole(block: MarkedBlock, kind: Change['kind']): readonly string[] {
  if (block.kind === 'table' || block.end?.kind !== kind) return [];
  const isWhole = block.pieces.every((one) => !('piece' in one) || one.change?.kind === kind);
  if (!isWhole) return [];
  const words = block.pieces.map((one) =>
    'piece' in one && one.piece.kind === 'words' ? one.piece.text : '',
  );
  return [words.join('').trim()];
}
