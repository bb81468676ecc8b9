import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Person } from '../../../shared/model/primitives.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';
import { isSignedOff } from '../../../shared/review/state.ts';
import { useStores } from '../../stores/context.ts';
import { createSummarise, type ReviewSummary } from '../../stores/review/summary.ts';
import type { ReviewStoreState } from '../../stores/review-store.ts';

const summarise = createSummarise();

/** A part of the review store; the component renders again when it changes. */
export function useReview<T>(select: (state: ReviewStoreState) => T): T {
  return useStore(useStores().review, select);
}

/** The review store's actions; stable, so no rendering hangs on them. */
export function useReviewActions(): ReviewStoreState {
  return useStores().review.getState();
}

/** Who works here; null while nobody was named. */
export function useSigner(): Person | null {
  const person = useStore(useStores().desk, (state) => state.preferences.person);
  return person.name.trim() === '' ? null : person;
}

/** Whether claims, checks and sources are closed: the article is signed off or spiked. */
export function useIsClosed(): boolean {
  return useReview(
    ({ article }) => article !== null && (article.state === 'spiked' || isSignedOff(article)),
  );
}

/** What follows from the article and its analysis; null while no article is open. */
export function useSummary(): ReviewSummary | null {
  const { desk } = useStores();
  const article = useReview((state) => state.article);
  const fieldEdits = useReview((state) => state.fieldEdits);
  const analysed = useReview((state) => state.analysed);
  const style = useStore(desk, (state) => state.library?.file.houseStyle ?? null);
  const signer = useSigner();
  return article && style ? summarise({ article, fieldEdits, analysed, style, signer }) : null;
}

/**
 * Carries out a command. Where it can be taken back and `said` is given, a toast says what was
 * done and offers Undo. Answers whether it was done; a failure has been shown by then.
 */
export function useAct(): (command: ReviewCommand, said?: string) => Promise<boolean> {
  const { desk, review } = useStores();
  return useCallback(
    async (command: ReviewCommand, said?: string) => {
      const result = await review.getState().command(command);
      if (!result.ok) return false;
      const { undo } = result.value;
      if (said) {
        desk.getState().showToast({
          message: said,
          ...(undo ? { undo: () => void undo() } : {}),
        });
      }
      return true;
    },
    [desk, review],
  );
}
