import type { EditorView } from '@codemirror/view';
import { Lock, PencilLine } from 'lucide-react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { claimStatus } from '../../../../shared/model/claim.ts';
import { isSignedOff } from '../../../../shared/review/state.ts';
import { useStores } from '../../../stores/context.ts';
import { DraftEditor } from '../editor/DraftEditor.tsx';
import type { WordMenu } from '../editor/word-menu.ts';
import { FieldsEdit } from '../fields/FieldsEdit.tsx';
import { findingMarks, findingOfMark } from '../findings/finding-marks.ts';
import { useDraft } from '../screen-context.ts';
import { useReview, useReviewActions, useSigner, useSummary } from '../use-review.ts';
import styles from './panes.module.css';
import { useInScroller } from './use-in-scroller.ts';
import { ViewChoice } from './ViewChoice.tsx';
import { WordMenuPopover } from './WordMenuPopover.tsx';

interface DraftPaneProps {
  /** The text that the draft is compared with. */
  readonly base: string;
  readonly onDiff: (count: number, current: number, isRough: boolean) => void;
}

/** The right pane: the draft's fields and text, edited where they stand. */
export function DraftPane({ base, onDiff }: DraftPaneProps) {
  const { api } = useStores();
  const draft = useDraft();
  const actions = useReviewActions();
  const initialText = useReview((state) => state.draft);
  const article = useReview((state) => state.article);
  const isLocked = useReview(
    (state) =>
      state.article === null ||
      state.article.state === 'spiked' ||
      (isSignedOff(state.article) && !state.unlocked),
  );
  const analysedText = useReview((state) => state.analysed?.text ?? null);
  const initialSuggestions = useReview((state) => state.article?.suggestions ?? none);
  const accepted = useReview((state) => state.article?.acceptedChanges ?? none);
  const isSuggesting = useReview((state) => state.isSuggesting);
  const signer = useSigner();
  const suggestingAs = isSuggesting ? signer : null;
  const { desk } = useStores();
  const draftView = useStore(desk, (state) => state.preferences.draftView);
  const grain = useStore(desk, (state) => state.preferences.changesBy);
  const hidesUnchanged = useStore(desk, (state) => state.preferences.hideUnchanged);
  const isTypewriter = useStore(desk, (state) => state.preferences.typewriter);
  const isFocusing = useStore(desk, (state) => state.preferences.focusParagraph);
  const typing = useTyping();
  // Beside a source the draft is read whole.
  const isCopyBeside =
    useReview((state) => state.view.reference.kind !== 'source') && draftView === 'beside';
  const marks = useMarks();
  const [wordMenu, setWordMenu] = useState<WordMenu | null>(null);
  const findings = useSummary()?.findings ?? none;
  const word = wordMenu ? findingOfMark(findings, wordMenu.mark.id) : null;
  const [view, setView] = useState<EditorView | null>(null);
  const above = useInScroller(view);

  useLayoutEffect(() => {
    const handle = draft.current;
    if (!handle) return;
    setView(handle.view);
    actions.attachEditor({
      getText: () => handle.getText(),
      getPositions: () => handle.getAnchors(),
      getSuggestions: () => handle.suggestions(),
      isSuggesting: () => handle.isSuggesting(),
    });
    const save = () => void actions.flush();
    const text = handle.view?.contentDOM;
    text?.addEventListener('focusout', save);
    return () => {
      text?.removeEventListener('focusout', save);
      actions.attachEditor(null);
    };
  }, [draft, actions]);

  const convertPasted = async (html: string, text: string) => {
    const result = await api.invoke('draft:pasted', { html, text });
    return result.ok ? result.value : null;
  };

  const select = (start: number, end: number, text: string) => {
    actions.selectDraft(text.trim() === '' ? null : { start, end, text });
    if (start !== end) return;
    const here = draft.current
      ?.getAnchors()
      .find((anchor) => anchor.start <= start && anchor.end >= start && anchor.start < anchor.end);
    if (here && article?.claims.some((claim) => claim.id === here.id)) {
      actions.show({ claimId: here.id });
    }
  };

  return (
    <section className={styles.pane} aria-label="Draft" data-pane data-above>
      <div className={styles.bar}>
        <span className={styles.name}>Draft</span>
        {suggestingAs && !isLocked ? (
          <span className={styles.suggesting}>
            <PencilLine aria-hidden />
            Your edits are suggestions
          </span>
        ) : null}
        {isLocked ? (
          <span className={styles.locked}>
            <Lock aria-hidden />
            {article?.state === 'spiked' ? 'Spiked' : 'Signed off: editing asks first'}
          </span>
        ) : null}
        <ViewChoice />
      </div>
      <div className={styles.body}>
        <DraftEditor
          ref={draft}
          articleId={article?.id ?? ''}
          initialText={initialText}
          initialSuggestions={initialSuggestions}
          draftView={draftView}
          grain={grain}
          accepted={accepted}
          hidesUnchanged={hidesUnchanged && (draftView === 'unified' || isCopyBeside)}
          isTypewriter={isTypewriter}
          isFocusing={isFocusing}
          suggestingAs={suggestingAs}
          typing={typing}
          onSuggestions={(suggestions) => actions.suggested(suggestions, [])}
          base={base}
          readOnly={isLocked}
          onReadOnlyInput={() => actions.mayEdit()}
          onWordMenu={setWordMenu}
          convertPasted={convertPasted}
          {...marks}
          analysedText={analysedText}
          onChange={({ changes }) => actions.edited(changes)}
          onSelection={({ start, end, text }) => select(start, end, text)}
          onDiff={onDiff}
        />
        {wordMenu && word ? (
          <WordMenuPopover menu={wordMenu} finding={word} onClose={() => setWordMenu(null)} />
        ) : null}
        {above ? createPortal(<FieldsEdit onLeave={() => draft.current?.focus()} />, above) : null}
      </div>
    </section>
  );
}

