import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { type ClaimReview, ratingOn } from '../../model/claim-review.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { ReviewCommand } from '../command.ts';
import { canonicalJson } from '../content-hash.ts';
import { notMarked } from '../fact-check.ts';
import { did, missing, type Outcome, refuse } from '../outcome.ts';
import { shortWords } from '../readiness.ts';
import { reopenClaim } from '../reopen-claim.ts';
import { replaceClaim } from './claims.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Marks an article as a fact check, or as none. The reviews of its claims stay with them. */
export function setFactCheck(
  article: Article,
  { isFactCheck }: Of<'set-fact-check'>,
): Result<Outcome> {
  return did(
    { ...article, isFactCheck },
    isFactCheck ? 'marked as a fact check' : 'fact check mark taken off',
    {},
  );
}

/**
 * Sets what readers are told of a claim, or takes it away. The rating is one of the house's scale, or
 * the one that the claim has. A verified claim that readers are told something else of is open
 * again: that was not checked.
 */
export function setClaimReview(
  article: Article,
  command: Of<'set-claim-review'>,
  context: ActContext,
  { ratingScale }: HouseStyle,
): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  if (!claim) return missing('claim');
  if (!article.isFactCheck) return refuse(notMarked.why, notMarked.advice);
  const about = { claim: claim.id, words: shortWords(claim.anchor.exact, 200) };
  const was = claim.review ? { was: claim.review.rating.name } : {};
  if (command.review === null) {
    const without = replaceClaim(article, { ...claim, review: null });
    return did(without, 'claim’s review removed', { ...about, ...was });
  }
  const { rating: name, ...rest } = command.review;
  const kept = claim.review?.rating.name === name ? claim.review.rating : null;
  const rating = ratingOn(ratingScale, name) ?? kept;
  if (!rating) {
    return refuse(
      `The house style has no rating “${shortWords(name)}”.`,
      'Nothing was changed. Choose one of its ratings.',
    );
  }
  const rated = withReview(claim, { ...rest, rating }, context.now);
  return did(replaceClaim(article, rated), 'claim rated', { ...about, rating: name, ...was });
}

function withReview(claim: Claim, review: ClaimReview, now: string): Claim {
  const rated = { ...claim, review };
  const isSame = canonicalJson(claim.review) === canonicalJson(review);
  if (isSame || claim.decision.state !== 'verified') return rated;
  return reopenClaim(
    rated,
    now,
    claim.review === null
      ? 'A review for readers was added to it.'
      : 'Its review for readers was changed.',
  );
}
