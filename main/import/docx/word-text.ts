import { walkText } from '../xml.ts';
import { wordName } from './word-xml.ts';

/** Between two paragraphs of a document. */
const PARAGRAPH = '\n\n';

/** What a node of a document is in words: its own, a space for tabs and line breaks, or nothing. */
export function ownText(node: Node): string {
  switch (wordName(node)) {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
      // In a paragraph's properties it is the place of a tab stop.
      return wordName(node.parentNode) === 'r' ? ' ' : '';
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}

/** The words below a node; between paragraphs an empty line. */
export function wordText(root: Node): string {
  let text = '';
  walkText(root, (node) => {
    if (wordName(node) === 'p' && text !== '') text += PARAGRAPH;
    text += ownText(node);
  });
  return text;
}
