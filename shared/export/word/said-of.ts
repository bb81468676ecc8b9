import { DRAFT_MARK } from '../plain.ts';
import type { Publication } from '../publication.ts';
import type { WordDocument } from './document.ts';

/** What a Word file says of an article beside its text. */
export function saidOf(view: Publication): Omit<WordDocument, 'text' | 'remarks' | 'notePlace'> {
  return {
    title: view.headline || view.slug || view.id,
    author: view.byline,
    keywords: view.tags,
    language: view.language,
    generator: view.generator,
    properties: [
      ['Slug', view.slug],
      ['Date', view.date],
      ['Language', view.language],
      ['Status', view.approved ? '' : DRAFT_MARK],
    ],
    isDraft: !view.approved,
    times: { created: view.createdAt, modified: view.versionAt },
  };
}
