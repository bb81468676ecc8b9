import type { Article } from '../../shared/model/article.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import type { Readiness } from '../../shared/review/readiness-model.ts';
import { displayState } from '../../shared/review/state.ts';
import { countWords } from '../../shared/text/words.ts';

/** What the library list shows of an article. */
export function articleRow(article: Article, draft: string, readiness: Readiness): ArticleRow {
  const { fields } = article;
  const settled = article.claims.filter(
    ({ decision }) => decision.state === 'verified' || decision.state === 'waived',
  );
  const reasons = readiness.gates.flatMap((gate) => gate.reasons.map((reason) => reason.text));
  return {
    id: article.id,
    headline: fields.headline,
    dek: fields.dek,
    byline: fields.byline,
    slug: fields.slug,
    date: fields.date,
    state: displayState(article.state, readiness),
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
    words: countWords(draft),
    claims: article.claims.length,
    claimsSettled: settled.length,
    gatesUnmet: readiness.unmet,
    reasons: reasons.slice(0, 5),
  };
}
