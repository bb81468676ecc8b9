import { CsvError, parse } from 'csv-parse/sync';
import { oneLine } from '../../../shared/import/lines.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { readableParts, type Stretch, unreadable } from './outcome.ts';
import { EMPTY, readDecoded } from './plain.ts';

/** A table with more rows is a database; its figures are found with a program made for that. */
const MOST_ROWS = 100_000;
/** Rows that are looked at to find what parts the columns. */
const SAMPLE_ROWS = 50;
/** In the order in which they are preferred where several would do. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A row with its number as spreadsheets show it, blank rows counted. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * A table of values separated by commas, semicolons, tabs or bars. Each row becomes a paragraph,
 * "Town: Dray; Berths: 165", and a part with its number, so that a figure is found together with
 * what its column says it is.
 */
export function readCsv(bytes: Uint8Array): SourceText {
  return readDecoded(bytes, (text) => {
    try {
      return tableText(rowsOf(text, delimiterOf(text), MOST_ROWS + 1));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return unreadable(
        `This table is damaged: ${oneLine(error.message)}. Open it in a spreadsheet, check that place, save it as CSV again and attach that.`,
      );
    }
  });
}

function rowsOf(text: string, delimiter: Delimiter, most: number): readonly Row[] {
  const records = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    to: most,
  });
  return records.map((cells, index) => ({ number: index + 1, cells: cells.map(oneLine) }));
}

/** The one with which most of the first rows have the same number of columns, and the most. */
function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = evenness(text, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** 0 where nothing is parted; about 1 where all rows are parted alike, more columns a bit more. */
function evenness(text: string, delimiter: Delimiter): number {
  const widths = sampleOf(text, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width < 2 ? 0 : count / widths.length + Math.min(width, 100) / 1000;
}

function sampleOf(text: string, delimiter: Delimiter): readonly Row[] {
  try {
    return rowsOf(text, delimiter, SAMPLE_ROWS);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function tableText(rows: readonly Row[]): SourceText {
  if (rows.length > MOST_ROWS) {
    return unreadable(
      'This table has more than 100,000 rows. Attach the rows that you need as a table of their own.',
    );
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const headAt = filled.findIndex(isWide);
  const first = filled[headAt];
  const head = first && headAt < filled.length - 1 && isHead(first) ? first : null;
  return readableParts(
    filled.filter((row) => row !== head).map((row) => stretchOf(row, head?.cells ?? [])),
    EMPTY,
  );
}

/** Titles and notes above a table stand in one cell of their row. */
function isWide({ cells }: Row): boolean {
  return cells.filter((cell) => cell !== '').length > 1;
}

/** Names of columns are words. Years may be among them: "Town, 2023, 2024". */
function isHead({ cells }: Row): boolean {
  return (
    cells.some((cell) => /\p{L}/u.test(cell)) &&
    cells.every((cell) => /^$|\p{L}|^(?:1[5-9]|20)\d\d$/u.test(cell))
  );
}

function stretchOf({ number, cells }: Row, head: readonly string[]): Stretch {
  const values = cells.flatMap((cell, column) => {
    if (cell === '') return [];
    const name = head[column] ?? '';
    return [name === '' ? cell : `${name}: ${cell}`];
  });
  const isTitle = values.length === 1 && cells.length > 1 && cells[0] !== '';
  return {
    label: { label: 'line', value: String(number) },
    paragraphs: [isTitle ? (cells[0] ?? '') : values.join('; ')],
  };
}
