import type { ChangeSet } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import type { Anchor } from './anchors.ts';
import { comparisonField, currentChange } from './comparison.ts';
import type { DraftControl } from './draft-control.ts';
import { marksField } from './marks.ts';
import { textOf } from './setup.ts';

/** Moved anchors are reported this long after the last edit, in milliseconds. */
const REPORT_AFTER = 300;

/** Replacements one after the other: each in the text that those before it made. */
export interface DraftEdit {
  readonly changes: readonly {
    readonly from: number;
    readonly to: number;
    readonly insert: string;
  }[];
  readonly getText: () => string;
}

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
  /** Number of changes and the one at the cursor, -1 for none; when one of them is another. */
  readonly onDiff?: (count: number, current: number) => void;
}

/** A change set as replacements one after the other: from the end, so that offsets stay true. */
export function editsInTurn(changes: ChangeSet): DraftEdit['changes'] {
  const edits: DraftEdit['changes'][number][] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    edits.push({ from, to, insert: inserted.toString() });
  }, true);
  return edits.reverse();
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
  private count = -1;
  private current = -1;

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
    if (update.selectionSet || update.docChanged) this.selection(update);
    this.comparison(update);
  }

  stop(): void {
    if (this.anchorsTimer !== null) clearTimeout(this.anchorsTimer);
    this.anchorsTimer = null;
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
    if (now === before && !update.selectionSet) return;
    const count = now.diff?.changes.length ?? 0;
    const current = currentChange(update.state);
    if (now.diff !== before.diff || current !== this.current) this.control.compared();
    if (count === this.count && current === this.current) return;
    this.count = count;
    this.current = current;
    this.to().onDiff?.(count, current);
  }

  private anchorsLater(update: ViewUpdate): void {
    if (update.startState.field(marksField) === update.state.field(marksField)) return;
    this.stop();
    this.anchorsTimer = setTimeout(() => {
      this.anchorsTimer = null;
      this.to().onAnchorsMoved?.(this.control.getAnchors());
    }, REPORT_AFTER);
  }
}
