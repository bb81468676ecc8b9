import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { isRightToLeft } from '../direction.ts';
import type { Made, MarkedParagraph, MarkedTable } from './marked.ts';
import type { CellAlignment } from './model.ts';
import type { Counters } from './runs.ts';
import { TEXT_WIDTH } from './template.ts';

/** Writes what stands in a cell. */
export interface CellWriter {
  change(made: Made): ReturnType<Counters['change']>;
  paragraph(cell: MarkedParagraph, over: IParagraphOptions): Paragraph;
}

/** A table as wide as the text. @param language BCP 47, for the order of its columns */
export function wordTable(
  { rows, alignments }: MarkedTable,
  language: string,
  writer: CellWriter,
): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, alignments.length));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: alignments.map(() => width),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    visuallyRightToLeft: isRightToLeft(language),
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
                [change.kind === 'inserted' ? 'insertion' : 'deletion']: writer.change(change),
              }),
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  writer.paragraph(cell, cellOptions(row === 0, alignments[column] ?? null)),
                ],
              }),
          ),
        }),
    ),
  });
}

function cellOptions(isHead: boolean, alignment: CellAlignment): IParagraphOptions {
  return {
    style: isHead ? 'TableHead' : 'TableText',
    ...(alignment === null ? {} : { alignment: wordAlignments[alignment] }),
  };
}

/** Two tables in a row would be one; and a text may not end with one. */
export function behindTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120, line: 120, lineRule: 'exact' } });
}

const wordAlignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
