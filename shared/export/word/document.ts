import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ICommentOptions,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft, opensRightToLeft } from '../direction.ts';
import { DRAFT_MARK } from '../plain.ts';
import {
  type MarkedBlock,
  type MarkedParagraph,
  type MarkedTable,
  type MarkedText,
  markedParagraph,
} from './marked.ts';
import { type CellAlignment, type ParagraphStyle, plainParagraph } from './model.ts';
import { type DocumentTimes, packed } from './package.ts';
import { type Counters, runsOf } from './runs.ts';
import {
  continuedStyle,
  LEVEL,
  numberingName,
  page,
  TEXT_WIDTH,
  templateNumbering,
  templateStyles,
} from './template.ts';

/** A remark, and the one that it answers. */
export interface WordRemark {
  readonly id: number;
  readonly by: string;
  /** An instant. */
  readonly at: string;
  readonly body: string;
  readonly resolved: boolean;
  /** Null for the first of a thread. */
  readonly answers: number | null;
}

/** All that a document is made of. */
export interface WordDocument {
  readonly text: MarkedText;
  readonly remarks: readonly WordRemark[];
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly generator: string;
  /** Names and values that have no property of Word's own; empty ones are left out. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly isDraft: boolean;
  readonly times: DocumentTimes;
}

/** Writes a Word document in the house's template. Deterministic. */
export function wordDocument(source: WordDocument): Promise<Uint8Array> {
  const writer = new DocumentWriter(source);
  const children = writer.blocks(source.text.blocks);
  const document = new Document({
    title: source.title,
    creator: source.author,
    keywords: source.keywords.join(', '),
    lastModifiedBy: source.generator,
    customProperties: source.properties
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ name, value })),
    styles: templateStyles(source.language),
    numbering: templateNumbering(source.text),
    footnotes: writer.footnotes(),
    ...(source.remarks.length === 0 ? {} : { comments: { children: comments(source.remarks) } }),
    sections: [
      {
        properties: { page },
        ...(source.isDraft
          ? { headers: { default: new Header({ children: [draftLine()] }) } }
          : {}),
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children,
      },
    ],
  });
  return packed(document, source.times);
}

const emptyNote = markedParagraph(plainParagraph('Normal', ''), null);

class DocumentWriter implements Counters {
  readonly #source: WordDocument;
  readonly #notes: string[] = [];
  #changes = 0;

  constructor(source: WordDocument) {
    this.#source = source;
  }

  change({ by, at }: { readonly by: string; readonly at: string }) {
    this.#changes += 1;
    return { id: this.#changes, author: by, date: at.replace(/\.\d+Z$/, 'Z') };
  }

  note(id: string): number {
    return this.#notes.push(id);
  }

  comments(comment: number): readonly number[] {
    return this.#source.remarks
      .filter(({ id, answers }) => id === comment || answers === comment)
      .map(({ id }) => id);
  }

  blocks(blocks: readonly MarkedBlock[]): (Paragraph | Table)[] {
    return blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [this.#paragraph(block)];
      return [this.#table(block), behindTable()];
    });
  }

  /** Every mark has a note of its own, in the order of the marks. */
  footnotes(): Record<string, { children: Paragraph[] }> {
    const written: Record<string, { children: Paragraph[] }> = {};
    for (const [index, id] of this.#notes.entries()) {
      const note = this.#source.text.notes.get(id) ?? [];
      written[index + 1] = {
        children: (note.length === 0 ? [emptyNote] : note).map((one, at) =>
          this.#paragraph(
            one,
            { style: 'FootnoteText' },
            at === 0 ? [new TextRun({ text: ' ' })] : [],
          ),
        ),
      };
    }
    return written;
  }

  #paragraph(
    { style, restyled, pieces, end }: MarkedParagraph,
    over: IParagraphOptions = {},
    opening: readonly ParagraphChild[] = [],
  ): Paragraph {
    const words = pieces.map((one) =>
      'piece' in one && one.piece.kind === 'words' ? one.piece.text : '',
    );
    const rightToLeft = opensRightToLeft(words.join(''), this.#source.language);
    return new Paragraph({
      ...paragraphOptions(style),
      ...over,
      ...(rightToLeft ? { bidirectional: true } : {}),
      ...(restyled
        ? { revision: { ...this.change(restyled), ...paragraphOptions(restyled.was) } }
        : {}),
      ...(end === null
        ? {}
        : {
            run: { [end.kind === 'inserted' ? 'insertion' : 'deletion']: this.change(end) },
          }),
      children: [...opening, ...runsOf(pieces, rightToLeft, this)],
    });
  }

  #table({ rows, alignments }: MarkedTable): Table {
    const width = Math.floor(TEXT_WIDTH / Math.max(1, alignments.length));
    const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: alignments.map(() => width),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      visuallyRightToLeft: isRightToLeft(this.#source.language),
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      rows: rows.map(
        ({ change, cells }, row) =>
          new TableRow({
            tableHeader: row === 0,
            cantSplit: true,
            ...(change === null
              ? {}
              : {
                  [change.kind === 'inserted' ? 'insertion' : 'deletion']: this.change(change),
                }),
            children: cells.map(
              (cell, column) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  children: [this.#cell(cell, row === 0, alignments[column] ?? null)],
                }),
            ),
          }),
      ),
    });
  }

  #cell(cell: MarkedParagraph, isHead: boolean, alignment: CellAlignment): Paragraph {
    return this.#paragraph(cell, {
      style: isHead ? 'TableHead' : 'TableText',
      ...(alignment === null ? {} : { alignment: alignments[alignment] }),
    });
  }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function paragraphOptions({ name, list, indent }: ParagraphStyle) {
  return {
    ...(name === 'Normal'
      ? {}
      : { style: name === 'ListContinue' ? continuedStyle(indent) : name }),
    ...(list === null
      ? {}
      : {
          numbering: { reference: numberingName(list), level: list.level },
          contextualSpacing: true,
        }),
    ...(indent === 0 || name === 'ListContinue' ? {} : { indent: { start: LEVEL * indent } }),
  };
}

/** Two tables in a row would be one; and a text may not end with one. */
function behindTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120, line: 120, lineRule: 'exact' } });
}

function draftLine(): Paragraph {
  return new Paragraph({ style: 'DraftMark', children: [new TextRun({ text: DRAFT_MARK })] });
}

function pageNumbers(): Paragraph {
  return new Paragraph({
    style: 'PageEdge',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}

function comments(remarks: readonly WordRemark[]): ICommentOptions[] {
  return remarks.map(({ id, by, at, body, resolved, answers }) => ({
    id,
    author: by,
    initials: initials(by),
    date: new Date(at),
    resolved,
    ...(answers === null ? {} : { parentId: answers }),
    children: body
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line })] })),
  }));
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 4)
    .toUpperCase();
}
