import { describe, expect, it } from 'vitest';
import { readSourceData } from '../../../../main/import/source-data/read-source-data.ts';
import { DeskFailure } from '../../../../shared/model/result.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'refs.bib') => readSourceData(name, bytes(text));

function refusal(text: string | Uint8Array, name = 'refs.bib'): string {
  try {
    readSourceData(name, typeof text === 'string' ? bytes(text) : text);
  } catch (cause) {
    if (cause instanceof DeskFailure) return `${cause.error.message} ${cause.error.advice}`;
    throw cause;
  }
  return '';
}

const bibtex = String.raw`
A remark that BibTeX skips.
@comment{ @article{not-this, title = {x}} }
@string{ports = "Journal of " # {Ports}}
@string(jan = "stays in this file")
@article{lund2024,
  author = {Lund, Ida and {Tarnmouth Harbour Board} and van den Berg, Jr., Ad{\`e}le},
  title = {The {Harbour} Levy: {\'E}tude of \emph{tolls} \& 5\% of H$_2$O},
  journal = ports, % where it stood
  year = 2024, month = mar, volume = 12, number = 3, pages = {4--18},
  doi = {https://doi.org/10.1234/ab_c}, url = {https://example.org/a?b=1&c_2},
  issn = {1234-5678}, keywords = {tolls; ferries}, note = "Read \"{o}nce",
  langid = {english}, file = {C:/x.pdf}, mood = {calm},
}
@Online(web, title = {Budget note}, author = {City of Ellery}, date = {2026-03-04/2026-03-06},
  urldate = {2026-03-05}, url = {https://ellery.example/note})
@misc{old, title = "Old page", howpublished = {\url{https://ellery.example/old_page}}, year = {c. 1998}}
@inproceedings{child, title = {Berths}, crossref = {parent}, pages = {9}}
@proceedings{parent, title = {Ports 2019}, year = 2019, publisher = {Quay Press}}
@article{news, title = {Vote}, journaltitle = {Ellery Courier}, entrysubtype = {newspaper}, date = {2026-03}}
`;

describe('BibTeX', () => {
  it('becomes CSL-JSON, field by field', () => {
    const { format, found, unread } = read(bibtex);
    expect(format).toBe('bibtex');
    expect(unread).toEqual([]);
    const [article, web, old, child, parent, news] = found;
    expect(article).toEqual({
      kind: 'document',
      csl: {
        type: 'article-journal',
        'citation-key': 'lund2024',
        title: 'The Harbour Levy: Étude of <i>tolls</i> & 5% of H₂O',
        author: [
          { family: 'Lund', given: 'Ida' },
          { literal: 'Tarnmouth Harbour Board' },
          { family: 'Berg', given: 'Adèle', 'non-dropping-particle': 'van den', suffix: 'Jr.' },
        ],
        'container-title': 'Journal of Ports',
        issued: { 'date-parts': [[2024, 3]] },
        volume: '12',
        issue: '3',
        page: '4–18',
        DOI: '10.1234/ab_c',
        URL: 'https://example.org/a?b=1&c_2',
        ISSN: '1234-5678',
        keyword: 'tolls, ferries',
        note: 'Read önce',
        language: 'english',
      },
      leftOut: ['mood'],
    });
    expect(web).toMatchObject({
      kind: 'web-page',
      csl: {
        type: 'webpage',
        issued: {
          'date-parts': [
            [2026, 3, 4],
            [2026, 3, 6],
          ],
        },
        accessed: { 'date-parts': [[2026, 3, 5]] },
        URL: 'https://ellery.example/note',
      },
    });
    expect(old?.csl).toMatchObject({
      type: 'document',
      URL: 'https://ellery.example/old_page',
      issued: { raw: 'c. 1998' },
    });
    expect(child?.csl).toMatchObject({
      type: 'paper-conference',
      title: 'Berths',
      'container-title': 'Ports 2019',
      publisher: 'Quay Press',
      issued: { 'date-parts': [[2019]] },
      page: '9',
    });
    expect(parent?.csl).toMatchObject({ type: 'book', title: 'Ports 2019' });
    expect(news?.csl).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Ellery Courier',
    });
  });

  it('keeps no @string of one file for the next', () => {
    read(bibtex);
    expect(read('@misc{a, title = {T}, year = 2020, month = jan}').found[0]?.csl.issued).toEqual({
      'date-parts': [[2020, 1]],
    });
  });

  it('names the entries that are not well-formed and reads the others', () => {
    const { found, unread } = read(
      '@book{a, title = {Open\n\n@book{b, title {x}}\n@book{c, title = {Good}}\n@book{d}',
    );
    expect(found.map(({ csl }) => csl.title)).toEqual(['Good']);
    expect(unread).toEqual([
      { where: 'line 1', why: 'A value in it is not closed.' },
      { where: 'line 3', why: '“=” is missing behind “title”.' },
      { where: 'line 5', why: 'It has no field that is known.' },
    ]);
  });

  it('takes TeX that is not well-formed as it is written', () => {
    expect(read('@misc{a, title = {Costs $5 \\textbf{x}}}').unread).toHaveLength(0);
    const deep = `@misc{a, title = {${'{'.repeat(5000)}x${'}'.repeat(5000)}}}`;
    expect(read(deep).found).toHaveLength(1);
  });
});

