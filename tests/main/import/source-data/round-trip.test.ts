import { describe, expect, it } from 'vitest';
import { readSourceData } from '../../../../main/import/source-data/read-source-data.ts';
import { type CslItem, type CslType, cslTypes } from '../../../../shared/model/csl.ts';
import { withKeys } from '../../../../shared/source-data/citation-keys.ts';
import { kindOfType } from '../../../../shared/source-data/found.ts';
import { writeBibtex } from '../../../../shared/source-data/write-bibtex.ts';
import { writeRis } from '../../../../shared/source-data/write-ris.ts';

/** What both formats can hold, with all that they use as marks among its letters. */
function item(type: CslType): CslItem {
  return {
    type,
    'citation-key': `key-${type}`,
    title: 'Tides & tolls of Port_Ellery: 5% {more} #1 $2 ~ ^ \\ — “Łódź” и Київ',
    author: [
      { family: 'Lund', given: 'Ida' },
      { family: 'Berg', given: 'Ad\u00e8le', 'non-dropping-particle': 'van den' },
      { family: 'Roe', given: 'Jo', suffix: 'Jr.' },
      { literal: 'Board of Sand and Gravel' },
    ],
    editor: [{ family: 'Garc\u00eda M\u00e1rquez', given: 'Ana' }],
    translator: [{ family: 'Okafor', given: 'Chi' }],
    issued: { 'date-parts': [[2026, 3, 4]] },
    accessed: { 'date-parts': [[2026, 3]] },
    publisher: 'Quay & Sons',
    'publisher-place': 'Port Ellery',
    'title-short': 'Tides',
    'container-title-short': 'J. Tides',
    'collection-title': 'Ports of the World',
    'original-title': 'Marées',
    volume: '12',
    'number-of-volumes': '3',
    page: '4–18',
    genre: 'Working paper',
    language: 'en-GB',
    abstract: 'What 100 % of ferries pay, in short.',
    note: 'Second look needed',
    annote: 'On the shelf',
    keyword: 'tolls, ferries',
    archive: 'Harbour archive',
    archive_location: 'Box 4_b',
    'call-number': 'HE 381',
    DOI: '10.1234/ab_c(4)',
    URL: 'https://example.org/a?b=1&c=2_3#d~%7B',
    ISBN: '978-0-00-000000-2',
    ISSN: '1234-5678',
  };
}

/** What an entry of the type has beside: only what its type has a place for in BibTeX and RIS. */
const appearsIn: Partial<Record<CslType, Partial<CslItem>>> = {
  'article-journal': { 'container-title': 'Journal of Tides & Tolls', issue: '3' },
  'article-magazine': { 'container-title': 'Quay Monthly', issue: '3' },
  'article-newspaper': { 'container-title': 'Ellery Courier', issue: '3' },
  chapter: { 'container-title': 'The Book of Ports', edition: '2' },
  'paper-conference': { 'container-title': 'Ports 2026', issue: '3' },
  'entry-encyclopedia': { 'container-title': 'Encyclopedia of Ports', edition: '2' },
  webpage: { 'container-title': 'Harbour pages' },
  report: { number: '14' },
  legislation: { number: '14' },
  dataset: { version: '1.4' },
  software: { version: '1.4' },
};

const through = (text: string) =>
  readSourceData('out', new TextEncoder().encode(text)).found.map(({ csl }) => csl);
const items = cslTypes.map((type) => ({ ...item(type), ...appearsIn[type] }));

describe.each(items)('a source of type $type', (csl) => {
  it('comes back from BibTeX as it went out', () => {
    expect(through(writeBibtex(withKeys([csl])))).toEqual([csl]);
  });

  it('comes back from RIS as it went out', () => {
    // RIS has one place for the kind of work, which a type of CSL that RIS lacks takes.
    const { genre: _, ...plain } = csl;
    expect(through(writeRis(withKeys([plain])))).toEqual([plain]);
    const kept = isBorrowed(csl) ? { ...csl, type: expect.any(String) } : csl;
    expect(through(writeRis(withKeys([csl])))).toEqual([kept]);
  });
});

/** Whether RIS lacks the type and writes it as another. */
function isBorrowed({ type }: CslItem): boolean {
  const borrowed: readonly CslType[] = [
    'collection',
    'event',
    'interview',
    'performance',
    'post',
    'review',
    'review-book',
    'treaty',
  ];
  return borrowed.includes(type);
}

describe('what BibTeX alone can hold', () => {
  it.each<Partial<CslItem>>([
    {
      issued: {
        'date-parts': [
          [2025, 12, 30],
          [2026, 1, 2],
        ],
      },
    },
    { issued: { 'date-parts': [[2025]], circa: true } },
    {
      'event-title': 'Ports 2026',
      'event-place': 'Ellery',
      'event-date': { 'date-parts': [[2026, 5]] },
    },
    { 'original-date': { 'date-parts': [[1901]] }, 'original-publisher': 'Old Press' },
    { director: [{ family: 'Lund', given: 'Ida' }], interviewer: [{ literal: 'Ellery Radio' }] },
    { PMID: '1234', PMCID: 'PMC5', status: 'in press', medium: 'Leaflet' },
    { title: 'A <i>very</i> long H<sub>2</sub>O <span class="nocase">iPort</span> a < b' },
  ])('comes back: %j', (some) => {
    const csl: CslItem = { type: 'book', 'citation-key': 'k', title: 'Tides', ...some };
    const expected = some.title
      ? { ...csl, title: 'A <i>very</i> long H<sub>2</sub>O iPort a < b' }
      : csl;
    expect(through(writeBibtex(withKeys([csl])))).toEqual([expected]);
  });
});

describe('keys', () => {
  it('are made where an item came without one, and none is there twice', () => {
    const csl: CslItem = {
      type: 'book',
      title: 'The <i>Tides</i>',
      author: [{ family: 'Łund Ö', given: 'Ida' }],
      issued: { 'date-parts': [[2026]] },
    };
    const keys = withKeys([csl, csl, { ...csl, 'citation-key': 'a b,{c}' }]).map(([key]) => key);
    expect(keys).toEqual(['und2026tides', 'und2026tides-2', 'abc']);
  });
});

it('kinds of source come from the types', () => {
  const kinds = ['webpage', 'dataset', 'interview', 'personal_communication', 'book'] as const;
  expect(kinds.map(kindOfType)).toEqual(['web-page', 'dataset', 'interview', 'person', 'document']);
});
