import { alignBlocks } from '../../diff/align.ts';
import { Block } from '../../diff/blocks.ts';
import { finish } from '../../diff/common.ts';
import { Lexicon } from '../../diff/tokens.ts';
import {
  type Change,
  type MarkedBlock,
  type MarkedParagraph,
  type MarkedRow,
  type MarkedTable,
  type MarkedText,
  markedBlock,
  markedText,
} from './marked.ts';
import { mergeLines, type Whose } from './merge-lines.ts';
import type { WordBlock, WordParagraph, WordTable, WordText } from './model.ts';
import { withOwnEnd } from './own-end.ts';
import { Signs } from './signs.ts';
import { piecesOfRows, wordsOfRow, wordsOfTable, wordsOfText } from './words-of.ts';

/**
 * Two texts as one with the changes between them recorded: with all of them rejected it is the
 * first, with all accepted the second, paragraph by paragraph.
 *
 * @param whose says who made a change
 */
export function mergeTexts(before: WordText, after: WordText, whose: Whose): MarkedText {
  return new Merger(before, after, whose).text();
}

class Merger {
  readonly #before: WordText;
  readonly #after: WordText;
  readonly #whose: Whose;
  readonly #signs: Signs;
  readonly #lists = new Map<string, string>();

  constructor(before: WordText, after: WordText, whose: Whose) {
    this.#before = before;
    this.#after = after;
    this.#whose = whose;
    this.#signs = new Signs([before, after].map(wordsOfText).join(''));
  }

