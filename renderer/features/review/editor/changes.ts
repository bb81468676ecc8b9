import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, WidgetType } from '@codemirror/view';
import type { Change } from '../../../../shared/diff/change.ts';
import { acceptedField, acceptedIn } from './accepted.ts';
import {
  changesWithin,
  comparisonField,
  currentChange,
  grainField,
  type LiveMove,
  liveMoves,
  openedField,
} from './comparison.ts';
import { diffRunner } from './diff-runner.ts';
import { draftViewField, showsMarks } from './draft-view.ts';
import { type MoveMark, movedAwayMark, moveMarks, PilcrowWidget } from './move-marks.ts';
import { suggestionsAt } from './suggestions.ts';
import { visibleDecorations } from './visible.ts';

/** Longer deletions are shortened where they are shown in the draft. */
const SHOWN = 240;

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
  private readonly isMinor: boolean;

  constructor(words: string, open: boolean, isMinor: boolean) {
    super();
    this.words = words;
    this.open = open;
    this.isMinor = isMinor;
  }

  override eq(other: DeletedWidget): boolean {
    return other.words === this.words && other.open === this.open && other.isMinor === this.isMinor;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('del');
    const look = this.open ? ' cm-desk-open' : this.isMinor ? ' cm-desk-minor' : '';
    mark.className = `cm-desk-deleted${look}`;
    mark.title = `${this.isMinor ? 'Small change, deleted' : 'Deleted'}: ${this.words}`;
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

const inserted = mark('cm-desk-inserted');
const insertedHere = mark('cm-desk-inserted cm-desk-here');

function mark(names: string, title?: string): Decoration {
  const attributes = title === undefined ? undefined : { title };
  return Decoration.mark({ tagName: 'ins', class: names, ...(attributes && { attributes }) });
}

/** How a change is shown: at the cursor, and with its deleted words. */
interface Look {
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
}

const minorNames: Readonly<Record<NonNullable<Change['minor']>, string>> = {
  case: 'capitals only',
  punctuation: 'punctuation only',
  space: 'space only',
};

function deletedMark(change: Change, base: string, look: Look): Range<Decoration>[] {
  const gone = base.slice(change.fromA, change.toA);
  if (gone === '') return [];
  // A space that gave way to something else is not worth a mark of its own.
  if (gone.trim() === '' && !gone.includes('\n') && change.kind !== 'deleted') return [];
  // What is small and replaced is told by the title of what replaced it.
  if (change.minor && change.kind === 'replaced' && !look.isOpen) return [];
  const widget = new DeletedWidget(nameDeleted(gone), look.isOpen, change.minor !== undefined);
  return [Decoration.widget({ widget, side: -1 }).range(change.fromB)];
}

function insertedMark(change: Change, base: string, look: Look): Range<Decoration>[] {
  if (change.fromB >= change.toB) return [];
  if (!change.minor || look.isCurrent) {
    return [(look.isCurrent ? insertedHere : inserted).range(change.fromB, change.toB)];
  }
  const gone = base.slice(change.fromA, change.toA);
  const was = gone === '' ? '' : `, was: ${gone.trim() === '' ? nameDeleted(gone) : gone}`;
  const title = `Small change, ${minorNames[change.minor]}${was}`;
  return [mark('cm-desk-inserted cm-desk-minor', title).range(change.fromB, change.toB)];
}

const breakTitles = {
  split: 'Split here: one paragraph before',
  merged: 'Merged here: two paragraphs before',
} as const;

function marksOf(
  state: EditorState,
  change: Change,
  base: string,
  look: Look,
): Range<Decoration>[] {
  if (change.paragraph) {
    const title = breakTitles[change.paragraph];
    const widget = new PilcrowWidget(title, change.paragraph, look.isCurrent);
    return [Decoration.widget({ widget, side: -1 }).range(change.fromB)];
  }
  const found = [...deletedMark(change, base, look), ...insertedMark(change, base, look)];
  const start = state.sliceDoc(change.fromB, Math.min(change.toB, change.fromB + 8));
  if (start.trim() === '' && start.includes('\n') && !change.minor) {
    const widget = new PilcrowWidget('Inserted: paragraph break', 'split', look.isCurrent);
    found.push(Decoration.widget({ widget, side: -1 }).range(change.fromB));
  }
  return found;
}

/** A moved paragraph where it is now, with what was edited inside. */
function movedMarks(
  state: EditorState,
  move: LiveMove,
  base: string,
  current: number,
  [from, to]: readonly [number, number],
): Range<Decoration>[] {
  const mark: MoveMark = {
    from: move.b[0],
    to: move.b[1],
    label: `Moved here from paragraph ${move.paragraphA}`,
    arrow: move.deleted < move.inserted ? '↑' : '↓',
    change: move.inserted,
    isCurrent: current === move.deleted || current === move.inserted,
  };
  const found = moveMarks(state.doc, mark, from, to);
  if (found.length === 0) return [];
  const look = { isCurrent: false, isOpen: false };
  return [...found, ...move.changes.flatMap((change) => marksOf(state, change, base, look))];
}

/** Where a paragraph was before it moved. */
function movedFromMark(move: LiveMove, place: number, current: number): Range<Decoration> {
  return movedAwayMark(place, {
    from: place,
    to: place,
    label: `Moved from here to paragraph ${move.paragraphB}`,
    arrow: move.deleted < move.inserted ? '↓' : '↑',
    change: move.deleted,
    isCurrent: current === move.deleted,
  });
}

const changeMarks = visibleDecorations(
  (view, from, to) => {
    const { state } = view;
    const { base } = state.field(comparisonField);
    if (base === null || !showsMarks(state)) return [];
    const current = currentChange(state);
    const opened = state.field(openedField);
    const moves = liveMoves(state);
    const accepted = acceptedIn(state);
    const found = changesWithin(state, from, to).flatMap(({ change, index }) => {
      if (accepted.has(index) && index !== current) return [];
      if (change.move === undefined) {
        // A suggestion has marks of its own; a sentence may hold more than that.
        if (!change.parts && suggestionsAt(state, change.fromB, change.toB).length > 0) return [];
        const isOpen = index === opened || view.state.field(draftViewField) === 'unified';
        const look = { isCurrent: index === current, isOpen };
        return marksOf(state, change, base, look);
      }
      const away = moves.find((move) => move.deleted === index);
      return away ? [movedFromMark(away, change.fromB, current)] : [];
    });
    const shown = moves.filter(({ inserted }) => !accepted.has(inserted) || inserted === current);
    const moved = shown.flatMap((move) => movedMarks(state, move, base, current, [from, to]));
    return [...found, ...moved];
  },
  (update) =>
    update.selectionSet ||
    update.startState.field(comparisonField) !== update.state.field(comparisonField) ||
    acceptedIn(update.startState) !== acceptedIn(update.state) ||
    update.startState.field(openedField) !== update.state.field(openedField) ||
    update.startState.field(draftViewField) !== update.state.field(draftViewField),
);

/** The draft's changes against another text: compared in idle moments, marked in the text. */
export const changes: Extension = [
  draftViewField,
  comparisonField,
  grainField,
  openedField,
  acceptedField,
  diffRunner,
  changeMarks,
];
