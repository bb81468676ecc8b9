import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimReview, ReviewedClaim } from '../model/claim-review.ts';

type FactCheck = Pick<Article, 'isFactCheck' | 'claims'>;

/** A claim with a review. */
export type RatedClaim = Claim & { readonly review: ClaimReview };

/**
 * The claims of a fact check that readers get a review of, in the order of the text: their words are
 * in the draft. None of an article that is not marked as a fact check.
 */
export function ratedClaims({ isFactCheck, claims }: FactCheck): readonly RatedClaim[] {
  if (!isFactCheck) return [];
  return claims
    .filter(isRated)
    .filter(({ anchor }) => !anchor.orphaned)
    .toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}

function isRated(claim: Claim): claim is RatedClaim {
  return claim.review !== null;
}

/** What readers of a fact check get of its claims, see {@link ratedClaims}; null of other articles. */
export function reviewedClaims(article: FactCheck): readonly ReviewedClaim[] | null {
  if (!article.isFactCheck) return null;
  return ratedClaims(article).map(({ anchor, review }) => ({ text: anchor.exact, review }));
}

/** Why an article has no reviews to publish, and what to do about it. */
export interface NoReviews {
  /** One sentence. */
  readonly why: string;
  readonly advice: string;
}

export const notMarked: NoReviews = {
  why: 'This article is not marked as a fact check.',
  advice: 'Mark it as a fact check below its fields, above the draft.',
};

/** Null where the article has a review to publish. */
export function whyNoReviews(article: FactCheck): NoReviews | null {
  if (!article.isFactCheck) return notMarked;
  if (ratedClaims(article).length > 0) return null;
  return {
    why: 'No claim of this fact check has a review for readers.',
    advice: 'Choose a claim and rate it for readers, on its card.',
  };
}