/** How typed marks are set in this article. */
function useTyping() {
  const { desk } = useStores();
  const style = useStore(desk, (state) => state.library?.file.houseStyle.typing ?? null);
  const language = useReview(
    ({ article, fieldEdits }) => fieldEdits.language ?? article?.fields.language ?? '',
  );
  return useMemo(() => (style ? { style, language } : null), [style, language]);
}

/** What is marked in the text. The same lists as long as nothing about them changed. */
function useMarks() {
  const { desk } = useStores();
  const claims = useReview((state) => state.article?.claims ?? none);
  const comments = useReview((state) => state.article?.comments ?? none);
  const claimId = useReview((state) => state.view.claimId);
  const commentId = useReview((state) => state.view.commentId);
  const showProposals = useStore(desk, (state) => state.preferences.showProposals);
  const showCoverage = useStore(desk, (state) => state.preferences.showCoverage);
  const summary = useSummary();
  const found = summary?.findings ?? none;
  const proposed = summary?.proposals ?? none;
  const sentences = summary?.sentences ?? none;
  return {
    claims: useMemo(
      () =>
        claims
          .filter((claim) => !claim.anchor.orphaned)
          .map((claim) => ({
            id: claim.id,
            start: claim.anchor.start,
            end: claim.anchor.end,
            status: claimStatus(claim),
            active: claim.id === claimId,
          })),
      [claims, claimId],
    ),
    comments: useMemo(
      () =>
        comments
          .filter(({ anchor, source }) => source === null && !anchor.orphaned)
          .map((comment) => ({
            id: comment.id,
            start: comment.anchor.start,
            end: comment.anchor.end,
            resolved: comment.resolved !== null,
            active: comment.id === commentId,
          })),
      [comments, commentId],
    ),
    findings: useMemo(() => findingMarks(found), [found]),
    proposals: showProposals ? proposed : none,
    sentences: showCoverage ? sentences : none,
  };
}

const none: readonly never[] = [];
