import type { Article } from '../../../shared/model/article.ts';

/** An article that shows what patterns of names and addresses make of one. */
export const exampleArticle: Pick<Article, 'id' | 'fields'> = {
  id: '2026-03-04-harbour-levy-k3x9',
  fields: {
    headline: 'Harbour levy to rise',
    dek: '',
    byline: '',
    dateline: '',
    date: '2026-03-04',
    slug: 'harbour-levy',
    tags: [],
    notes: '',
    language: 'en',
  },
};
