import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { CitationLine } from './citations.ts';
import { extent, isParent, parseMarkdown } from './markdown-tree.ts';
import type { Publication, PublishedNote } from './publication.ts';

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

interface Mark {
  readonly offset: number;
  readonly label: string;
}

/** A body with the footnotes of its citations, as text and parsed. */
export interface NotedBody {
  readonly markdown: string;
  readonly tree: Root;
}

/**
 * The body with a footnote at the end of each claim that cites a published source, and their
 * definitions after it. The words, and how they parse, stay exactly as they were: a mark that
 * would change them (in code, in a link's address) moves behind it or is left out.
 */
export function withFootnotes({ body, notes }: Publication): NotedBody {
  const tree = parseMarkdown(body);
  if (notes.length === 0) return { markdown: body, tree };
  const prefix = freePrefix(body);
  const label = (index: number) => `${prefix}-${index + 1}`;
  const marks = notes
    .flatMap((note, index) =>
      note.offsets.flatMap((offset) => {
        const at = markPoint(tree, body, offset);
        return at === null ? [] : [{ offset: at, label: label(index) }];
      }),
    )
    .toSorted((a, b) => a.offset - b.offset);
  const definitions = notes.map((note, index) => definition(label(index), note)).join('\n');
  const expected = shape(tree, prefix);
  const definitionsWanted = countDefinitions(tree) + notes.length;
  // Behind the body; before it where the body's end would swallow them, as an unclosed fence does.
  const behind = (text: string) => `${text}\n\n${definitions}`;
  const before = (text: string) => `${definitions}\n\n${text}`;
  const attempt = (place: typeof behind, chosen: readonly Mark[]): NotedBody | null => {
    const markdown = place(insert(body, chosen));
    const changed = parseMarkdown(markdown);
    const isWhole =
      countDefinitions(changed) === definitionsWanted &&
      countMarks(changed, prefix) === chosen.length &&
      shape(changed, prefix) === expected;
    return isWhole ? { markdown, tree: changed } : null;
  };
  const whole = attempt(behind, marks);
  if (whole) return whole;
  const place = attempt(behind, []) ? behind : before;
  return withMost(marks, (chosen) => attempt(place, chosen)) ?? { markdown: body, tree };
}

function countDefinitions(tree: Root): number {
  return tree.children.filter((node) => node.type === 'footnoteDefinition').length;
}

/** A start for labels that the body does not use. */
function freePrefix(body: string): string {
  let prefix = 'source';
  while (body.toLowerCase().includes(`[^${prefix}-`)) prefix += 's';
  return prefix;
}

function insert(body: string, marks: readonly Mark[]): string {
  let at = 0;
  let text = '';
  for (const { offset, label } of marks) {
    text += `${body.slice(at, offset)}[^${label}]`;
    at = offset;
  }
  return text + body.slice(at);
}

/** The body with as many marks as it takes unharmed, found by halving. */
function withMost(
  marks: readonly Mark[],
  attempt: (chosen: readonly Mark[]) => NotedBody | null,
): NotedBody | null {
  let best = attempt([]);
  let accepted: readonly Mark[] = [];
  const add = (more: readonly Mark[]): void => {
    const all = [...accepted, ...more].toSorted((a, b) => a.offset - b.offset);
    const noted = attempt(all);
    if (noted) {
      best = noted;
      accepted = all;
    } else if (more.length > 1) {
      const middle = more.length >> 1;
      add(more.slice(0, middle));
      add(more.slice(middle));
    }
  };
  if (best && marks.length > 0) add(marks);
  return best;
}

/** The tree as text, without our footnotes and with neighbouring text joined. */
function shape(tree: Root, prefix: string): string {
  const isOurs = (node: Nodes) =>
    (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') &&
    node.identifier.startsWith(`${prefix}-`);
  const write = (node: Nodes): string => {
    if (!isParent(node)) return JSON.stringify({ ...node, position: undefined });
    const { children, position: _, ...own } = node;
    let inner = '';
    let words = '';
    for (const child of children) {
      if (isOurs(child)) continue;
      if (child.type === 'text') words += child.value;
      else {
        inner += `${JSON.stringify(words)}${write(child)}`;
        words = '';
      }
    }
    return `${JSON.stringify(own)}[${inner}${JSON.stringify(words)}]`;
  };
  return write(tree);
}

function countMarks(tree: Root, prefix: string): number {
  let count = 0;
  visit(tree, 'footnoteReference', (node) => {
    if (node.identifier.startsWith(`${prefix}-`)) count += 1;
  });
  return count;
}

/** Where a mark can stand at or behind an offset; null where the place holds no running text. */
function markPoint(node: Nodes, body: string, offset: number): number | null {
  if (!isParent(node)) return null;
  for (const child of node.children) {
    const [start, end] = extent(child);
    if (offset > end) continue;
    if (offset < start && child.type !== 'text') return null;
    switch (child.type) {
      case 'text':
        return behindEscape(body, offset, end);
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference':
      case 'inlineCode':
      case 'footnoteReference':
        return end;
      case 'strong':
      case 'emphasis':
      case 'delete':
        return offset === end ? end : (markPoint(child, body, offset) ?? end);
      default:
        return markPoint(child, body, offset);
    }
  }
  return null;
}

/** Not between a backslash and what it escapes, nor inside a character reference. */
function behindEscape(body: string, offset: number, end: number): number {
  const before = body.slice(0, offset);
  if (/(?<!\\)(?:\\\\)*\\$/.test(before)) return Math.min(offset + 1, end);
  if (!/&[#\w]*$/.test(before)) return offset;
  const rest = /^[#\w]*;/.exec(body.slice(offset, end));
  return offset + (rest?.[0].length ?? 0);
}

function definition(label: string, { line }: PublishedNote): string {
  return writer.stringify({
    type: 'root',
    children: [
      {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [{ type: 'paragraph', children: citationNodes(line) }],
      },
    ],
  });
}

function citationNodes({ runs, url, after }: CitationLine): PhrasingContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const words = runs.map(
    ({ text: value, italic }): PhrasingContent =>
      italic ? { type: 'emphasis', children: [text(value)] } : text(value),
  );
  if (url === '') return words;
  const link: PhrasingContent = { type: 'link', url, children: [text(url)] };
  return [...words, text(' '), link, text(after && ` ${after}`)];
}
