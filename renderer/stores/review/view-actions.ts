import { tabOf } from './landing.ts';
import type { ReviewActions, ReviewState } from './model.ts';

type ViewActions = Pick<
  ReviewActions,
  | 'unlock'
  | 'ask'
  | 'answered'
  | 'show'
  | 'goTo'
  | 'landed'
  | 'selectDraft'
  | 'selectReference'
  | 'referenceRead'
  | 'recoveredSeen'
>;

/** What only moves the editor about on the screen: nothing here leaves the window. */
export function viewActions(
  set: (state: Partial<ReviewState>) => void,
  get: () => ReviewState,
): ViewActions {
  return {
    unlock() {
      set({ unlocked: true, asking: null });
    },

    ask(asking) {
      set({ asking });
    },

    answered() {
      set({ asking: null });
    },

    show(view) {
      set({ view: { ...get().view, ...view } });
    },

    goTo(target) {
      const { view, landing } = get();
      const tab = tabOf(target) ?? view.tab;
      set({
        view: {
          ...view,
          tab,
          drawer: true,
          claimId: target.kind === 'claim' ? target.claimId : view.claimId,
          isEditingClaim: target.kind === 'claim' ? false : view.isEditingClaim,
          isRatingClaim: target.kind === 'claim' ? false : view.isRatingClaim,
          commentId: target.kind === 'comment' ? target.commentId : view.commentId,
          suggestionId: target.kind === 'suggestion' ? target.suggestionId : view.suggestionId,
        },
        landing: { target, seq: (landing?.seq ?? 0) + 1 },
      });
    },

    landed() {
      set({ landing: null });
    },

    selectDraft(draftSelection) {
      set({ draftSelection });
    },

    selectReference(referenceSelection) {
      set({ referenceSelection });
    },

    referenceRead(referenceText, referenceParts) {
      set({ referenceText, referenceParts, referenceSelection: null });
    },

    recoveredSeen() {
      set({ recovered: null });
    },
  };
}