const ris = [
  'TY  - NEWS',
  'AU  - van den Berg, Ada, Jr.',
  'AU  - Tarnmouth Harbour Board',
  'TI  - The levy - and what it costs  - in full',
  'T2  - Ellery Courier',
  'PY  - 2026',
  'DA  - 2026/03/04/',
  'SP  - 4',
  'EP  - 6',
  'SN  - 1234-5678',
  'KW  - tolls',
  'KW  - ferries',
  'AB  - A long line that',
  'goes on in the next.',
  'UR  - https://courier.example/levy',
  'Y2  - 2026/03/05/',
  'L1  - levy.pdf',
  'ER  - ',
  '',
  'TY  - EBOOK',
  'A1  - Roe, Jo',
  'T1  - Tides',
  'Y1  - 1999///spring',
  'ER  -',
].join('\r\n');

describe('RIS', () => {
  it('becomes CSL-JSON, tag by tag', () => {
    const { format, found, unread } = read(ris, 'refs.ris');
    expect(format).toBe('ris');
    expect(unread).toEqual([]);
    expect(found[0]).toEqual({
      kind: 'document',
      csl: {
        type: 'article-newspaper',
        title: 'The levy - and what it costs  - in full',
        author: [
          { family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den', suffix: 'Jr.' },
          { literal: 'Tarnmouth Harbour Board' },
        ],
        'container-title': 'Ellery Courier',
        issued: { 'date-parts': [[2026, 3, 4]] },
        accessed: { 'date-parts': [[2026, 3, 5]] },
        page: '4–6',
        ISSN: '1234-5678',
        keyword: 'tolls, ferries',
        abstract: 'A long line that goes on in the next.',
        URL: 'https://courier.example/levy',
      },
      leftOut: ['L1'],
    });
    expect(found[1]?.csl).toEqual({
      type: 'book',
      title: 'Tides',
      author: [{ family: 'Roe', given: 'Jo' }],
      issued: { 'date-parts': [[1999]], literal: 'spring' },
    });
  });

  it('names an entry without a type', () => {
    const { unread } = read(`AU  - Lund, Ida\nER  - \n${ris}`, 'refs.ris');
    expect(unread).toEqual([{ where: 'line 1', why: 'It does not begin with a type (TY).' }]);
  });
});

describe('CSL-JSON', () => {
  it('is taken as other programs write it, what it has no place for named', () => {
    const items = [
      {
        id: 'http://zotero.org/users/1/items/A',
        type: 'article-journal',
        title: 'Tolls',
        author: [{ family: 'Lund', given: 'Ida', 'parse-names': true }],
        issued: { 'date-parts': [['2024', 3]], season: '2' },
        accessed: '2026-03-05',
        volume: 12,
        custom: { shelf: 4 },
        reporter: 'nobody',
        ISBN: ['not text'],
        abstract: null,
      },
      'no item',
      { type: 'novel', title: 'Tides' },
    ];
    const { found, unread } = read(JSON.stringify(items), 'refs.json');
    expect(found[0]).toEqual({
      kind: 'document',
      csl: {
        'citation-key': 'http://zotero.org/users/1/items/A',
        type: 'article-journal',
        title: 'Tolls',
        author: [{ family: 'Lund', given: 'Ida', 'parse-names': true }],
        issued: { 'date-parts': [[2024, 3]], season: '2' },
        accessed: { 'date-parts': [[2026, 3, 5]] },
        volume: 12,
        custom: { shelf: 4 },
      },
      leftOut: ['reporter', 'ISBN'],
    });
    expect(found[1]).toMatchObject({ csl: { type: 'document' }, leftOut: ['type “novel”'] });
    expect(unread).toEqual([{ where: 'entry 2', why: 'It is no item of CSL-JSON.' }]);
  });

  it('may be one item alone', () => {
    expect(read('{"id": 4, "type": "book", "title": "Tides"}').found[0]?.csl).toEqual({
      'citation-key': '4',
      type: 'book',
      title: 'Tides',
    });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['is another thing', 'Just a letter, with an address: a@b.example', 'holds no BibTeX, RIS'],
    ['is cut off', '[{"id": 1, "type": "book"', 'not well-formed JSON'],
    ['is nested without end', '['.repeat(200_000), 'not well-formed JSON'],
    ['has no entries', '[]', 'has no entries'],
    ['has only broken ones', '@book{a, title = {x}', 'At line 1: It is not closed.'],
    ['is full of starts', '@a{b,c={'.repeat(200_000), 'has no entry that can be read'],
    ['is empty', '', 'holds no BibTeX, RIS'],
    ['has far too many', JSON.stringify(Array(10_001).fill({ title: 'x' })), 'more than 10000'],
  ])('because it %s says so', (_, text, why) => {
    const message = refusal(text);
    expect(message).toContain('“refs.bib”');
    expect(message).toContain(why);
    expect(message).toContain('No source was added');
  });

  it('because it is too large or no text says so', () => {
    expect(refusal(new Uint8Array(20 * 1024 * 1024 + 1))).toContain('larger than 20 MB');
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toContain('no text');
  });

  it('takes no long time, whatever is nested in it', () => {
    const custom = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
    const { found } = read(`[{"id":"x","title":"T","type":"book","custom":${custom}}]`);
    expect(found[0]).toEqual({
      kind: 'document',
      csl: { 'citation-key': 'x', type: 'book', title: 'T' },
      leftOut: ['custom'],
    });
  });
});
