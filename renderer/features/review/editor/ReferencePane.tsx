import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import {
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TextPart } from '../../../../shared/model/source-text.ts';
import type { DraftEditorHandle } from './draft-handle.ts';
import styles from './editor.module.css';
import { markdownStyle } from './markdown-style.ts';
import { OTHER_HALF } from './move-marks.ts';
import { pageMarks } from './page-marks.ts';
import { readOnly } from './read-only.ts';
import {
  type Passage,
  referenceMarks,
  setReferenceMarks,
  showsAlready,
} from './reference-marks.ts';
import { selectionOf, type TextSelection } from './reports.ts';
import { revealing, revealingAlone, type ScrollTo } from './scrolling.ts';
import { SearchPanel } from './search/SearchPanel.tsx';
import { normalizeLineEnds, textOf, textSetup } from './setup.ts';
import type { Fold } from './unchanged.ts';
import { besideField, hideBeside, showAtCursor } from './unchanged-beside.ts';

export type { Passage } from './reference-marks.ts';

/** What the rest of the screen can do with the text beside the draft. */
export interface ReferencePaneHandle {
  getText(): string;
  scrollTo(start: number, end?: number, where?: ScrollTo): void;
  focus(): void;
  readonly view: EditorView | null;
  readonly host: HTMLElement | null;
}

export interface ReferencePaneProps {
  readonly ref?: Ref<ReferencePaneHandle>;
  /** What is shown, for screen readers: "Submission", "Revision 3", the title of a source. */
  readonly label: string;
  readonly text: string;
  /** Copy is Markdown and shown styled; the text of a source is shown as it is. */
  readonly markdown: boolean;
  /** Where its pages start: each is headed by its number. */
  readonly parts: readonly TextPart[];
  /** The draft that is compared with this text, so that what it no longer has is marked. */
  readonly comparedBy?: RefObject<DraftEditorHandle | null> | null;
  readonly passages: readonly Passage[];
  readonly onSelection: (selection: TextSelection) => void;
  /** The text came to the screen, another took its place, or it went (null). */
  readonly onView?: (view: EditorView | null) => void;
}

class ReferenceControl implements ReferencePaneHandle {
  view: EditorView | null = null;
  host: HTMLElement | null = null;

  getText(): string {
    return this.view ? textOf(this.view.state.doc) : '';
  }

  scrollTo(start: number, end: number = start, where: ScrollTo = 'center'): void {
    const { view } = this;
    view?.dispatch({ effects: revealing(view, start, end, where) });
  }

  focus(): void {
    this.view?.focus();
  }
}

/** The text beside the draft: submission, revision or source. It can be read and marked only. */
export function ReferencePane(props: ReferencePaneProps) {
  const { ref, label, text, markdown, parts, comparedBy = null, passages } = props;
  const [control] = useState(() => new ReferenceControl());
  const [draft, setDraft] = useState<DraftEditorHandle | null>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useImperativeHandle(ref, () => control, [control]);
  const shown = useMemo(() => normalizeLineEnds(text), [text]);
  const state = useMemo(
    () =>
      referenceState(
        shown,
        label,
        markdown ? markdownStyle : pageMarks(parts, shown.length),
        (selection) => latest.current.onSelection(selection),
      ),
    [shown, label, markdown, parts],
  );

  useLayoutEffect(() => {
    const parent = host.current;
    if (!parent) return;
    const made = new EditorView({ parent, state });
    control.view = made;
    control.host = parent;
    setView(made);
    latest.current.onView?.(made);
    return () => {
      latest.current.onView?.(null);
      setView(null);
      control.view = null;
      made.destroy();
    };
  }, [control, state]);

  // The draft may come to the screen after this pane: looked for after each rendering.
  useEffect(() => {
    setDraft(comparedBy?.current ?? null);
  });

  useEffect(() => {
    if (!draft || !view) return;
    const compare = (): void => {
      const isCompared = draft.comparedWith() === shown;
      const changes = isCompared ? draft.changes() : [];
      const moves = isCompared ? draft.moves() : [];
      const accepted = isCompared ? draft.acceptedChanges() : noneAccepted;
      const marks = { changes, moves, accepted, current: draft.currentChangeIndex() };
      const folds = isCompared ? draft.folds() : noFolds;
      if (view.state.field(besideField).folds !== folds) {
        const show = (start: number) => draft.showUnchanged(start);
        view.dispatch({ effects: hideBeside.of({ folds, show }) });
      }
      if (showsAlready(view.state, marks)) return;
      view.dispatch({ effects: setReferenceMarks.of(marks) });
    };
    compare();
    const stops = [draft.onComparison(compare), connectMoves(view, draft, shown)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [view, shown, draft]);

  useLayoutEffect(() => {
    view?.dispatch({ effects: setReferenceMarks.of({ passages }) });
  }, [view, passages]);

  return (
    <>
      <div ref={host} className={styles.pane} />
      <SearchPanel view={view} />
    </>
  );
}

/** Each half of a move shows the other, beside it. Returns what disconnects them. */
function connectMoves(view: EditorView, draft: DraftEditorHandle, text: string): () => void {
  const toDraft = (event: Event): void => {
    if (event instanceof CustomEvent) draft.showOtherHalf(Number(event.detail));
  };
  view.dom.addEventListener(OTHER_HALF, toDraft);
  const stop = draft.onShowInBase(([start, end]) => {
    if (draft.comparedWith() !== text) return false;
    view.dispatch({ effects: revealingAlone(view, start, end, 'center') });
    return true;
  });
  return () => {
    stop();
    view.dom.removeEventListener(OTHER_HALF, toDraft);
  };
}

function referenceState(
  text: string,
  label: string,
  look: Extension,
  onSelection: (selection: TextSelection) => void,
): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      readOnly(() => undefined),
      textSetup(label),
      EditorView.editorAttributes.of({ class: 'cm-desk-reference' }),
      look,
      referenceMarks,
      besideField,
      showAtCursor,
      EditorView.updateListener.of((update) => {
        if (update.selectionSet) onSelection(selectionOf(update));
      }),
    ],
  });
}

const noFolds: readonly Fold[] = [];
const noneAccepted: ReadonlySet<number> = new Set();
