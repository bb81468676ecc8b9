import type { ExportInput } from '../../../shared/export/exporter.ts';
import type { Anchor } from '../../../shared/model/anchor.ts';
import type { Article, ArticleFields, Comment } from '../../../shared/model/article.ts';
import type { Claim, Decision } from '../../../shared/model/claim.ts';
import { type ClaimReview, defaultRatingScale } from '../../../shared/model/claim-review.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { defaultPublisher, type Publisher } from '../../../shared/model/publisher.ts';
import type { Citation, Source } from '../../../shared/model/source.ts';

/** Fictional people and places; internal words carry INTERNAL so that a test can look for them. */
export const editor = { name: 'Rosa Lindqvist', role: 'Desk editor' };
export const chief = { name: 'Emil Okonjo', role: 'Chief editor' };

export const hash = (digit: string) => digit.repeat(64);

export const fields: ArticleFields = {
  headline: 'Council approves harbour levy after two-year row',
  dek: 'Ferries will pay 4.5 per cent more from July; fishing boats are exempt.',
  byline: 'By Mira Castellan and Jon Abara',
  dateline: 'Port Ellery',
  date: '2026-03-04',
  slug: 'harbour-levy',
  tags: ['harbour', 'council'],
  notes: 'INTERNAL-NOTE: legal has seen paragraph three.',
  language: 'en',
};

export const body = [
  'The council approved the **harbour levy** on Tuesday by 14 votes to 9.',
  '',
  '## What it costs',
  '',
  'Ferries pay [4.5 per cent](https://council.example/levy?a=1&b=2) more, the report says.',
  '',
  '> “We waited two years,” said Ana Berisha.',
  '',
  '- Fishing boats are exempt',
  '- Yachts pay half[^own]',
  '',
  '[^own]: Yachts over 12 metres only.',
].join('\n');

function anchorAt(exact: string, text: string): Anchor {
  const start = text.indexOf(exact);
  return {
    start: Math.max(start, 0),
    end: Math.max(start, 0) + exact.length,
    exact,
    prefix: '',
    suffix: '',
    sentenceHash: hash('5'),
    orphaned: start < 0,
  };
}

export function citation(sourceId: string, excerpt: string, page: string | null): Citation {
  return {
    id: `citation-${sourceId.slice(-4)}${page ?? '0'}00`,
    sourceId,
    locator: page === null ? null : { label: 'page', value: page },
    excerpt,
    place: null,
    addedAt: '2026-03-02T09:00:00.000Z',
    addedBy: editor,
  };
}

export function claim(
  id: string,
  exact: string,
  decision: Decision,
  citations: readonly Citation[],
  text = body,
): Claim {
  return {
    id,
    kind: 'figure',
    priority: 2,
    anchor: anchorAt(exact, text),
    note: `INTERNAL-CLAIM-NOTE ${id}`,
    decision,
    citations,
    review: null,
    origin: 'editor',
    addedAt: '2026-03-02T08:00:00.000Z',
    addedBy: editor,
  };
}

const openSource: Source = {
  id: 'source-open1',
  kind: 'document',
  csl: {
    type: 'report',
    title: 'Levy Proposal',
    author: [{ literal: 'Port Ellery Harbour Board' }],
    publisher: 'Port Ellery Harbour Board',
    issued: { 'date-parts': [[2026, 2]] },
    URL: 'https://board.example/levy.pdf',
    accessed: { 'date-parts': [[2026, 3, 1]] },
  },
  confidential: false,
  note: 'INTERNAL-SOURCE-NOTE',
  evidence: [
    {
      sha256: hash('e'),
      fileName: 'levy.txt',
      mediaType: 'text/plain',
      size: 120,
      readable: true,
      addedAt: '2026-03-02T08:30:00.000Z',
    },
  ],
  addedAt: '2026-03-02T08:20:00.000Z',
  addedBy: editor,
};

/** Every string here is found nowhere else, so that a leak of any of them shows. */
export const secretSource: Source = {
  id: 'source-zq77hidden',
  kind: 'interview',
  csl: {
    type: 'interview',
    title: 'SECRET-TITLE talk on the quay',
    author: [{ family: 'SECRET-FAMILY', given: 'SECRET-GIVEN' }, { literal: 'SECRET-LITERAL' }],
    publisher: 'SECRET-PUBLISHER',
    'publisher-place': 'SECRET-PLACE',
    'container-title': 'SECRET-CONTAINER',
    URL: 'https://secret-host.example/secret-path',
    DOI: '10.9999/SECRET-DOI',
    number: 'SECRET-NUMBER',
    version: 'SECRET-VERSION',
    archive: 'SECRET-ARCHIVE',
    note: 'SECRET-CSL-NOTE',
    issued: { 'date-parts': [[1987, 6, 5]] },
  },
  confidential: true,
  note: 'SECRET-SOURCE-NOTE',
  evidence: [
    {
      sha256: hash('d'),
      fileName: 'SECRET-FILE.txt',
      mediaType: 'text/x-secret',
      size: 987_654,
      readable: true,
      addedAt: '2026-01-01T01:01:01.001Z',
    },
  ],
  addedAt: '2026-01-02T02:02:02.002Z',
  addedBy: { name: 'SECRET-ADDER', role: 'SECRET-ROLE' },
};

