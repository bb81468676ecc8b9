import { detach, elementsBelow, unwrap } from '../xml.ts';
import { wordName } from './word-xml.ts';

const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** Wrappers that say something of words and hold none themselves. */
const wrappers: ReadonlySet<string> = new Set(['fldSimple', 'dir', 'bdo', 'customXml', 'smartTag']);

/**
 * Frees words that a reader of documents would pass over: those of simple fields, of runs in
 * another direction and of formulas. Changes the document.
 */
export function freeWords(document: Document): void {
  for (const element of elementsBelow(document)) {
    if (wrappers.has(wordName(element))) unwrap(element);
    else if (element.namespaceURI === MATH && element.localName === 'oMath') {
      element.parentNode?.replaceChild(runOf(document, element), element);
    }
  }
  for (const element of elementsBelow(document)) {
    if (element.namespaceURI === MATH && element.localName === 'oMathPara') unwrap(element);
    else if (/^customXml(?:Ins|Del|MoveFrom|MoveTo)Range/.test(wordName(element))) detach(element);
  }
}

/** A formula's letters and signs as a run of words. */
function runOf(document: Document, formula: Element): Element {
  const { documentElement } = document;
  const prefix = documentElement.prefix ? `${documentElement.prefix}:` : '';
  const named = (name: string) =>
    document.createElementNS(documentElement.namespaceURI, `${prefix}${name}`);
  const run = named('r');
  const text = named('t');
  text.setAttribute('xml:space', 'preserve');
  const words = elementsBelow(formula)
    .filter((one) => one.namespaceURI === MATH && one.localName === 't')
    .map((one) => one.textContent ?? '')
    .join('');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  return run;
}
