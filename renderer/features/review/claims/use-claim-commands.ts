import { useEffect } from 'react';
import type { Claim } from '../../../../shared/model/claim.ts';
import { isSignedOff } from '../../../../shared/review/state.ts';
import { useStores } from '../../../stores/context.ts';
import { useEvidenceActs } from '../evidence/use-evidence-acts.ts';
import { factCheckSaid } from '../fields/fact-check-said.ts';
import { commandOf } from '../review-command.ts';
import { useAct } from '../use-review.ts';
import { neighbour } from './claim-order.ts';
import { useClaimActs } from './use-claim-acts.ts';
import { useCoverageActs } from './use-coverage-acts.ts';
import { useSpanActs } from './use-span-acts.ts';

/** The keys that make the chosen claim longer or shorter by a word. */
const edges = [
  { id: 'claim-longer', title: 'Claim: one word more at its end', keys: ']', edge: 'end', step: 1 },
  {
    id: 'claim-shorter',
    title: 'Claim: one word less at its end',
    keys: '[',
    edge: 'end',
    step: -1,
  },
  {
    id: 'claim-later',
    title: 'Claim: one word less at its start',
    keys: '}',
    edge: 'start',
    step: 1,
  },
  {
    id: 'claim-earlier',
    title: 'Claim: one word more at its start',
    keys: '{',
    edge: 'start',
    step: -1,
  },
] as const;

/** Puts what is done with claims into the palette, the menus and on its keys. */
export function useClaimCommands(): void {
  const { commands, review } = useStores();
  const act = useAct();
  const acts = useClaimActs();
  const spans = useSpanActs();
  const coverage = useCoverageActs();
  const evidence = useEvidenceActs();

  useEffect(() => {
    const now = () => review.getState();
    const claims = (): readonly Claim[] => now().article?.claims ?? [];
    const goToClaim = (step: 1 | -1) => {
      const claim = neighbour(claims(), now().view.claimId, step);
      if (claim) now().goTo({ kind: 'claim', claimId: claim.id });
    };
    const withClaim = (work: (claimId: string) => unknown) => () => {
      const { claimId } = now().view;
      if (claimId !== null && claims().some((claim) => claim.id === claimId)) void work(claimId);
    };
    const addClaim = () => {
      const { draftSelection: selection } = now();
      if (selection) void spans.add(selection);
    };
    const editClaim = () => {
      now().show({ tab: 'claims', drawer: true, isEditingClaim: true, isRatingClaim: false });
    };
    const rateClaim = () => {
      now().show({ tab: 'claims', drawer: true, isRatingClaim: true, isEditingClaim: false });
    };
    const isOpen = () => {
      const { article } = now();
      return article !== null && article.state !== 'spiked' && !isSignedOff(article);
    };
    const mayRate = () => isOpen() && now().article?.isFactCheck === true;
    const markFactCheck = () => {
      const isFactCheck = !(now().article?.isFactCheck ?? false);
      return act({ type: 'set-fact-check', isFactCheck }, factCheckSaid(isFactCheck));
    };
    const hasSelection = () => now().draftSelection !== null;
    const hasClaim = () => now().view.claimId !== null;

    const one = commandOf('Claims');
    return commands.getState().register([
      one('next-claim', 'Next claim', () => goToClaim(1), {
        keys: 'J',
        otherKeys: 'Alt+ArrowDown',
      }),
      one('previous-claim', 'Previous claim', () => goToClaim(-1), {
        keys: 'K',
        otherKeys: 'Alt+ArrowUp',
      }),
      one('verify', 'Verify claim', withClaim(acts.verify), { keys: 'V', when: hasClaim }),
      one('dispute', 'Dispute claim…', withClaim(acts.dispute), { keys: 'D', when: hasClaim }),
      one('waive', 'Waive claim…', withClaim(acts.waive), { keys: 'W', when: hasClaim }),
      one('cite', 'Cite the marked passage', withClaim(acts.citeMarked), {
        keys: 'C',
        when: hasClaim,
      }),
      one('cite-best', 'Cite the best passage found', withClaim(evidence.citeBest), {
        keys: 'B',
        when: hasClaim,
      }),
      one('show-best', 'Show the best passage found', withClaim(evidence.showBest), {
        keys: 'O',
        when: hasClaim,
      }),
      one('edit-claim', 'Edit the claim’s kind, priority and note', editClaim, {
        keys: 'E',
        when: hasClaim,
      }),
      one('rate-claim', 'Rate the claim for readers', rateClaim, {
        keys: 'T',
        when: () => hasClaim() && mayRate(),
      }),
      one('place-claim', 'Move the claim to the marked words', withClaim(spans.place), {
        keys: 'A',
        otherKeys: 'Alt+A',
        when: () => hasClaim() && hasSelection(),
      }),
      one('merge-claim', 'Merge the claim with the next', withClaim(spans.mergeNext), {
        keys: 'M',
        otherKeys: 'Alt+M',
        when: hasClaim,
      }),
      one('split-claim', 'Split the claim at the cursor', withClaim(spans.split), {
        keys: 'S',
        otherKeys: 'Alt+S',
        when: hasClaim,
      }),
      ...edges.map(({ id, title, keys, edge, step }) =>
        one(
          id,
          title,
          withClaim((claimId) => spans.adjust(claimId, edge, step)),
          {
            keys,
            when: hasClaim,
          },
        ),
      ),
      one('fact-check', 'Mark as a fact check, or as none', markFactCheck, { when: isOpen }),
      one('add-claim', 'Add claim from selection', addClaim, {
        keys: 'Mod+Shift+C',
        when: hasSelection,
      }),
      one('next-uncovered', 'Next sentence that nobody has looked at', coverage.next, {
        keys: 'N',
        otherKeys: 'Alt+N',
      }),
      one('nothing-to-check', 'Nothing to check in this sentence', coverage.nothingToCheck, {
        keys: 'X',
        otherKeys: 'Alt+X',
      }),
      one('show-coverage', 'Show which sentences were looked at', coverage.toggleShown, {
        keys: 'Alt+C',
      }),
    ]);
  }, [commands, review, act, acts, spans, coverage, evidence]);
}
