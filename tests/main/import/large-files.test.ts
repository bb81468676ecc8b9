import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { readPasted } from '../../../main/import/read-pasted.ts';
import { readSourceData } from '../../../main/import/source-data/read-source-data.ts';
import { extractSourceText } from '../../../main/import/source-text/extract.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { insertedAs, insertion, odtFile, para } from '../../support/odt-files.ts';
import { commented, inserted, paragraph, run, wordFile } from '../../support/word-files.ts';

/*
 * What took a time that grew with the square of a file's size took minutes for these, so that the tests
 * would run out of theirs.
 */
const MINUTE = 60_000;
const options = { today: '2026-03-20', now: '2026-03-20T09:00:00.000Z' };
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const copyOf = (fileName: string, text: string) => readCopy(fileName, bytesOf(text), options);

async function refusalOf(fileName: string, bytes: Uint8Array): Promise<string> {
  try {
    await readCopy(fileName, bytes, options);
  } catch (error) {
    if (error instanceof DeskFailure) return `${error.error.message} ${error.error.advice}`;
    throw error;
  }
  throw new Error(`${fileName} was read`);
}

const nitf = (content: string) =>
  `<?xml version="1.0"?><nitf><body><body.content>${content}</body.content></body></nitf>`;
const page = (content: string) =>
  `<!doctype html><html><head><title>Levy</title></head><body>${content}</body></html>`;

describe('an article of 50,000 words with 500 footnotes', () => {
  const words = 'The council of Dray met at nine and voted on the levy. '.repeat(9).trim();

  it(
    'is read from Markdown, with all notes, and as a source',
    async () => {
      const text =
        many(500, (index) => `${words}[^${index}] See [it](https://dray.example/${index}).\n\n`) +
        many(500, (index) => `[^${index}]: Minutes ${index}.\n\n`);
      const { intake } = await copyOf('long.md', text);
      expect(intake.body.match(/\[\^\d+\](?!:)/g)).toHaveLength(500);
      expect(intake.body).toContain('[^499]: Minutes 499.');
      const source = await extractSourceText('long.md', '', bytesOf(text));
      expect(source.text.split(/\s+/).length).toBeGreaterThan(50_000);
    },
    MINUTE,
  );

  it(
    'is read from a web page and from Word',
    async () => {
      const html = page(
        `<article>${many(500, (index) => `<p>${words}<sup><a href="#n${index}">1</a></sup> It <em>met</em>.</p>`)}<ol>${many(500, (index) => `<li id="n${index}">Minutes ${index}.</li>`)}</ol></article>`,
      );
      const word = wordFile({
        body: many(500, (index) =>
          paragraph(run(words), `<w:r><w:footnoteReference w:id="${index + 2}"/></w:r>`),
        ),
        footnotes: many(
          500,
          (index) =>
            `<w:footnote w:id="${index + 2}">${paragraph(run(`Minutes ${index}.`))}</w:footnote>`,
        ),
      });
      for (const { intake } of [
        await copyOf('long.html', html),
        await readCopy('long.docx', word, options),
      ]) {
        expect(intake.body.match(/\[\^\d+\](?!:)/g)).toHaveLength(500);
        expect(intake.body).toContain('[^500]: Minutes 499.');
      }
    },
    MINUTE,
  );
});

describe('thousands of parts', () => {
  it(
    'of comments are placed where they can be told apart',
    async () => {
      const alike = '{==x==}{>>y<<}'.repeat(4000);
      const { markup } = await copyOf(
        'a.md',
        `It {==met==}{>>When?<<}. ${alike} It {==sat==}{>>Where?<<}.`,
      );
      const placed = markup?.comments.filter(({ anchor }) => !anchor.orphaned) ?? [];
      expect(markup?.comments).toHaveLength(4002);
      for (const [words, body] of [
        ['met', 'When?'],
        ['sat', 'Where?'],
      ]) {
        expect(placed.find((one) => one.anchor.exact === words)?.body).toBe(body);
      }
    },
    MINUTE,
  );

  it(
    'of answers to a comment are its answers',
    async () => {
      const word = wordFile({
        body: paragraph(commented(0, 'Nobody'), run(' came.')),
        comments: many(
          3000,
          (id) =>
            `<w:comment w:id="${id}" w:author="Ada Lund"><w:p w14:paraId="${id}">${run(`Really ${id}?`)}</w:p></w:comment>`,
        ),
        threads: many(
          3000,
          (id) =>
            `<w15:commentEx w15:paraId="${id}" ${id === 0 ? '' : 'w15:paraIdParent="0"'} w15:done="0"/>`,
        ),
      });
      const { markup } = await readCopy('a.docx', word, options);
      expect(markup?.comments).toHaveLength(1);
      expect(markup?.comments[0]?.replies.at(-1)?.body).toBe('Really 2999?');
    },
    MINUTE,
  );

  it(
    'of marks of notes side by side keep the words and spaces around them',
    async () => {
      const { intake } = await copyOf(
        'a.xml',
        nitf(`<p>The council met ${'<fn>Minutes.</fn>'.repeat(999)} today.</p>`),
      );
      expect(intake.body).toMatch(/^The council met \[\^1\]\[\^2\]/);
      expect(intake.body).toContain('[^999] today.');
    },
    MINUTE,
  );

  it(
    'of pieces and empty elements of one paragraph are its words',
    async () => {
      const content = '<span>It</span> <a href="x">met</a> <b></b><ins>today</ins>. '.repeat(5000);
      const { intake } = await copyOf('a.html', page(`<p>${content}</p>`));
      expect(intake.body).toBe('It met today. '.repeat(5000).trim());
    },
    MINUTE,
  );

  it(
    'of paragraphs whose ends were deleted are one paragraph',
    async () => {
      const end = '<w:pPr><w:rPr><w:del w:id="9" w:author="Ada"/></w:rPr></w:pPr>';
      const word = wordFile({
        body:
          many(3000, (index) => paragraph(end, run(`It met ${index}. `))) +
          paragraph(run('It voted.')),
      });
      const { intake, markup } = await readCopy('a.docx', word, options);
      expect(intake.body).toBe(`${many(3000, (index) => `It met ${index}. `)}It voted.`);
      expect(markup?.submitted.body.split('\n\n')).toHaveLength(3001);
    },
    MINUTE,
  );

  it(
    'of empty lines are no list of sources, and are refused as such',
    () => {
      const read = () => readSourceData('a.ris', bytesOf(`Town${'\n'.repeat(500_000)}`));
      expect(read).toThrow('“a.ris” holds no BibTeX, RIS or CSL-JSON.');
    },
    MINUTE,
  );
});

