import type { EditorView } from '@codemirror/view';
import type { DecidedSuggestion } from '../../../../shared/ipc/channels/draft.ts';
import { rejection } from '../../../../shared/review/suggestions.ts';
import { settleSuggestions, suggestionsField } from './suggestions.ts';

/**
 * Accepts or rejects suggestions as one step of undo; answers what was decided, for the record.
 * Accepted words stay as they are; rejected ones give way to what stood there before.
 */
export function decideSuggestions(
  view: EditorView,
  ids: readonly string[],
  decision: DecidedSuggestion['decision'],
): readonly DecidedSuggestion[] {
  if (view.state.readOnly) return [];
  const wanted = new Set(ids);
  const chosen = view.state.field(suggestionsField).list.filter(({ id }) => wanted.has(id));
  if (chosen.length === 0) return [];
  const changes = decision === 'accepted' ? [] : chosen.map(rejection);
  const decided = chosen.map((suggestion) => ({
    suggestion,
    words: view.state.sliceDoc(suggestion.start, suggestion.end),
    decision,
  }));
  view.dispatch({
    changes,
    effects: settleSuggestions.of(chosen.map(({ id }) => id)),
    userEvent: `suggestion.${decision}`,
  });
  return decided;
}
