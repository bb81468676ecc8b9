import { redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Change, ParagraphPair, TextRange } from '../../../../shared/diff/change.ts';
import { revertChange, revertChanges } from '../../../../shared/diff/diff.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { acceptedIn } from './accepted.ts';
import type { Anchor } from './anchors.ts';
import { neighbourChange } from './change-steps.ts';
import {
  changesWithin,
  comparisonField,
  currentChange,
  type LiveMove,
  liveChanges,
  liveMoves,
  openChange,
  openedField,
  pairsOf,
} from './comparison.ts';
import { decideSuggestions } from './decide-suggestions.ts';
import type { DraftEditorHandle } from './draft-handle.ts';
import { AnchorMemory, carryOver } from './given-marks.ts';
import {
  anchorsOf,
  type ClaimMark,
  type CommentMark,
  type FindingMark,
  type ProposalMark,
  placeAnchors,
  type SentenceMark,
  setMarks,
} from './marks.ts';
import { OTHER_HALF } from './move-marks.ts';
import { anchorsMovedBack } from './moved-anchors.ts';
import { revealing, revealingAlone, type ScrollTo } from './scrolling.ts';
import { textOf } from './setup.ts';
import { suggestionsField } from './suggestions.ts';
import { type Fold, showingWithin, showUnchanged, unchangedField } from './unchanged.ts';

/** The handle of a draft editor; it outlives the view, which comes and goes. */
export class DraftControl implements DraftEditorHandle {
  view: EditorView | null = null;
  host: HTMLElement | null = null;
  private memory = new AnchorMemory();
  private readonly listeners = new Set<() => void>();
  private readonly baseListeners = new Set<(range: TextRange) => boolean>();

  /** Takes the element that the editors stand in. */
  readonly hold = (host: HTMLElement | null): void => {
    this.host = host;
  };

  /** Another article's editor is on the screen. */
  attach(view: EditorView): void {
    this.view = view;
    this.memory = new AnchorMemory();
    view.dom.addEventListener(OTHER_HALF, (event) => {
      if (event instanceof CustomEvent) this.showOtherHalf(Number(event.detail));
    });
  }

  detach(): void {
    this.view?.destroy();
    this.view = null;
  }

  /** Marks claims and comments; each where it stands here, unless its place is news. */
  giveAnchors(claims: readonly ClaimMark[], comments: readonly CommentMark[]): void {
    const { view } = this;
    if (!view) return;
    const live = anchorsOf(view.state);
    const { length } = view.state.doc;
    view.dispatch({
      effects: setMarks.of({
        claims: this.memory.settle(claims, live, length),
        comments: this.memory.settle(comments, live, length),
      }),
    });
  }

  /** Marks findings, proposals and sentences, carried over from the text that they were computed on. */
  giveFound(
    findings: readonly FindingMark[],
    proposals: readonly ProposalMark[],
    sentences: readonly SentenceMark[],
    analysedText: string | null,
  ): void {
    const { view } = this;
    if (!view) return;
    const text = textOf(view.state.doc);
    const carry = <T extends ProposalMark>(list: readonly T[]): readonly T[] =>
      carryOver(list, analysedText ?? text, text).filter(
        ({ start, end }) => start < end && end <= text.length,
      );
    view.dispatch({
      effects: setMarks.of({
        findings: carry(findings),
        proposals: carry(proposals),
        sentences: carry(sentences),
      }),
    });
  }

  getText(): string {
    return this.view ? textOf(this.view.state.doc) : '';
  }

  getAnchors(): readonly Anchor[] {
    const anchors = this.view ? anchorsOf(this.view.state) : [];
    this.memory.note(anchors);
    return anchors;
  }

  setAnchors(anchors: readonly Anchor[]): void {
    this.memory.note(anchors);
    this.view?.dispatch({ effects: placeAnchors.of(anchors) });
  }

  scrollTo(start: number, end: number = start, where: ScrollTo = 'nearest'): void {
    const { view } = this;
    view?.dispatch({
      effects: [...showingWithin(view.state, start, end), revealing(view, start, end, where)],
    });
  }

  select(start: number, end: number): void {
    const { view } = this;
    if (!view) return;
    const { length } = view.state.doc;
    view.dispatch({
      selection: EditorSelection.single(Math.min(start, length), Math.min(end, length)),
      effects: revealing(view, start, end, 'nearest'),
    });
    view.focus();
  }

  focus(): void {
    this.view?.focus();
  }

  nextChange(): void {
    if (this.view) this.goToChange(neighbourChange(this.view.state, 1));
  }

  previousChange(): void {
    if (this.view) this.goToChange(neighbourChange(this.view.state, -1));
  }

  goToChange(index: number): void {
    this.goTo(index, revealing);
  }

  showOtherHalf(index: number = this.currentChangeIndex()): boolean {
    const move = this.moves().find((one) => one.deleted === index || one.inserted === index);
    if (!move) return false;
    const isShown =
      index === move.inserted && [...this.baseListeners].some((listener) => listener(move.a));
    if (!isShown) {
      this.goTo(index === move.inserted ? move.deleted : move.inserted, revealingAlone);
    }
    return true;
  }

  onShowInBase(listener: (range: TextRange) => boolean): () => void {
    this.baseListeners.add(listener);
    return () => {
      this.baseListeners.delete(listener);
    };
  }

