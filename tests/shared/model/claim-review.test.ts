import { describe, expect, it } from 'vitest';
import {
  claimReviewSchema,
  defaultRatingScale,
  ratingOn,
  ratingScaleSchema,
} from '../../../shared/model/claim-review.ts';
import { testReview } from '../../support/articles.ts';

describe('a scale of ratings', () => {
  it('gives a rating its number and the ends of the scale, and one without number none', () => {
    expect(ratingOn(defaultRatingScale, 'Half true')).toEqual({
      name: 'Half true',
      score: { value: 3, worst: 1, best: 5 },
    });
    expect(ratingOn(defaultRatingScale, 'Unproven')).toEqual({ name: 'Unproven', score: null });
    expect(ratingOn(defaultRatingScale, 'Nonsense')).toBeNull();
  });

  it('is refused without ratings, with one name twice, or with numbers that rank nothing', () => {
    const problems = (grades: unknown) =>
      ratingScaleSchema.safeParse(grades).error?.issues.map(({ message }) => message) ?? [];
    expect(problems(defaultRatingScale)).toEqual([]);
    expect(problems([{ name: 'Unproven', score: null }])).toEqual([]);
    expect(problems([])).toEqual(['A scale needs at least one rating.']);
    const twice = [
      { name: 'True', score: 5 },
      { name: 'true ', score: 1 },
    ];
    expect(problems(twice)).toEqual(['There are two ratings of the name “true”.']);
    const same = [
      { name: 'True', score: 5 },
      { name: 'False', score: 5 },
    ];
    expect(problems(same)).toEqual(['At least two ratings need different numbers, or none.']);
    expect(problems([{ name: 'True', score: 0 }])).not.toEqual([]);
    expect(problems([{ name: 'True', score: 2.5 }])).not.toEqual([]);
  });
});

describe('a review for readers', () => {
  const decoded = (some: object) => claimReviewSchema.safeParse({ ...testReview, ...some }).success;

  it('needs a claimant and takes addresses of the web only', () => {
    expect(decoded({})).toBe(true);
    expect(decoded({ claimant: { ...testReview.claimant, name: ' ' } })).toBe(false);
    for (const [url, isTaken] of [
      ['', true],
      ['https://board.example/speech', true],
      ['javascript:alert(1)', false],
      ['file:///etc/passwd', false],
      ['board.example', false],
    ] as const) {
      expect(decoded({ claimant: { ...testReview.claimant, url } }), url).toBe(isTaken);
      expect(decoded({ appearance: { date: '', url } }), url).toBe(isTaken);
    }
    expect(decoded({ appearance: { date: '2026-02-30', url: '' } })).toBe(false);
  });
});
