import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../main/import/source-text/csv.ts';

const read = (table: string) => readCsv(new Uint8Array(Buffer.from(table)));
const line = (start: number, value: string) => ({ start, label: 'line', value });

describe('a table', () => {
  it('has a paragraph for each row, with the names of its columns and its number', () => {
    const { text, parts } = read('Town,Berths\nDray,165\nAnsel Bay,"1,204"\n');
    expect(text).toBe('Town: Dray; Berths: 165\n\nTown: Ansel Bay; Berths: 1,204');
    expect(parts).toEqual([line(0, '2'), line(text.indexOf('Town: Ansel'), '3')]);
  });

  it.each([
    ['semicolons, with decimal commas', 'Town;Share\nDray;1,5\nAnsel;2,5\n'],
    ['tabs', 'Town\tShare\nDray\t1,5\nAnsel\t2,5\n'],
    ['bars', 'Town|Share\nDray|1,5\nAnsel|2,5\n'],
    ['a byte order mark and CR LF', '\uFEFFTown;Share\r\nDray;1,5\r\nAnsel;2,5\r\n'],
  ])('is read with %s', (_, table) => {
    expect(read(table).text).toBe('Town: Dray; Share: 1,5\n\nTown: Ansel; Share: 2,5');
  });

  it('counts blank rows, as a spreadsheet does, and leaves out empty cells', () => {
    const { text, parts } = read('Town,2023,2024\nDray,165,\n\nAnsel,,31\n');
    expect(text).toBe('Town: Dray; 2023: 165\n\nTown: Ansel; 2024: 31');
    expect(parts.map(({ value }) => value)).toEqual(['2', '4']);
  });

  it('has titles above the names of its columns as they are', () => {
    const { text } = read('Port accounts,,\nTown,Berths,Year\nDray,165,2024\n');
    expect(text).toBe('Port accounts\n\nTown: Dray; Berths: 165; Year: 2024');
  });

  it('without names of columns has the values alone', () => {
    expect(read('Dray,165\nAnsel,31\n').text).toBe('Dray; 165\n\nAnsel; 31');
  });

  it('has a cell of several lines in its row', () => {
    const { text, parts } = read('Town,Note\nDray,"first\nsecond"\nAnsel,none\n');
    expect(text).toBe('Town: Dray; Note: first second\n\nTown: Ansel; Note: none');
    expect(parts.map(({ value }) => value)).toEqual(['2', '3']);
  });

  it.each([
    ['a quotation mark that is never closed', 'Town,Note\nDray,"first\nAnsel,x\n', 'is damaged'],
    ['no rows', '', 'is empty'],
    ['too many rows', 'a,b\n'.repeat(100_001), 'more than 100,000 rows'],
    ['bytes that are no text', 'a,\u0001\n', 'holds no text'],
  ])('with %s says so', (_, table, why) => {
    const { readable, reason } = read(table);
    expect(readable).toBe(false);
    expect(reason).toContain(why);
  });

  it('has every value in the part of its row', () => {
    const cell = fc.stringMatching(/^[a-z][a-z ",;\n]{0,8}[a-z]$/);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`));
        const head = ['Town', 'Berths', 'Note'];
        const { text, parts } = read([head, ...quoted].map((row) => row.join(',')).join('\n'));
        expect(parts).toHaveLength(rows.length);
        rows.forEach((row, index) => {
          const part = text.slice(parts[index]?.start, parts[index + 1]?.start);
          for (const one of row) expect(part).toContain(one.replace(/\s+/g, ' '));
        });
      }),
    );
  });
});
