import type { CslType } from '../../../../shared/model/csl.ts';
import type { SourceKind } from '../../../../shared/model/source.ts';

export const cslTypeNames: Readonly<Record<CslType, string>> = {
  document: 'Document',
  report: 'Report',
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  article: 'Preprint or other article',
  book: 'Book',
  chapter: 'Chapter of a book',
  'paper-conference': 'Conference paper',
  thesis: 'Thesis',
  legislation: 'Law or ruling',
  legal_case: 'Court case',
  bill: 'Bill',
  regulation: 'Regulation',
  treaty: 'Treaty',
  hearing: 'Hearing',
  standard: 'Standard',
  patent: 'Patent',
  speech: 'Speech',
  broadcast: 'Broadcast',
  motion_picture: 'Film or video',
  song: 'Sound recording',
  performance: 'Performance',
  event: 'Event',
  map: 'Map',
  figure: 'Figure',
  graphic: 'Picture',
  manuscript: 'Manuscript',
  pamphlet: 'Pamphlet',
  periodical: 'Whole issue of a periodical',
  collection: 'Collection of an archive',
  classic: 'Classical work',
  entry: 'Entry of a reference work',
  'entry-dictionary': 'Entry of a dictionary',
  'entry-encyclopedia': 'Entry of an encyclopedia',
  review: 'Review',
  'review-book': 'Book review',
  musical_score: 'Musical score',
  software: 'Software',
  webpage: 'Web page',
  post: 'Post on a network or in a forum',
  'post-weblog': 'Post on a blog',
  dataset: 'Dataset',
  interview: 'Interview',
  personal_communication: 'Personal communication',
};

const ofOneKind: Readonly<Record<Exclude<SourceKind, 'document'>, readonly CslType[]>> = {
  'web-page': ['webpage', 'post', 'post-weblog'],
  dataset: ['dataset'],
  interview: ['interview'],
  person: ['personal_communication'],
};

/** CSL's item types that fit a kind of source, the usual one first; a document may be any. */
export function cslTypesOf(kind: SourceKind): readonly CslType[] {
  if (kind !== 'document') return ofOneKind[kind];
  const taken = new Set(Object.values(ofOneKind).flat());
  return names.filter((type) => !taken.has(type));
}

const names = Object.keys(cslTypeNames).filter((key): key is CslType => key in cslTypeNames);
