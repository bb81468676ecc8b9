import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOdt } from '../../../../main/import/odt/read-odt.ts';
import { htmlSourceText } from '../../../../shared/import/html.ts';
import { isPresent, pandocRead, skipped } from '../../../support/judges.ts';
import {
  deletedAt,
  deletion,
  heading,
  insertedAs,
  insertion,
  list,
  note,
  odtFile,
  para,
  table,
} from '../../../support/odt-files.ts';
import { randomWords } from '../../../support/random-words.ts';

const words = randomWords('naïve');

const piece = fc.oneof(
  { weight: 3, arbitrary: words },
  words.map((some) => `<text:span text:style-name="T1">${some}</text:span>`),
  words.map((some) => `<text:a xlink:href="https://example.com/a">${some}</text:a>`),
  words.map((some) => insertedAs('c1', some)),
  words.map((some) => `${deletedAt('c2')}${some}`),
  words.map((some) => `${some}<text:s text:c="3"/><text:tab/>${some}`),
  words.map((some) => `${some}<text:line-break/>`),
  words.map(
    (some) => `<text:bookmark-start text:name="b"/>${some}<text:bookmark-end text:name="b"/>`,
  ),
  words.map((some) => `${some}${note(1, para(some))}`),
);

const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

const block = fc.oneof(
  { weight: 4, arbitrary: line.map((some) => para(some)) },
  fc.tuple(words, fc.integer({ min: 1, max: 4 })).map(([some, level]) => heading(some, level)),
  fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map((items) =>
    list(
      items.map(([a, b]) => para(a) + list([para(b)], 'L1')),
      'L1',
    ),
  ),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
    .map((rows) => table(rows.map((cells) => cells.map((one) => para(one))))),
);

const bullets = [1, 2]
  .map((level) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="•"/>`)
  .join('');
const styles = `<text:list-style style:name="L1">${bullets}</text:list-style>`;

const documents = fc
  .array(block, { minLength: 2, maxLength: 7 })
  .map((blocks) => `${blocks.join('')}${para('The end.')}`);

/** Letters and digits without the numbers of notes, in any order: notes stand elsewhere. */
function letters(text: string): string {
  return (text.replace(/\[\^?\d+\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}

describe.skipIf(!isPresent('pandoc'))(
  `words of OpenDocument texts against pandoc${skipped('pandoc')}`,
  () => {
    it('are the same with all changes accepted', async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (body) => {
          const changes = insertion('c1', 'Ada Lund') + deletion('c2', para('gone'), 'Ada Lund');
          const bytes = odtFile({ body, changes, styles });
          const theirs = await pandocRead(bytes, 'odt');
          const ours = await readOdt(bytes);
          if (typeof ours === 'string') throw new Error(ours);
          expect(letters(htmlSourceText(ours.accepted))).toBe(letters(theirs));
        }),
        { numRuns: 40 },
      );
    }, 60_000);
  },
);
