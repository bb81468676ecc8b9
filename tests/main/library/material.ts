import { randomBytes } from 'node:crypto';
import type { LibraryDeps } from '../../../main/library/library.ts';
import type { NewArticle } from '../../../main/library/new-article.ts';
import { ARTICLE_FORMAT, type Article, type ArticleFields } from '../../../shared/model/article.ts';
import { defaultRatingScale } from '../../../shared/model/claim-review.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { Person } from '../../../shared/model/primitives.ts';
import { defaultPublisher } from '../../../shared/model/publisher.ts';

// No vitest in here: the child process of the kill test uses it too.

export const instant = '2026-03-04T10:41:00.000Z';
export const editor: Person = { name: 'Mara Lindqvist', role: 'Editor' };

const limit = { required: false, max: 200 };
export const houseStyle: HouseStyle = {
  name: 'Harbour Gazette',
  limits: {
    headline: limit,
    dek: limit,
    byline: limit,
    dateline: limit,
    slug: limit,
    date: { required: false },
    tags: { required: false, max: 10 },
  },
  requiredClaimKinds: ['figure'],
  fourEyes: false,
  checklist: [],
  ruleSeverity: {},
  dictionary: [],
  dismissals: [],
  targetWords: null,
  citations: { style: 'news', place: 'footnotes' },
  policies: [],
  typing: { quotes: 'language', dash: 'en' },
  exportProfiles: [],
  ratingScale: defaultRatingScale,
  publisher: defaultPublisher,
};

/** What a library needs from outside, with a clock that stands still. */
export function makeDeps(changes: Partial<LibraryDeps> = {}): LibraryDeps {
  return {
    clock: () => instant,
    newId: (prefix) => `${prefix}-${randomBytes(4).toString('hex')}`,
    host: 'desk-one',
    user: 'mara',
    pid: process.pid,
    houseStyle,
    ...changes,
  };
}

/** A sound article with nothing but fields. */
export function makeArticle(
  id: string,
  fields: Partial<ArticleFields> = {},
  changes: Partial<Article> = {},
): Article {
  const all: ArticleFields = {
    headline: 'Harbour levy rises',
    dek: 'The port council votes on Friday',
    byline: 'Jon Aske',
    dateline: 'Sundhavn',
    date: '2026-03-04',
    slug: 'harbour-levy',
    tags: ['harbour'],
    notes: '',
    language: 'en',
    ...fields,
  };
  return {
    format: ARTICLE_FORMAT,
    id,
    createdAt: instant,
    updatedAt: instant,
    state: 'received',
    stateNote: '',
    fields: all,
    submittedFields: all,
    received: null,
    editors: [],
    claims: [],
    nothingToCheck: [],
    sources: [],
    checks: [],
    comments: [],
    suggestions: [],
    acceptedChanges: [],
    dismissals: [],
    dismissedProposals: [],
    targetWords: null,
    isFactCheck: false,
    revisions: [],
    signOffs: [],
    exports: [],
    ...changes,
  };
}

export const submissionText = 'The levy rises to 165 crowns.\n\nThe council voted on Friday.\n';

/** What an article of that id starts with. */
export function makeNewArticle(id: string, fields: Partial<ArticleFields> = {}): NewArticle {
  return {
    article: makeArticle(id, fields),
    submission: submissionText,
    draft: submissionText,
    received: { fileName: 'levy.txt', bytes: Buffer.from(submissionText) },
    audit: [{ action: 'received', detail: { file: 'levy.txt' } }],
    by: editor,
  };
}
