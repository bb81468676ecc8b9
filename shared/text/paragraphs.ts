import { type ChangedRange, type SyntaxNodeRef, type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, GFM } from '@lezer/markdown';

/** What a block of the body is. `note` is a footnote's text, `cell` one cell of a table. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'cell' | 'note';

/** One block of the body; offsets in {@link BodyText.text}, `end` exclusive. */
export interface Block {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** A link in the body; offsets of its visible words, equal where it has none. */
export interface BodyLink {
  readonly start: number;
  readonly end: number;
  /** As written; empty where a reference has no address of its own. */
  readonly url: string;
}

/** A footnote mark `[^1]` or a citation mark `[12]` that leads to nothing. */
export interface DanglingMark {
  /** Where it stood in {@link BodyText.text}; a footnote's mark is left out of the text. */
  readonly at: number;
  readonly mark: string;
}

/** A Markdown body as readers see it, with the way back to the draft. */
export interface BodyText {
  /** Without marks; soft line breaks are spaces, blocks stand apart by an empty line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLink[];
  readonly danglingMarks: readonly DanglingMark[];
  /** The stretch of the draft that shows `[start, end)` of the text. */
  toBody(start: number, end: number): readonly [start: number, end: number];
}

/**
 * CommonMark with tables, as the editor shows it. Indented text is a paragraph, not code:
 * pasted copy is often indented, and an article's code would be fenced.
 */
const parser = commonMark.configure([GFM, { remove: ['IndentedCode'] }]);

const marks = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'HeaderMark',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'TaskMarker',
  'Image',
]);
/** "[12]", "[3, 4]", "[3–5]": marks of citations. */
const citation = /^\[(\d{1,3})(?:\s?[,–-]\s?\d{1,3})*\]$/u;
/** A citation hangs on a word or on a mark behind one; "[12] boats" is an insertion. */
const hangsOn = /[\p{L}\p{N}.,;:!?)”’»%]$/u;
const leafBlock = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading(\d))$/;

interface OpenLink {
  readonly from: number;
  /** `[words]` alone is not a link in print: "[sic]" keeps its brackets. */
  readonly real: boolean;
  readonly to: number;
  wordsEnd: number;
  url: string;
}

/**
 * Reads a Markdown body: cuts it into blocks and takes the marks out, so that detectors never
 * trip over them. Code blocks, HTML blocks and link definitions are left out.
 *
 * @param body Markdown with `\n` line ends. A dateline that opened the copy is a field of the
 *   article; the body starts after it.
 */
export function readBody(body: string): BodyText {
  return new BodyReader().read(body);
}

/** Reads bodies as {@link readBody} does, quicker where one is much like the one before. */
export class BodyReader {
  #body = '';
  #tree: Tree | null = null;

