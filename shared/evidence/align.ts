import type { Span } from '../text/span.ts';
import type { QueryWord } from './lexicon.ts';

/** A best fit of a query's words into a stretch of a text. */
export interface Alignment {
  /** For each word of the query the word of the text it stands for, or -1. */
  readonly partner: Int32Array;
  /** First word of the text that is used, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Words replaced, left out or put in. */
  readonly errors: number;
}

const UNREACHED = 0x7fff_ffff;

/**
 * Fits a query's words into the text's words `[from, to)` with the fewest words changed; the text
 * may begin and end anywhere. Of equal fits the first is taken, with words replaced rather than
 * left out and put in (Sellers 1980, within a band). Takes time and memory for each word of the
 * query times the width of the band.
 *
 * @param band by how many words a word's place may be further on, counted from `from`, than in
 *   the query: at least and at most
 */
export function align(
  query: readonly QueryWord[],
  folds: Int32Array,
  [from, to]: Span,
  [low, high]: readonly [low: number, high: number],
): Alignment {
  const rows = query.length;
  const columns = to - from;
  // Cell (row, column) lies at `column - row - low` in its row of the table.
  const width = high - low + 1;
  const cost = new Int32Array((rows + 1) * width).fill(UNREACHED);
  const at = (row: number, column: number): number => {
    const place = column - row - low;
    return place < 0 || place >= width ? UNREACHED : (cost[row * width + place] ?? UNREACHED);
  };
  for (let row = 0; row <= rows; row += 1) {
    const fold = query[row - 1]?.fold ?? -1;
    const last = Math.min(columns, row + high);
    for (let column = Math.max(0, row + low); column <= last; column += 1) {
      const place = row * width + column - row - low;
      if (row === 0 || column === 0) {
        cost[place] = row;
        continue;
      }
      const same = fold >= 0 && fold === folds[from + column - 1];
      const replaced = at(row - 1, column - 1) + (same ? 0 : 1);
      cost[place] = Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  const end = bestEnd(rows, columns, [low, high], at);
  const { partner, begin } = readBack(query, folds, from, end, at);
  return { partner, from: from + begin, to: from + end.column, errors: end.errors };
}

type CostAt = (row: number, column: number) => number;

interface End {
  readonly row: number;
  readonly column: number;
  readonly errors: number;
}

/** After the whole query, or at the end of the stretch with the rest of the query left out. */
function bestEnd(
  rows: number,
  columns: number,
  [low, high]: readonly [number, number],
  at: CostAt,
): End {
  let end: End = { row: 0, column: 0, errors: rows };
  const consider = (row: number, column: number): void => {
    const errors = at(row, column) + rows - row;
    if (errors < end.errors) end = { row, column, errors };
  };
  for (let column = Math.max(0, rows + low); column <= Math.min(columns, rows + high); column += 1)
    consider(rows, column);
  for (let row = Math.max(0, columns - high); row < Math.min(rows, columns - low + 1); row += 1)
    consider(row, columns);
  return end;
}

function readBack(
  query: readonly QueryWord[],
  folds: Int32Array,
  from: number,
  end: End,
  at: CostAt,
): { readonly partner: Int32Array; readonly begin: number } {
  const partner = new Int32Array(query.length).fill(-1);
  let { row, column } = end;
  while (row > 0 && column > 0) {
    const fold = query[row - 1]?.fold ?? -1;
    const same = fold >= 0 && fold === folds[from + column - 1];
    if (at(row, column) === at(row - 1, column - 1) + (same ? 0 : 1)) {
      if (same) partner[row - 1] = from + column - 1;
      row -= 1;
      column -= 1;
    } else if (at(row, column) === at(row - 1, column) + 1) row -= 1;
    else column -= 1;
  }
  return { partner, begin: column };
}
