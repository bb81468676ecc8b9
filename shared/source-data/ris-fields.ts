import type { CslNameVariable, CslNumberVariable, CslTextVariable, CslType } from '../model/csl.ts';

/**
 * RIS as Zotero, EndNote and the databases write it (Research Information Systems' format of
 * 2011). A type of CSL that RIS lacks is written as the nearest one, its own name under `M3`.
 */
export const risTypes: Readonly<Record<CslType, string>> = {
  article: 'INPR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'ADVS',
  chapter: 'CHAP',
  classic: 'CLSWK',
  collection: 'GEN',
  dataset: 'DATA',
  document: 'GEN',
  entry: 'CTLG',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  event: 'GEN',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  performance: 'GEN',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  regulation: 'LEGAL',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
};

/** What a type of RIS is in CSL: of those that are written as it, the one that it is named for. */
export const cslTypesOfRis: Readonly<Record<string, CslType>> = {
  ...Object.fromEntries(
    Object.entries(risTypes).map(([type, ris]) => [ris, type as CslType] as const),
  ),
  GEN: 'document',
  PCOMM: 'personal_communication',
  BLOG: 'post-weblog',
  JOUR: 'article-journal',
  STAT: 'legislation',
  // Never written, only read.
  ABST: 'article-journal',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  CHART: 'figure',
  CPAPER: 'paper-conference',
  DBASE: 'dataset',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  GOVDOC: 'report',
  GRANT: 'document',
  ICOMM: 'personal_communication',
  JOURN: 'article-journal',
  MULTI: 'motion_picture',
  SER: 'book',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** People, by their tags: the first of each is written, the others are read. */
export const risNames: readonly (readonly [CslNameVariable, ...string[]])[] = [
  ['author', 'AU', 'A1'],
  ['editor', 'A2', 'ED'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
];

/** Lines of text and numbers, by their tags: the first of each is written. */
export const risLines: readonly (readonly [CslTextVariable | CslNumberVariable, ...string[]])[] = [
  ['title-short', 'ST'],
  ['container-title', 'T2', 'JF', 'JO', 'BT', 'JA'],
  ['container-title-short', 'J2', 'J1'],
  ['collection-title', 'T3'],
  ['original-title', 'OP'],
  ['reviewed-title', 'RI'],
  ['publisher-place', 'CY', 'PP'],
  ['publisher', 'PB'],
  ['volume', 'VL'],
  ['number-of-volumes', 'NV'],
  ['issue', 'IS', 'CP'],
  ['number', 'M1'],
  ['edition', 'ET'],
  ['section', 'SE'],
  ['DOI', 'DO'],
  ['URL', 'UR', 'LK'],
  ['archive', 'DB'],
  ['archive_location', 'AN', 'AV'],
  ['source', 'DP'],
  ['call-number', 'CN'],
  ['language', 'LA'],
  ['abstract', 'AB', 'N2'],
  ['note', 'N1'],
  ['annote', 'RN'],
];

/** Of these `ET` is the version. */
export const versionedTypes: readonly CslType[] = ['dataset', 'software'];
