import { readPdf } from '../../../../main/import/source-text/pdf.ts';
import { makePdf } from '../../../support/pdf-files.ts';

/*
 * Run by a test in a process of its own: reads damaged PDFs and prints what came of each. A
 * promise that fails with nobody waiting for it would end the process, but not a test.
 */
const FILES = 300;

const whole = Buffer.from(
  await makePdf([['The council counted 165 berths.'], ['Nearly 20,000 boats paid the levy.']]),
);

/** The same numbers each time, from 0 to below `limit`: a linear congruential generator. */
let state = 11;
function next(limit: number): number {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return Math.floor((state / 0x7fffffff) * limit);
}

function someBytesChanged(): Uint8Array {
  const bytes = new Uint8Array(whole);
  for (let count = 1 + next(40); count > 0; count -= 1) bytes[next(bytes.length)] = next(256);
  return bytes;
}

const outcomes: unknown[] = [];
for (let count = 0; count < FILES; count += 1) {
  const { readable, text, reason } = await readPdf(someBytesChanged());
  outcomes.push({ readable, hasText: text !== '', hasReason: reason !== '' });
}
process.stdout.write(JSON.stringify(outcomes));
