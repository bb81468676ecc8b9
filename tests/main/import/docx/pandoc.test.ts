import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { htmlSourceText } from '../../../../shared/import/html.ts';
import { isPresent, pandocRead, skipped } from '../../../support/judges.ts';
import { randomWords } from '../../../support/random-words.ts';
import { deleted, inserted, paragraph, run, wordFile } from '../../../support/word-files.ts';

const words = randomWords('naïve');

const piece = fc.oneof(
  { weight: 2, arbitrary: words.map(run) },
  words.map((some) => inserted(some)),
  words.map((some) => deleted(some)),
  words.map((some) => `<w:moveFrom w:id="4" w:author="Ada Lund">${run(some)}</w:moveFrom>`),
  words.map((some) => `<w:moveTo w:id="5" w:author="Ada Lund">${run(some)}</w:moveTo>`),
  words.map((some) => `<w:hyperlink w:anchor="levy">${run(some)}</w:hyperlink>`),
  words.map((some) => `<w:sdt><w:sdtContent>${run(some)}</w:sdtContent></w:sdt>`),
  words.map((some) => `<w:smartTag>${run(some)}</w:smartTag>`),
);

const properties = fc.constantFrom(
  '',
  '<w:pPr><w:rPr><w:ins w:id="9" w:author="Ada Lund"/></w:rPr></w:pPr>',
  '<w:pPr><w:rPr><w:del w:id="9" w:author="Ada Lund"/></w:rPr></w:pPr>',
  '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>',
);

const block = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(properties, fc.array(piece, { minLength: 1, maxLength: 5 }))
      .map(([own, pieces]) => paragraph(own, ...pieces)),
  },
  fc
    .array(fc.tuple(piece, piece), { minLength: 1, maxLength: 3 })
    .map(
      (rows) =>
        `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows
          .map(([a, b]) => `<w:tr><w:tc>${paragraph(a)}</w:tc><w:tc>${paragraph(b)}</w:tc></w:tr>`)
          .join('')}</w:tbl>`,
    ),
);

/** Documents of random words, changes, paragraph ends and tables. */
const documents = fc
  .array(block, { minLength: 3, maxLength: 8 })
  .map((blocks) => `${blocks.join('')}${paragraph(run('The end.'))}`);

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

describe.skipIf(!isPresent('pandoc'))(
  `words of Word documents against pandoc${skipped('pandoc')}`,
  () => {
    it('are the same with all changes accepted and with all rejected', async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (body) => {
          const bytes = wordFile({ body });
          const theirs = async (form: string) =>
            letters(await pandocRead(bytes, 'docx', ['-t', 'plain', `--track-changes=${form}`]));
          const ours = await readDocx(bytes);
          if (typeof ours === 'string') throw new Error(ours);
          expect(letters(htmlSourceText(ours.accepted))).toBe(await theirs('accept'));
          expect(letters(htmlSourceText(ours.rejected))).toBe(await theirs('reject'));
        }),
        { numRuns: 25 },
      );
    }, 60_000);
  },
);