describe('a file with more parts than can be read', () => {
  const tooMuch = /more paragraphs, links and other parts.*Nothing was brought in.*Save the part/;
  const files: readonly (readonly [name: string, content: string])[] = [
    ['a.md', `It met${'[^1]'.repeat(100_000)}`],
    ['b.md', 'It met.\n\n'.repeat(60_000)],
    ['c.md', `It met ${'*a* '.repeat(100_000)}`],
    ['d.md', `It [met${' <b>so'.repeat(2500)}`],
    ['a.html', page(`<p>It met.</p>${'</p>'.repeat(100_000)}`)],
    ['a.xml', nitf('<p>It met.</p>'.repeat(40_000))],
    ['b.xml', nitf(`<ul>${'<li>one</li>'.repeat(300_000)}</ul>`)],
    ['a.rtf', `{\\rtf1\\ansi ${'It met.\\par '.repeat(40_000)}}`],
    ['a.json', JSON.stringify({ uri: 'urn:x:1', body_html: '<p>It met.</p>'.repeat(40_000) })],
  ];

  it.each(files)(
    'is refused as copy, and unreadable as a source: %s',
    async (name, content) => {
      const bytes = bytesOf(content);
      const said = await refusalOf(name, bytes);
      expect(said).toContain(`“${name}”`);
      expect(said).toMatch(tooMuch);
      const source = await extractSourceText(name, '', bytes);
      expect(source.readable).toBe(false);
      expect(source.reason).toMatch(/more paragraphs, cells and other parts.*Attach the part/);
    },
    MINUTE,
  );

  it(
    'is refused where it is a document',
    async () => {
      const word = wordFile({ body: paragraph(run('It met.')).repeat(100_000) });
      expect(await refusalOf('a.docx', word)).toMatch(tooMuch);
      const changed = wordFile({
        body: paragraph(`${run('It met. ')}${inserted('today ')}`.repeat(12_000)),
      });
      expect(await refusalOf('a.docx', changed)).toMatch(tooMuch);
      const open = odtFile({
        changes: many(10_000, (index) => insertion(`c${index}`, 'Piet Maas')),
        body: para(many(10_000, (index) => `It met${insertedAs(`c${index}`, ' today')}. `)),
      });
      expect(await refusalOf('a.odt', open)).toMatch(tooMuch);
    },
    MINUTE,
  );

  it('is refused where its draft could hardly be exported, but may be a source', async () => {
    const bytes = bytesOf(`It met ${']]>'.repeat(10_000)}`);
    expect(await refusalOf('a.txt', bytes)).toMatch(tooMuch);
    expect((await extractSourceText('a.txt', '', bytes)).readable).toBe(true);
  });

  it(
    'is not pasted',
    () => {
      const paste = () => readPasted(`# Levy\n\nIt met${'[^1]'.repeat(30_000)}`, null, options);
      expect(paste).toThrow('What was pasted has more paragraphs, links and other parts');
    },
    MINUTE,
  );

  it(
    'is damaged where its XML is, however much follows',
    async () => {
      const whole = unzipSync(wordFile({ body: paragraph(run('It met.')) }));
      const numbering = `<w:numbering xmlns:w="urn:x"></w:numbering>${'<w:x>y</w:x>'.repeat(50_000)}`;
      const word = zipSync({ ...whole, 'word/numbering.xml': bytesOf(numbering) });
      expect(await refusalOf('a.docx', word)).toMatch(/is damaged or is no Word document/);
    },
    MINUTE,
  );
});
