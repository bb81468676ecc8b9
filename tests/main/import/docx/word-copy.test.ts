import { describe, expect, it } from 'vitest';
import { allRejected } from '../../../support/markup.ts';
import { now, received, recorded } from '../../../support/received-copy.ts';
import {
  commented,
  deleted,
  inserted,
  paragraph,
  run,
  wordFile,
} from '../../../support/word-files.ts';

const read = (bytes: Uint8Array) => received('levy.docx', bytes);
const markupOf = (bytes: Uint8Array) => recorded('levy.docx', bytes);

const heading = paragraph(
  '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  run('Council approves harbour levy'),
);

describe('a Word document as copy', () => {
  it('without changes and comments has its text and nothing beside it', async () => {
    const {
      intake,
      markup,
      received: file,
    } = await read(wordFile({ body: heading + paragraph(run('The council counted 165 berths.')) }));
    expect(intake.fields.headline).toBe('Council approves harbour levy');
    expect(intake.body).toBe('The council counted 165 berths.');
    expect(markup).toBeNull();
    expect(file).toMatchObject({
      fileName: 'levy.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      encoding: '',
    });
  });

  it('gives the accepted text as draft, the rejected as submission, and whose each change is', async () => {
    const { intake, markup } = await markupOf(
      wordFile({
        body:
          heading +
          paragraph(
            run('The council counted '),
            deleted('156', 'Ada Lund', '2026-03-02T10:00:00Z'),
            inserted('165', 'Ada Lund', '2026-03-02T10:00:00Z'),
            run(' berths in the harbour'),
            inserted(' of Tarnmouth', 'Piet Maas', '2026-03-03T11:30:00Z'),
            run('.'),
          ),
      }),
    );
    expect(intake.body).toBe('The council counted 165 berths in the harbour of Tarnmouth.');
    expect(markup.submitted.body).toBe('The council counted 156 berths in the harbour.');
    expect(
      markup.suggestions.map(({ start, end, was, by, at }) => [
        was,
        intake.body.slice(start, end),
        by.name,
        at,
      ]),
    ).toEqual([
      ['156', '165', 'Ada Lund', '2026-03-02T10:00:00.000Z'],
      ['', ' of Tarnmouth', 'Piet Maas', '2026-03-03T11:30:00.000Z'],
    ]);
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('with a changed heading has the old headline in the submission', async () => {
    const { intake, markup } = await markupOf(
      wordFile({
        body:
          paragraph(
            '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
            run('Council '),
            deleted('weighs'),
            inserted('approves'),
            run(' harbour levy'),
          ) + paragraph(run('The vote was six to three.')),
      }),
    );
    expect(intake.fields.headline).toBe('Council approves harbour levy');
    expect(markup.submitted.fields.headline).toBe('Council weighs harbour levy');
    expect(markup.suggestions).toEqual([]);
  });

  it('joins paragraphs whose end was deleted and parts those whose end was inserted', async () => {
    const end = (kind: string) =>
      `<w:pPr><w:rPr><w:${kind} w:id="9" w:author="Ada Lund" w:date="2026-03-02T10:00:00Z"/></w:rPr></w:pPr>`;
    const { intake, markup } = await markupOf(
      wordFile({
        body: [
          heading,
          paragraph(end('del'), run('The council met. ')),
          paragraph(run('It voted at nine.')),
          paragraph(end('ins'), run('Nobody abstained.')),
          paragraph(run(' The levy starts in May.')),
        ].join(''),
      }),
    );
    expect(intake.body).toBe(
      'The council met. It voted at nine.\n\nNobody abstained.\n\nThe levy starts in May.',
    );
    expect(markup.submitted.body).toBe(
      'The council met.\n\nIt voted at nine.\n\nNobody abstained. The levy starts in May.',
    );
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('takes moved words as deleted there and inserted here, and rows of tables with them', async () => {
    const row = (cell: string, mark = '') =>
      `<w:tr>${mark === '' ? '' : `<w:trPr><w:${mark} w:id="3" w:author="Ada Lund"/></w:trPr>`}<w:tc>${paragraph(run(cell))}</w:tc></w:tr>`;
    const { intake, markup } = await markupOf(
      wordFile({
        body: [
          heading,
          paragraph(
            `<w:moveFrom w:id="4" w:author="Ada Lund">${run('It rained. ')}</w:moveFrom>`,
            run('The council met.'),
            `<w:moveTo w:id="5" w:author="Ada Lund">${run(' It rained.')}</w:moveTo>`,
          ),
          `<w:tbl>${row('Berths')}${row('165', 'ins')}${row('156', 'del')}</w:tbl>`,
        ].join(''),
      }),
    );
    expect(intake.body).toMatch(/^The council met\. It rained\./);
    expect(intake.body).toContain('165');
    expect(intake.body).not.toContain('156');
    expect(markup.submitted.body).toMatch(/^It rained\. The council met\./);
    expect(markup.submitted.body).toContain('156');
    expect(markup.submitted.body).not.toContain('165');
  });

  it('loses no words in fields, formulas, content controls and text in another direction', async () => {
    const { intake } = await read(
      wordFile({
        body: [
          heading,
          paragraph(
            run('Seen on '),
            `<w:fldSimple w:instr="DATE">${run('4 March')}</w:fldSimple>`,
            run(', '),
            `<w:sdt><w:sdtContent>${run('165 berths')}</w:sdtContent></w:sdt>`,
            run(', '),
            `<w:bdo w:val="ltr">${run('Tarnmouth')}</w:bdo>`,
            run(', '),
            '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>',
            run('.'),
          ),
        ].join(''),
      }),
    );
    expect(intake.body).toBe('Seen on 4 March, 165 berths, Tarnmouth, a+b.');
  });

  it('has its footnotes as footnotes', async () => {
    const { intake } = await read(
      wordFile({
        body:
          heading +
          paragraph(
            run('Six to three'),
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            run(' was the vote.'),
          ),
        footnotes: `<w:footnote w:id="2">${paragraph(run('Minutes of 4 March.'))}</w:footnote>`,
      }),
    );
    expect(intake.body).toBe('Six to three[^1] was the vote.\n\n[^1]: Minutes of 4 March.');
  });
});

describe('comments in a Word document', () => {
  const comment = (id: number, author: string, words: string, para: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-03T08:00:00Z"><w:p w14:paraId="${para}">${run(words)}</w:p></w:comment>`;

  it('stand on their words, with answers, settled or not', async () => {
    const { intake, markup } = await markupOf(
      wordFile({
        body:
          heading +
          paragraph(
            run('The council counted '),
            commented(0, '165 berths'),
            run(' and 40 boats; '),
            commented(2, 'nobody'),
            run(' disagreed, nobody at all.'),
          ),
        comments:
          comment(0, 'Ada Lund', 'Which report?', 'A1') +
          comment(1, 'Piet Maas', 'The one of May.', 'A2') +
          comment(2, 'Ada Lund', 'Is that so?', 'A3'),
        threads:
          '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/><w15:commentEx w15:paraId="A3" w15:done="0"/>',
      }),
    );
    const [first, second, ...others] = markup.comments;
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      body: 'Which report?',
      by: { name: 'Ada Lund', role: '' },
      at: '2026-03-03T08:00:00.000Z',
      resolved: true,
      replies: [{ body: 'The one of May.', by: { name: 'Piet Maas', role: '' } }],
      anchor: { exact: '165 berths', start: intake.body.indexOf('165'), orphaned: false },
    });
    expect(second).toMatchObject({
      resolved: false,
      anchor: { exact: 'nobody', start: intake.body.indexOf('nobody disagreed'), orphaned: false },
    });
  });

  it('of a program that knows no threads are threads of their own', async () => {
    const { markup } = await markupOf(
      wordFile({
        body: heading + paragraph(commented(0, 'The council'), run(' '), commented(1, 'met.')),
        comments: [0, 1]
          .map((id) => `<w:comment w:id="${id}">${paragraph(run(`Remark ${id}`))}</w:comment>`)
          .join(''),
      }),
    );
    expect(markup.comments).toMatchObject([
      { body: 'Remark 0', by: { name: 'Unknown', role: '' }, at: now, replies: [] },
      { body: 'Remark 1', by: { name: 'Unknown', role: '' }, at: now, replies: [] },
    ]);
  });

  it('on deleted words keep those words and stand nowhere', async () => {
    const { markup } = await markupOf(
      wordFile({
        body:
          heading +
          paragraph(
            run('The council met. '),
            '<w:commentRangeStart w:id="0"/>',
            deleted('It rained.'),
            '<w:commentRangeEnd w:id="0"/>',
            '<w:r><w:commentReference w:id="0"/></w:r>',
            run('It voted.'),
          ),
        comments: comment(0, 'Ada Lund', 'Why not say so?', 'A1'),
      }),
    );
    expect(markup.comments[0]).toMatchObject({
      body: 'Why not say so?',
      anchor: { exact: 'It rained.', orphaned: true },
    });
  });
});
