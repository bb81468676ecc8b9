import type { Form, TrackedChange } from '../recorded-copy.ts';
import { checkSiblings, detach, elementsBelow, elementsOf } from '../xml.ts';
import { odfText, odfTextBetween } from './odf-text.ts';
import { isParagraph, odfAttribute, odfChild, odfName } from './odf-xml.ts';
import { removeBetween } from './remove-between.ts';

/** A changed region of a document (OpenDocument 1.3, part 3, 5.5). */
interface Region {
  readonly element: Element;
  readonly insertion: Element | null;
  readonly deletion: Element | null;
}

function regionsOf(document: Document): ReadonlyMap<string, Region> {
  return new Map(
    elementsBelow(document)
      .filter((one) => odfName(one) === 'text:changed-region')
      .map((element) => [
        odfAttribute(element, 'text:id') || (element.getAttribute('xml:id') ?? ''),
        {
          element,
          insertion: odfChild(element, 'text:insertion'),
          deletion: odfChild(element, 'text:deletion'),
        },
      ]),
  );
}

function marksOf(document: Document, name: string): readonly Element[] {
  return elementsBelow(document).filter((one) => odfName(one) === name);
}

/** The changes that a document records, in the order of its text. */
export function trackedChanges(document: Document): readonly TrackedChange[] {
  const regions = regionsOf(document);
  const ends = new Map(
    marksOf(document, 'text:change-end').map((one) => [odfAttribute(one, 'text:change-id'), one]),
  );
  return elementsBelow(document).flatMap((mark): readonly TrackedChange[] => {
    const id = odfAttribute(mark, 'text:change-id');
    const region = regions.get(id);
    // What was put in and taken out again is in neither text.
    if (!region || (region.insertion && region.deletion)) return [];
    if (odfName(mark) === 'text:change' && region.deletion) {
      const words = odfText(region.deletion);
      return [{ kind: 'deletion', words, ...whoAndWhen(region.deletion) }];
    }
    const end = ends.get(id);
    if (odfName(mark) !== 'text:change-start' || !region.insertion || !end) return [];
    return [
      { kind: 'insertion', words: odfTextBetween(mark, end), ...whoAndWhen(region.insertion) },
    ];
  });
}

function whoAndWhen(change: Element): Pick<TrackedChange, 'author' | 'date'> {
  const info = odfChild(change, 'office:change-info') ?? change;
  return {
    author: odfChild(info, 'dc:creator')?.textContent ?? '',
    date: odfChild(info, 'dc:date')?.textContent ?? '',
  };
}

/**
 * Settles all tracked changes of a document: accepted, as if all had been agreed to, or rejected,
 * as it was before them. Changes the document.
 *
 * @throws TooMuch where there are too many side by side
 */
export function settleChanges(document: Document, form: Form): void {
  checkSiblings(elementsBelow(document).filter(isMark));
  if (form === 'rejected') {
    const regions = regionsOf(document);
    takeOutInsertions(document, regions);
    putBackDeletions(document, regions);
  }
  for (const element of elementsBelow(document)) {
    if (isMark(element)) detach(element);
  }
}

function isMark(element: Element): boolean {
  return /^text:(?:change|change-start|change-end|tracked-changes)$/.test(odfName(element));
}

function takeOutInsertions(document: Document, regions: ReadonlyMap<string, Region>): void {
  const ends = new Map(
    marksOf(document, 'text:change-end').map((one) => [odfAttribute(one, 'text:change-id'), one]),
  );
  for (const start of marksOf(document, 'text:change-start')) {
    const id = odfAttribute(start, 'text:change-id');
    const end = ends.get(id);
    if (regions.get(id)?.insertion && end) removeBetween(start, end);
  }
}

function putBackDeletions(document: Document, regions: ReadonlyMap<string, Region>): void {
  for (const mark of marksOf(document, 'text:change')) {
    const region = regions.get(odfAttribute(mark, 'text:change-id'));
    if (region?.deletion && !region.insertion) putBack(mark, region.deletion);
  }
}

/**
 * Puts deleted content back at its mark. Its first paragraph goes on in what stands before the
 * mark, what stands behind the mark goes on in its last one (OpenDocument 1.3, part 3, 5.5.4).
 */
function putBack(mark: Element, deletion: Element): void {
  const content = elementsOf(deletion).filter((one) => odfName(one) !== 'office:change-info');
  const around = paragraphAround(mark);
  if (!around) {
    for (const block of content) mark.parentNode?.insertBefore(block.cloneNode(true), mark);
    return;
  }
  const [first, ...rest] = content;
  if (!first) return;
  if (!isParagraph(first)) {
    const behind = splitAt(mark, around);
    for (const block of content) behind.parentNode?.insertBefore(block.cloneNode(true), behind);
    return;
  }
  const [last] = rest.slice(-1);
  if (!last) {
    for (const node of [...childrenOf(first)])
      mark.parentNode?.insertBefore(node.cloneNode(true), mark);
    return;
  }
  const behind = splitAt(mark, around);
  for (const node of childrenOf(first)) around.appendChild(node.cloneNode(true));
  for (const block of rest.slice(0, -1)) {
    behind.parentNode?.insertBefore(block.cloneNode(true), behind);
  }
  const again = last.cloneNode(true) as Element;
  behind.parentNode?.insertBefore(again, behind);
  if (!isParagraph(last)) return;
  while (behind.firstChild) again.appendChild(behind.firstChild);
  detach(behind);
}

function paragraphAround(mark: Element): Element | null {
  let at: Node | null = mark.parentNode;
  while (at && !isParagraph(at)) at = at.parentNode;
  return at;
}

/** Parts a paragraph behind a mark; answers the new second part, which stands behind the first. */
function splitAt(mark: Element, paragraph: Element): Element {
  let behind: Node | null = null;
  let inside: Node = mark;
  for (let at: Node | null = mark.parentNode; at; at = at.parentNode) {
    const half = at.cloneNode(false);
    if (behind) half.appendChild(behind);
    while (inside.nextSibling) half.appendChild(inside.nextSibling);
    behind = half;
    inside = at;
    if (at === paragraph) break;
  }
  const second = behind as Element;
  paragraph.parentNode?.insertBefore(second, paragraph.nextSibling);
  return second;
}

function childrenOf(parent: Node): readonly Node[] {
  const found: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}
