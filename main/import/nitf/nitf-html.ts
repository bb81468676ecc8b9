import { escapeHtml, noteList, noteMark } from '../html-parts.ts';
import { elementsBelow } from '../xml.ts';

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

/** What an emphasis was before NITF, which has only one; `nitf-body.ts` writes these classes. */
const looks: Readonly<Record<string, string>> = {
  bold: 'strong',
  strike: 'del',
  code: 'code',
};

/** The notes of an article, numbered as the text comes to them. */
class Notes {
  readonly texts: string[] = [];
  readonly #numbers = new Map<Element, number>();
  /** Notes that stand apart from their marks, by the links that lead to them. */
  readonly #apart: ReadonlyMap<string, Element>;

  constructor(all: readonly Element[]) {
    const links = new Set(
      all
        .filter(({ localName }) => localName === 'a')
        .map((link) => link.getAttribute('href') ?? ''),
    );
    this.#apart = new Map(
      all
        .filter(({ localName }) => localName === 'fn')
        .map((note) => [`#${note.getAttribute('id') ?? ''}`, note] as const)
        .filter(([link]) => link !== '#' && links.has(link)),
    );
  }

  /** The note that a link leads to. */
  behind(link: string): Element | undefined {
    return this.#apart.get(link);
  }

  isApart(note: Element): boolean {
    return this.behind(`#${note.getAttribute('id') ?? ''}`) === note;
  }

  /** The mark of a note. */
  mark(note: Element, depth: number): string {
    const known = this.#numbers.get(note);
    if (known !== undefined) return noteMark(known);
    const number = this.texts.push('');
    this.#numbers.set(note, number);
    this.texts[number - 1] = contentHtml(note, this, depth);
    return noteMark(number);
  }
}

/**
 * The text of a NITF article as HTML. A note stands where its mark is, or apart, its mark being a
 * link to it; our own list of sources is left out, as the notes have them.
 *
 * @param parts `body.content`, `body.end`
 * @throws RangeError where elements are nested too deeply
 */
export function nitfToHtml(parts: readonly Element[]): string {
  const notes = new Notes(parts.flatMap(elementsBelow));
  return parts.map((part) => contentHtml(part, notes, 0)).join('') + noteList(notes.texts);
}

function contentHtml(parent: Element, notes: Notes, depth: number): string {
  if (depth > DEEPEST) throw new RangeError('Elements are nested too deeply');
  let html = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) html += escapeHtml(node.textContent ?? '');
    else if (node.nodeType === 1) html += elementHtml(node as Element, notes, depth + 1);
  }
  return html;
}

function elementHtml(element: Element, notes: Notes, depth: number): string {
  const name = element.localName ?? '';
  const attribute = (key: string) => element.getAttribute(key) ?? '';
  if (silent.has(name) || (name === 'bibliography' && attribute('id') === 'sources')) return '';
  if (name === 'br' || name === 'hr') return `<${name}>`;
  if (name === 'fn') return notes.isApart(element) ? '' : notes.mark(element, depth);
  const note = name === 'a' ? notes.behind(attribute('href')) : undefined;
  if (note) return notes.mark(note, depth);
  const content = contentHtml(element, notes, depth);
  if (name === 'a') return `<a href="${escapeHtml(attribute('href'))}">${content}</a>`;
  if (name === 'q') return `“${content}”`;
  const tag = tagOf(name, attribute('class'));
  if (tag === undefined) return content;
  const align = /^(?:left|right|center)$/.exec(attribute('align'))?.[0];
  const start = /^\d{1,6}$/.exec(attribute('seqnum'))?.[0];
  const own = `${align ? ` align="${align}"` : ''}${start ? ` start="${start}"` : ''}`;
  return `<${tag}${own}>${content}</${tag}>`;
}

function tagOf(name: string, look: string): string | undefined {
  if (name === 'hl2' && /^h[3-6]$/.test(look)) return look;
  if (name === 'em' && Object.hasOwn(looks, look)) return looks[look];
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
