import { useEffect } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { DeskCommand } from '../../stores/command-store.ts';
import { useStores } from '../../stores/context.ts';
import { createSummarise } from '../../stores/review/summary.ts';
import { useSuggestionActs } from './changes/use-suggestion-acts.ts';
import { neighbour } from './claims/claim-order.ts';
import { useClaimActs } from './claims/use-claim-acts.ts';
import { useCoverageActs } from './claims/use-coverage-acts.ts';
import { useSpanActs } from './claims/use-span-acts.ts';
import { neighbourComment } from './comments/comment-filter.ts';
import { useEvidenceActs } from './evidence/use-evidence-acts.ts';
import { useApplyFix } from './findings/use-apply-fix.ts';
import { useDraft } from './screen-context.ts';

const GROUP = 'Review';

/** How the draft can be read. */
const draftViews = [
  { id: 'beside', title: 'View: side by side', keys: 'Mod+Alt+1' },
  { id: 'unified', title: 'View: unified', keys: 'Mod+Alt+2' },
  { id: 'clean', title: 'View: clean', keys: 'Mod+Alt+3' },
] as const;

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

/** Puts the review's commands into the palette, the menus and on their keys while it is open. */
export function useReviewCommands(articleId: string): void {
  const stores = useStores();
  const { commands, desk, review } = stores;
  const draft = useDraft();
  const acts = useClaimActs();
  const spans = useSpanActs();
  const coverage = useCoverageActs();
  const suggestionActs = useSuggestionActs();
  const evidence = useEvidenceActs();
  const applyFix = useApplyFix();

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
    const summarise = createSummarise();
    const openFindings = (): readonly Finding[] => {
      const { article, analysed, fieldEdits } = now();
      const style = desk.getState().library?.file.houseStyle;
      if (!article || !style) return [];
      return summarise({ article, analysed, fieldEdits, style, signer: null }).findings;
    };
    const withFinding = (work: (finding: Finding) => void) => () => {
      const finding = openFindings()[now().view.finding];
      if (finding) work(finding);
    };
    const goToFinding = (step: 1 | -1) => {
      const { view } = now();
      const findings = openFindings();
      if (findings.length === 0) return;
      const at = view.finding < 0 && step === -1 ? 0 : view.finding;
      const finding = findings.at((at + step) % findings.length);
      if (!finding) return;
      now().show({ finding: findings.indexOf(finding) });
      now().goTo({ kind: 'finding', ...finding });
    };
    const addClaim = () => {
      const { draftSelection: selection } = now();
      if (selection) void spans.add(selection);
    };
    const editClaim = () => {
      now().show({ tab: 'claims', drawer: true, isEditingClaim: true });
    };
    const dismissFinding = (finding: Finding) => now().ask({ kind: 'dismiss-finding', finding });
    const comment = () => {
      const { ask, draftSelection, referenceSelection, view } = now();
      const inSource = referenceSelection && draft.current?.view?.hasFocus !== true;
      if (inSource && view.reference.kind === 'source') {
        const { sourceId, sha256 } = view.reference;
        ask({ kind: 'comment', selection: referenceSelection, source: { sourceId, sha256 } });
      } else if (draftSelection) {
        ask({ kind: 'comment', selection: draftSelection, source: null });
      }
    };
    const goToComment = (step: 1 | -1) => {
      const { article, view } = now();
      const comment = neighbourComment(article?.comments ?? [], view.commentId, step);
      if (comment) now().goTo({ kind: 'comment', commentId: comment.id });
    };
    const revert = () => {
      const suggested = suggestionActs.atCursor().map(({ id }) => id);
      if (suggested.length > 0) suggestionActs.decide(suggested, 'rejected');
      else if (now().mayEdit()) draft.current?.revertChange();
    };
    const accept = () => {
      const suggested = suggestionActs.atCursor().map(({ id }) => id);
      if (suggested.length > 0) suggestionActs.decide(suggested, 'accepted');
    };
    const hasSelection = () => now().draftSelection !== null;
    const hasClaim = () => now().view.claimId !== null;
    const hasFinding = () => now().view.finding >= 0;

    const one = (
      id: string,
      title: string,
      run: () => unknown,
      more: Partial<DeskCommand> = {},
    ): DeskCommand => ({
      id: `review.${id}`,
      title,
      group: GROUP,
      run: () => {
        void run();
      },
      ...more,
    });
    const all: DeskCommand[] = [
      one('save', 'Save now', () => now().flush(), { keys: 'Mod+S' }),
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
      ...draftViews.map(({ id, title, keys }) =>
        one(`view-${id}`, title, () => desk.getState().setPreferences({ draftView: id }), { keys }),
      ),
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
      one('apply-fix', 'Apply the finding’s fix', withFinding(applyFix), {
        keys: 'F',
        otherKeys: 'Alt+Enter',
        when: hasFinding,
      }),
      one('dismiss-finding', 'Dismiss the finding…', withFinding(dismissFinding), {
        keys: 'I',
        otherKeys: 'Alt+I',
        when: hasFinding,
      }),
      one('next-finding', 'Next finding', () => goToFinding(1), { keys: 'F8' }),
      one('previous-finding', 'Previous finding', () => goToFinding(-1), { keys: 'Shift+F8' }),
      one('next-change', 'Next change', () => draft.current?.nextChange(), { keys: 'Alt+]' }),
      one('previous-change', 'Previous change', () => draft.current?.previousChange(), {
        keys: 'Alt+[',
      }),
      one('accept-suggestion', 'Accept the suggestion at the cursor', accept, {
        keys: 'Mod+Enter',
        when: () => suggestionActs.atCursor().length > 0,
      }),
      one('suggest', 'Suggest rather than edit, or no longer', suggestionActs.toggle, {
        keys: 'Mod+Shift+E',
      }),
      one('revert-change', 'Revert the change or reject the suggestion at the cursor', revert, {
        keys: 'Mod+Backspace',
        when: () => draft.current?.view?.hasFocus === true,
      }),
      one(
        'show-move',
        'Show the other place of the moved paragraph',
        () => draft.current?.showOtherHalf(),
        {
          keys: 'Alt+\\',
        },
      ),
      one('add-claim', 'Add claim from selection', addClaim, {
        keys: 'Mod+Shift+C',
        when: hasSelection,
      }),
      one('add-comment', 'Comment on selection', comment, {
        keys: 'Mod+Alt+M',
        when: () => hasSelection() || now().referenceSelection !== null,
      }),
      one('next-comment', 'Next comment', () => goToComment(1), { keys: 'F9' }),
      one('previous-comment', 'Previous comment', () => goToComment(-1), { keys: 'Shift+F9' }),
      one('undo', 'Undo in the draft', () => draft.current?.undo(), {
        keys: 'Mod+Z',
        when: isOutsideFields,
      }),
      one('redo', 'Redo in the draft', () => draft.current?.redo(), {
        keys: 'Mod+Shift+Z',
        otherKeys: 'Mod+Y',
        when: isOutsideFields,
      }),
      one('return', 'Return the article…', () => now().ask({ kind: 'return' })),
      one('spike', 'Spike the article…', () => now().ask({ kind: 'spike' })),
      one('take-revision', 'Take a revision…', () => now().ask({ kind: 'take-revision' })),
      one(
        'sign-off',
        'Sign off…',
        () => desk.getState().openDialog({ kind: 'sign-off', articleId }),
        {
          keys: 'Mod+Shift+Enter',
        },
      ),
      one(
        'export',
        'Export…',
        () => desk.getState().openDialog({ kind: 'export', ids: [articleId] }),
        {
          keys: 'Mod+E',
        },
      ),
    ];
    return commands.getState().register(all);
  }, [
    commands,
    desk,
    review,
    draft,
    acts,
    spans,
    coverage,
    suggestionActs,
    evidence,
    applyFix,
    articleId,
  ]);
}

/** Whether no field of a form has the keyboard: it has an undo of its own. */
function isOutsideFields(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') !== true;
}
