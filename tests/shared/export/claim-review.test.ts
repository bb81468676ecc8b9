import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimReviewExporter } from '../../../shared/export/claim-review.ts';
import type { ExportInput } from '../../../shared/export/exporter.ts';
import { htmlExporter } from '../../../shared/export/html.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { claim, factCheckInput, input, levyReview } from './export-input.ts';
import { hostileText } from './markup.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('./claim-review.schema.json', import.meta.url), 'utf8')),
);

const open = { state: 'open', reopened: null } as const;

/** The reviews in an export, held to the schema. */
function reviewsOf(given: ExportInput): readonly Record<string, unknown>[] {
  const data = JSON.parse(claimReviewExporter.render(given).content);
  validate(data);
  expect(ajv.errorsText(validate.errors, { separator: '\n' })).toBe('No errors');
  return data['@graph'];
}

function withClaims(claims: readonly Claim[], some: Partial<ExportInput> = {}): ExportInput {
  return { ...factCheckInput, ...some, article: { ...factCheckInput.article, claims } };
}

const rated = (id: string, words: string, review: Partial<typeof levyReview> = {}): Claim => ({
  ...claim(id, words, open, []),
  review: { ...levyReview, ...review },
});

describe('ClaimReview', () => {
  it('says what was claimed, by whom, where, and how true it is', () => {
    const { name, mediaType } = claimReviewExporter.render(factCheckInput);
    expect({ name, mediaType }).toEqual({
      name: 'harbour-levy.claimreview.jsonld',
      mediaType: 'application/ld+json',
    });
    expect(reviewsOf(factCheckInput)).toEqual([
      {
        '@type': 'ClaimReview',
        url: 'https://courier.example/2026/03/harbour-levy',
        datePublished: '2026-03-04',
        dateModified: '2026-03-04T08:15:00.000Z',
        inLanguage: 'en',
        creativeWorkStatus: 'Published',
        author: {
          '@type': 'Organization',
          name: 'The Ellery Courier',
          url: 'https://courier.example/',
        },
        claimReviewed: '14 votes to 9',
        itemReviewed: {
          '@type': 'Claim',
          author: {
            '@type': 'Person',
            name: 'Ana Berisha',
            jobTitle: 'Skipper',
            sameAs: 'https://boats.example/berisha',
          },
          datePublished: '2026-02-20',
          appearance: {
            '@type': 'CreativeWork',
            url: 'https://council.example/levy?a=1&b=2',
          },
        },
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 2,
          bestRating: 5,
          worstRating: 1,
          alternateName: 'Mostly false',
          ratingExplanation: 'The council has 23 seats; nine voted against.',
        },
      },
    ]);
  });

  it('has only claims with a review whose words are in the draft, in the order of the text', () => {
    const claims = [
      rated('claim-one1', '14 votes to 9'),
      claim('claim-two2', '4.5 per cent', open, []),
      rated('claim-lost', 'words that are gone'),
      rated('claim-thr3', 'We waited two years'),
    ];
    expect(reviewsOf(withClaims(claims)).map(({ claimReviewed }) => claimReviewed)).toEqual([
      '14 votes to 9',
      'We waited two years',
    ]);
  });

  it('gives the words of a claim without marks, wherever it begins and ends', () => {
    const words = (exact: string) =>
      reviewsOf(withClaims([rated('claim-one1', exact)]))[0]?.claimReviewed;
    expect(words('approved the **harbour levy** on Tuesday')).toBe(
      'approved the harbour levy on Tuesday',
    );
    expect(words('levy** on Tuesday')).toBe('levy on Tuesday');
    expect(words('pay [4.5 per cent](https://council.example/levy?a=1&b=2) more')).toBe(
      'pay 4.5 per cent more',
    );
    expect(words('> “We waited two years,” said Ana Berisha.\n\n- Fishing boats')).toBe(
      '“We waited two years,” said Ana Berisha. Fishing boats',
    );
    expect(words('Yachts pay half[^own]')).toBe('Yachts pay half');
  });

  it('takes the words that were checked, should they not be at their place', () => {
    const moved = rated('claim-one1', 'the **harbour levy** on Tuesday');
    const anchor = { ...moved.anchor, start: 3, end: 9 };
    const [review] = reviewsOf(withClaims([{ ...moved, anchor }]));
    expect(review?.claimReviewed).toBe('the harbour levy on Tuesday');
  });

  it('leaves the number out of a rating that has none, and what nobody told', () => {
    const review = {
      claimant: { kind: 'organisation', name: 'Boat Owners’ Union', role: '', url: '' },
      appearance: { date: '', url: '' },
      rating: { name: 'Unproven', score: null },
      conclusion: '',
    } as const;
    expect(reviewsOf(withClaims([rated('claim-one1', '14 votes', review)]))[0]).toMatchObject({
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Boat Owners’ Union' },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'Unproven' },
    });
    const [found] = reviewsOf(withClaims([rated('claim-one1', '14 votes', review)]));
    expect(found?.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Unproven' });
  });

  it('is by whoever wrote it where the house has no name, and has no address without a site', () => {
    const { content } = claimReviewExporter.render({ ...factCheckInput, style: input.style });
    const [review] = JSON.parse(content)['@graph'];
    expect(review.author).toEqual([
      { '@type': 'Person', name: 'Mira Castellan' },
      { '@type': 'Person', name: 'Jon Abara' },
    ]);
    expect(review).not.toHaveProperty('url');
  });

  it('marks a draft', () => {
    const draft = { ...factCheckInput, approved: false };
    expect(claimReviewExporter.render(draft).name).toMatch(/^DRAFT-/);
    expect(reviewsOf(draft)[0]?.creativeWorkStatus).toBe('Draft');
  });

  it('is refused with the reason where there is nothing to say', () => {
    const refusal = (given: ExportInput) => {
      try {
        claimReviewExporter.render(given);
      } catch (error) {
        if (error instanceof DeskFailure) return error.error;
        throw error;
      }
      throw new Error('It was not refused');
    };
    expect(refusal(input)).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('not marked as a fact check'),
      advice: expect.stringContaining('Mark it'),
    });
    expect(refusal(withClaims([])).message).toMatch(/No claim of this fact check has a review/);
  });

  it('stays valid whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const name = `x${a}`.slice(0, 200);
        const review = {
          claimant: { kind: 'person', name, role: b, url: '' },
          rating: { name: `r${b}`, score: null },
          conclusion: a,
        } as const;
        reviewsOf(withClaims([rated('claim-one1', '14 votes', review)]));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the web page of a fact check', () => {
  const script = (content: string) =>
    /<script type="application\/ld\+json">(?<json>[\s\S]*?)<\/script>/.exec(content)?.groups
      ?.json ?? '';

  it('carries the same reviews beside its article', () => {
    const { content } = htmlExporter.render(factCheckInput);
    const [article, ...reviews] = JSON.parse(script(content))['@graph'];
    expect(article['@type']).toBe('NewsArticle');
    expect(reviews).toEqual(reviewsOf(factCheckInput));
  });

  it('can’t be left through what was typed', () => {
    const review = { conclusion: '</script><script>alert(1)</script><!--' };
    const given = withClaims([rated('claim-one1', '14 votes', review)]);
    const json = script(htmlExporter.render(given).content);
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json)['@graph'][1].reviewRating.ratingExplanation).toBe(review.conclusion);
  });

  it('is as ever for any other article', () => {
    const json = JSON.parse(script(htmlExporter.render(input).content));
    expect(json['@type']).toBe('NewsArticle');
    expect(JSON.stringify(json)).not.toContain('ClaimReview');
  });
});
