import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type EditorView, WidgetType } from '@codemirror/view';
import type { Change } from '../../../../shared/diff/change.ts';
import { changesWithin, comparisonField, currentChange } from './comparison.ts';
import { diffRunner } from './diff-runner.ts';
import { suggestionsAt } from './suggestions.ts';
import { visibleDecorations } from './visible.ts';

/** Longer deletions are shortened where they are shown in the draft. */
const SHOWN = 240;

/** Opens the deleted words of the change with this index in the draft; -1 closes them. */
export const openDeleted = StateEffect.define<number>();

/** Which change shows its deleted words: the one that was gone to, until the cursor leaves it. */
const openedField = StateField.define<number>({
  create: () => -1,
  update: (opened, { effects, docChanged, selection, state }) => {
    const asked = effects.find((effect) => effect.is(openDeleted));
    if (asked) return asked.value;
    if (opened < 0 || docChanged) return -1;
    return selection && currentChange(state) !== opened ? -1 : opened;
  },
});

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Deleted words in an editor's words: white space is named. */
export function nameDeleted(text: string): string {
  if (text.trim() !== '') return shorten(text.trim().replace(/\s*\n\s*/gu, ' ¶ '));
  return text.includes('\n') ? 'paragraph break' : 'space';
}

/** A thin mark where words were deleted; the words are its title, and read by a screen reader. */
class DeletedWidget extends WidgetType {
  private readonly words: string;
  private readonly open: boolean;

  constructor(words: string, open: boolean) {
    super();
    this.words = words;
    this.open = open;
  }

  override eq(other: DeletedWidget): boolean {
    return other.words === this.words && other.open === this.open;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('del');
    mark.className = this.open ? 'cm-desk-deleted cm-desk-open' : 'cm-desk-deleted';
    mark.title = `Deleted: ${this.words}`;
    const words = document.createElement('span');
    words.className = this.open ? 'cm-desk-deleted-words' : 'cm-desk-unseen';
    words.textContent = this.open ? this.words : `deleted: ${this.words} `;
    mark.append(words);
    return mark;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** Shows an inserted paragraph break, which has no words to underline. */
class BreakWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('ins');
    mark.className = 'cm-desk-inserted cm-desk-break';
    mark.title = 'Inserted: paragraph break';
    mark.textContent = '¶';
    return mark;
  }
}

const inserted = Decoration.mark({ tagName: 'ins', class: 'cm-desk-inserted' });
const insertedHere = Decoration.mark({
  tagName: 'ins',
  class: 'cm-desk-inserted cm-desk-here',
});
const paragraphBreak = Decoration.widget({ widget: new BreakWidget(), side: -1 });

function marksOf(
  view: EditorView,
  change: Change,
  base: string,
  here: boolean,
  open: boolean,
): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  const gone = base.slice(change.fromA, change.toA);
  // A space that gave way to something else is not worth a mark of its own.
  if (gone !== '' && (gone.trim() !== '' || gone.includes('\n') || change.kind === 'deleted')) {
    const words = nameDeleted(gone);
    const widget = new DeletedWidget(words, open);
    found.push(Decoration.widget({ widget, side: -1 }).range(change.fromB));
  }
  if (change.fromB < change.toB) {
    found.push((here ? insertedHere : inserted).range(change.fromB, change.toB));
    const start = view.state.sliceDoc(change.fromB, Math.min(change.toB, change.fromB + 8));
    if (start.trim() === '' && start.includes('\n')) {
      found.push(paragraphBreak.range(change.fromB));
    }
  }
  return found;
}

const changeMarks = visibleDecorations(
  (view, from, to) => {
    const { base } = view.state.field(comparisonField);
    if (base === null) return [];
    const here = currentChange(view.state);
    const opened = view.state.field(openedField);
    const shown = changesWithin(view.state, from, to).filter(
      ({ change }) => suggestionsAt(view.state, change.fromB, change.toB).length === 0,
    );
    return shown.flatMap(({ change, index }) =>
      marksOf(view, change, base, index === here, index === opened),
    );
  },
  (update) =>
    update.selectionSet ||
    update.startState.field(comparisonField) !== update.state.field(comparisonField) ||
    update.startState.field(openedField) !== update.state.field(openedField),
);

/** The draft's changes against another text: compared in idle moments, marked in the text. */
export const changes: Extension = [comparisonField, openedField, diffRunner, changeMarks];
