import type { Element, ElementContent } from 'hast';
import { instantInWords } from '../dates.ts';
import { element } from '../hast.ts';
import type {
  Change,
  MarkedBlock,
  MarkedParagraph,
  MarkedPiece,
  MarkedText,
} from '../word/marked.ts';
import type { ParagraphName, WordPiece, WordStyle } from '../word/model.ts';
import type { CommentedText } from '../word/remarks.ts';

const tags: Partial<Record<ParagraphName, string>> = {
  Title: 'h1',
  Heading1: 'h2',
  Heading2: 'h3',
  Heading3: 'h4',
  Heading4: 'h5',
  Heading5: 'h6',
  HorizontalRule: 'hr',
};
const classes: Partial<Record<ParagraphName, string>> = {
  Subtitle: 'dek',
  Byline: 'byline',
  Dateline: 'dateline',
  Code: 'code',
};

/** A marked text for paper: what came underlined, what went struck through, comments numbered. */
export function markedHtml({ text, remarks }: CommentedText): readonly Element[] {
  const writer = new MarkedWriter(text);
  const blocks = text.blocks.map((block) => writer.block(block));
  return [...blocks, ...writer.notes(), ...comments(remarks)];
}

class MarkedWriter {
  readonly #text: MarkedText;
  readonly #counts = new Map<string, number>();
  readonly #notes: string[] = [];
  readonly #open = new Set<number>();

  constructor(text: MarkedText) {
    this.#text = text;
  }

  block(block: MarkedBlock): Element {
    if (block.kind === 'paragraph') return this.#paragraph(block);
    const rows = block.rows.map(({ cells }, row) =>
      element(
        'tr',
        {},
        ...cells.map((cell) =>
          row === 0
            ? element('th', { scope: 'col' }, ...this.#pieces(cell.pieces))
            : element('td', {}, ...this.#pieces(cell.pieces)),
        ),
      ),
    );
    return element('table', {}, element('tbody', {}, ...rows));
  }

  notes(): readonly Element[] {
    if (this.#notes.length === 0) return [];
    const items = this.#notes.map((id) =>
      element('li', {}, ...(this.#text.notes.get(id) ?? []).map((one) => this.#paragraph(one))),
    );
    return [
      element(
        'section',
        { className: ['footnotes'] },
        element('h2', {}, 'Notes'),
        element('ol', {}, ...items),
      ),
    ];
  }

  #paragraph({ style, pieces, end }: MarkedParagraph): Element {
    const { name, list } = style;
    const tag = tags[name] ?? 'p';
    if (tag === 'hr') return element('hr', {});
    const className = list ? 'item' : classes[name];
    const content = [
      ...(list
        ? [{ type: 'text', value: this.#marker(list.id, list.ordered, list.start) } as const]
        : []),
      ...this.#pieces(pieces),
      ...(end === null ? [] : [changed([{ type: 'text', value: '¶' }], end)]),
    ];
    const made = element(tag, className ? { className: [className] } : {}, ...content);
    if (name === 'Quote' || name === 'Quote2') return element('blockquote', {}, made);
    const levels = list ? list.level : style.indent;
    return levels === 0
      ? made
      : element('div', { style: `margin-inline-start: ${levels * 1.4}em` }, made);
  }

  #marker(id: string, ordered: boolean, start: number): string {
    if (!ordered) return '• ';
    const number = this.#counts.get(id) ?? start;
    this.#counts.set(id, number + 1);
    return `${number}. `;
  }

  #pieces(pieces: readonly MarkedPiece[]): readonly ElementContent[] {
    return pieces.flatMap((marked): readonly ElementContent[] => {
      if (!('piece' in marked)) return this.#edge(marked.comment, marked.edge);
      const { piece, change, restyled } = marked;
      let made = this.#piece(piece);
      if (made.length === 0) return [];
      if (restyled !== null) made = [element('span', { className: ['restyled'] }, ...made)];
      if (change !== null) made = [changed(made, change)];
      return this.#open.size > 0 ? [element('mark', {}, ...made)] : made;
    });
  }

  #edge(comment: number, edge: 'start' | 'end'): readonly ElementContent[] {
    if (edge === 'start') {
      this.#open.add(comment);
      return [];
    }
    this.#open.delete(comment);
    return [element('sup', {}, `[C${comment + 1}]`)];
  }

  #piece(piece: WordPiece): readonly ElementContent[] {
    switch (piece.kind) {
      case 'break':
        return [element('br', {})];
      case 'note':
        return [element('sup', {}, String(this.#notes.push(piece.id)))];
      case 'words':
        return piece.text === '' ? [] : [styled(piece.text, piece.style)];
    }
  }
}

function changed(content: readonly ElementContent[], { kind, by, at }: Change): Element {
  const title = `${kind === 'inserted' ? 'Inserted' : 'Deleted'} by ${by}, ${instantInWords(at)}`;
  return element(kind === 'inserted' ? 'ins' : 'del', { title }, ...content);
}

function styled(text: string, { bold, italic, strike, code, link }: WordStyle): ElementContent {
  let made: ElementContent = { type: 'text', value: text };
  if (code) made = element('code', {}, made);
  if (strike) made = element('s', {}, made);
  if (italic) made = element('em', {}, made);
  if (bold) made = element('strong', {}, made);
  return link === '' ? made : element('a', { href: link }, made);
}

function comments(remarks: CommentedText['remarks']): readonly Element[] {
  const threads = remarks.filter(({ answers }) => answers === null);
  if (threads.length === 0) return [];
  const items = threads.map(({ id, by, at, body, resolved }) =>
    element(
      'div',
      { className: ['comment'] },
      element(
        'p',
        {},
        element('strong', {}, `C${id + 1}`),
        ` ${by}, ${instantInWords(at)}: ${body}`,
      ),
      ...remarks
        .filter(({ answers }) => answers === id)
        .map((one) => element('p', {}, `↳ ${one.by}, ${instantInWords(one.at)}: ${one.body}`)),
      ...(resolved ? [element('p', {}, 'Settled.')] : []),
    ),
  );
  return [element('section', { className: ['comments'] }, element('h2', {}, 'Comments'), ...items)];
}