  read(body: string): BodyText {
    const fragments = this.#tree
      ? TreeFragment.applyChanges(TreeFragment.addTree(this.#tree), [change(this.#body, body)])
      : [];
    this.#tree = parser.parse(body, fragments);
    this.#body = body;
    return textOf(body, this.#tree);
  }
}

/** The stretch in which two texts differ. */
function change(before: string, after: string): ChangedRange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let same = 0;
  while (
    same < most - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { fromA: from, toA: before.length - same, fromB: from, toB: after.length - same };
}

function textOf(body: string, tree: Tree): BodyText {
  const text = new TextBuilder(body);
  let quoteDepth = 0;
  let listDepth = 0;
  const openLinks: OpenLink[] = [];
  tree.iterate({
    enter(node) {
      if (node.name === 'Blockquote') quoteDepth += 1;
      else if (node.name === 'ListItem') listDepth += 1;
      const leaf = leafBlock.exec(node.name);
      if (leaf) {
        const level = Number(leaf[1] ?? 0);
        const kind = blockKind(node.name, level, quoteDepth, listDepth);
        text.open(kind, level, node.from, node.to);
      }
      if (node.name === 'LinkLabel' || node.name === 'ListMark') {
        text.target(body.slice(node.from, node.to));
      }
      if (text.isOpen) enterInline(node, body, text, openLinks);
      return node.name !== 'Image';
    },
    leave(node) {
      if (node.name === 'Blockquote') quoteDepth -= 1;
      else if (node.name === 'ListItem') listDepth -= 1;
      else if (node.name === 'Link' || node.name === 'Autolink') {
        const link = openLinks.pop();
        if (link?.real) text.link(link.from, node.to, link.wordsEnd, link.url);
      } else if (leafBlock.test(node.name)) text.close();
    },
  });
  return text.done();
}

function blockKind(name: string, level: number, quoteDepth: number, listDepth: number): BlockKind {
  if (level > 0) return 'heading';
  if (name === 'TableCell') return 'cell';
  if (quoteDepth > 0) return 'quote';
  return listDepth > 0 ? 'list' : 'paragraph';
}

function enterInline(
  node: SyntaxNodeRef,
  body: string,
  text: TextBuilder,
  openLinks: OpenLink[],
): void {
  const { name, from, to } = node;
  const link = openLinks.at(-1);
  if (marks.has(name)) text.drop(from, to);
  else if (name === 'QuoteMark') text.drop(from, body[to] === ' ' ? to + 1 : to);
  else if (name === 'Escape') text.drop(from, from + 1);
  else if (name === 'HardBreak' && body[from] === '\\') text.drop(from, from + 1);
  else if (name === 'Link' || name === 'Autolink') {
    const footnote = body.startsWith('[^', from);
    const parts = node.node;
    const real =
      name === 'Autolink' || parts.getChild('URL') !== null || parts.getChild('LinkLabel') !== null;
    // `[words]()` has no address node, yet its author meant a link.
    const empty = !footnote && body.slice(to - 2, to) === '()';
    openLinks.push({ from, to, real: (real || empty) && !footnote, wordsEnd: to, url: '' });
    if (footnote) text.footnoteMark(from, to);
    else if (!real && !empty && citation.test(body.slice(from, to))) text.citationMark(from, to);
  } else if (name === 'URL') {
    const url = body.slice(from, to);
    if (!link) text.link(from, to, to, url);
    else if (link.real) {
      link.url = url;
    }
  } else if (name === 'LinkMark' && link?.real) {
    // All that follows the words' closing bracket is address.
    if (body[from] === ']') link.wordsEnd = from;
    text.drop(from, body[from] === ']' ? link.to : to);
  }
}

interface OpenBlock {
  kind: BlockKind;
  readonly level: number;
  /** Where its text starts. */
  readonly start: number;
  /** Where it ends in the body. */
  readonly to: number;
  words: string;
}

/** Gathers the visible stretches of the body and remembers where each came from. */
class TextBuilder {
  readonly #body: string;
  readonly #blocks: Block[] = [];
  readonly #links: BodyLink[] = [];
  readonly #noteMarks: DanglingMark[] = [];
  readonly #targets = new Set<string>();
  readonly #textStarts: number[] = [];
  readonly #bodyStarts: number[] = [];
  /** Where each link's words end in the body, and the whole link around them. */
  readonly #linksByEnd = new Map<number, readonly [from: number, to: number]>();
  readonly #linksByStart = new Map<number, readonly [from: number, to: number]>();
  /** Finished blocks; joined once at the end, as growing one string is slow. */
  readonly #done: string[] = [];
  #length = 0;
  #open: OpenBlock | null = null;
  /** Up to where the body has been taken or dropped. */
  #at = 0;

  constructor(body: string) {
    this.#body = body;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  open(kind: BlockKind, level: number, from: number, to: number): void {
    if (this.#length > 0) {
      this.#done.push('\n\n');
      this.#length += 2;
    }
    this.#open = { kind, level, start: this.#length, to, words: '' };
    this.#at = from;
  }

  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#take(open.to);
    this.#open = null;
    const { kind, level, words } = open;
    this.#done.push(words);
    const start = open.start + words.length - words.trimStart().length;
    const end = open.start + words.trimEnd().length;
    if (end > start) this.#blocks.push({ kind, level, start, end });
  }

  /** Takes what stands before `from` and leaves `[from, to)` out. */
  drop(from: number, to: number): void {
    this.#take(from);
    this.#at = Math.max(this.#at, to);
  }

  /** A footnote's mark is no word; with a colon at the start of a block it opens the note. */
  footnoteMark(from: number, to: number): void {
    const open = this.#open;
    const definition = open?.words === '' && this.#at === from && this.#body[to] === ':';
    const mark = this.#body.slice(from, to);
    if (open && definition) {
      open.kind = 'note';
      this.target(mark);
    }
    this.drop(from, definition ? to + 1 : to);
    if (!definition) this.#noteMarks.push({ at: this.#length, mark });
  }

  /** `[12]` keeps its place in the text; at the start of a block it is what others lead to. */
  citationMark(from: number, to: number): void {
    const mark = this.#body.slice(from, to);
    this.#take(from);
    if (this.#open?.words.trim() === '') this.target(mark);
    else if (hangsOn.test(this.#body.slice(from - 1, from))) {
      this.#noteMarks.push({ at: this.#length, mark });
    }
  }

  /** Something that a mark can lead to: a definition `[12]:`, a list's `12.`, a footnote's note. */
  target(mark: string): void {
    this.#targets.add(mark.toLowerCase().replace(/[^\p{L}\p{N}^_-]/gu, ''));
  }

  #isDangling({ mark }: DanglingMark): boolean {
    const label = mark.slice(1, -1).toLowerCase();
    const first = label.startsWith('^')
      ? label.replace(/[^\p{L}\p{N}^_-]/gu, '')
      : (citation.exec(mark)?.[1] ?? '');
    return !this.#targets.has(first);
  }

  /** A link from `from` to `to` in the body; its words end at `wordsEnd`. */
  link(from: number, to: number, wordsEnd: number, url: string): void {
    this.#take(to);
    this.#linksByEnd.set(wordsEnd, [from, to]);
    this.#linksByStart.set(from + 1, [from, to]);
    this.#links.push({ start: Math.min(this.#textAt(from), this.#length), end: this.#length, url });
  }

  done(): BodyText {
    const textStarts = this.#textStarts;
    const bodyStarts = this.#bodyStarts;
    const place = (offset: number): number => {
      const piece = lastAtOrBefore(textStarts, offset);
      return (bodyStarts[piece] ?? 0) + offset - (textStarts[piece] ?? 0);
    };
    return {
      text: this.#done.join(''),
      blocks: this.#blocks,
      links: this.#links,
      danglingMarks: this.#noteMarks.filter((one) => this.#isDangling(one)),
      toBody: (start, end) =>
        end > start
          ? this.#withWholeLinks(withWholeMarks(this.#body, place(start), place(end - 1) + 1))
          : [place(start), place(start)],
    };
  }

  /** The stretch with all of a link that it holds with other words. */
  #withWholeLinks([start, end]: readonly [number, number]): readonly [number, number] {
    const last = this.#linksByEnd.get(end);
    if (last && start <= last[0]) return [start, last[1]];
    const first = this.#linksByStart.get(start);
    return first && end >= first[1] ? [first[0], end] : [start, end];
  }

  #take(to: number): void {
    if (!this.#open || to <= this.#at) return;
    this.#textStarts.push(this.#length);
    this.#bodyStarts.push(this.#at);
    this.#open.words += this.#body.slice(this.#at, to).replaceAll('\n', ' ');
    this.#length += to - this.#at;
    this.#at = to;
  }

  /** Where the first visible code unit at or after `offset` of the body stands in the text. */
  #textAt(offset: number): number {
    const piece = lastAtOrBefore(this.#bodyStarts, offset);
    const next = this.#textStarts[piece + 1] ?? this.#length;
    return Math.min((this.#textStarts[piece] ?? 0) + offset - (this.#bodyStarts[piece] ?? 0), next);
  }
}

const marksAfter = /^(?:\*{1,3}|_{1,3}|~~|`)/;
const marksBefore = /(?:\*{1,3}|_{1,3}|~~|`)$/;

/** The stretch with the mark beside it whose partner it holds: `the *full*`, not `the *full`. */
function withWholeMarks(body: string, start: number, end: number): readonly [number, number] {
  const holdsOne = (mark: string | undefined): mark is string =>
    mark !== undefined && body.slice(start, end).split(mark).length % 2 === 0;
  const after = isMark(body, end) ? marksAfter.exec(body.slice(end, end + 3))?.[0] : undefined;
  if (holdsOne(after)) return [start, end + after.length];
  if (!isMark(body, start - 1)) return [start, end];
  const before = marksBefore.exec(body.slice(Math.max(0, start - 3), start))?.[0];
  return holdsOne(before) ? [start - before.length, end] : [start, end];
}

/** Asked first: hardly any word has a mark beside it. */
function isMark(body: string, at: number): boolean {
  const char = body.charAt(at);
  return char === '*' || char === '_' || char === '~' || char === '`';
}

/** Index of the last of the ascending `starts` that is not above `offset`; 0 where none is. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
