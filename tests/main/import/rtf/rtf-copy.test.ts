import { describe, expect, it } from 'vitest';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';
import { allRejected } from '../../../support/markup.ts';
import { plainBody, received, recorded } from '../../../support/received-copy.ts';
import { deletedBy, insertedBy, MARCH_2, par, row, rtfFile } from '../../../support/rtf-files.ts';

const read = (bytes: Uint8Array, name = 'levy.rtf') => received(name, bytes);

const headline = par('Council approves harbour levy', '\\s1\\b');

/** The text of a document with this below its headline. */
const bodyOf = (text: string) => plainBody('levy.rtf', rtfFile(headline + text));
const markupOf = (text: string) => recorded('levy.rtf', rtfFile(headline + text));

describe('a rich text document as copy', () => {
  it('is received as what it is, under the name of an old Word file, too', async () => {
    for (const name of ['levy.rtf', 'levy.doc']) {
      const { received: file } = await read(rtfFile(headline + par('It met.')), name);
      expect(file).toMatchObject({
        fileName: name,
        mediaType: 'application/rtf',
        encoding: '',
      });
    }
  });

  it('has its headings, quotations and emphasis, and no look of a style', async () => {
    const body = await bodyOf(
      [
        par('The {\\b council} {\\i met} {\\strike today}.'),
        par('The vote', '\\s2\\b'),
        par('\\i\\ldblquote It is settled.\\rdblquote', '\\s3'),
        par('Deeper', '\\outlinelevel3\\b'),
        par('One\\line two\\~three\\emdash four\\_five.'),
      ].join(''),
    );
    expect(body).toBe(
      'The **council** *met* ~~today~~.\n\n## The vote\n\n> “It is settled.”\n\n#### Deeper\n\nOne\\\ntwo\u00a0three—four‑five.',
    );
  });

  it('has the characters of code pages and of Unicode, without what stands in for them', async () => {
    const body = await bodyOf(
      [
        par("na\\'efve \\'93so\\'94 {\\f1 \\'cf\\'f0} {\\f2 \\'93\\'fa\\'96\\'7b}"),
        par(
          '\\u8364 ?5 \\u-10179?\\u-8704? {\\uc2\\u960 ab}c \\uc0\\u960 d {\\upr{old}{\\*\\ud{new \\u960}}}',
        ),
        par('a raw \xfc and escaped \\{\\\\\\}'),
      ].join(''),
    );
    expect(body).toBe('naïve “so” Пр 日本\n\n€5 😀 πc πd new π\n\na raw ü and escaped {\\\\}');
  });

  it('has its lists, new and old, in one another', async () => {
    const body = await bodyOf(
      [
        par('{\\listtext\\bullet\\tab}boats', '\\ls1\\ilvl0'),
        par('{\\listtext 1.\\tab}large', '\\ls1\\ilvl1'),
        par('{\\listtext 2.\\tab}small', '\\ls1\\ilvl1'),
        par('{\\listtext\\bullet\\tab}berths', '\\ls1\\ilvl0'),
        par('These were all that there were.'),
        par('{\\pntext 1.\\tab}first', '{\\*\\pn\\pnlvlbody\\pndec}'),
        par('{\\pntext 2.\\tab}second', '{\\*\\pn\\pnlvlbody\\pndec}'),
      ].join(''),
    );
    expect(body).toBe(
      '- boats\n\n  1. large\n  2. small\n\n- berths\n\nThese were all that there were.\n\n1. first\n2. second',
    );
  });

  it('has its links; those inside of the document are words', async () => {
    const link = (instruction: string, words: string) =>
      `{\\field{\\*\\fldinst{${instruction}}}{\\fldrslt{\\ul ${words}}}}`;
    const body = await bodyOf(
      par(
        `See ${link('HYPERLINK "https://example.com/levy"', 'the report')}, ${link('HYPERLINK \\\\l "vote"', 'the vote')}, ${link('HYPERLINK "javascript:alert(1)"', 'this')} and page ${link('PAGE', '3')}.`,
      ),
    );
    expect(body).toBe('See [the report](https://example.com/levy), the vote, this and page 3.');
  });

  it('has its tables, in one another, too', async () => {
    expect(await bodyOf(row('Town', 'Berths') + row('Dray', '165') + par('The end.'))).toBe(
      '| Town | Berths |\n| ---- | ------ |\n| Dray | 165    |\n\nThe end.',
    );
    const nested =
      '\\pard\\intbl Outer \\par\\pard\\intbl\\itap2 inner\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\row';
    expect(await bodyOf(`${nested}${par('The end.')}`)).toMatch(
      /Outer[\s\S]*inner[\s\S]*The end\./,
    );
  });

  it('has its footnotes and endnotes as footnotes', async () => {
    const body = await bodyOf(
      par(
        'Six{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Minutes of 4 March.}} to three{\\super\\chftn}{\\*\\footnote\\ftnalt\\pard\\plain\\~See there.} was the vote.',
      ),
    );
    expect(body).toBe(
      'Six[^1] to three[^2] was the vote.\n\n[^1]: Minutes of 4 March.\n\n[^2]: See there.',
    );
  });

  it('loses no words in text boxes, and takes none from pictures, headers and what is hidden', async () => {
    const body = await bodyOf(
      [
        '{\\header Not copy\\par}{\\footer Page \\chpgn\\par}',
        par(
          'It met.{\\shp{\\*\\shpinst{\\sp{\\sn text}{\\sv 1}}{\\shptxt\\pard In a box.\\par}}{\\shprslt In a box.}}{\\pict\\pngblip\\picw1 89504e470d0a}{\\*\\shppict{\\pict 89}}{\\v secret}{\\*\\unknown nothing}{\\xe{\\v entry}}',
        ),
        par('{\\*\\bkmkstart b}It{\\*\\bkmkend b} voted{\\bin5 }\\}{x.'),
      ]
        .join('')
        .replace('\\bin5 }\\}{x', '\\bin4 }\\}{x}'),
    );
    expect(body).toBe('It met.\n\nIn a box.\n\nIt votedx.');
  });

  it('is read as a source, tracked changes accepted', async () => {
    const bytes = rtfFile(par('Counted') + par(`${deletedBy(1, '156')}165 berths.`));
    expect(await extractSourceText('a.txt', '', bytes)).toEqual({
      readable: true,
      text: 'Counted\n\n165 berths.',
      parts: [],
      reason: '',
    });
  });
});

