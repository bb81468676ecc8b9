import { useMemo } from 'react';
import type { Claim } from '../../../../shared/model/claim.ts';
import { makeAnchor } from '../../../../shared/text/anchors.ts';
import { useStores } from '../../../stores/context.ts';
import type { ReviewStore } from '../../../stores/review-store.ts';
import { useDraft } from '../screen-context.ts';
import { useAct } from '../use-review.ts';
import { guessKind } from './claim-order.ts';
import { type Edge, moveEdge, type Span, splitSpan } from './claim-spans.ts';

/** What an editor does to the words that a claim covers; each is one key or one press. */
export interface SpanActs {
  /** Makes a stretch of the draft a claim and chooses it. Its kind is guessed. */
  add(span: Span): Promise<void>;
  /** The same for a stretch of the analysed text; nothing where it was edited meanwhile. */
  addFound(span: Span, note: string): Promise<void>;
  /** Gives a claim the words that are marked in the draft. */
  place(claimId: string): Promise<void>;
  /** Moves one edge of a claim by a word. */
  adjust(claimId: string, edge: Edge, step: 1 | -1): Promise<void>;
  /** Makes one claim of this and the next one in the text. */
  mergeNext(claimId: string): Promise<void>;
  /** Splits a claim at the cursor, or round the words that are marked in it. */
  split(claimId: string): Promise<void>;
}

export function useSpanActs(): SpanActs {
  const { desk, review } = useStores();
  const draft = useDraft();
  const act = useAct();
  return useMemo(() => {
    const tell = (message: string) => desk.getState().showToast({ message });
    return spanActs({ review, draft, act, tell });
  }, [desk, review, draft, act]);
}

interface Hands {
  readonly review: ReviewStore;
  readonly draft: ReturnType<typeof useDraft>;
  readonly act: ReturnType<typeof useAct>;
  readonly tell: (message: string) => void;
}

function spanActs({ review, draft, act, tell }: Hands): SpanActs {
  const claims = (): readonly Claim[] => review.getState().article?.claims ?? [];
  const ids = () => new Set(claims().map(({ id }) => id));
  const guess = ({ start, end }: Span) =>
    guessKind(review.getState().analysed?.analysis ?? null, start, end);
  /** Where a claim stands in the editor now. */
  const placeOf = (claimId: string): Span | null => {
    const place = draft.current?.getAnchors().find(({ id }) => id === claimId);
    return place && place.start < place.end ? place : null;
  };

  const add = async (span: Span, note: string) => {
    const text = draft.current?.getText();
    if (text === undefined) return;
    const before = ids();
    const anchor = makeAnchor(text, span.start, span.end);
    const command = { type: 'add-claim', ...guess(span), anchor, note } as const;
    if (!(await act({ ...command, origin: 'editor' }, 'Claim added'))) return;
    review.getState().selectDraft(null);
    const added = claims().find(({ id }) => !before.has(id));
    if (added) review.getState().goTo({ kind: 'claim', claimId: added.id });
  };

  return {
    add: (span) => add(span, ''),

    async addFound(span, note) {
      const { analysed } = review.getState();
      const here = analysed ? draft.current?.carried(span, analysed.text) : null;
      if (here) await add(here, note);
    },

    async place(claimId) {
      const { draftSelection } = review.getState();
      const text = draft.current?.getText();
      if (!draftSelection || text === undefined) return;
      const anchor = makeAnchor(text, draftSelection.start, draftSelection.end);
      await act({ type: 'edit-claim', claimId, anchor }, 'Claim placed on the marked words');
    },

    async adjust(claimId, edge, step) {
      const text = draft.current?.getText();
      const place = placeOf(claimId);
      if (text === undefined || !place) return;
      const { start, end } = moveEdge(text, place, edge, step);
      if (start === place.start && end === place.end) return;
      // At once in the editor, so that the next press goes on from here.
      draft.current?.setAnchors([{ id: claimId, start, end }]);
      const anchor = makeAnchor(text, start, end);
      if (await act({ type: 'edit-claim', claimId, anchor })) return;
      draft.current?.setAnchors([{ ...place, id: claimId }]);
    },

    async mergeNext(claimId) {
      const text = draft.current?.getText();
      const placed = claims().filter(({ anchor }) => !anchor.orphaned);
      const next = placed[placed.findIndex(({ id }) => id === claimId) + 1];
      const places = [placeOf(claimId), next ? placeOf(next.id) : null].filter(
        (one) => one !== null,
      );
      if (text === undefined || !next || places.length < 2) {
        tell('No claim comes after this one.');
        return;
      }
      const start = Math.min(...places.map((one) => one.start));
      const end = Math.max(...places.map((one) => one.end));
      const anchor = makeAnchor(text, start, end);
      const claimIds = [claimId, next.id];
      await act({ type: 'merge-claims', claimIds, anchor }, 'Merged with the next claim');
    },

    async split(claimId) {
      const text = draft.current?.getText();
      const place = placeOf(claimId);
      const cursor = draft.current?.selection();
      if (text === undefined || !place || !cursor) return;
      const spans = splitSpan(text, place, cursor);
      if (spans.length < 2) {
        tell('Put the cursor in the draft between two words of the claim, or mark some of them.');
        return;
      }
      const pieces = spans.map((span) => ({
        anchor: makeAnchor(text, span.start, span.end),
        ...guess(span),
      }));
      await act({ type: 'split-claim', claimId, pieces }, `Split into ${pieces.length} claims`);
    },
  };
}
