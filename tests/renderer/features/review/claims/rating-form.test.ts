import { describe, expect, it } from 'vitest';
import {
  ratingDraft,
  readDraft,
} from '../../../../../renderer/features/review/claims/rating-form.ts';
import { testReview } from '../../../../support/articles.ts';

describe('a review that is being typed', () => {
  it('is the review that is there, its rating by name', () => {
    const { review, problems } = readDraft(ratingDraft(testReview));
    expect(review).toEqual({ ...testReview, rating: 'Mostly false' });
    expect(problems).toEqual({});
  });

  it('needs a rating and a name, and says so', () => {
    expect(readDraft(ratingDraft(null))).toEqual({
      review: null,
      problems: { rating: 'Choose a rating.', name: 'Say who made the claim.' },
    });
  });

  it('says which address or day is none, and takes outer spaces off', () => {
    const typed = { ...ratingDraft(testReview), date: '27 February', url: 'council.example' };
    expect(readDraft(typed).problems).toEqual({
      date: 'A day is written as 2026-03-04.',
      url: 'An address begins with https:// or http://.',
    });
    const spaced = {
      ...ratingDraft(testReview),
      name: ' Ada Quill ',
      url: ' https://a.example/x ',
    };
    expect(readDraft(spaced).review).toMatchObject({
      claimant: { name: 'Ada Quill' },
      appearance: { url: 'https://a.example/x' },
    });
  });
});
