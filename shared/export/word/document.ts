import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  NumberFormat,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { NotePlace } from '../../model/house-style.ts';
import { opensRightToLeft } from '../direction.ts';
import { DRAFT_MARK } from '../plain.ts';
import {
  type MarkedBlock,
  type MarkedParagraph,
  type MarkedText,
  markedParagraph,
} from './marked.ts';
import { type ParagraphStyle, plainParagraph } from './model.ts';
import { type DocumentTimes, packed } from './package.ts';
import { remarkOptions, type WordRemark } from './remark.ts';
import { type Counters, runsOf } from './runs.ts';
import { behindTable, wordTable } from './table.ts';
import {
  continuedStyle,
  LEVEL,
  numberingName,
  page,
  templateNumbering,
  templateStyles,
} from './template.ts';

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
  readonly notePlace: NotePlace;
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
    [source.notePlace]: writer.notes(),
    ...(source.remarks.length === 0
      ? {}
      : { comments: { children: remarkOptions(source.remarks) } }),
    sections: [
      {
        // Word numbers endnotes in Roman figures unless told otherwise.
        properties: { page, endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } } },
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
      if (block.kind === 'paragraph') return [this.paragraph(block)];
      return [wordTable(block, this.#source.language, this), behindTable()];
    });
  }

  get notePlace(): NotePlace {
    return this.#source.notePlace;
  }

  /** Every mark has a note of its own, in the order of the marks. */
  notes(): Record<string, { children: Paragraph[] }> {
    const written: Record<string, { children: Paragraph[] }> = {};
    for (const [index, id] of this.#notes.entries()) {
      const note = this.#source.text.notes.get(id) ?? [];
      written[index + 1] = {
        children: (note.length === 0 ? [emptyNote] : note).map((one, at) =>
          this.paragraph(
            one,
            { style: this.notePlace === 'endnotes' ? 'EndnoteText' : 'FootnoteText' },
            at === 0 ? [new TextRun({ text: ' ' })] : [],
          ),
        ),
      };
    }
    return written;
  }

  paragraph(
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
}

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
