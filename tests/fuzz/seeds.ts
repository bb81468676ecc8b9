import { strToU8, zipSync } from 'fflate';
import { ninjsExporter } from '../../shared/export/ninjs.ts';
import { harbourLevy } from '../../shared/sample/harbour-levy.ts';
import { input } from '../shared/export/export-input.ts';
import { makeDocx, makeZip } from '../support/docx-files.ts';
import * as odt from '../support/odt-files.ts';
import { makePdf } from '../support/pdf-files.ts';
import * as rtf from '../support/rtf-files.ts';
import { commented, deleted, inserted, paragraph, run, wordFile } from '../support/word-files.ts';
import { atFixedTime, FIXED } from './fixed-time.ts';

/** A whole file that mutations start from. */
export interface Seed {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const page = `<!doctype html><html lang="en"><head><title>Levy approved</title><meta name="author" content="Ada Lund"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Levy approved","datePublished":"2026-03-04T10:00:00Z"}</script></head><body><article><h1>Levy approved</h1><p>The council <b>approved</b> a levy, see <a href="https://council.example/levy">the report</a><sup><a href="#n1">1</a></sup>.</p><ul><li>one<ul><li>two</li></ul></li></ul><table><tr><th>Town</th></tr><tr><td>Dray</td></tr></table><img src="https://council.example/a.png" alt="Harbour" onerror="x()"><ol><li id="n1">Minutes.</li></ol></article></body></html>`;

const nitf = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf xml:lang="en"><head><title>Levy</title><docdata><date.issue norm="20260304T101500Z"/><key-list><keyword key="harbour"/></key-list></docdata></head><body><body.head><hedline><hl1>Levy approved</hl1></hedline><byline>By <person>Ada Lund</person></byline><dateline><location>Dray</location></dateline></body.head><body.content><p>The council <em>met</em>, see <a href="https://council.example">it</a>.<fn>A note.</fn></p><hl2>Costs</hl2><table><tr><td>165</td></tr></table></body.content></body></nitf>`;

const critic =
  '---\nheadline: Levy {~~weighed~>approved~~}\ntags: [harbour, council]\n---\n\nThe council {++of Dray ++}met {==at nine==}{>>When?<<} and {--slowly --}voted[^1].\n\n- one\n  1. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n{++code++}\n```\n\n[^1]: A note.\n';

const odtSeed = () =>
  odt.odtFile({
    changes:
      odt.deletion('c1', odt.para('156') + odt.para('gone'), 'Ada Lund') +
      odt.insertion('c2', 'Piet Maas'),
    styles:
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    body: [
      odt.heading('Levy approved'),
      odt.para(
        `The <text:span text:style-name="T1">council</text:span> counted ${odt.deletedAt('c1')}${odt.insertedAs('c2', '165')} berths${odt.note(1, odt.para('Minutes.'))}.`,
      ),
      odt.para(odt.annotated('a1', 'Nobody', { body: 'Really?', by: 'Ada Lund' })),
      odt.list([odt.para('one') + odt.list([odt.para('two')])]),
      odt.table([[odt.para('Town')], [odt.para('Dray')]]),
    ].join(''),
  });

const wordSeed = () =>
  wordFile({
    body: [
      paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run('Levy approved')),
      paragraph(
        run('It counted '),
        deleted('156'),
        inserted('165'),
        run(' berths. '),
        commented(0, 'Nobody'),
        run(' came.'),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ),
      paragraph('<w:pPr><w:rPr><w:del w:id="9" w:author="Ada"/></w:rPr></w:pPr>', run('It met. ')),
      paragraph(run('It voted.')),
      `<w:tbl><w:tr><w:tc>${paragraph(run('Dray'))}</w:tc></w:tr></w:tbl>`,
    ].join(''),
    comments: `<w:comment w:id="0" w:author="Ada Lund"><w:p w14:paraId="A1">${run('Really?')}</w:p></w:comment>`,
    threads: '<w15:commentEx w15:paraId="A1" w15:done="1"/>',
    footnotes: `<w:footnote w:id="2">${paragraph(run('Minutes.'))}</w:footnote>`,
  });

const rtfSeed = () =>
  rtf.rtfFile(
    [
      rtf.par('Levy approved', '\\s1\\b'),
      rtf.par(
        `The {\\b council} counted ${rtf.deletedBy(1, '156')}${rtf.insertedBy(2, '165')} berths{\\footnote\\pard Minutes.} \\u8364?5 {\\f1 \\'cf}.`,
      ),
      rtf.par(
        '{\\field{\\*\\fldinst{HYPERLINK "https://council.example"}}{\\fldrslt it}}',
        '\\ls1\\ilvl0',
      ),
      rtf.par(
        '{\\*\\atrfstart 1}Nobody{\\*\\atrfend 1}{\\*\\atnauthor Ada}\\chatn{\\*\\annotation{\\*\\atnref 1}Really?}',
      ),
      rtf.row('Town', 'Dray'),
    ].join(''),
  );