  text(): MarkedText {
    const blocks = this.#blocks(this.#before.blocks, this.#after.blocks);
    return { blocks: blocks.map((block) => this.#listed(block)), notes: this.#notes() };
  }

  /** What was deleted is counted in the list that it belonged to, where that is still there. */
  #listed(block: MarkedBlock): MarkedBlock {
    if (block.kind === 'table' || block.end?.kind !== 'deleted' || !block.style.list) return block;
    const { list } = block.style;
    const id = this.#lists.get(list.id) ?? `was ${list.id}`;
    return { ...block, style: { ...block.style, list: { ...list, id } } };
  }

  #lines(
    before: readonly WordParagraph[],
    after: readonly WordParagraph[],
    isClosed: boolean,
  ): readonly MarkedParagraph[] {
    const options = { whose: this.#whose, signs: this.#signs, lists: this.#lists, isClosed };
    return mergeLines(before, after, options);
  }

  /** Tables that are each other's stay tables; what stands between them is compared as text. */
  #blocks(before: readonly WordBlock[], after: readonly WordBlock[]): readonly MarkedBlock[] {
    const tablesBefore = placesOfTables(before);
    const tablesAfter = placesOfTables(after);
    const partners = paired(
      tablesBefore.map(({ table }) => wordsOfTable(table)),
      tablesAfter.map(({ table }) => wordsOfTable(table)),
    ).flatMap(([i, j]) => {
      const [one, other] = [tablesBefore[i], tablesAfter[j]];
      const fits = one && other && one.table.alignments.length === other.table.alignments.length;
      return fits ? [{ one, other }] : [];
    });
    const merged: MarkedBlock[] = [];
    let fromBefore = 0;
    let fromAfter = 0;
    for (const { one, other } of partners) {
      merged.push(
        ...this.#stretch(before.slice(fromBefore, one.at), after.slice(fromAfter, other.at)),
        this.#table(one.table, other.table),
      );
      fromBefore = one.at + 1;
      fromAfter = other.at + 1;
    }
    return [...merged, ...this.#stretch(before.slice(fromBefore), after.slice(fromAfter))];
  }

  /** Tables without a partner stand behind the end of the paragraph that they stood behind. */
  #stretch(before: readonly WordBlock[], after: readonly WordBlock[]): readonly MarkedBlock[] {
    const tables = {
      deleted: behindParagraphs(before),
      inserted: behindParagraphs(after),
    };
    const seen = { deleted: 0, inserted: 0 };
    const merged: MarkedBlock[] = [];
    const flush = (side: 'deleted' | 'inserted') => {
      for (const table of tables[side].get(seen[side]) ?? []) {
        const change: Change = { kind: side, ...this.#whose(side, piecesOfRows(table.rows), null) };
        merged.push(markedBlock(table, change));
      }
    };
    flush('deleted');
    flush('inserted');
    const lines = this.#lines(before.filter(isParagraph), after.filter(isParagraph), true);
    for (const paragraph of lines) {
      merged.push(paragraph);
      const { end } = paragraph;
      if (end?.kind !== 'inserted') {
        seen.deleted += 1;
        flush('deleted');
      }
      if (end?.kind !== 'deleted') {
        seen.inserted += 1;
        flush('inserted');
      }
    }
    return merged;
  }

  #table(before: WordTable, after: WordTable): MarkedTable {
    const rows: MarkedRow[] = [];
    let [atBefore, atAfter] = [0, 0];
    const alone = (side: 'deleted' | 'inserted', row: readonly WordParagraph[]) => {
      const change: Change = { kind: side, ...this.#whose(side, piecesOfRows([row]), null) };
      const table = markedBlock({ ...after, rows: [row] }, change);
      if (table.kind === 'table') rows.push(...table.rows);
    };
    const upTo = (toBefore: number, toAfter: number) => {
      for (const row of before.rows.slice(atBefore, toBefore)) alone('deleted', row);
      for (const row of after.rows.slice(atAfter, toAfter)) alone('inserted', row);
      [atBefore, atAfter] = [toBefore + 1, toAfter + 1];
    };
    for (const [i, j] of paired(before.rows.map(wordsOfRow), after.rows.map(wordsOfRow))) {
      upTo(i, j);
      const [one = [], other = []] = [before.rows[i], after.rows[j]];
      rows.push({
        change: null,
        cells: other.map((cell, column) => this.#single(one[column], cell)),
      });
    }
    upTo(before.rows.length, after.rows.length);
    return { kind: 'table', rows, alignments: after.alignments };
  }

  /** One paragraph whose end is none that could be changed. */
  #single(before: WordParagraph | undefined, after: WordParagraph): MarkedParagraph {
    const [paragraph] = this.#lines(before ? [before] : [], [after], false);
    return (
      paragraph ?? { kind: 'paragraph', style: after.style, restyled: null, pieces: [], end: null }
    );
  }

  /** Notes with one name are one note; the others go or come with their marks. */
  #notes(): MarkedText['notes'] {
    const notes = new Map<string, readonly MarkedParagraph[]>();
    const both = new Set([...this.#before.notes.keys(), ...this.#after.notes.keys()]);
    for (const id of both) {
      const before = this.#before.notes.get(id);
      const after = this.#after.notes.get(id);
      if (before && after) notes.set(id, withOwnEnd(this.#lines(before, after, true)));
      else {
        const side = before ? 'deleted' : 'inserted';
        const content = before ?? after ?? [];
        const change = { kind: side, ...this.#whose(side, piecesOfRows([content]), null) } as const;
        const text = { blocks: [], notes: new Map([[id, content]]) };
        notes.set(id, withOwnEnd(markedText(text, change).notes.get(id) ?? []));
      }
    }
    return notes;
  }
}

function isParagraph(block: WordBlock): block is WordParagraph {
  return block.kind === 'paragraph';
}

function placesOfTables(blocks: readonly WordBlock[]) {
  return blocks.flatMap((block, at) => (block.kind === 'table' ? [{ table: block, at }] : []));
}

/** Tables by how many paragraphs stand before them. */
function behindParagraphs(blocks: readonly WordBlock[]): ReadonlyMap<number, readonly WordTable[]> {
  const tables = new Map<number, WordTable[]>();
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') count += 1;
    else tables.set(count, [...(tables.get(count) ?? []), block]);
  }
  return tables;
}

/** Which texts of two lists are each other's, in order. */
function paired(before: readonly string[], after: readonly string[]) {
  const blocks = (texts: readonly string[]) => texts.map((text) => new Block(text, ''));
  return finish(alignBlocks(blocks(before), blocks(after), new Lexicon()));
}