describe('tracked changes in a rich text document', () => {
  it('give draft and submission, and whose each change is', async () => {
    const { intake, markup } = await markupOf(
      par(
        `The council counted ${deletedBy(1, '156')}${insertedBy(1, '165')} berths in the harbour${insertedBy(2, ' of Tarnmouth')}.`,
      ),
    );
    expect(intake.body).toBe('The council counted 165 berths in the harbour of Tarnmouth.');
    expect(markup.submitted.body).toBe('The council counted 156 berths in the harbour.');
    const at = new Date('2026-03-02T10:00:00').toISOString();
    expect(
      markup.suggestions.map((one) => [
        one.was,
        intake.body.slice(one.start, one.end),
        one.by.name,
        one.at,
      ]),
    ).toEqual([
      ['156', '165', 'Ada Lund', at],
      ['', ' of Tarnmouth', 'Piet Maas', at],
    ]);
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('over the ends of paragraphs part and join them', async () => {
    const { intake, markup } = await markupOf(
      `\\pard\\plain The council met. ${deletedBy(1, '\\par\n')}\\pard It voted at nine.\\par\n\\pard Nobody abstained.${insertedBy(1, '\\par\n')}\\pard  The levy starts in May.\\par\n`,
    );
    expect(intake.body).toBe(
      'The council met. It voted at nine.\n\nNobody abstained.\n\nThe levy starts in May.',
    );
    expect(markup.submitted.body).toBe(
      'The council met.\n\nIt voted at nine.\n\nNobody abstained. The levy starts in May.',
    );
  });

  it('takes moved words as deleted there and inserted here', async () => {
    const { intake, markup } = await markupOf(
      par(
        `{\\mvf\\mvauth1\\mvdate${MARCH_2} It rained. }The council met.{\\mvt\\mvauth1\\mvdate${MARCH_2}  It rained.}`,
      ),
    );
    expect(intake.body).toBe('The council met. It rained.');
    expect(markup.submitted.body).toBe('It rained. The council met.');
  });
});

describe('comments in a rich text document', () => {
  const comment = (id: string, author: string, words: string) =>
    `{\\*\\atnid AL}{\\*\\atnauthor ${author}}\\chatn{\\*\\annotation{\\*\\atnref ${id}}{\\*\\atndate ${MARCH_2}}\\pard\\plain ${words}\\par}`;

  it('stand on their words', async () => {
    const { intake, markup } = await markupOf(
      par(
        `The council counted {\\*\\atrfstart 1}165 berths{\\*\\atrfend 1}${comment('1', 'Ada Lund', 'Which report?')} and 40 boats; {\\*\\atrfstart 2}nobody{\\*\\atrfend 2}${comment('2', 'Piet Maas', 'Is that so?')} disagreed, nobody at all.`,
      ),
    );
    expect(intake.body).toBe(
      'The council counted 165 berths and 40 boats; nobody disagreed, nobody at all.',
    );
    expect(markup.comments).toMatchObject([
      {
        body: 'Which report?',
        by: { name: 'Ada Lund' },
        at: new Date('2026-03-02T10:00:00').toISOString(),
        anchor: { exact: '165 berths', orphaned: false },
      },
      {
        body: 'Is that so?',
        by: { name: 'Piet Maas' },
        anchor: { exact: 'nobody', start: intake.body.indexOf('nobody'), orphaned: false },
      },
    ]);
  });
});

describe('a rich text document that can’t be brought in', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

  it.each([
    ['levy.rtf', latin('{\\rtf1\\ansi The council met.'), 'is damaged or is no rich text document'],
    ['levy.rtf', latin('The council met.'), 'is damaged or is no rich text document (RTF)'],
    ['levy.txt', latin('{\\rtf1 Levy}'), 'not what its name says: it is a rich text document'],
    ['levy.rtf', latin('{\\rtf1\\ansi\\par}'), 'holds no words'],
    ['levy.rtf', latin(`{\\rtf1 ${'{'.repeat(900)}x${'}'.repeat(900)}}`), 'nested too deeply'],
    ['levy.rtf', latin(`{\\rtf1{\\fonttbl${'{'.repeat(900)}`), 'nested too deeply'],
  ])('%s: the message says why', async (name, bytes, said) => {
    await expect(read(bytes, name)).rejects.toMatchObject({
      error: { code: 'unreadable-file', message: expect.stringContaining(said) },
    });
  });
});
