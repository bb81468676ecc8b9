/** How a stretch of words is set. */
export interface WordStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** Where a link leads; empty for words that are none. */
  readonly link: string;
}

/** Where words are from: a stretch of Markdown that holds them, marks and escapes included. */
export interface WordSource {
  /** UTF-16 code units in the Markdown, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many characters of words the stretch holds before these. */
  readonly before: number;
}

/** A stretch of a paragraph: words, a line break, or the mark of a footnote. */
export type WordPiece = { readonly style: WordStyle } & (
  | {
      readonly kind: 'words';
      /** One line. */
      readonly text: string;
      /** Where it is from; null for what the Markdown does not have. */
      readonly source: WordSource | null;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly id: string }
);

export type ParagraphName =
  | 'DraftMark'
  | 'Title'
  | 'Subtitle'
  | 'Byline'
  | 'Dateline'
  | 'Normal'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Quote'
  | 'Quote2'
  | 'Code'
  | 'HorizontalRule'
  | 'ListContinue'
  | 'SourcesHeading';

/** An item of a list. */
export interface ListPlace {
  /** Items with the same id are counted together. */
  readonly id: string;
  readonly ordered: boolean;
  /** 0 for the outermost. */
  readonly level: number;
  /** The number of the list's first item. */
  readonly start: number;
}

/** What a paragraph is. */
export interface ParagraphStyle {
  readonly name: ParagraphName;
  /** Null for what does not open an item of a list. */
  readonly list: ListPlace | null;
  /** How many levels it is set in, as what goes on in a list's item is. */
  readonly indent: number;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly pieces: readonly WordPiece[];
}

export type CellAlignment = 'left' | 'center' | 'right' | null;

export interface WordTable {
  readonly kind: 'table';
  /** The first row heads the columns; every row has as many cells as the first. */
  readonly rows: readonly (readonly WordParagraph[])[];
  readonly alignments: readonly CellAlignment[];
}

export type WordBlock = WordParagraph | WordTable;

/** A text as Word holds it: paragraphs and tables, and its footnotes by the ids of their marks. */
export interface WordText {
  readonly blocks: readonly WordBlock[];
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>;
}

export const plainStyle: WordStyle = {
  bold: false,
  italic: false,
  strike: false,
  code: false,
  link: '',
};

/** A paragraph of plain words that are not from the Markdown. */
export function plainParagraph(name: ParagraphName, text: string): WordParagraph {
  return {
    kind: 'paragraph',
    style: { name, list: null, indent: 0 },
    pieces: [{ kind: 'words', text, source: null, style: plainStyle }],
  };
}
