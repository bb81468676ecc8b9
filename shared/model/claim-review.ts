import { z } from 'zod';
import { daySchema } from './primitives.ts';

/** Numbers of a scale; search engines take 1 as the least (Google's guide to ClaimReview). */
export const LEAST_SCORE = 1;
export const GREATEST_SCORE = 100;
const scoreSchema = z.int().min(LEAST_SCORE).max(GREATEST_SCORE);

/** One step of a scale of ratings. */
export const gradeSchema = z
  .object({
    /** As readers see it: `Mostly true`. */
    name: z.string().trim().min(1).max(60),
    /** Greater is truer; null where the rating says nothing of that, as `Unproven`. */
    score: scoreSchema.nullable(),
  })
  .readonly();
export type Grade = z.infer<typeof gradeSchema>;

/** What keeps grades from being a scale, as a sentence; empty where nothing does. */
export function scaleProblem(grades: readonly Grade[]): string {
  if (grades.length === 0) return 'A scale needs at least one rating.';
  const names = grades.map(({ name }) => name.trim().toLowerCase());
  if (names.includes('')) return 'Each rating needs a name.';
  const twice = grades.find((_, at) => names.indexOf(names[at] ?? '') < at);
  if (twice) return `There are two ratings of the name “${twice.name.trim()}”.`;
  const scores = scoresOf(grades);
  if (scores.some((score) => !scoreSchema.safeParse(score).success)) {
    return `Numbers go from ${LEAST_SCORE} to ${GREATEST_SCORE}.`;
  }
  return new Set(scores).size === 1 ? 'At least two ratings need different numbers, or none.' : '';
}

function scoresOf(grades: readonly Grade[]): readonly number[] {
  return grades.flatMap(({ score }) => (score === null ? [] : [score]));
}

/** The ratings that a house gives, in the order in which they are offered. */
export const ratingScaleSchema = z
  .array(gradeSchema)
  .max(20)
  .superRefine((grades, context) => {
    const message = scaleProblem(grades);
    if (message !== '') context.addIssue({ code: 'custom', message });
  })
  .readonly();
export type RatingScale = z.infer<typeof ratingScaleSchema>;

/** The scale of a new library, and of one that was made before there were any. */
export const defaultRatingScale: RatingScale = [
  { name: 'True', score: 5 },
  { name: 'Mostly true', score: 4 },
  { name: 'Half true', score: 3 },
  { name: 'Mostly false', score: 2 },
  { name: 'False', score: 1 },
  { name: 'Unproven', score: null },
];

/**
 * A rating as it was given, with the ends of the scale at that time: a scale that is changed later
 * changes nothing that was rated.
 */
export const ratingSchema = z
  .object({
    name: z.string().min(1).max(60),
    score: z
      .object({ value: scoreSchema, worst: scoreSchema, best: scoreSchema })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Rating = z.infer<typeof ratingSchema>;

/** The rating of a name on a scale; null where the scale does not have it. */
export function ratingOn(scale: RatingScale, name: string): Rating | null {
  const grade = scale.find((one) => one.name === name);
  if (!grade) return null;
  const scores = scoresOf(scale);
  return {
    name,
    score:
      grade.score === null
        ? null
        : { value: grade.score, worst: Math.min(...scores), best: Math.max(...scores) },
  };
}

/** An address of the web, or empty where none is given. */
export const webLinkSchema = z.union([
  z.literal(''),
  z
    .url({ protocol: /^https?$/, error: 'Not an address that begins with https:// or http://.' })
    .max(2000),
]);

export const claimantKinds = ['person', 'organisation'] as const;

/** What readers are told of a claim: whose it is, where it stood, how true it is. */
export const claimReviewSchema = z
  .object({
    /** Who made the claim. */
    claimant: z
      .object({
        kind: z.enum(claimantKinds),
        name: z.string().trim().min(1).max(200),
        /** Office or trade; empty where none is told. */
        role: z.string().trim().max(200),
        /** A page about them, or theirs; empty where none is told. */
        url: webLinkSchema,
      })
      .readonly(),
    /** When it was made, and where it can be read or seen; each empty where it is not told. */
    appearance: z.object({ date: daySchema, url: webLinkSchema }).readonly(),
    rating: ratingSchema,
    /** Why it is rated so, in a sentence or two; may be empty. */
    conclusion: z.string().trim().max(1000),
  })
  .readonly();
export type ClaimReview = z.infer<typeof claimReviewSchema>;

/** A review with the words of the draft that it is about. */
export const reviewedClaimSchema = z
  .object({ text: z.string(), review: claimReviewSchema })
  .readonly();
export type ReviewedClaim = z.infer<typeof reviewedClaimSchema>;
