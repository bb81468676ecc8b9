import type { Element } from 'hast';
import { authors } from './byline.ts';
import { nameInWords } from './citations.ts';
import { claimReviews } from './claim-review.ts';
import { cslDateIso } from './dates.ts';
import { element } from './hast.ts';
import { withoutEmpty } from './json.ts';
import type { Publication, PublishedSource } from './publication.ts';
import { newsMediaOrganization } from './publisher.ts';

/**
 * The article as schema.org NewsArticle in JSON-LD. The day of publication is known without a
 * time, so it is given as a date; when this version was made is given to the second, in UTC. A fact
 * check's ClaimReviews stand beside it.
 */
export function newsArticleScript(view: Publication): Element {
  const context = 'https://schema.org';
  const article = withoutEmpty({
    '@type': 'NewsArticle',
    headline: view.headline,
    description: view.dek,
    author: authors(view.byline).map((name) => ({ '@type': 'Person', name })),
    dateline: view.dateline,
    datePublished: view.date,
    dateModified: view.versionAt,
    inLanguage: view.language,
    keywords: view.tags,
    publisher: newsMediaOrganization(view.publisher) ?? '',
    creativeWorkStatus: view.approved ? 'Published' : 'Draft',
    citation: view.sources.map(creativeWork),
  });
  const reviews = claimReviews(view);
  const data =
    reviews.length === 0
      ? { '@context': context, ...article }
      : { '@context': context, '@graph': [article, ...reviews] };
  return element('script', { type: 'application/ld+json' }, scriptSafe(data));
}

function creativeWork({ title, name, line, source: { csl } }: PublishedSource) {
  return withoutEmpty({
    '@type': csl.type === 'dataset' ? 'Dataset' : 'CreativeWork',
    name: title === '' ? name : title,
    author: (csl.author ?? []).map((author) => ({
      '@type': author.literal === undefined ? 'Person' : 'Organization',
      name: nameInWords(author),
    })),
    publisher: csl.publisher ? { '@type': 'Organization', name: csl.publisher } : '',
    datePublished: cslDateIso(csl.issued),
    url: line.url,
  });
}

/** JSON that can't end its script element, nor open a comment in it (HTML, 4.12.1.3). */
function scriptSafe(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}
