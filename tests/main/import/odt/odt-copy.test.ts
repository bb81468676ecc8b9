import { describe, expect, it } from 'vitest';
import { allRejected } from '../../../support/markup.ts';
import {
  annotated,
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
import { plainBody, received, recorded } from '../../../support/received-copy.ts';

const read = (bytes: Uint8Array, name = 'levy.odt') => received(name, bytes);

const headline = heading('Council approves harbour levy');

/** The text of a document with this below its headline. */
const bodyOf = (body: string, styles = '', files = {}) =>
  plainBody('levy.odt', odtFile({ body: headline + body, styles, files }));

const markupOf = (parts: Parameters<typeof odtFile>[0]) =>
  recorded('levy.odt', odtFile({ ...parts, body: headline + parts.body }));

describe('an OpenDocument text as copy', () => {
  it('is received as what it is', async () => {
    const { received: file } = await read(odtFile({ body: headline + para('It met.') }));
    expect(file).toMatchObject({
      fileName: 'levy.odt',
      mediaType: 'application/vnd.oasis.opendocument.text',
      encoding: '',
    });
  });

  it('has its headings, quotations, links and emphasis', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>' +
      '<style:style style:name="T3" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>';
    const body = await bodyOf(
      [
        para(
          'The <text:span text:style-name="T1">council</text:span> <text:span text:style-name="T2">met</text:span> <text:span text:style-name="T3">today</text:span>,<text:s text:c="2"/>see <text:a xlink:href="https://example.com/levy">the report</text:a>.',
        ),
        heading('The vote', 2),
        para('“It is settled.”', 'P1'),
        para('One<text:line-break/>two.'),
      ].join(''),
      styles,
    );
    expect(body).toBe(
      'The **council** *met* ~~today~~, see [the report](https://example.com/levy).\n\n## The vote\n\n> “It is settled.”\n\nOne\\\ntwo.',
    );
  });

  it('takes a paragraph of the style Title for its headline', async () => {
    const { intake } = await read(
      odtFile({ body: para('Levy approved', 'Title') + para('The council has approved it.') }),
    );
    expect(intake.fields.headline).toBe('Levy approved');
    expect(intake.body).toBe('The council has approved it.');
  });

  it('has its lists, numbered or not, in one another', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>';
    const body = await bodyOf(
      list([para('boats') + list([para('large'), para('small')]), para('berths')], 'L1') +
        para('The end.'),
      styles,
    );
    expect(body).toBe('- boats\n\n  1. large\n  2. small\n\n- berths\n\nThe end.');
  });

  it('goes on in the list before where a list was closed for a deeper one', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
      '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const body = await bodyOf(
      list([para('boats') + list([para('large')])], 'L1') +
        list([list([list([para('over 20 m'), para('under 20 m')])])], 'L2') +
        list([para('berths')], 'L1'),
      styles,
    );
    expect(body).toBe('- boats\n\n  - large\n\n    1. over 20 m\n    2. under 20 m\n\n- berths');
  });

  it('has its headings below its title', async () => {
    const { intake } = await read(
      odtFile({
        body:
          para('Levy approved', 'Title') +
          para('The council has approved it.') +
          heading('The vote', 1) +
          heading('By ward', 2),
      }),
    );
    expect(intake.fields.headline).toBe('Levy approved');
    expect(intake.body).toBe('The council has approved it.\n\n## The vote\n\n### By ward');
  });

  it('has numbered headings as headings, not as lists', async () => {
    const body = await bodyOf(`${list([heading('The vote', 2)])}${para('Six to three.')}`);
    expect(body).toBe('## The vote\n\nSix to three.');
  });

  it('has its tables with covered and repeated cells', async () => {
    const rows = table([
      [para('Town'), para('Berths'), para('Boats')],
      [para('Dray'), para('165'), para('40')],
    ]).replace(
      '</table:table>',
      `<table:table-row><table:table-cell table:number-columns-spanned="2">${para('Tarn')}</table:table-cell><table:covered-table-cell/><table:table-cell>${para('7')}</table:table-cell></table:table-row></table:table>`,
    );
    expect(await bodyOf(rows)).toBe(
      '| Town | Berths | Boats |\n| ---- | ------ | ----- |\n| Dray | 165    | 40    |\n| Tarn |        | 7     |',
    );
  });

  it('has its footnotes and endnotes as footnotes', async () => {
    const body = await bodyOf(
      para(
        `Six to three${note(1, para('Minutes of 4 March.'))} was the vote${note(2, para('See there.'), 'endnote')}.`,
      ),
    );
    expect(body).toBe(
      'Six to three[^1] was the vote[^2].\n\n[^1]: Minutes of 4 March.\n\n[^2]: See there.',
    );
  });

  it('loses no words in text boxes, shapes, fields, sections, indexes and formulas', async () => {
    const body = await bodyOf(
      [
        para(
          `Seen on <text:date>4 March</text:date>, page <text:page-number>3</text:page-number>.<draw:frame><draw:text-box>${para('In a box.')}</draw:text-box></draw:frame><draw:custom-shape>${para('On a shape.')}</draw:custom-shape>`,
        ),
        `<text:section text:name="a">${para('In a section.')}</text:section>`,
        `<text:table-of-content><text:table-of-content-source><text:index-title-template>Template</text:index-title-template></text:table-of-content-source><text:index-body>${para('The vote is on page 2.')}</text:index-body></text:table-of-content>`,
        para(
          'It is <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>gloss</text:ruby-text></text:ruby>.',
        ),
      ].join(''),
      '',
      {
        'Object 1/content.xml':
          '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><annotation encoding="StarMath 5.0">a + b</annotation></semantics></math>',
      },
    );
    expect(body).toBe(
      'Seen on 4 March, page 3.\n\nIn a box.\n\nOn a shape.\n\nIn a section.\n\nThe vote is on page 2.\n\nIt is a+b base.',
    );
  });
});

