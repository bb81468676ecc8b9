import { elementsBelow, elementsOf, parseXmlText } from '../../main/import/xml.ts';

/** What LibreOffice saved, for comparing: what is marked as taken out is part of no line. */
export interface OfficeText {
  /** Each paragraph with words, as {@link line} sets it. */
  readonly lines: readonly string[];
  /** The paragraphs of the footnotes. */
  readonly notes: readonly string[];
  /** Who wrote each comment, when, and its words; in order of the text. */
  readonly comments: readonly (readonly [by: string, at: string, words: string])[];
  /** Who made each change that is still open, and when. */
  readonly changes: readonly (readonly [kind: string, by: string, at: string])[];
}

/** A paragraph as one line: what it is, how deep, and its words. */
export function line(kind: string, level: number, words: string): string {
  return `${kind}${level > 0 ? ` ${level}` : ''}: ${words.replace(/\s+/gu, ' ').trim()}`;
}

/** Reads flat OpenDocument text. */
export function officeLines(flat: string): OfficeText {
  const root = parseXmlText(flat)?.documentElement;
  const text = root && elementsBelow(root).find(({ tagName }) => tagName === 'office:text');
  if (!text) throw new Error('LibreOffice saved no text');
  const all = elementsBelow(text);
  const paragraphs = all.filter(({ tagName }) => tagName === 'text:p' || tagName === 'text:h');
  const isIn = (tagName: string) => (element: Element) =>
    ancestors(element).some((one) => one.tagName === tagName);
  const aside = ['text:note', 'office:annotation', 'text:tracked-changes'].map(isIn);
  const ofText = paragraphs.filter((one) => !aside.some((isAside) => isAside(one)));
  return {
    lines: ofText.filter((one) => words(one).trim() !== '').map(asLine),
    notes: paragraphs
      .filter(isIn('text:note'))
      .map((one) => words(one).trim())
      .filter((one) => one !== ''),
    comments: all
      .filter(({ tagName }) => tagName === 'office:annotation')
      .map((one) => [...who(one), childWords(one, 'text:p')]),
    changes: all
      .filter(({ tagName }) => tagName === 'text:changed-region')
      .flatMap((region) => elementsOf(region))
      .map((change) => {
        const [info] = elementsOf(change);
        return [change.localName, ...(info ? who(info) : (['', ''] as const))];
      }),
  };
}

function asLine(paragraph: Element): string {
  const around = ancestors(paragraph).map(({ tagName }) => tagName);
  const level = Number(paragraph.getAttribute('text:outline-level') ?? 0);
  if (paragraph.tagName === 'text:h') return line('heading', level, words(paragraph));
  const depth = around.filter((name) => name === 'text:list').length;
  if (depth > 0) return line('item', depth, words(paragraph));
  const isCell = around.includes('table:table-cell');
  return line(isCell ? 'cell' : 'paragraph', 0, words(paragraph));
}

const who = (element: Element) =>
  [childWords(element, 'dc:creator'), childWords(element, 'dc:date')] as const;

function childWords(element: Element, tagName: string): string {
  return elementsOf(element)
    .filter((one) => one.tagName === tagName)
    .map(words)
    .join('\n');
}

/** The words of a paragraph, without its notes and comments. */
function words(node: Node): string {
  return Array.from(node.childNodes ?? [], (child) => {
    switch (child.nodeName) {
      case '#text':
        return child.nodeValue ?? '';
      case 'text:s':
        return ' ';
      case 'text:line-break':
        return '\n';
      case 'text:note':
      case 'office:annotation':
        return '';
      default:
        return words(child);
    }
  }).join('');
}

function ancestors(element: Element): readonly Element[] {
  const { parentNode } = element;
  return parentNode?.nodeType === 1
    ? [parentNode as Element, ...ancestors(parentNode as Element)]
    : [];
}