export const secretCitation: Citation = {
  id: 'citation-zq78hidden',
  sourceId: secretSource.id,
  locator: { label: 'timestamp', value: 'SECRET-LOCATOR' },
  excerpt: 'SECRET-EXCERPT nine of them were told',
  place: { sha256: hash('d'), start: 12_345, end: 12_399 },
  addedAt: '2026-01-03T03:03:03.003Z',
  addedBy: { name: 'SECRET-CITER', role: '' },
};

/** A remark on words of the confidential source. */
export const secretComment: Comment = {
  id: 'comment-bbbb',
  anchor: {
    ...anchorAt('Ana Berisha', body),
    exact: 'SECRET-COMMENTED nine of them',
    prefix: 'SECRET-BEFORE ',
    suffix: ' SECRET-AFTER',
  },
  source: { sourceId: secretSource.id, sha256: hash('d') },
  body: 'Who is this?',
  mustResolve: false,
  by: editor,
  at: '2026-03-02T09:40:00.000Z',
  resolved: null,
  replies: [],
};

const verified: Decision = { state: 'verified', by: editor, at: '2026-03-03T10:00:00.000Z' };

export const article: Article = {
  format: 1,
  id: '2026-03-02-harbour-levy-k3x9',
  createdAt: '2026-03-02T07:00:00.000Z',
  updatedAt: '2026-03-04T09:00:00.000Z',
  state: 'approved',
  stateNote: '',
  fields,
  submittedFields: { ...fields, headline: 'INTERNAL-SUBMITTED headline' },
  received: {
    fileName: 'INTERNAL-received.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: hash('f'),
    size: 900,
  },
  editors: [editor],
  claims: [
    claim('claim-aaaa', '14 votes to 9', verified, [
      citation('source-open1', 'INTERNAL-EXCERPT fourteen to nine', '4'),
      secretCitation,
    ]),
    claim('claim-bbbb', '4.5 per cent', verified, [
      citation('source-open1', 'INTERNAL-EXCERPT four point five', '6'),
    ]),
    claim(
      'claim-cccc',
      'two years',
      {
        state: 'waived',
        by: chief,
        at: '2026-03-03T11:00:00.000Z',
        reason: 'INTERNAL-WAIVED known',
      },
      [],
    ),
  ],
  nothingToCheck: ['INTERNAL-NOTHING to check here.'],
  sources: [openSource, secretSource],
  checks: [
    {
      itemId: 'check-name',
      text: 'Names are spelt as their bearers spell them',
      answer: { state: 'ticked' },
      by: editor,
      at: '2026-03-03T12:00:00.000Z',
    },
    {
      itemId: 'check-left',
      text: 'INTERNAL-CHECK an item that left the template',
      answer: { state: 'not-applicable', reason: 'INTERNAL-REASON no pictures' },
      by: editor,
      at: '2026-03-03T12:10:00.000Z',
    },
  ],
  comments: [
    {
      id: 'comment-aaaa',
      anchor: anchorAt('Ana Berisha', body),
      body: 'INTERNAL-COMMENT is it spelt so?',
      source: null,
      replies: [
        {
          id: 'reply-aaaa',
          body: 'INTERNAL-REPLY it is',
          by: chief,
          at: '2026-03-02T11:30:00.000Z',
        },
      ],
      mustResolve: true,
      by: editor,
      at: '2026-03-02T09:30:00.000Z',
      resolved: { by: chief, at: '2026-03-03T09:30:00.000Z' },
    },
    secretComment,
  ],
  suggestions: [
    {
      id: 'suggestion-aaaa',
      start: body.indexOf('Ana Berisha'),
      end: body.indexOf('Ana Berisha') + 'Ana Berisha'.length,
      was: 'INTERNAL-WAS Anna Berisha',
      by: editor,
      at: '2026-03-02T11:45:00.000Z',
    },
  ],
  acceptedChanges: [],
  dismissals: [
    {
      rule: 'figures/malformed',
      field: 'body',
      text: '14 votes',
      reason: 'INTERNAL-DISMISSED it is a tally',
      around: null,
      by: editor,
      at: '2026-03-03T09:40:00.000Z',
    },
  ],
  dismissedProposals: [{ kind: 'figure', text: 'INTERNAL-PROPOSAL' }],
  targetWords: null,
  isFactCheck: false,
  revisions: [
    {
      number: 1,
      at: '2026-03-02T10:00:00.000Z',
      by: editor,
      note: 'INTERNAL-REVISION first pass',
      reason: 'by-hand',
      fields: { ...fields, headline: 'INTERNAL-OLD headline' },
      reviewedClaims: null,
      words: 61,
      contentHash: hash('1'),
    },
  ],
  signOffs: [
    {
      id: 'signoff-aaaa',
      by: chief,
      at: '2026-03-04T08:15:00.000Z',
      statement: 'INTERNAL-STATEMENT I approve this.',
      contentHash: hash('a'),
      revision: 2,
      voided: null,
    },
  ],
  exports: [],
};

