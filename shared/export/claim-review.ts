import { DeskFailure } from '../model/result.ts';
import { whyNoReviews } from '../review/fact-check.ts';
import { unavailableError } from './availability.ts';
import { authors } from './byline.ts';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withoutEmpty } from './json.ts';
import { type Publication, type PublishedReview, publication } from './publication.ts';

const label = 'ClaimReview';

/**
 * What a fact check rates, as schema.org's ClaimReview, which search engines read. Refused of an
 * article that rates nothing.
 */
export const claimReviewExporter: TextExporter = {
  format: 'claimreview',
  label,
  extension: 'jsonld',
  purpose: 'data',
  needs: 'reviews',
  render: (input) => {
    const none = whyNoReviews(input.article);
    if (none) throw new DeskFailure(unavailableError({ label }, input.article, none));
    const graph = claimReviews(publication(input));
    return {
      name: exportName(input, '.claimreview.jsonld'),
      mediaType: 'application/ld+json',
      content: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`,
    };
  },
};

/**
 * A ClaimReview of each claim that readers get a rating of, without its context. Required by
 * schema.org's users: claimReviewed, reviewRating with alternateName, and url, which is there only
 * where the house style knows the article's address.
 */
export function claimReviews(view: Publication): readonly Record<string, unknown>[] {
  return view.reviews.map((review) =>
    withoutEmpty({
      '@type': 'ClaimReview',
      url: view.url,
      datePublished: view.date,
      dateModified: view.versionAt,
      inLanguage: view.language,
      creativeWorkStatus: view.approved ? 'Published' : 'Draft',
      author: author(view),
      claimReviewed: review.claim,
      itemReviewed: claim(review),
      reviewRating: rating(review),
    }),
  );
}

/** The house, where its style names it; else who wrote the article. */
function author({ publisher, byline }: Publication) {
  const { name, url } = publisher;
  if (name !== '') return withoutEmpty({ '@type': 'Organization', name, url });
  return authors(byline).map((name) => ({ '@type': 'Person', name }));
}

function claim({ claimant, appearance }: PublishedReview) {
  return withoutEmpty({
    '@type': 'Claim',
    author: withoutEmpty({
      '@type': claimant.kind === 'person' ? 'Person' : 'Organization',
      name: claimant.name,
      // Only people have jobs at schema.org.
      [claimant.kind === 'person' ? 'jobTitle' : 'description']: claimant.role,
      sameAs: claimant.url,
    }),
    datePublished: appearance.date,
    appearance: appearance.url === '' ? '' : { '@type': 'CreativeWork', url: appearance.url },
  });
}

function rating({ rating: { name, score }, conclusion }: PublishedReview) {
  return withoutEmpty({
    '@type': 'Rating',
    ...(score === null
      ? {}
      : { ratingValue: score.value, bestRating: score.best, worstRating: score.worst }),
    alternateName: name,
    ratingExplanation: conclusion,
  });
}