describe('tracked changes in an OpenDocument text', () => {
  it('give draft and submission, and whose each change is', async () => {
    const { intake, markup } = await markupOf({
      changes:
        deletion('c1', para('156'), 'Ada Lund') +
        insertion('c2', 'Ada Lund') +
        insertion('c3', 'Piet Maas', '2026-03-03T11:30:00Z'),
      body: para(
        `The council counted ${deletedAt('c1')}${insertedAs('c2', '165')} berths in the harbour${insertedAs('c3', ' of Tarnmouth')}.`,
      ),
    });
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

  it('over the ends of paragraphs part and join them', async () => {
    const { intake, markup } = await markupOf({
      changes:
        deletion('c1', para('And more.') + para('Rain.') + para('Start: '), 'Ada Lund') +
        insertion('c2', 'Ada Lund') +
        insertion('c3', 'Ada Lund'),
      body: [
        para(`The council met. ${deletedAt('c1')}It voted at nine.`),
        para('Nobody <text:change-start text:change-id="c2"/>abstained.'),
        para('<text:change-end text:change-id="c2"/>was there.'),
        para('<text:change-start text:change-id="c3"/>New.'),
        para('<text:change-end text:change-id="c3"/>The levy starts in May.', 'Quotations'),
      ].join(''),
    });
    expect(intake.body).toBe(
      'The council met. It voted at nine.\n\nNobody abstained.\n\nwas there.\n\nNew.\n\n> The levy starts in May.',
    );
    expect(markup.submitted.body).toBe(
      'The council met. And more.\n\nRain.\n\nStart: It voted at nine.\n\nNobody was there.\n\n> The levy starts in May.',
    );
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('take whole tables and lists with them', async () => {
    const { intake, markup } = await markupOf({
      changes: deletion('c1', table([[para('156')]]), 'Ada Lund') + insertion('c2', 'Ada Lund'),
      body: [
        para('It met.'),
        deletedAt('c1'),
        para('<text:change-start text:change-id="c2"/>These:'),
        list([para('one'), para('two')]),
        para('and<text:change-end text:change-id="c2"/> It voted.'),
      ].join(''),
    });
    expect(intake.body).toBe('It met.\n\nThese:\n\n- one\n- two\n\nand It voted.');
    expect(markup.submitted.body).toBe('It met.\n\n| 156 |\n| --- |\n\nIt voted.');
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('that were put in and taken out again are in neither text', async () => {
    const both = deletion('c1', para('never'), 'Ada Lund').replace(
      '</text:deletion>',
      '</text:deletion><text:insertion><office:change-info><dc:creator>Piet Maas</dc:creator></office:change-info></text:insertion>',
    );
    const { intake, markup } = await markupOf({
      changes: both + insertion('c2', 'Piet Maas'),
      body: para(`It ${deletedAt('c1')}met${insertedAs('c2', ' twice')}.`),
    });
    expect(intake.body).toBe('It met twice.');
    expect(markup.submitted.body).toBe('It met.');
  });
});

describe('comments in an OpenDocument text', () => {
  it('stand on their words, with answers, settled or not', async () => {
    const { intake, markup } = await markupOf({
      body: para(
        [
          'The council counted ',
          annotated('a1', '165 berths', {
            body: 'Which report?',
            by: 'Ada Lund',
            attributes: 'loext:resolved="true"',
          }),
          annotated('a2', '', {
            body: 'The one of May.',
            by: 'Piet Maas',
            attributes: 'loext:parent-name="a1"',
          }),
          ' and 40 boats; ',
          annotated('a3', 'nobody', { body: 'Is that so?', by: 'Ada Lund' }),
          ' disagreed, nobody at all.',
        ].join(''),
      ),
    });
    expect(markup.comments).toMatchObject([
      {
        body: 'Which report?',
        by: { name: 'Ada Lund' },
        at: '2026-03-03T08:00:00.000Z',
        resolved: true,
        replies: [{ body: 'The one of May.', by: { name: 'Piet Maas' } }],
        anchor: { exact: '165 berths', start: intake.body.indexOf('165'), orphaned: false },
      },
      {
        resolved: false,
        replies: [],
        anchor: { exact: 'nobody', start: intake.body.indexOf('nobody'), orphaned: false },
      },
    ]);
  });

  it('on deleted words keep those words and stand nowhere', async () => {
    const { markup } = await markupOf({
      changes: deletion(
        'c1',
        para(annotated('a1', 'It rained.', { body: 'Why not say so?', by: 'Ada Lund' })),
        'Ada Lund',
      ),
      body: para(`The council met. ${deletedAt('c1')}It voted.`),
    });
    expect(markup.comments[0]).toMatchObject({
      body: 'Why not say so?',
      anchor: { exact: 'It rained.', orphaned: true },
    });
  });
});

describe('an OpenDocument text that can’t be brought in', () => {
  const whole = odtFile({ body: para('It met.') });

  it.each([
    ['levy.odt', whole.slice(0, whole.length - 40), 'is damaged or is no OpenDocument text'],
    [
      'levy.odt',
      odtFile({
        body: para('x'),
        manifest:
          '<manifest:file-entry manifest:full-path="x"><manifest:encryption-data/></manifest:file-entry>',
      }),
      'is protected with a password',
    ],
    ['levy.docx', whole, 'not what its name says: it is an OpenDocument text (ODT)'],
    ['levy.txt', whole, 'not what its name says: it is an OpenDocument text (ODT)'],
    ['levy.odt', Buffer.from('plain'), 'is damaged or is no OpenDocument text'],
    ['levy.odt', odtFile({ body: para('') }), 'holds no words'],
    [
      'levy.odt',
      odtFile({ body: '<text:section>'.repeat(300) + para('x') + '</text:section>'.repeat(300) }),
      'nested too deeply',
    ],
    [
      'levy.odt',
      odtFile({
        body: para('x'),
        files: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
      }),
      'is damaged or is no OpenDocument text',
    ],
  ])('%s: the message says why', async (name, bytes, said) => {
    await expect(read(new Uint8Array(bytes), name)).rejects.toMatchObject({
      error: { code: 'unreadable-file', message: expect.stringContaining(said) },
    });
  });
});