const ninjs1 = JSON.stringify({
  uri: 'urn:x:1',
  headline: 'Levy',
  byline: 'Ada Lund',
  versioncreated: '2026-03-04T08:15:00Z',
  subject: [{ name: 'harbour' }],
  body_html: '<p>The council <b>met</b>.</p>',
});

const bibtex =
  '@string{dray = "Dray Press"}\n@comment{None}\n@article{lund2026,\n  author = {Lund, Ada and {Dray Council}},\n  title = {The {Levy} of the {\\"O}resund},\n  journal = "Harbour " # dray,\n  year = 2026, month = mar, pages = {1--9},\n  doi = {10.5555/levy},\n  crossref = {maas2025}\n}\n@book{maas2025, title = {Berths}, editor = {Maas, Piet}, date = {2025-05-01/2025-06}}\n';

const ris =
  'TY  - JOUR\nAU  - Lund, Ada\nTI  - The levy\nJO  - Harbour\nPY  - 2026/03/04\nSP  - 1\nEP  - 9\nDO  - 10.5555/levy\nER  - \n\nTY  - BOOK\nED  - Maas, Piet\nTI  - Berths\nN1  - <i>A note</i>\nER  - \n';

const csl = JSON.stringify([
  {
    type: 'article-journal',
    title: 'The <i>levy</i>',
    author: [{ family: 'Lund', given: 'Ada' }, { literal: 'Dray Council' }],
    issued: { 'date-parts': [[2026, 3, 4]] },
    URL: 'https://council.example/levy',
    page: '1-9',
  },
  { type: 'book', title: 'Berths', accessed: { literal: 'spring' } },
]);

/** Archives that unfold to far more than they are, or lie about it. */
function bombs(): readonly Seed[] {
  const spaces = new Uint8Array(45 * 1024 * 1024).fill(32);
  const mimetype = [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] as const;
  return [
    {
      format: 'odt',
      name: 'bomb.odt',
      bytes: zipSync(
        {
          mimetype: [mimetype[0], { level: 0 }],
          'content.xml': [spaces, { level: 1 }],
        },
        { mtime: FIXED },
      ),
    },
    {
      format: 'docx',
      name: 'bomb.docx',
      bytes: makeZip([
        { name: 'word/document.xml', content: Buffer.alloc(3_000_000, 'a'), claimedSize: 10 },
      ]),
    },
  ];
}

/** Whole files of each format that has a reader, each with all that its reader looks at. */
export async function makeSeeds(): Promise<readonly Seed[]> {
  const text = (format: string, name: string, content: string): Seed => ({
    format,
    name,
    bytes: strToU8(content),
  });
  const seeds: readonly Seed[] = [
    { format: 'docx', name: 'levy.docx', bytes: wordSeed() },
    {
      format: 'docx',
      name: 'made.docx',
      bytes: await makeDocx({
        heading: 'Levy',
        paragraphs: ['It met.'],
        table: [['a', 'b']],
        footnote: 'n',
      }),
    },
    { format: 'odt', name: 'levy.odt', bytes: odtSeed() },
    { format: 'rtf', name: 'levy.rtf', bytes: rtfSeed() },
    text('html', 'levy.html', page),
    text('md', 'levy.md', critic),
    text('md', 'sample.md', harbourLevy),
    text('txt', 'levy.txt', harbourLevy.replace(/[#*]/g, '')),
    {
      format: 'txt',
      name: 'wide.txt',
      bytes: new Uint8Array(Buffer.from('\uFEFFLevy approved\n\nIt met – again.\n', 'utf16le')),
    },
    text('ninjs', 'levy.json', ninjsExporter.render(input).content),
    text('ninjs', 'old.json', ninjs1),
    text('nitf', 'levy.xml', nitf),
    text('csv', 'levy.csv', 'Town;Berths\nDray;165\n"Tarn ""x""";"7\n8"\n'),
    text('bibtex', 'levy.bib', bibtex),
    text('ris', 'levy.ris', ris),
    text('csl', 'levy-sources.json', csl),
    {
      format: 'pdf',
      name: 'levy.pdf',
      bytes: await makePdf([['The council met.'], ['It voted.']]),
    },
    {
      format: 'zip',
      name: 'levy.zip',
      bytes: zipSync({ '../../evil.txt': strToU8('x'), 'word/document.xml': strToU8('<a/>') }),
    },
    ...bombs(),
  ];
  return seeds.map(atFixedTime);
}
