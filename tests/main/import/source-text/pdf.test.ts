import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';
import { makeBookPdf, makeLockedPdf, makePdf, makeScanPdf } from '../../../support/pdf-files.ts';

const run = promisify(execFile);
const outcomeSchema = z.looseObject({ readable: z.boolean() });
const read = (bytes: Uint8Array, name = 'a.pdf') => extractSourceText(name, '', bytes);

const first = [
  'Harbour accounts 2025',
  '',
  'The council of Port Ansgar counted 165 berths in the eastern basin, which is nine',
  'more than in the year before, and put the cost of mending the mole at four mil-',
  'lion crowns. The children were sent for re-',
  'education.',
  '',
  'The re-education lasted for a summer, and nobody paid the four million in the end.',
];
const second = ['Nearly 20,000 boats paid the levy, the harbour office said.'];
const third = ['Levies were not paid by ships of the state.'];

describe('a PDF', () => {
  it('has its text by page, lines joined to paragraphs', async () => {
    const { readable, text, parts, reason } = await read(await makePdf([first, second]));
    expect({ readable, reason }).toEqual({ readable: true, reason: '' });
    expect(text.split('\n\n')).toEqual([
      'Harbour accounts 2025',
      'The council of Port Ansgar counted 165 berths in the eastern basin, which is nine more than in the year before, and put the cost of mending the mole at four million crowns. The children were sent for re-education.',
      first.at(-1),
      second[0],
    ]);
    expect(parts).toEqual([
      { start: 0, label: 'page', value: '1' },
      { start: text.indexOf('Nearly'), label: 'page', value: '2' },
    ]);
  });

  it('has pages without text where they are', async () => {
    const { text, parts } = await read(await makePdf([second, [], third, []]));
    expect(parts.map(({ start, value }) => [value, start])).toEqual([
      ['1', 0],
      ['2', text.indexOf('Levies')],
      ['3', text.indexOf('Levies')],
      ['4', text.length],
    ]);
  });

  it('has the numbers that are printed on its pages', async () => {
    const { parts } = await read(await makeBookPdf([first, second, third], 2));
    expect(parts.map(({ value }) => value)).toEqual(['i', 'ii', '1']);
  });

  it('is known by its content, whatever its name says, and its bytes are left alone', async () => {
    const bytes = await makePdf([second]);
    const before = bytes.slice();
    expect((await read(bytes, 'levy.txt')).text).toBe(second[0]);
    expect((await read(bytes, 'levy')).text).toBe(second[0]);
    expect(bytes).toEqual(before);
  });

  it('that is a scan says so', async () => {
    expect(await read(await makeScanPdf(3))).toMatchObject({
      readable: false,
      text: '',
      parts: [],
      reason: expect.stringContaining('has no readable text: it is probably a scan.'),
    });
  });

  it('that has nothing but a scanner’s stamp is a scan', async () => {
    const stamped = [1, 2, 3].map((page) => [`Scanned for the archive, page ${page} of 3`]);
    expect((await read(await makePdf(stamped))).reason).toContain('it is probably a scan');
  });

  it('with a password says so', async () => {
    const { readable, reason } = await read(await makeLockedPdf([second]));
    expect(readable).toBe(false);
    expect(reason).toContain('is protected with a password');
  });

  it('that is damaged says so, or has what can be read of it', async () => {
    const whole = await makePdf([first, second]);
    for (const bytes of [
      whole.slice(0, 300),
      Buffer.from('%PDF-1.7\nwords'),
      Buffer.concat([whole.slice(0, 9), Buffer.alloc(4000, 7)]),
    ]) {
      const { readable, reason } = await read(new Uint8Array(bytes));
      expect(readable).toBe(false);
      expect(reason).toContain('is damaged or is no PDF');
    }
    expect((await read(whole.slice(0, whole.length - 30))).text).toContain('165 berths');
  });

  it('never fails and never ends the process, whatever is damaged', {
    timeout: 120_000,
  }, async () => {
    const script = fileURLToPath(new URL('./damaged-pdfs.ts', import.meta.url));
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script]);
    const outcomes: readonly unknown[] = JSON.parse(stdout);
    expect(outcomes.length).toBeGreaterThan(100);
    for (const outcome of outcomes) {
      const { readable } = outcomeSchema.parse(outcome);
      expect(outcome).toEqual({ readable, hasText: readable, hasReason: !readable });
    }
  });

  it('has parts that start in their order and within its text', { timeout: 60_000 }, async () => {
    const lines = fc.array(fc.stringMatching(/^[a-zA-Z ,.-]{0,70}$/), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 6 }), async (pages) => {
        const { readable, text, parts } = await read(await makePdf(pages));
        expect(parts).toHaveLength(readable ? pages.length : 0);
        parts.forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.start ?? 0);
          expect(start).toBeLessThanOrEqual(text.length);
          const letters = pages[index]?.join('').replace(/[ -]/g, '');
          const own = text.slice(start, parts[index + 1]?.start);
          expect(own.replace(/[\s-]/g, '')).toBe(letters);
        });
      }),
      { numRuns: 40 },
    );
  });
});
