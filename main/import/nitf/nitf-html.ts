import { escapeHtml, noteList, noteMark } from '../html-parts.ts';

/** Deeper articles are no copy. */
const DEEPEST = 200;

/** Elements of NITF 3.6 by what they are in HTML; all others are only their content. */
const tags: Readonly<Record<string, string>> = {
  hl1: 'h1',
  hl2: 'h2',
  bq: 'blockquote',
  credit: 'p',
  tagline: 'p',
  'media-caption': 'p',
  ...Object.fromEntries(
    'p ul ol li dl dt dd table caption thead tbody tfoot tr th td em strong pre sub sup'
      .split(' ')
      .map((name) => [name, name]),
  ),
};

/** Elements that hold no words of the text. */
const silent: ReadonlySet<string> = new Set([
  'media-metadata',
  'media-object',
  'media-reference',
  'nitf-table-metadata',
  'classifier',
]);

/**
 * The text of a NITF article as HTML.
 *
 * @param parts `body.content`, `body.end`
 * @throws RangeError where elements are nested too deeply
 */
export function nitfToHtml(parts: readonly Element[]): string {
  const notes: string[] = [];
  return parts.map((part) => contentHtml(part, notes, 0)).join('') + noteList(notes);
}

function contentHtml(parent: Element, notes: string[], depth: number): string {
  if (depth > DEEPEST) throw new RangeError('Elements are nested too deeply');
  let html = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) html += escapeHtml(node.textContent ?? '');
    else if (node.nodeType === 1) html += elementHtml(node as Element, notes, depth + 1);
  }
  return html;
}

function elementHtml(element: Element, notes: string[], depth: number): string {
  const name = element.localName ?? '';
  if (silent.has(name)) return '';
  if (name === 'br' || name === 'hr') return `<${name}>`;
  if (name === 'fn') {
    const number = notes.push('');
    notes[number - 1] = contentHtml(element, notes, depth);
    return noteMark(number);
  }
  const content = contentHtml(element, notes, depth);
  if (name === 'a')
    return `<a href="${escapeHtml(element.getAttribute('href') ?? '')}">${content}</a>`;
  if (name === 'q') return `“${content}”`;
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  return tag === undefined ? content : `<${tag}>${content}</${tag}>`;
}
