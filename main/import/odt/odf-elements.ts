import { elementsBelow, elementsOf } from '../xml.ts';
import { isParagraph, odfAttribute, odfChildren, odfName } from './odf-xml.ts';

/** Elements that hold settings and names, or words that are none of the text. */
const noText: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:event-listeners',
  'office:change-info',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:script',
  'text:ruby-text',
  'draw:image-map',
  'svg:title',
  'svg:desc',
  'table:title',
  'table:desc',
]);
const settings = /^text:(?:[a-z-]+-source|alphabetical-index-auto-mark-file)$/;

/** Whether an element holds no words of the text. */
export function isNoText(element: Element): boolean {
  const name = odfName(element);
  return noText.has(name) || settings.test(name);
}

/** Whether a list is there for the numbers of headings only. */
export function isOfHeadings(list: Element): boolean {
  return odfChildren(list, 'text:list-item').every((item) =>
    elementsOf(item).every((one) => /^text:(?:h|list)$/.test(odfName(one)) && !hasParagraphs(one)),
  );
}

/** A frame holds the same content in several forms, the best one first. */
export function bestOf(frame: Element): readonly Element[] {
  const box = odfChildren(frame, 'draw:text-box');
  return box.length > 0 ? box : elementsOf(frame);
}

/** Whether an element stands for itself rather than in a line. */
export function isBlock(element: Element): boolean {
  return isParagraph(element) || /^(?:text:list|table:table)$/.test(odfName(element));
}

function hasParagraphs(element: Element): boolean {
  return (
    odfName(element) === 'text:list' &&
    elementsBelow(element).some((one) => odfName(one) === 'text:p')
  );
}

/** The level of a heading, 1 to 6. */
export function outlineLevel(heading: Element): number {
  const level = Number(odfAttribute(heading, 'text:outline-level'));
  return Math.min(6, Math.max(1, Math.trunc(level) || 1));
}

/** A formula's letters and signs, without how it was typed. */
export function mathText(math: Node): string {
  let words = '';
  for (let node = math.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) words += (node.textContent ?? '').trim();
    else if (odfName(node) !== 'math:annotation') words += mathText(node);
  }
  return words;
}
