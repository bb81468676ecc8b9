import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRtf } from '../../../../main/import/rtf/read-rtf.ts';
import { htmlSourceText } from '../../../../shared/import/html.ts';
import { ask, isPresent, letters, pandocRead } from '../../../support/judges.ts';
import { randomWords } from '../../../support/random-words.ts';
import { insertedBy, par, row, rtfFile } from '../../../support/rtf-files.ts';

const hasPandoc = isPresent('pandoc') && ask('pandoc', ['--list-input-formats']).includes('rtf');
const hasOffice = isPresent('soffice');

const words = randomWords("na\\'efve", "caf\\'e9");

/** What both programs read as it is meant. */
const simple = fc.oneof(
  { weight: 3, arbitrary: words },
  words.map((some) => `{\\b ${some}}`),
  words.map((some) => `{\\i\\ul ${some}}`),
  words.map((some) => insertedBy(1, some)),
  words.map(
    (some) => `{\\field{\\*\\fldinst{HYPERLINK "https://example.com/a"}}{\\fldrslt ${some}}}`,
  ),
  words.map((some) => `${some}\\emdash ${some}\\rquote s `),
  words.map((some) => `{\\*\\unknown ${some}}`),
);

/** What only LibreOffice reads. */
const full = fc.oneof(
  { weight: 3, arbitrary: simple },
  words.map((some) => `${some}{\\super\\chftn}{\\footnote\\pard\\plain ${some}}`),
  words.map((some) => `{\\f1 \\'cf\\'f0\\'e8}${some}`),
  words.map((some) => `${some}\\u8364?\\u960?p {\\uc2\\u960 ab}c `),
  words.map((some) => `${some}{\\*\\bkmkstart b}${some}{\\*\\bkmkend b}`),
);

const paragraphOf = (piece: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('', '\\s1', '\\outlinelevel1', '\\s3'),
      fc.array(piece, { minLength: 1, maxLength: 4 }),
    )
    .map(([properties, pieces]) => par(pieces.join(''), properties));

const documentOf = (block: fc.Arbitrary<string>) =>
  fc
    .array(block, { minLength: 2, maxLength: 8 })
    .map((blocks) => rtfFile(`${blocks.join('')}${par('The end.')}`));

const rowOf = (piece: fc.Arbitrary<string>) => fc.tuple(piece, piece).map((cells) => row(...cells));

async function ours(bytes: Uint8Array): Promise<string> {
  const copy = await readRtf(bytes);
  if (typeof copy === 'string') throw new Error(copy);
  return letters(htmlSourceText(copy.accepted));
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofdesk-rtf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const notice = (has: boolean, program: string) =>
  has ? '' : ` (skipped: ${program} is not on this machine)`;

describe.skipIf(!hasPandoc)(`words of RTF against pandoc${notice(hasPandoc, 'pandoc')}`, () => {
  it('are the same', async () => {
    await fc.assert(
      fc.asyncProperty(documentOf(paragraphOf(simple)), async (bytes) => {
        expect(await ours(bytes)).toBe(letters(await pandocRead(bytes, 'rtf')));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe.skipIf(!hasOffice)(
  `words of RTF against LibreOffice${notice(hasOffice, 'LibreOffice')}`,
  () => {
    it('are the same with tables and notes', async () => {
      const block = fc.oneof({ weight: 3, arbitrary: paragraphOf(full) }, rowOf(words));
      const documents = fc.sample(documentOf(block), { numRuns: 20, seed: 20260304 });
      const files = documents.map((bytes, index) => {
        const file = join(folder, `${index}.rtf`);
        writeFileSync(file, bytes);
        return file;
      });
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = ['--headless', '--convert-to', 'html'];
      spawnSync('soffice', [profile, ...convert, '--outdir', folder, ...files]);
      for (const [index, bytes] of documents.entries()) {
        const page = readFileSync(join(folder, `${index}.html`), 'utf8');
        const theirs = letters(htmlSourceText(page.replace(/<title>.*?<\/title>/s, '')));
        expect(await ours(bytes)).toBe(theirs);
      }
    }, 120_000);
  },
);