  revertChange(index?: number): boolean {
    const { view } = this;
    if (!view) return false;
    if (index !== undefined) return this.revert([index]);
    const { from, to, empty } = view.state.selection.main;
    const opened = view.state.field(openedField);
    if (empty && opened >= 0) return this.revert([opened]);
    if (this.revertInsideMove(from, to)) return true;
    return this.revert(changesWithin(view.state, from, to).map((found) => found.index));
  }

  revertChanges(indexes: readonly number[]): boolean {
    return this.revert(indexes);
  }

  changes(): readonly Change[] {
    return this.view ? liveChanges(this.view.state) : [];
  }

  pairs(): readonly ParagraphPair[] {
    return this.view ? pairsOf(this.view.state) : [];
  }

  moves(): readonly LiveMove[] {
    return this.view ? liveMoves(this.view.state) : [];
  }

  acceptedChanges(): ReadonlySet<number> {
    return this.view ? acceptedIn(this.view.state) : new Set();
  }

  folds(): readonly Fold[] {
    return this.view?.state.field(unchangedField).folds ?? [];
  }

  showUnchanged(start: number): void {
    this.view?.dispatch({ effects: showUnchanged.of(start) });
  }

  currentChangeIndex(): number {
    return this.view ? currentChange(this.view.state) : -1;
  }

  replaceRange(start: number, end: number, text: string): boolean {
    const { view } = this;
    if (!view || view.state.readOnly || start > end || end > view.state.doc.length) return false;
    view.dispatch({
      changes: { from: start, to: end, insert: text },
      selection: { anchor: start + text.length },
      userEvent: 'input.replace',
    });
    view.dispatch({ effects: revealing(view, start, start + text.length, 'nearest') });
    return true;
  }

  suggestions(): readonly Suggestion[] {
    return this.view?.state.field(suggestionsField).list ?? [];
  }

  isSuggesting(): boolean {
    return (this.view?.state.field(suggestionsField).by ?? null) !== null;
  }

  decideSuggestions(
    ...[ids, decision]: Parameters<DraftEditorHandle['decideSuggestions']>
  ): ReturnType<DraftEditorHandle['decideSuggestions']> {
    return this.view ? decideSuggestions(this.view, ids, decision) : [];
  }

  selection(): ReturnType<DraftEditorHandle['selection']> {
    const { from = 0, to = 0 } = this.view?.state.selection.main ?? {};
    return { start: from, end: to };
  }

  carried(
    ...[{ start, end }, earlier]: Parameters<DraftEditorHandle['carried']>
  ): ReturnType<DraftEditorHandle['carried']> {
    return carryOver([{ start, end }], earlier, this.getText())[0] ?? null;
  }

  undo(): void {
    if (this.view) undo(this.view);
  }

  redo(): void {
    if (this.view) redo(this.view);
  }

  comparedWith(): string | null {
    return this.view?.state.field(comparisonField).base ?? null;
  }

  onComparison(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells the listeners. */
  compared(): void {
    for (const listener of this.listeners) listener();
  }

  private goTo(index: number, reveal: typeof revealing): void {
    const { view } = this;
    const change = view ? liveChanges(view.state)[index] : undefined;
    if (!view || !change) return;
    const moved = liveMoves(view.state).find((move) => move.inserted === index);
    const [start, end] = moved?.b ?? [change.fromB, change.toB];
    view.dispatch({
      selection: { anchor: start },
      effects: [openChange.of(index), reveal(view, start, end, 'nearest')],
    });
    view.focus();
  }

  /** Takes back what was edited inside a moved paragraph; the paragraph stays where it is. */
  private revertInsideMove(from: number, to: number): boolean {
    const { view } = this;
    const base = view?.state.field(comparisonField).base ?? null;
    if (!view || base === null || view.state.readOnly) return false;
    const edits = liveMoves(view.state)
      .filter(({ b }) => from >= b[0] && to <= b[1])
      .flatMap(({ changes }) => changes.filter(({ fromB, toB }) => fromB <= to && toB >= from))
      .map((change) => revertChange(base, change));
    if (edits.length === 0) return false;
    view.dispatch({ changes: edits, userEvent: 'revert' });
    return true;
  }

  private revert(chosen: readonly number[]): boolean {
    const { view } = this;
    const base = view?.state.field(comparisonField).base ?? null;
    if (!view || base === null || view.state.readOnly) return false;
    const all = liveChanges(view.state);
    const edits = revertChanges(base, all, chosen);
    const first = edits.find(({ insert }) => insert !== '') ?? edits[0];
    if (!first) return false;
    const changes = view.state.changes(edits);
    const at = changes.mapPos(first.from, -1);
    const back = liveMoves(view.state).filter(
      ({ deleted, inserted }) => chosen.includes(deleted) || chosen.includes(inserted),
    );
    const anchors = anchorsMovedBack(anchorsOf(view.state), back, all, changes.desc);
    view.dispatch({
      changes,
      selection: { anchor: at },
      effects: placeAnchors.of(anchors),
      userEvent: 'revert',
    });
    view.dispatch({ effects: revealing(view, at, at + first.insert.length, 'nearest') });
    return true;
  }
}
