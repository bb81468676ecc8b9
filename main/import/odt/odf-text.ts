import { nextNode } from '../xml.ts';
import { isParagraph, odfName } from './odf-xml.ts';

/** Elements whose words are no words of the text around them. */
const apart: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:change-info',
  'text:tracked-changes',
  'text:note',
  'svg:title',
  'svg:desc',
]);

/** What a node is in words: its own, a space for tabs, breaks and `text:s`, or nothing. */
function ownText(node: Node): string {
  // White space between blocks is no text.
  if (node.nodeType === 3)
    return node.parentNode && isInParagraph(node.parentNode) ? plain(node) : '';
  return /^text:(?:s|tab|line-break)$/.test(odfName(node)) ? ' ' : '';
}

function plain(node: Node): string {
  return (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
}

function isInParagraph(parent: Node): boolean {
  for (let at: Node | null = parent; at; at = at.parentNode) if (isParagraph(at)) return true;
  return false;
}

/** Told of each node in order with the text before it. */
type Visit = (node: Node, text: string) => void;

/**
 * The words below a node, an empty line between paragraphs, without notes and annotations.
 */
export function odfText(root: Node, visit: Visit = () => undefined): string {
  return textUpTo(root.firstChild, root, null, visit);
}

/** The words between two marks; all words behind the first where the second does not follow. */
export function odfTextBetween(from: Element, to: Element): string {
  const { ownerDocument } = from;
  return textUpTo(nextNode(from, ownerDocument), ownerDocument, to, () => undefined);
}

function textUpTo(first: Node | null, root: Node, end: Node | null, visit: Visit): string {
  let text = '';
  let node = first;
  while (node && node !== end) {
    if (isParagraph(node) && text !== '') text += '\n\n';
    visit(node, text);
    text += ownText(node);
    node = nextNode(node, root, !apart.has(odfName(node)));
  }
  return text;
}
