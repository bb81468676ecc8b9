import { detach } from '../xml.ts';
import { isParagraph, odfName } from './odf-xml.ts';

/**
 * Takes everything between two marks out, and the marks. Where that takes the end of a paragraph,
 * what is left of both paragraphs becomes one. Nothing is done where the second mark is not behind
 * the first. Changes the document.
 */
export function removeBetween(from: Element, to: Element): void {
  const fromPath = pathTo(from);
  const toPath = pathTo(to);
  let depth = 0;
  while (fromPath[depth] && fromPath[depth] === toPath[depth]) depth += 1;
  const [start, end] = [fromPath[depth], toPath[depth]];
  if (!start || !end || !isBefore(start, end)) return;
  const [first, last] = [paragraphIn(fromPath), paragraphIn(toPath)];
  for (const node of fromPath.slice(depth + 1)) removeAfter(node);
  for (const node of toPath.slice(depth + 1)) removeBeforeIn(node);
  while (start.nextSibling && start.nextSibling !== end) detach(start.nextSibling);
  detach(from);
  detach(to);
  if (first && last && first !== last) join(first, last);
}

/** A node's ancestors from the root on, and the node. */
function pathTo(node: Node): readonly Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
}

function isBefore(a: Node, b: Node): boolean {
  for (let at: Node | null = a; at; at = at.nextSibling) if (at === b) return true;
  return false;
}

function paragraphIn(path: readonly Node[]): Element | null {
  return path.findLast(isParagraph) ?? null;
}

function removeAfter(node: Node): void {
  while (node.nextSibling) detach(node.nextSibling);
}

function removeBeforeIn(node: Node): void {
  while (node.previousSibling) detach(node.previousSibling);
}

/** The paragraph that is left is the one with words before the marks; else the other one. */
function join(first: Element, last: Element): void {
  if (tableOf(first) !== tableOf(last)) return;
  if ((first.textContent ?? '') === '') {
    removeEmpty(first);
    return;
  }
  while (last.firstChild) first.appendChild(last.firstChild);
  removeEmpty(last);
}

/** The cell that a node stands in, or null. */
function tableOf(node: Node): Node | null {
  let at: Node | null = node;
  while (at && odfName(at) !== 'table:table-cell') at = at.parentNode;
  return at;
}

/** Takes a node out, with the list items and lists that held nothing else. */
function removeEmpty(node: Node): void {
  const { parentNode } = node;
  detach(node);
  if (!parentNode || !/^text:(?:list|list-item|section)$/.test(odfName(parentNode))) return;
  if ((parentNode.textContent ?? '').trim() === '') removeEmpty(parentNode);
}
