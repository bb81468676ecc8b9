import { useEffect } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import type { DeskCommand } from '../../stores/command-store.ts';
import { useStores } from '../../stores/context.ts';
import { createSummarise } from '../../stores/review/summary.ts';
import { useChangeActs } from './changes/use-change-acts.ts';
import { useSuggestionActs } from './changes/use-suggestion-acts.ts';
import { neighbourComment } from './comments/comment-filter.ts';
import { useApplyFix } from './findings/use-apply-fix.ts';
import { commandOf } from './review-command.ts';
import { useDraft } from './screen-context.ts';

/** How the draft can be read. */
const draftViews = [
  { id: 'beside', title: 'View: side by side', keys: 'Mod+Alt+1' },
  { id: 'unified', title: 'View: unified', keys: 'Mod+Alt+2' },
  { id: 'clean', title: 'View: clean', keys: 'Mod+Alt+3' },
] as const;

/** Puts what is done in the review, claims apart, into the palette, the menus and on their keys while it is open. */
export function useReviewCommands(articleId: string): void {
  const stores = useStores();
  const { commands, desk, review } = stores;
  const draft = useDraft();
  const suggestionActs = useSuggestionActs();
  const changeActs = useChangeActs();
  const applyFix = useApplyFix();

  useEffect(() => {
    const now = () => review.getState();
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
      else changeActs.acceptAtCursor();
    };
    const isInDraft = () => draft.current?.view?.hasFocus === true;
    const isAtChange = () => isInDraft() && (draft.current?.currentChangeIndex() ?? -1) >= 0;
    const toggleUnchanged = () => {
      const { preferences, setPreferences } = desk.getState();
      return setPreferences({ hideUnchanged: !preferences.hideUnchanged });
    };
    const toggleGrain = () => {
      const { preferences, setPreferences } = desk.getState();
      const isByWords = preferences.changesBy === 'words';
      return setPreferences({ changesBy: isByWords ? 'sentences' : 'words' });
    };
    const hasSelection = () => now().draftSelection !== null;
    const hasFinding = () => now().view.finding >= 0;

    const one = commandOf('Review');
    const all: DeskCommand[] = [
      one('save', 'Save now', () => now().flush(), { keys: 'Mod+S' }),
      ...draftViews.map(({ id, title, keys }) =>
        one(`view-${id}`, title, () => desk.getState().setPreferences({ draftView: id }), { keys }),
      ),
      one('changes-by', 'Changes by whole sentences, or by words', toggleGrain, {
        keys: 'Mod+Alt+6',
        when: () => desk.getState().preferences.draftView !== 'clean',
      }),
      one('hide-unchanged', 'Hide unchanged paragraphs, or show them', toggleUnchanged, {
        when: () => desk.getState().preferences.draftView !== 'clean',
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
      one('accept-change', 'Accept the change or suggestion at the cursor', accept, {
        keys: 'Mod+Enter',
        when: () => suggestionActs.atCursor().length > 0 || isAtChange(),
      }),
      one('suggest', 'Suggest rather than edit, or no longer', suggestionActs.toggle, {
        keys: 'Mod+Shift+E',
      }),
      one('revert-change', 'Revert the change or reject the suggestion at the cursor', revert, {
        keys: 'Mod+Backspace',
        when: isInDraft,
      }),
      one(
        'show-move',
        'Show the other place of the moved paragraph',
        () => draft.current?.showOtherHalf(),
        {
          keys: 'Alt+\\',
        },
      ),
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
      one('target', 'Target length…', () => now().ask({ kind: 'target' })),
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
      one('print', 'Print…', () => desk.getState().openDialog({ kind: 'print', articleId }), {
        keys: 'Mod+P',
      }),
    ];
    return commands.getState().register(all);
  }, [commands, desk, review, draft, suggestionActs, changeActs, applyFix, articleId]);
}

/** Whether no field of a form has the keyboard: it has an undo of its own. */
function isOutsideFields(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') !== true;
}
