import { useMemo } from 'react';
import { useStores } from '../../../stores/context.ts';
import type { DeskStore } from '../../../stores/desk-store.ts';
import { createSummarise } from '../../../stores/review/summary.ts';
import type { ReviewStore } from '../../../stores/review-store.ts';
import { useDraft } from '../screen-context.ts';
import { useAct } from '../use-review.ts';

/** What an editor does to go through the sentences that nobody has looked at. */
export interface CoverageActs {
  /** Marks the next sentence that nobody has looked at, after the cursor and then from the start. */
  next(): void;
  /** Marks the sentences at the cursor as having nothing to check, and goes to the next. */
  nothingToCheck(): Promise<void>;
  /** Shows in the draft how each sentence stands, or no longer. */
  toggleShown(): void;
}

interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function useCoverageActs(): CoverageActs {
  const { desk, review } = useStores();
  const draft = useDraft();
  const act = useAct();
  return useMemo(() => coverageActs(desk, review, draft, act), [desk, review, draft, act]);
}

function coverageActs(
  desk: DeskStore,
  review: ReviewStore,
  draft: ReturnType<typeof useDraft>,
  act: ReturnType<typeof useAct>,
): CoverageActs {
  const summarise = createSummarise();
  /** The sentences that nobody has looked at, where they stand in the draft now. */
  const waiting = (): readonly Waiting[] => {
    const { article, analysed, fieldEdits } = review.getState();
    const style = desk.getState().library?.file.houseStyle;
    if (!article || !style || !analysed) return [];
    const { sentences } = summarise({ article, analysed, fieldEdits, style, signer: null });
    return sentences.flatMap(({ start, end, state }) => {
      if (state !== 'not-looked-at') return [];
      const here = draft.current?.carried({ start, end }, analysed.text);
      return here ? [{ ...here, words: analysed.text.slice(start, end) }] : [];
    });
  };
  const next = () => {
    const from = draft.current?.selection().end ?? 0;
    const all = waiting();
    const sentence = all.find(({ start }) => start >= from) ?? all[0];
    if (sentence) draft.current?.select(sentence.start, sentence.end);
    else desk.getState().showToast({ message: 'Every sentence was looked at.' });
  };

  return {
    next,
    async nothingToCheck() {
      const cursor = draft.current?.selection();
      if (!cursor) return;
      const here = waiting().filter(({ start, end }) => start <= cursor.end && end > cursor.start);
      if (here.length === 0) {
        next();
        return;
      }
      const sentences = here.map(({ words }) => words);
      const command = { type: 'mark-nothing-to-check', sentences, marked: true } as const;
      if (!(await act(command, 'Marked: nothing to check'))) return;
      // Whoever went on writing meanwhile keeps the cursor: marked words would be typed over.
      const now = draft.current?.selection();
      if (now?.start === cursor.start && now.end === cursor.end) next();
    },
    toggleShown() {
      const { preferences, setPreferences } = desk.getState();
      void setPreferences({ showCoverage: !preferences.showCoverage });
    },
  };
}
