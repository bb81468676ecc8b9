import type { CslNameVariable, CslNumberVariable, CslTextVariable, CslType } from '../model/csl.ts';

/**
 * The entry types of BibTeX, as BibLaTeX extends them (its manual, 2.1). A type of CSL that has
 * no entry type of its own is written as the nearest one, its own name as `entrysubtype`.
 */
export const bibtexTypes: Readonly<Record<CslType, string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'video',
  chapter: 'incollection',
  classic: 'book',
  collection: 'misc',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'image',
  graphic: 'artwork',
  hearing: 'legal',
  interview: 'misc',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'movie',
  musical_score: 'music',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legal',
  report: 'techreport',
  review: 'review',
  'review-book': 'review',
  software: 'software',
  song: 'audio',
  speech: 'unpublished',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};

/** What an entry type is in CSL. */
export const cslTypesOfBibtex: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'pamphlet',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  image: 'figure',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry',
  jurisdiction: 'legal_case',
  legal: 'treaty',
  legislation: 'legislation',
  letter: 'personal_communication',
  manual: 'report',
  mastersthesis: 'thesis',
  misc: 'document',
  movie: 'motion_picture',
  music: 'musical_score',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  mvreference: 'book',
  online: 'webpage',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  phdthesis: 'thesis',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  software: 'software',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article-journal',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  www: 'webpage',
};

/** Words that style packages use as `entrysubtype` of an article. */
export const articleSubtypes: Readonly<Record<string, CslType>> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
};

export const bibtexNames: readonly (readonly [CslNameVariable, ...string[]])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
];

/** Three more roles can be named: `editora` with what they are under `editoratype`. */
export const otherRoles = ['editora', 'editorb', 'editorc'] as const;

/** Fields of text: the first of each is written, the others are read. */
export const bibtexTexts: readonly (readonly [CslTextVariable | CslNumberVariable, ...string[]])[] =
  [
    ['title-short', 'shorttitle'],
    ['container-title-short', 'shortjournal'],
    ['collection-title', 'series'],
    ['volume-title', 'issuetitle'],
    ['original-title', 'origtitle'],
    ['original-publisher', 'origpublisher'],
    ['original-publisher-place', 'origlocation'],
    ['event-title', 'eventtitle'],
    ['event-place', 'venue'],
    ['publisher-place', 'address', 'location'],
    ['volume', 'volume'],
    ['number-of-volumes', 'volumes'],
    ['part', 'part'],
    ['chapter-number', 'chapter'],
    ['edition', 'edition'],
    ['number-of-pages', 'pagetotal', 'numpages'],
    ['genre', 'type'],
    ['version', 'version'],
    ['medium', 'howpublished'],
    ['status', 'pubstate'],
    ['call-number', 'library'],
    ['language', 'language', 'langid'],
    ['abstract', 'abstract'],
    ['note', 'note', 'addendum'],
    ['annote', 'annotation', 'annote'],
  ];

/** Fields that are taken letter for letter. */
export const bibtexVerbatim: readonly (readonly [CslTextVariable, ...string[]])[] = [
  ['DOI', 'doi'],
  ['URL', 'url'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
];

const inPeriodicals = ['article', 'periodical', 'review', 'suppperiodical'];

/** The field that holds what an entry appeared in. */
export function containerField(entryType: string): 'journal' | 'booktitle' {
  return inPeriodicals.includes(entryType) ? 'journal' : 'booktitle';
}

/** What the field `number` means in an entry of a type. */
export function meaningOfNumber(entryType: string): 'issue' | 'collection-number' | 'number' {
  if (inPeriodicals.includes(entryType) || entryType === 'inproceedings') return 'issue';
  return inSeries.includes(entryType) ? 'collection-number' : 'number';
}

const inSeries = [
  'book',
  'bookinbook',
  'collection',
  'inbook',
  'incollection',
  'inreference',
  'mvbook',
  'mvcollection',
  'mvproceedings',
  'mvreference',
  'proceedings',
  'reference',
  'suppbook',
  'suppcollection',
];

/** The field that holds the publisher in an entry of a type. */
export function publisherField(entryType: string): string {
  switch (entryType) {
    case 'techreport':
    case 'thesis':
      return 'institution';
    case 'online':
      return 'organization';
    default:
      return 'publisher';
  }
}