export const style: HouseStyle = {
  name: 'Ellery Courier',
  limits: {
    headline: { required: true, max: 100 },
    dek: { required: false, max: 200 },
    byline: { required: true, max: 100 },
    dateline: { required: false, max: 100 },
    slug: { required: true, max: 60 },
    date: { required: true },
    tags: { required: false, max: 10 },
  },
  requiredClaimKinds: ['figure', 'quotation'],
  fourEyes: true,
  checklist: [
    {
      id: 'check-name',
      group: 'identity',
      text: 'Names are spelt as their bearers spell them',
      required: true,
      settledBy: [],
    },
    {
      id: 'check-sums',
      group: 'numbers-and-time',
      text: 'INTERNAL-ITEM sums work out',
      required: true,
      settledBy: ['figures/malformed'],
    },
  ],
  ruleSeverity: {},
  dictionary: [],
  targetWords: null,
  citations: { style: 'news', place: 'footnotes' },
  policies: [],
  typing: { quotes: 'language', dash: 'en' },
  exportProfiles: [],
  ratingScale: defaultRatingScale,
  publisher: defaultPublisher,
  dismissals: [
    {
      rule: 'figures/format',
      text: '4.5 per cent',
      reason: 'INTERNAL-HOUSE our form',
      by: chief,
      at: '2026-01-10T09:00:00.000Z',
    },
    {
      rule: 'figures/format',
      text: 'elsewhere only',
      reason: 'INTERNAL-ELSEWHERE not in this article',
      by: chief,
      at: '2026-01-10T09:00:00.000Z',
    },
  ],
};

export const input: ExportInput = {
  article,
  body,
  submission: 'INTERNAL-SUBMISSION',
  versions: [{ number: 1, by: editor, at: '2026-01-01T01:01:01.001Z', text: 'INTERNAL-REVISION' }],
  contentHash: hash('a'),
  approved: true,
  style,
  audit: [
    {
      seq: 1,
      at: '2026-01-02T02:02:02.002Z',
      by: editor,
      action: 'source added',
      detail: { title: 'SECRET-TITLE talk on the quay' },
      previous: '',
      hash: hash('9'),
    },
  ],
  now: '2026-03-05T06:30:00.000Z',
  generator: 'Proofdesk 0.1.0',
};

/** Who the house is, and where its articles stand. */
export const publisher: Publisher = {
  name: 'The Ellery Courier',
  url: 'https://courier.example/',
  articleUrl: 'https://courier.example/{year}/{month}/{slug}',
};

/** What readers are told of the first claim. */
export const levyReview: ClaimReview = {
  claimant: {
    kind: 'person',
    name: 'Ana Berisha',
    role: 'Skipper',
    url: 'https://boats.example/berisha',
  },
  appearance: { date: '2026-02-20', url: 'https://council.example/levy?a=1&b=2' },
  rating: { name: 'Mostly false', score: { value: 2, worst: 1, best: 5 } },
  conclusion: 'The council has 23 seats; nine voted against.',
};

/** The same article as a fact check that rates its first claim, published by a house with a site. */
export const factCheckInput: ExportInput = {
  ...input,
  article: {
    ...article,
    isFactCheck: true,
    claims: article.claims.map((one, at) => (at === 0 ? { ...one, review: levyReview } : one)),
  },
  style: { ...style, publisher },
};

/** The same content without a sign-off that stands. */
export const draftInput: ExportInput = {
  ...input,
  approved: false,
  article: { ...article, state: 'in-review', signOffs: [] },
};

/** An input with other fields or another body; claims go, because they would not fit. */
export function withText(changes: Partial<ArticleFields>, text: string): ExportInput {
  return {
    ...input,
    body: text,
    article: { ...article, claims: [], fields: { ...fields, ...changes } },
  };
}

/** All strings in a value, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
