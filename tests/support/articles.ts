import { ARTICLE_FORMAT, type Article, type ArticleFields } from '../../shared/model/article.ts';
import type { Claim } from '../../shared/model/claim.ts';
import type { ClaimReview } from '../../shared/model/claim-review.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { ActContext } from '../../shared/model/primitives.ts';
import type { Source } from '../../shared/model/source.ts';
import { makeAnchor } from '../../shared/text/anchors.ts';

/** The day and hour at which tests act. */
export const testNow = '2026-03-04T10:41:00.000Z';
export const mara = { name: 'Mara Lindqvist', role: 'Editor' };
export const teodor = { name: 'Teodor Vance', role: 'Chief editor' };

/** A context that acts as Mara, or another, with ids that count up. */
export function actContext(by = mara): ActContext {
  let count = 0;
  return {
    now: testNow,
    by,
    newId(prefix) {
      count += 1;
      return `${prefix}-${String(count).padStart(6, '0')}`;
    },
  };
}

export const testBody =
  'The harbour levy will rise to 165 crowns in June, the council of Port Ansgar said.\n\n' +
  'Nearly 20,000 boats paid it last year, according to the harbour office.\n';

/** Fields that the default house style finds valid. */
export const testFields: ArticleFields = {
  headline: 'Port Ansgar raises harbour levy for the first time in nine years',
  dek: 'Boat owners pay 165 crowns from June; the council wants to mend the eastern mole.',
  byline: 'Ilse Marrow',
  dateline: 'Port Ansgar',
  date: '2026-03-04',
  slug: 'port-ansgar-harbour-levy',
  tags: ['Harbour', 'Council'],
  notes: '',
  language: 'en',
};

/** An article in review with nothing done yet. */
export function testArticle(some: Partial<Article> = {}): Article {
  return {
    format: ARTICLE_FORMAT,
    id: '2026-03-04-harbour-levy-k3x9',
    createdAt: testNow,
    updatedAt: testNow,
    state: 'in-review',
    stateNote: '',
    fields: testFields,
    submittedFields: testFields,
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
    ...some,
  };
}

/** An open claim on the first place of these words in the body. */
export function testClaim(id: string, words: string, some: Partial<Claim> = {}): Claim {
  const start = testBody.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the test body`);
  return {
    id: `claim-${id}`,
    kind: 'figure',
    priority: 2,
    anchor: makeAnchor(testBody, start, start + words.length),
    note: '',
    decision: { state: 'open', reopened: null },
    citations: [],
    review: null,
    origin: 'editor',
    addedAt: testNow,
    addedBy: mara,
    ...some,
  };
}

/** A document without evidence files. */
export function testSource(id: string, some: Partial<Source> = {}): Source {
  return {
    id: `source-${id}`,
    kind: 'document',
    csl: { type: 'report', title: 'Harbour accounts 2025' },
    confidential: false,
    note: '',
    evidence: [],
    addedAt: testNow,
    addedBy: mara,
    ...some,
  };
}

/** A blocker in the body. */
export function testFinding(some: Partial<Finding> = {}): Finding {
  return {
    rule: 'figures/malformed',
    group: 'figures',
    severity: 'blocker',
    field: 'body',
    start: 4,
    end: 11,
    text: 'harbour',
    expected: '',
    message: 'This number is malformed.',
    ...some,
  };
}

/** What readers are told of a claim in a fact check, rated on the default scale. */
export const testReview: ClaimReview = {
  claimant: {
    kind: 'person',
    name: 'Ada Quill',
    role: 'Councillor',
    url: 'https://council.example/quill',
  },
  appearance: { date: '2026-02-27', url: 'https://council.example/sittings/12' },
  rating: { name: 'Mostly false', score: { value: 2, worst: 1, best: 5 } },
  conclusion: 'The levy rises to 156 crowns, and only from July.',
};
