import { useMemo } from 'react';
import type { EvidencePlace } from '../../../../shared/evidence/evidence.ts';
import { useStores } from '../../../stores/context.ts';
import { useAct } from '../use-review.ts';
import { bestPlace } from './best-place.ts';

/** What an editor does with a passage that was found. */
export interface EvidenceActs {
  /** Puts the source into the left pane at the place, with its differences marked. */
  show(place: EvidencePlace): void;
  /** Makes the passage a citation of the claim, with its locator. */
  cite(claimId: string, place: EvidencePlace): Promise<void>;
  showBest(claimId: string): void;
  citeBest(claimId: string): Promise<void>;
}

export function useEvidenceActs(): EvidenceActs {
  const { review } = useStores();
  const act = useAct();
  return useMemo(() => {
    const sourceOf = ({ sha256 }: EvidencePlace) =>
      review
        .getState()
        .article?.sources.find(({ evidence }) => evidence.some((file) => file.sha256 === sha256));
    const best = (claimId: string) => bestPlace(review.getState().evidence.claims.get(claimId));
    const acts: EvidenceActs = {
      show(place) {
        const source = sourceOf(place);
        if (!source) return;
        const { sha256, start, end, differences } = place;
        review.getState().show({
          // In a narrow window the passage takes the inspector's room.
          drawer: false,
          reference: {
            kind: 'source',
            sourceId: source.id,
            sha256,
            passage: { start, end, differences },
          },
        });
      },
      async cite(claimId, place) {
        const source = sourceOf(place);
        if (!source) return;
        const { sha256, start, end, excerpt, locator } = place;
        await act(
          {
            type: 'add-citation',
            claimId,
            sourceId: source.id,
            locator,
            excerpt,
            place: { sha256, start, end },
          },
          'Passage cited',
        );
      },
      showBest(claimId) {
        const place = best(claimId);
        if (place) acts.show(place);
      },
      async citeBest(claimId) {
        const place = best(claimId);
        if (place) await acts.cite(claimId, place);
      },
    };
    return acts;
  }, [review, act]);
}
