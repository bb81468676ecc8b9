import { useEffect } from 'react';
import { useStores } from '../../stores/context.ts';
import type { Reference } from '../../stores/review/model.ts';
import type { ReviewStore } from '../../stores/review-store.ts';
import { useDraft } from './screen-context.ts';
import { useReview, useReviewActions } from './use-review.ts';

/**
 * Brings the draft to the place that the editor is led to. A finding's words are marked; a claim
 * or comment is shown where it stands, and its words are marked only for who is writing.
 */
export function useLandInText(): void {
  const { desk, review } = useStores();
  const draft = useDraft();
  const landing = useReview((state) => state.landing);
  const { landed } = useReviewActions();
  useEffect(() => {
    const handle = draft.current;
    if (!landing || !handle) return;
    const { target } = landing;
    const reference = target.kind === 'comment' ? sourcePlaceOf(review, target.commentId) : null;
    if (target.kind === 'finding' && target.field === 'body') {
      const { analysed } = review.getState();
      const here = analysed ? handle.carried(target, analysed.text) : target;
      if (here) handle.select(here.start, here.end);
    } else if (reference) {
      review.getState().show({ reference });
    } else if (target.kind === 'claim' || target.kind === 'comment') {
      const id = target.kind === 'claim' ? target.claimId : target.commentId;
      const place = handle.getAnchors().find((anchor) => anchor.id === id);
      if (place && place.start < place.end) {
        if (handle.view?.hasFocus) handle.select(place.start, place.end);
        else handle.scrollTo(place.start, place.end);
      }
    } else if (target.kind === 'suggestion') {
      const place = handle.suggestions().find(({ id }) => id === target.suggestionId);
      if (place) handle.scrollTo(place.start, place.end);
    } else if (target.kind === 'signer') {
      const { article } = review.getState();
      if (article) desk.getState().openDialog({ kind: 'sign-off', articleId: article.id });
      landed();
    }
  }, [desk, review, draft, landing, landed]);
}

/** The place in a source that a comment is about; null for one on the draft. */
function sourcePlaceOf(review: ReviewStore, commentId: string): Reference | null {
  const comment = review.getState().article?.comments.find(({ id }) => id === commentId);
  if (!comment?.source) return null;
  const { start, end } = comment.anchor;
  return { kind: 'source', ...comment.source, passage: { start, end } };
}
