import { describe, expect, it } from 'vitest';
import { availability } from '../../../../renderer/features/export/availability.ts';
import { defaultPublisher } from '../../../../shared/model/publisher.ts';
import { testArticle, testClaim, testReview } from '../../../support/articles.ts';

const needy = { needs: 'reviews' } as const;
const house = { ...defaultPublisher, articleUrl: 'https://courier.example/{slug}' };
const plain = testArticle();
const rated = testArticle({
  isFactCheck: true,
  claims: [testClaim('000levy', '165 crowns', { review: testReview })],
});

describe('whether a format can be made', () => {
  it('is so for any article where the format needs nothing', () => {
    expect(availability({}, [plain], 1, house)).toEqual({ isPossible: true, why: '' });
    expect(availability({}, [], 1, house)).toEqual({ isPossible: true, why: '' });
  });

  it('waits until an article was read, then says what is missing and what to do', () => {
    expect(availability(needy, [], 1, house)).toEqual({ isPossible: false, why: '' });
    expect(availability(needy, [rated], 1, house)).toEqual({ isPossible: true, why: '' });
    const { isPossible, why } = availability(needy, [plain], 1, house);
    expect(isPossible).toBe(false);
    expect(why).toMatch(/not marked as a fact check\. Mark it/);
    const unrated = { ...plain, isFactCheck: true };
    expect(availability(needy, [unrated], 1, house).why).toMatch(/No claim.*rate it for readers/);
  });

  it('is so of several where one has it, and says how many have not', () => {
    expect(availability(needy, [plain, rated, plain], 3, house)).toMatchObject({
      isPossible: true,
      why: expect.stringMatching(/^2 articles have no claims rated/),
    });
    expect(availability(needy, [plain, plain], 2, house)).toMatchObject({ isPossible: false });
    // Of a large selection not every article is read.
    expect(availability(needy, [plain, plain], 300, house)).toMatchObject({ isPossible: true });
  });

  it('says what a site without addresses of articles lacks', () => {
    expect(availability(needy, [rated], 1, defaultPublisher)).toMatchObject({
      isPossible: true,
      why: expect.stringContaining('Publisher'),
    });
  });
});
