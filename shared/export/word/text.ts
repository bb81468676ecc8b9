import type { BlockContent, DefinitionContent, List, Root, RootContent, Table } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { closeHeadingGaps, rawHtmlToText } from '../markdown-tree.ts';
import {
  type ParagraphName,
  type ParagraphStyle,
  plainStyle,
  type WordBlock,
  type WordParagraph,
  type WordPiece,
  type WordTable,
  type WordText,
} from './model.ts';
import { hasWords, PieceMaker, words } from './pieces.ts';

/** Word's own limit for levels of lists. */
const DEEPEST_LIST = 8;

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;
/**
 * A parsed body as Word holds it: raw HTML is shown as text, of pictures their description stands.
 * Changes the tree that it is given.
 *
 * @param topHeading the level of Markdown's headings that is Word's first, the one below the title;
 *   null closes the gaps between the levels that the body uses
 */
export function wordText(tree: Root, topHeading: number | null = null): WordText {
  rawHtmlToText(tree);
  if (topHeading === null) closeHeadingGaps(tree);
  const maker = new TextMaker(tree, topHeading ?? 2);
  return { blocks: maker.blocks(tree.children, top), notes: maker.notes() };
}

/** What the blocks being read stand in. */
interface Around {
  readonly quotes: number;
  /** Lists around, outermost first. */
  readonly lists: readonly {
    readonly id: string;
    readonly ordered: boolean;
    readonly start: number;
  }[];
  readonly opensItem: boolean;
}

const top: Around = { quotes: 0, lists: [], opensItem: false };

class TextMaker {
  readonly #tree: Root;
  readonly #topHeading: number;
  readonly #pieces: PieceMaker;
  readonly #marks = new Map<string, readonly (BlockContent | DefinitionContent)[]>();
  #lists = 0;

  constructor(tree: Root, topHeading: number) {
    this.#tree = tree;
    this.#topHeading = topHeading;
    visit(tree, 'footnoteDefinition', (node) => {
      if (!this.#marks.has(node.identifier)) this.#marks.set(node.identifier, node.children);
    });
    this.#pieces = new PieceMaker(tree, (id) => this.#marks.has(id));
  }

  /** Footnotes that have a mark, each as paragraphs. */
  notes(): ReadonlyMap<string, readonly WordParagraph[]> {
    const notes = new Map<string, readonly WordParagraph[]>();
    visit(this.#tree, 'footnoteReference', ({ identifier }) => {
      if (notes.has(identifier)) return;
      const content = this.blocks(this.#marks.get(identifier) ?? [], top).flatMap(asParagraphs);
      notes.set(
        identifier,
        content.map((one) => this.#withoutMarks(one, new Set([identifier]))),
      );
    });
    return notes;
  }

  /** Word has no footnotes to footnotes: the words of such a note stand in brackets. */
  #withoutMarks(paragraph: WordParagraph, open: ReadonlySet<string>): WordParagraph {
    const pieces = paragraph.pieces.flatMap((piece): readonly WordPiece[] => {
      if (piece.kind !== 'note') return [piece];
      if (open.has(piece.id)) return [];
      const text = plainTextOf({ type: 'root', children: [...(this.#marks.get(piece.id) ?? [])] });
      return words(` [${text}]`, piece.style, null);
    });
    return { ...paragraph, pieces };
  }

  blocks(
    content: readonly (RootContent | BlockContent | DefinitionContent)[],
    around: Around,
  ): readonly WordBlock[] {
    let { opensItem } = around;
    return content.flatMap((node) => {
      const made = this.#block(node, { ...around, opensItem });
      if (made.length > 0) opensItem = false;
      return made;
    });
  }

  #block(
    node: RootContent | BlockContent | DefinitionContent,
    around: Around,
  ): readonly WordBlock[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraph(paragraphName(around), around, this.#pieces.of(node.children))];
      case 'heading': {
        const name = headings[node.depth - this.#topHeading] ?? 'Heading5';
        const pieces = this.#pieces.of(node.children);
        return hasWords(pieces) ? [paragraph(name, { ...around, opensItem: false }, pieces)] : [];
      }
      case 'blockquote':
        return this.blocks(node.children, { ...around, quotes: around.quotes + 1 });
      case 'list':
        return this.#list(node, around);
      case 'code':
        return [paragraph('Code', around, codePieces(node.value))];
      case 'table':
        return [this.#table(node)];
      case 'thematicBreak':
        return [paragraph('HorizontalRule', { ...around, opensItem: false }, [])];
      default:
        return [];
    }
  }

  #list(list: List, around: Around): readonly WordBlock[] {
    this.#lists += 1;
    const own = {
      id: `list-${this.#lists}`,
      ordered: list.ordered === true,
      start: list.start ?? 1,
    };
    const inside = { ...around, lists: [...around.lists, own], opensItem: true };
    return list.children.flatMap((item) => {
      const made = this.blocks(item.children, inside);
      // An item without words, or one that opens with a table, still has its number.
      const [first] = made;
      const opens = first?.kind === 'paragraph' && first.style.list !== null;
      const whole = opens ? made : [paragraph('Normal', inside, []), ...made];
      return typeof item.checked === 'boolean' ? withBox(whole, item.checked) : whole;
    });
  }

  #table(table: Table): WordTable {
    const [head] = table.children;
    const width = head?.children.length ?? 0;
    const rows = table.children.map((row) =>
      Array.from({ length: width }, (_, index) =>
        paragraph('Normal', top, this.#pieces.of(row.children[index]?.children ?? [])),
      ),
    );
    const alignments = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
    return { kind: 'table', rows, alignments };
  }
}

function paragraphName({ quotes, lists, opensItem }: Around): ParagraphName {
  if (lists.length > 0) return opensItem ? 'Normal' : 'ListContinue';
  if (quotes === 0) return 'Normal';
  return quotes === 1 ? 'Quote' : 'Quote2';
}

function paragraph(
  name: ParagraphName,
  { lists, opensItem }: Around,
  pieces: readonly WordPiece[],
): WordParagraph {
  const own = lists.at(-1);
  const level = Math.min(Math.max(0, lists.length - 1), DEEPEST_LIST);
  const list: ParagraphStyle['list'] = own && opensItem ? { ...own, level } : null;
  return {
    kind: 'paragraph',
    style: { name, list, indent: list === null ? Math.min(lists.length, DEEPEST_LIST + 1) : 0 },
    pieces,
  };
}

function codePieces(code: string): readonly WordPiece[] {
  return code
    .split('\n')
    .flatMap((line, index): readonly WordPiece[] => [
      ...(index === 0 ? [] : [{ kind: 'break', style: plainStyle } as const]),
      ...words(line, plainStyle, null),
    ]);
}

/** A task's box stands before its words. */
function withBox([first, ...rest]: readonly WordBlock[], isDone: boolean): readonly WordBlock[] {
  if (first?.kind !== 'paragraph') return rest;
  const box = words(isDone ? '☑ ' : '☐ ', plainStyle, null);
  return [{ ...first, pieces: [...box, ...first.pieces] }, ...rest];
}

/** A table as paragraphs, a row each, where none can stand. */
function asParagraphs(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.map((row) => ({
    kind: 'paragraph',
    style: { name: 'Normal', list: null, indent: 0 },
    pieces: row.flatMap((cell, index) => [
      ...(index === 0 ? [] : words(' | ', plainStyle, null)),
      ...cell.pieces,
    ]),
  }));
}
