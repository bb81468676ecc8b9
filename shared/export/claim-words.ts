import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { extent, parseMarkdown } from './markdown-tree.ts';
import { plainLine, withoutControls } from './plain.ts';

/**
 * The words of stretches of a draft as readers see them, each on one line: without the marks of
 * Markdown, wherever a stretch begins or ends. Marks of footnotes go; raw HTML is text, as it is
 * wherever a draft is exported.
 *
 * @param spans UTF-16 code units in the draft
 */
export function wordsOfSpans(
  body: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  if (spans.length === 0) return [];
  const text = withoutControls(body);
  const pieces = piecesOf(parseMarkdown(text));
  return spans.map(({ start, end }) =>
    plainLine(
      pieces
        .filter((piece) => piece.end > start && piece.start < end)
        .map((piece) =>
          piece.start >= start && piece.end <= end
            ? piece.words
            : text.slice(Math.max(piece.start, start), Math.min(piece.end, end)),
        )
        .join('')
        .replace(/ {2,}/g, ' '),
    ),
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every run of words with its place, a space where a line or a block ends. */
function piecesOf(tree: Root): readonly Piece[] {
  const pieces: Piece[] = [];
  visit(tree, (node) => {
    if (node.type === 'root') return;
    const [start, end] = extent(node);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      pieces.push({ start, end, words: node.value });
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      pieces.push({ start, end: start, words: ' ' });
    } else if (node.type === 'break') pieces.push({ start, end, words: ' ' });
    else if (node.type === 'html') {
      pieces.push({ start, end, words: node.value.startsWith('<!--') ? '' : node.value });
    } else if (node.type === 'image') pieces.push({ start, end, words: node.alt ?? '' });
  });
  return pieces;
}
