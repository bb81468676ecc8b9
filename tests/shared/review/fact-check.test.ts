import { describe, expect, it } from 'vitest';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import { claimStatus } from '../../../shared/model/claim.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { applyCommand } from '../../../shared/review/apply-command.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';
import { contentHashInput } from '../../../shared/review/content-hash.ts';
import { reviewedClaims, whyNoReviews } from '../../../shared/review/fact-check.ts';
import { readiness } from '../../../shared/review/readiness.ts';
import {
  actContext,
  mara,
  testArticle,
  testBody,
  testClaim,
  testFields,
  testNow,
  testReview,
} from '../../support/articles.ts';

const style = { ...defaultHouseStyle(), checklist: [] };
const verified = { state: 'verified', by: mara, at: testNow } as const;
const levy = testClaim('000levy', '165 crowns', { decision: verified });
const boats = testClaim('00boats', 'Nearly 20,000 boats', { decision: verified });
const asked = { ...testReview, rating: 'Mostly false' };

function run(article: Article, command: ReviewCommand, house = style): Article {
  const result = applyCommand(article, command, actContext(), house);
  if (!result.ok) throw new Error(`refused: ${result.error.message}`);
  expect(articleSchema.safeParse(result.value.article).error).toBeUndefined();
  return result.value.article;
}

function refusal(article: Article, command: ReviewCommand): string {
  const result = applyCommand(article, command, actContext(), style);
  if (result.ok) throw new Error('was not refused');
  return `${result.error.message} ${result.error.advice}`;
}

const rate = (claimId: string, review: typeof asked | null = asked): ReviewCommand => ({
  type: 'set-claim-review',
  claimId,
  review,
});

const factCheck = testArticle({ isFactCheck: true, claims: [levy, boats] });
const rated = testArticle({
  isFactCheck: true,
  claims: [{ ...levy, review: testReview }, boats],
});

describe('an article from before there were fact checks', () => {
  it('reads as none, its claims without reviews', () => {
    const { isFactCheck: _, ...former } = testArticle({
      claims: [levy].map(({ review: __, ...claim }) => claim as typeof levy),
    });
    const read = articleSchema.parse(JSON.parse(JSON.stringify(former)));
    expect(read).toMatchObject({ isFactCheck: false, claims: [{ review: null }] });
    expect(reviewedClaims(read)).toBeNull();
  });
});

describe('marking and rating', () => {
  it('marks, rates by the house’s scale, and takes both back', () => {
    const marked = run(testArticle({ claims: [levy] }), {
      type: 'set-fact-check',
      isFactCheck: true,
    });
    const done = run(marked, rate(levy.id));
    expect(done.claims[0]?.review).toEqual(testReview);
    expect(run(done, rate(levy.id, null)).claims[0]?.review).toBeNull();
    const unmarked = run(done, { type: 'set-fact-check', isFactCheck: false });
    expect(unmarked.claims[0]?.review).toEqual(testReview);
    expect(reviewedClaims(unmarked)).toBeNull();
  });

  it('is refused where the article is none, and for a rating that the house does not have', () => {
    expect(refusal(testArticle({ claims: [levy] }), rate(levy.id))).toMatch(
      /not marked as a fact check.*Mark it/,
    );
    expect(refusal(factCheck, rate(levy.id, { ...asked, rating: 'Pants on fire' }))).toMatch(
      /no rating “Pants on fire”/,
    );
  });

  it('keeps a rating that has left the scale, with its number, until another is chosen', () => {
    const house = { ...style, ratingScale: [{ name: 'Right', score: null }] };
    const edited = run(rated, rate(levy.id, { ...asked, conclusion: 'Shorter.' }), house);
    expect(edited.claims[0]?.review).toEqual({ ...testReview, conclusion: 'Shorter.' });
  });

  it('opens a verified claim again, and only where readers are told something else', () => {
    const status = (article: Article) => article.claims.map(claimStatus);
    const [first] = run(factCheck, rate(levy.id)).claims;
    expect(first?.decision).toMatchObject({
      reopened: { reason: 'A review for readers was added to it.' },
    });
    expect(status(run(factCheck, rate(levy.id)))).toEqual(['reopened', 'verified']);
    expect(status(run(rated, rate(levy.id)))).toEqual(['verified', 'verified']);
    for (const change of [
      { rating: 'False' },
      { conclusion: 'Not so.' },
      { claimant: { ...testReview.claimant, name: 'Ada Quille' } },
      { appearance: { date: '', url: '' } },
    ]) {
      const changed = run(rated, rate(levy.id, { ...asked, ...change }));
      expect(status(changed), JSON.stringify(change)).toEqual(['reopened', 'verified']);
    }
  });

  it('is closed with everything else that was checked while a sign-off stands', () => {
    const signed: Article = { ...rated, state: 'approved' };
    for (const command of [
      rate(levy.id, { ...asked, rating: 'True' }),
      rate(levy.id, null),
      { type: 'set-fact-check', isFactCheck: false },
    ] satisfies ReviewCommand[]) {
      expect(refusal(signed, command)).toMatch(/is signed off.*Reopen the article/);
    }
  });

  it('stays with the words: the first piece of a split, and what is merged', () => {
    const [first, second] = rated.claims;
    if (!first || !second) throw new Error('no claims');
    const whole = { ...first.anchor, end: first.anchor.end };
    const split = run(rated, {
      type: 'split-claim',
      claimId: first.id,
      pieces: [
        { anchor: whole, kind: 'figure', priority: 2 },
        { anchor: { ...whole, start: whole.start + 4 }, kind: 'figure', priority: 2 },
      ],
    });
    expect(split.claims.map(({ review }) => review !== null)).toEqual([true, false, false]);
    const merged = run(
      { ...rated, claims: [levy, { ...boats, review: testReview }] },
      { type: 'merge-claims', claimIds: [levy.id, boats.id], anchor: whole },
    );
    expect(merged.claims.map(({ review }) => review)).toEqual([testReview]);
  });
});

