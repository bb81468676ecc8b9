import { describe, expect, it } from 'vitest';
import { addressPatternProblem, articleAddress } from '../../../shared/export/article-address.ts';
import { testArticle, testFields } from '../../support/articles.ts';

const house = (articleUrl: string) => ({ name: 'The Courier', url: '', articleUrl });

describe('an article’s address', () => {
  it('is made of the house’s pattern, each part escaped', () => {
    expect(
      articleAddress(house('https://courier.example/{year}/{month}/{day}/{slug}'), testArticle()),
    ).toBe('https://courier.example/2026/03/04/port-ansgar-harbour-levy');
    const odd = testArticle({ fields: { ...testFields, slug: 'a/../b?c' } });
    expect(articleAddress(house('https://courier.example/{slug}'), odd)).toBe(
      'https://courier.example/a%2F..%2Fb%3Fc',
    );
  });

  it('is not known without a pattern, with a bad one, or where a part of it is missing', () => {
    expect(articleAddress(house(''), testArticle())).toBe('');
    expect(articleAddress(house('courier/{slug}'), testArticle())).toBe('');
    const undated = testArticle({ fields: { ...testFields, date: '' } });
    expect(articleAddress(house('https://courier.example/{year}/{slug}'), undated)).toBe('');
  });

  it('has a pattern that tells articles apart', () => {
    expect(addressPatternProblem('')).toBe('');
    expect(addressPatternProblem('https://courier.example/{id}')).toBe('');
    expect(addressPatternProblem('https://courier.example/news')).toMatch(/one address/);
    expect(addressPatternProblem('https://courier.example/{name}')).toMatch(/\{name\}.*nothing/);
    expect(addressPatternProblem('javascript:{slug}')).toMatch(/begins with https/);
  });
});
