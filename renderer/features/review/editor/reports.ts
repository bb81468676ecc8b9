import type { ViewUpdate } from '@codemirror/view';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { acceptedIn } from './accepted.ts';
import type { Anchor } from './anchors.ts';
import { comparisonField, countChanges, currentChange } from './comparison.ts';
import type { DraftControl } from './draft-control.ts';
import { type DraftEdit, editsInTurn } from './edits.ts';
import { marksField } from './marks.ts';
import { textOf } from './setup.ts';
import { suggestionsField } from './suggestions.ts';
import { unchangedField } from './unchanged.ts';

/** Moved anchors are reported this long after the last edit, in milliseconds. */
const REPORT_AFTER = 300;

/** Words marked in a text; empty where there is only a cursor. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReportTo {
  readonly onChange: (edit: DraftEdit) => void;
  readonly onSelection: (selection: TextSelection) => void;
  /** All claims and comments where they stand, a moment after an edit moved one. */
  readonly onAnchorsMoved?: (anchors: readonly Anchor[]) => void;
  /** What is suggested, a moment after it changed. */
  readonly onSuggestions?: (suggestions: readonly Suggestion[]) => void;
  /**
   * Number of changes, the one at the cursor, -1 for none, and whether they are still rough; when
   * one of these is another. A move counts once.
   */
  readonly onDiff?: (count: number, current: number, isRough: boolean) => void;
}

/** The marked words of an update's main selection. */
export function selectionOf({ state }: ViewUpdate): TextSelection {
  const { from, to } = state.selection.main;
  return { start: from, end: to, text: state.sliceDoc(from, to) };
}

/** Tells the application what happens in one draft. */
export class Reports {
  private readonly control: DraftControl;
  private readonly to: () => ReportTo;
  private anchorsTimer: ReturnType<typeof setTimeout> | null = null;
  private suggestionsTimer: ReturnType<typeof setTimeout> | null = null;
  private count = -1;
  private index = -1;
  private current = -1;
  private isRough = false;

  constructor(control: DraftControl, to: () => ReportTo) {
    this.control = control;
    this.to = to;
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) {
      const { doc } = update.state;
      this.to().onChange({ changes: editsInTurn(update.changes), getText: () => textOf(doc) });
      this.anchorsLater(update);
    }
    const suggested = update.state.field(suggestionsField).list;
    if (suggested !== update.startState.field(suggestionsField).list) this.suggestionsLater();
    if (update.selectionSet || update.docChanged) this.selection(update);
    this.comparison(update);
  }

  stop(): void {
    for (const timer of [this.anchorsTimer, this.suggestionsTimer]) {
      if (timer !== null) clearTimeout(timer);
    }
    this.anchorsTimer = null;
    this.suggestionsTimer = null;
  }

  private suggestionsLater(): void {
    if (this.suggestionsTimer !== null) clearTimeout(this.suggestionsTimer);
    this.suggestionsTimer = setTimeout(() => {
      this.suggestionsTimer = null;
      this.to().onSuggestions?.(this.control.suggestions());
    }, REPORT_AFTER);
  }

  private selection(update: ViewUpdate): void {
    const { main } = update.state.selection;
    const before = update.startState.selection.main;
    const words = !main.empty || !before.empty;
    if (words || main.head !== before.head) this.to().onSelection(selectionOf(update));
  }

  private comparison(update: ViewUpdate): void {
    const now = update.state.field(comparisonField);
    const before = update.startState.field(comparisonField);
    const folds = update.state.field(unchangedField).folds;
    const hasOtherFolds = folds !== update.startState.field(unchangedField).folds;
    const hasOtherAccepted = acceptedIn(update.state) !== acceptedIn(update.startState);
    const isOther = hasOtherFolds || hasOtherAccepted;
    if (now === before && !update.selectionSet && !isOther) return;
    const index = currentChange(update.state);
    if (now.diff !== before.diff || index !== this.index || isOther) this.control.compared();
    this.index = index;
    const { count, current } = countChanges(update.state);
    const isRough = now.diff?.precise === false;
    if (count === this.count && current === this.current && isRough === this.isRough) return;
    this.count = count;
    this.current = current;
    this.isRough = isRough;
    this.to().onDiff?.(count, current, isRough);
  }

  private anchorsLater(update: ViewUpdate): void {
    if (update.startState.field(marksField) === update.state.field(marksField)) return;
    if (this.anchorsTimer !== null) clearTimeout(this.anchorsTimer);
    this.anchorsTimer = setTimeout(() => {
      this.anchorsTimer = null;
      this.to().onAnchorsMoved?.(this.control.getAnchors());
    }, REPORT_AFTER);
  }
}
