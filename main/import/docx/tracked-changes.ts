import type { Form, TrackedChange } from '../recorded-copy.ts';
import { checkSiblings, detach, elementsBelow, unwrap } from '../xml.ts';
import { wordText } from './word-text.ts';
import { wordAttribute, wordChild, wordChildren, wordName } from './word-xml.ts';

const insertions: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const deletions: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** The changes that a part of a document records, in order (ISO/IEC 29500-1, 17.13.5). */
export function trackedChanges(document: Document): readonly TrackedChange[] {
  return elementsBelow(document).flatMap((element): readonly TrackedChange[] => {
    const name = wordName(element);
    const isInsertion = insertions.has(name);
    if (!isInsertion && !deletions.has(name)) return [];
    return [
      {
        kind: isInsertion ? 'insertion' : 'deletion',
        words: wordText(element),
        author: wordAttribute(element, 'author'),
        date: wordAttribute(element, 'date'),
      },
    ];
  });
}

/**
 * Settles all tracked changes of a part of a document: accepted, as if all had been agreed to, or
 * rejected, as it was before them. Changes the document.
 *
 * @throws TooMuch where there are too many side by side
 */
export function settleChanges(document: Document, form: Form): void {
  checkSiblings(
    elementsBelow(document).filter(
      (one) => insertions.has(wordName(one)) || deletions.has(wordName(one)),
    ),
  );
  const [gone, kept] = form === 'accepted' ? [deletions, insertions] : [insertions, deletions];
  if (form === 'rejected') restoreProperties(document);
  settleRows(document, gone);
  const joining = paragraphsToJoin(document, gone);
  checkSiblings(joining);
  for (const element of elementsBelow(document)) {
    const name = wordName(element);
    if (isMark(element)) {
      if (gone.has(name) || kept.has(name)) detach(element);
    } else if (gone.has(name)) detach(element);
    else if (kept.has(name)) unwrap(element);
  }
  if (form === 'rejected') deletedTextAgain(document);
  joinWithNext(joining);
}

/** Whether it says that a paragraph's end or a row was changed, rather than holding words. */
function isMark(element: Element): boolean {
  return /^(?:rPr|trPr|tcPr|numPr)$/.test(wordName(element.parentNode));
}

const propertyChanges: ReadonlySet<string> = new Set([
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
]);

/** Puts the style that a paragraph or some words had before back. */
function restoreProperties(document: Document): void {
  for (const change of elementsBelow(document)) {
    if (!propertyChanges.has(wordName(change))) continue;
    const properties = change.parentNode;
    const before = change.firstChild;
    if (!properties || !before) continue;
    // Marks of the paragraph's own end are no part of what is recorded.
    const keep = wordName(properties) === 'pPr' ? wordChild(properties, 'rPr') : null;
    const marks =
      wordName(properties) === 'rPr'
        ? ['ins', 'del', 'moveFrom', 'moveTo'].flatMap((name) => wordChildren(properties, name))
        : [];
    while (properties.firstChild) properties.removeChild(properties.firstChild);
    for (const mark of marks) properties.appendChild(mark);
    while (before.firstChild) properties.appendChild(before.firstChild);
    if (keep) properties.appendChild(keep);
  }
}

/** Takes out rows and cells of tables that are not in the form that is wanted. */
function settleRows(document: Document, gone: ReadonlySet<string>): void {
  const cell = gone.has('del') ? 'cellDel' : 'cellIns';
  for (const element of elementsBelow(document)) {
    const name = wordName(element);
    if (name === 'tr') {
      const properties = wordChild(element, 'trPr');
      if (properties && [...gone].some((one) => wordChild(properties, one))) detach(element);
    } else if (name === 'tc') {
      const properties = wordChild(element, 'tcPr');
      if (properties && wordChild(properties, cell)) detach(element);
    }
  }
  for (const element of elementsBelow(document)) {
    const isEmptyRow = wordName(element) === 'tr' && !wordChild(element, 'tc');
    const hasNoRow =
      wordName(element) === 'tbl' && !elementsBelow(element).some((one) => wordName(one) === 'tr');
    if (isEmptyRow || hasNoRow) detach(element);
  }
}

/** Paragraphs whose end is not in the form that is wanted. */
function paragraphsToJoin(document: Document, gone: ReadonlySet<string>): readonly Element[] {
  return elementsBelow(document).filter((element) => {
    if (wordName(element) !== 'p') return false;
    const properties = wordChild(element, 'pPr');
    const ofEnd = properties ? wordChild(properties, 'rPr') : null;
    return ofEnd !== null && [...gone].some((name) => wordChild(ofEnd, name) !== null);
  });
}

/**
 * Each paragraph goes on in the next one; an empty one, or one before a table, just goes. Several in a
 * row are joined at once: one by one, the words of the first would be moved as often as there are others.
 */
function joinWithNext(paragraphs: readonly Element[]): void {
  let row: Element[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    row.push(paragraph);
    if (nextBlock(paragraph) === paragraphs[index + 1]) continue;
    joinRow(row);
    row = [];
  }
}

function nextBlock(paragraph: Element): Node | null {
  let next = paragraph.nextSibling;
  while (next && wordName(next) !== 'p' && wordName(next) !== 'tbl') next = next.nextSibling;
  return next;
}

function joinRow(row: readonly Element[]): void {
  const last = row.at(-1);
  if (!last) return;
  const next = nextBlock(last);
  const goesOn = next !== null && wordName(next) === 'p';
  const target = goesOn ? next : last;
  const content = last.ownerDocument.createDocumentFragment();
  for (const paragraph of row) {
    if (paragraph === target) continue;
    while (paragraph.firstChild) {
      const child = paragraph.firstChild;
      if (wordName(child) === 'pPr') detach(child);
      else content.appendChild(child);
    }
    detach(paragraph);
  }
  const properties = wordChild(target, 'pPr');
  target.insertBefore(content, properties ? properties.nextSibling : target.firstChild);
  if (!goesOn && next && wordText(target).trim() === '') detach(target);
}

/** Words of a deletion that is none any more are words like others. */
function deletedTextAgain(document: Document): void {
  const names = { delText: 't', delInstrText: 'instrText' } as const;
  for (const element of elementsBelow(document)) {
    const name = wordName(element);
    if (name !== 'delText' && name !== 'delInstrText') continue;
    const prefix = element.prefix ? `${element.prefix}:` : '';
    const again = document.createElementNS(element.namespaceURI, `${prefix}${names[name]}`);
    again.setAttribute('xml:space', 'preserve');
    while (element.firstChild) again.appendChild(element.firstChild);
    element.parentNode?.replaceChild(again, element);
  }
}
