import type {
  BlockContent,
  DefinitionContent,
  List,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown, rawHtmlToText } from './markdown-tree.ts';
import { withoutControls } from './plain.ts';
import { wrap } from './wrap.ts';

/** A paragraph of plain text, still unwrapped. */
export interface PlainParagraph {
  /** What its first line starts with: `- `, `1. `, or spaces. */
  readonly lead: string;
  readonly text: string;
  /** Whether a blank line stands before it; items of a tight list have none. */
  readonly spaced: boolean;
  /** Set as it is, without wrapping: code and tables. */
  readonly fixed: boolean;
}

export interface PlainBody {
  readonly paragraphs: readonly PlainParagraph[];
  /** The draft's own footnotes, in the order of their marks. */
  readonly notes: readonly (readonly PlainParagraph[])[];
}

/** Turns a draft into plain paragraphs: marks go, words, addresses of links and notes stay. */
export function plainBody(markdown: string): PlainBody {
  const tree = parseMarkdown(withoutControls(markdown));
  rawHtmlToText(tree);
  const numbers = footnoteNumbers(tree);
  const words = wordsOf(numbers);
  const notes = new Map<string, readonly PlainParagraph[]>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, blocks(node.children, '', words));
  });
  return {
    paragraphs: blocks(tree.children, '', words),
    notes: [...numbers.keys()].map((identifier) => notes.get(identifier) ?? []),
  };
}

/** A note as one line of text. */
export function noteText(note: readonly PlainParagraph[]): string {
  return note.map(({ text }) => text).join(' ');
}

/**
 * Sets paragraphs as lines, without a line end behind the last one.
 *
 * @param width columns; Infinity leaves each paragraph as one line
 */
export function plainLines(content: readonly PlainParagraph[], width: number): string {
  const lines = content.flatMap(({ lead, text, spaced, fixed }, index) => {
    const indent = ' '.repeat(lead.length);
    const parts = text.split('\n').map((part, at) => ({ part, first: at === 0 ? lead : indent }));
    const set = parts.flatMap(({ part, first }) =>
      fixed ? [`${first}${part}`.trimEnd()] : wrap(part, width, first),
    );
    return spaced && index > 0 ? ['', ...set] : set;
  });
  return lines.join('\n');
}

type Words = (content: readonly PhrasingContent[]) => string;

function footnoteNumbers(tree: Root): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  });
  return numbers;
}

function blocks(
  content: readonly (RootContent | BlockContent | DefinitionContent)[],
  indent: string,
  words: Words,
): readonly PlainParagraph[] {
  return content.flatMap((node): readonly PlainParagraph[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [paragraph(words(node.children), indent)];
      case 'blockquote':
        return blocks(node.children, `${indent}    `, words);
      case 'list':
        return listItems(node, indent, words);
      case 'code':
        return [{ ...paragraph(node.value, indent), fixed: true }];
      case 'table':
        return [{ ...paragraph(tableText(node, words), indent), fixed: true }];
      case 'thematicBreak':
        return [paragraph('* * *', indent)];
      default:
        return [];
    }
  });
}

function paragraph(text: string, lead: string): PlainParagraph {
  return { lead, text, spaced: true, fixed: false };
}

function listItems(list: List, indent: string, words: Words): readonly PlainParagraph[] {
  return list.children.flatMap((item, index) => {
    const number = `${(list.start ?? 1) + index}. `;
    const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
    const lead = `${list.ordered ? number : '- '}${box}`;
    const [first, ...rest] = blocks(item.children, indent + ' '.repeat(lead.length), words);
    const spaced = index === 0 || list.spread === true;
    const opening = { ...(first ?? paragraph('', '')), lead: `${indent}${lead}`, spaced };
    return [opening, ...rest];
  });
}

function tableText(table: Table, words: Words): string {
  return table.children
    .map((row) => row.children.map((cell) => words(cell.children)).join(' | '))
    .join('\n');
}

function wordsOf(numbers: ReadonlyMap<string, number>): Words {
  const one = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
        return node.value.replace(/\s*\n\s*/g, ' ');
      case 'inlineCode':
        return node.value;
      case 'break':
        return '\n';
      case 'link':
        return withAddress(node.children.map(one).join(''), node.url);
      case 'image':
      case 'imageReference':
        return node.alt ? `[Image: ${node.alt}]` : '';
      case 'footnoteReference':
        return `[${numbers.get(node.identifier) ?? ''}]`;
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        return node.children.map(one).join('');
      default:
        return '';
    }
  };
  return (content) => content.map(one).join('');
}

function withAddress(text: string, url: string): string {
  const isSame = text === url || url === `mailto:${text}` || url === `http://${text}`;
  if (isSame) return text;
  return text.trim() === '' ? url : `${text} <${url}>`;
}