describe('the gate of a fact check', () => {
  const reasons = (article: Article) =>
    readiness({ article, body: testBody, findings: [], style, signer: null }).gates.find(
      ({ id }) => id === 'fact-check',
    )?.reasons;

  it('is there for a fact check only', () => {
    expect(reasons({ ...rated, isFactCheck: false })).toBeUndefined();
    expect(reasons(rated)).toEqual([]);
  });

  it('asks for a rating, and for each rated claim to be verified', () => {
    expect(reasons(factCheck)).toEqual([
      {
        text: 'No claim of this fact check has a review for readers.',
        target: { kind: 'fact-check' },
      },
    ]);
    const waived = { state: 'waived', by: mara, at: testNow, reason: 'Known.' } as const;
    const claims = [{ ...levy, review: testReview, decision: waived }];
    expect(reasons({ ...rated, claims })).toEqual([
      {
        text: '“165 crowns” is rated “Mostly false”, but waived',
        target: { kind: 'claim', claimId: levy.id },
      },
    ]);
  });

  it('does not count a rated claim whose words are gone', () => {
    const orphaned = { ...levy.anchor, orphaned: true };
    const claims = [{ ...levy, review: testReview, anchor: orphaned }];
    expect(whyNoReviews({ isFactCheck: true, claims })?.why).toMatch(/No claim/);
  });
});

describe('the content hash of a fact check', () => {
  const hash = (article: Article) =>
    contentHashInput(testFields, testBody, reviewedClaims(article));

  it('is another one for anything that readers are told of a claim', () => {
    const other = (some: Partial<typeof testReview>) =>
      hash({ ...rated, claims: [{ ...levy, review: { ...testReview, ...some } }] });
    const hashes = [
      hash(rated),
      hash(factCheck),
      hash({ ...rated, isFactCheck: false }),
      other({ conclusion: 'Not so.' }),
      other({ claimant: { ...testReview.claimant, role: 'Mayor' } }),
      other({ appearance: { ...testReview.appearance, date: '2026-02-26' } }),
      other({ rating: { name: 'False', score: { value: 1, worst: 1, best: 5 } } }),
      other({ rating: { name: 'Mostly false', score: { value: 2, worst: 1, best: 4 } } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is by the order of the text, whatever order the claims are kept in', () => {
    const both = [levy, boats].map((claim) => ({ ...claim, review: testReview }));
    const kept = hash({ ...rated, claims: both });
    expect(hash({ ...rated, claims: both.toReversed() })).toBe(kept);
  });

  it('does not depend on what readers don’t get, nor on claims without a review', () => {
    const note = { ...levy, review: testReview, note: 'Ask again', priority: 1 } as const;
    expect(hash({ ...rated, claims: [note] })).toBe(hash(rated));
  });

  it('is of any other article the same as before there were fact checks', () => {
    const notMarked = { ...rated, isFactCheck: false };
    expect(contentHashInput(testFields, testBody, reviewedClaims(notMarked))).toBe(
      contentHashInput(testFields, testBody, null),
    );
  });
});
