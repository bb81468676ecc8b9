import type { ActContext } from '../../shared/model/primitives.ts';
import type { Suggestion } from '../../shared/model/suggestion.ts';
import { followEdit, suggestEdit } from '../../shared/review/suggestions.ts';
import type { StoredArticle } from '../library/articles.ts';
import { replacementBetween } from '../library/journal.ts';

/**
 * What is suggested in a draft whose last typing was found in the journal: all of that typing is
 * taken as one edit, by decision or as a suggestion of the person who was suggesting.
 */
export function recoveredSuggestions(
  { article, draft, recovered }: StoredArticle,
  context: ActContext,
): readonly Suggestion[] {
  if (!recovered) return article.suggestions;
  const { savedDraft, suggestedBy } = recovered;
  const edit = replacementBetween(savedDraft, draft);
  if (!suggestedBy) return followEdit(article.suggestions, edit);
  const slice = (from: number, to: number) => savedDraft.slice(from, to);
  return suggestEdit(article.suggestions, edit, slice, { ...context, by: suggestedBy });
}
