import type { ClaimReview, Rating } from '../model/claim-review.ts';

/** A rating with its number: `Half true (3, where 1 is worst and 5 best)`. */
function ratingWords({ name, score }: Rating): string {
  if (score === null) return name;
  return `${name} (${score.value}, where ${score.worst} is worst and ${score.best} best)`;
}

/** What readers of a fact check are told of a claim, a line for each thing. */
export function reviewLines({
  claimant,
  appearance,
  rating,
  conclusion,
}: ClaimReview): readonly string[] {
  const who = [claimant.name, claimant.role, claimant.url].filter((part) => part !== '');
  const where = [appearance.date, appearance.url].filter((part) => part !== '');
  return [
    `Rated for readers: ${ratingWords(rating)}`,
    ...(conclusion === '' ? [] : [`Because: ${conclusion}`]),
    `Claimed by ${who.join(', ')}`,
    ...(where.length === 0 ? [] : [`Appeared: ${where.join(', ')}`]),
  ];
}
