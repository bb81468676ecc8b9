import { useMemo } from 'react';
import type { DecidedSuggestion } from '../../../../shared/ipc/channels/draft.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { useStores } from '../../../stores/context.ts';
import { useDraft } from '../screen-context.ts';

/** What an editor does with suggestions. */
export interface SuggestionActs {
  decide(ids: readonly string[], decision: DecidedSuggestion['decision']): void;
  /** The suggestions at the cursor, or in the marked words. */
  atCursor(): readonly Suggestion[];
  /** Edits are suggestions from now on, or no longer. */
  toggle(): Promise<void>;
}

export function useSuggestionActs(): SuggestionActs {
  const { review } = useStores();
  const draft = useDraft();
  return useMemo(
    () => ({
      decide(ids, decision) {
        if (!review.getState().mayEdit()) return;
        const decided = draft.current?.decideSuggestions(ids, decision) ?? [];
        if (decided.length === 0) return;
        review.getState().suggested(draft.current?.suggestions() ?? [], decided);
      },
      atCursor() {
        const cursor = draft.current?.selection();
        if (!cursor) return [];
        const all = draft.current?.suggestions() ?? [];
        return all.filter(({ start, end }) => start <= cursor.end && end >= cursor.start);
      },
      async toggle() {
        const { isSuggesting, setSuggesting } = review.getState();
        await setSuggesting(!isSuggesting);
        draft.current?.focus();
      },
    }),
    [review, draft],
  );
}
