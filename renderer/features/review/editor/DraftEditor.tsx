import { EditorView } from '@codemirror/view';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { AcceptedChange } from '../../../../shared/model/accepted-change.ts';
import type { Person } from '../../../../shared/model/primitives.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { setAccepted } from './accepted.ts';
import type { ConvertPasted } from './clipboard/paste.ts';
import { type Grain, setBase, setGrain } from './comparison.ts';
import { DraftControl } from './draft-control.ts';
import type { DraftEditorHandle } from './draft-handle.ts';
import { draftState, lockDraft } from './draft-state.ts';
import { type DraftView, setDraftView } from './draft-view.ts';
import styles from './editor.module.css';
import { keptDrafts } from './kept-drafts.ts';
import type { ClaimMark, CommentMark, FindingMark, ProposalMark, SentenceMark } from './marks.ts';
import { Reports, type ReportTo } from './reports.ts';
import { SearchPanel } from './search/SearchPanel.tsx';
import { normalizeLineEnds } from './setup.ts';
import { setTyping, type Typing } from './smart-typing.ts';
import { suggestAs } from './suggestions.ts';
import { hideUnchanged } from './unchanged.ts';
import type { WordMenu } from './word-menu.ts';
import { setWritingModes } from './writing-modes.ts';

export type { DraftEditorHandle } from './draft-handle.ts';
export type { DraftEdit } from './edits.ts';
export type { ClaimMark, CommentMark, FindingMark, ProposalMark, SentenceMark } from './marks.ts';
export type { TextSelection } from './reports.ts';

export interface DraftEditorProps extends ReportTo {
  readonly ref?: Ref<DraftEditorHandle>;
  /** Another id makes another state; one that was on the screen before has its history again. */
  readonly articleId: string;
  /** Read when the state is made; later texts are the editor's own. */
  readonly initialText: string;
  /** What is suggested in that text and undecided; read with it. */
  readonly initialSuggestions: readonly Suggestion[];
  /** Whose edits are suggestions; null where edits count at once. */
  readonly suggestingAs: Person | null;
  /** How typed marks are set; the same object as long as nothing about it changed. */
  readonly typing: Typing | null;
  /** How it is read: beside the other text, unified with it, or without marks. */
  readonly draftView: DraftView;
  /** What one change is. */
  readonly grain: Grain;
  /** The changes that somebody agreed with: they are marked no longer. */
  readonly accepted: readonly AcceptedChange[];
  /** Paragraphs without a change are hidden. */
  readonly hidesUnchanged: boolean;
  /** The caret's line stays in the middle. */
  readonly isTypewriter: boolean;
  /** All but the caret's paragraph is dimmed. */
  readonly isFocusing: boolean;
  /** The submission or revision to compare with; null for no comparison. */
  readonly base: string | null;
  readonly readOnly: boolean;
  /** Somebody tried to change a text that is read-only, so that a dialog can ask. */
  readonly onReadOnlyInput: () => void;
  readonly onWordMenu: (menu: WordMenu) => void;
  readonly convertPasted: ConvertPasted;
  /**
   * A claim's place counts when it first comes and when it is news to the editor, which moves
   * claims with every edit; a place that it has reported before does not pull a claim back.
   */
  readonly claims: readonly ClaimMark[];
  readonly comments: readonly CommentMark[];
  readonly findings: readonly FindingMark[];
  /** Proposed claims, shown faintly. */
  readonly proposals: readonly ProposalMark[];
  /** How each sentence stands; empty where that is not shown. */
  readonly sentences: readonly SentenceMark[];
  /** The text that findings and proposals were computed on; they are carried over to the draft. */
  readonly analysedText?: string | null;
  /** The editor came to the screen, another took its place, or it went (null). */
  readonly onView?: (view: EditorView | null) => void;
}

/** The draft: edited, compared with its submission, its claims, comments and findings marked. */
export function DraftEditor(props: DraftEditorProps) {
  const [control] = useState(() => new DraftControl());
  useImperativeHandle(props.ref, () => control, [control]);
  return (
    <div ref={control.hold} className={styles.pane}>
      <OneDraft key={props.articleId} control={control} {...props} />
    </div>
  );
}

/** One article's editor. What React gives is handed on to CodeMirror, which keeps the truth. */
function OneDraft({ control, ...props }: DraftEditorProps & { readonly control: DraftControl }) {
  const { base, readOnly, claims, comments, findings, proposals, sentences } = props;
  const {
    accepted,
    analysedText = null,
    draftView,
    grain,
    hidesUnchanged,
    suggestingAs,
    typing,
  } = props;
  const { isTypewriter, isFocusing } = props;
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const parent = host.current;
    if (!parent) return;
    const reports = new Reports(control, () => latest.current);
    const { articleId, initialText, initialSuggestions } = latest.current;
    const kept = keptDrafts.take(articleId, initialText);
    const state = draftState(initialText, initialSuggestions, kept, {
      onUpdate: (update) => reports.update(update),
      onWordMenu: (menu) => latest.current.onWordMenu(menu),
      convertPasted: (html, text) => latest.current.convertPasted(html, text),
    });
    const made = new EditorView({ parent, state });
    control.attach(made);
    setView(made);
    latest.current.onView?.(made);
    return () => {
      reports.stop();
      keptDrafts.keep(articleId, made.state);
      latest.current.onView?.(null);
      setView(null);
      control.detach();
    };
  }, [control]);

  useLayoutEffect(() => {
    control.view?.dispatch({
      effects: lockDraft(readOnly, () => latest.current.onReadOnlyInput()),
    });
  }, [control, readOnly]);

  useLayoutEffect(() => {
    control.view?.dispatch({ effects: suggestAs.of(suggestingAs) });
  }, [control, suggestingAs]);

  useLayoutEffect(() => {
    control.view?.dispatch({ effects: setTyping.of(typing) });
  }, [control, typing]);

  useLayoutEffect(() => {
    control.view?.dispatch({
      effects: [setDraftView.of(draftView), setGrain.of(grain), hideUnchanged.of(hidesUnchanged)],
    });
  }, [control, draftView, grain, hidesUnchanged]);

  useLayoutEffect(() => {
    control.view?.dispatch({ effects: setAccepted.of(accepted) });
  }, [control, accepted]);

  useLayoutEffect(() => {
    const modes = { typewriter: isTypewriter, focus: isFocusing };
    control.view?.dispatch({ effects: setWritingModes.of(modes) });
  }, [control, isTypewriter, isFocusing]);

  useLayoutEffect(() => {
    const text = base === null ? null : normalizeLineEnds(base);
    control.view?.dispatch({ effects: setBase.of(text) });
  }, [control, base]);

  useLayoutEffect(() => {
    control.giveAnchors(claims, comments);
  }, [control, claims, comments]);

  useLayoutEffect(() => {
    control.giveFound(findings, proposals, sentences, analysedText);
  }, [control, findings, proposals, sentences, analysedText]);

  return (
    <>
      <div ref={host} className={styles.view} />
      <SearchPanel view={view} />
    </>
  );
}
