import { invertedEffects } from '@codemirror/commands';
import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, WidgetType } from '@codemirror/view';
import type { Person } from '../../../../shared/model/primitives.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { followEdit, suggestEdit } from '../../../../shared/review/suggestions.ts';
import { showsMarks } from './draft-view.ts';
import { editsInTurn } from './edits.ts';
import { visibleDecorations } from './visible.ts';

interface Suggesting {
  /** In the order of the text, apart. */
  readonly list: readonly Suggestion[];
  /** Whose edits are suggestions; null where edits count at once. */
  readonly by: Person | null;
}

/** Puts a list in place of what is suggested, e.g. because an edit is undone. */
export const setSuggestions = StateEffect.define<readonly Suggestion[]>();

/** Edits are this person's suggestions from now on; null for none. */
export const suggestAs = StateEffect.define<Person | null>();

/** Suggestions are decided; the transaction's own changes, if any, carry that out. */
export const settleSuggestions = StateEffect.define<readonly string[]>();

export const suggestionsField = StateField.define<Suggesting>({
  create: () => ({ list: [], by: null }),
  update: (now, transaction) => {
    let { list, by } = now;
    const given = transaction.effects.find((effect) => effect.is(setSuggestions));
    const settled = transaction.effects.find((effect) => effect.is(settleSuggestions));
    if (given) list = given.value;
    else {
      if (settled) list = list.filter(({ id }) => !settled.value.includes(id));
      if (transaction.docChanged) list = afterEdits(list, transaction, settled ? null : by);
    }
    for (const effect of transaction.effects) if (effect.is(suggestAs)) by = effect.value;
    return list === now.list && by === now.by ? now : { list, by };
  },
});

function afterEdits(
  list: readonly Suggestion[],
  { changes, startState }: Transaction,
  by: Person | null,
): readonly Suggestion[] {
  const edits = editsInTurn(changes);
  if (by === null) return edits.reduce(followEdit, list);
  const context = { by, now: new Date().toISOString(), newId };
  const [only] = edits;
  if (only && edits.length === 1) {
    const { doc } = startState;
    return suggestEdit(list, only, (from, to) => doc.sliceString(from, to), context);
  }
  let text = startState.doc.toString();
  return edits.reduce((suggested, edit) => {
    const before = text;
    text = before.slice(0, edit.from) + edit.insert + before.slice(edit.to);
    return suggestEdit(suggested, edit, (from, to) => before.slice(from, to), context);
  }, list);
}

function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${prefix}-${[...random].map((part) => part.toString(36).padStart(7, '0')).join('')}`;
}

/** Undoing an edit brings back what was suggested before it. */
const undoSuggestions = invertedEffects.of(({ startState, state }) => {
  const before = startState.field(suggestionsField).list;
  return before === state.field(suggestionsField).list ? [] : [setSuggestions.of(before)];
});

/** The suggestions that touch `[from, to]`. */
export function suggestionsAt(state: EditorState, from: number, to: number): readonly Suggestion[] {
  return state.field(suggestionsField).list.filter(({ start, end }) => start <= to && end >= from);
}

/** What a suggestion takes away, struck through where it stood; its title says who and when. */
class TakenAway extends WidgetType {
  private readonly words: string;
  private readonly title: string;

  constructor(words: string, title: string) {
    super();
    this.words = words;
    this.title = title;
  }

  override eq(other: TakenAway): boolean {
    return other.words === this.words && other.title === this.title;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('del');
    mark.className = 'cm-desk-taken';
    mark.title = this.title;
    mark.textContent = this.words.replace(/\n+/g, ' ¶ ');
    return mark;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function decorationsOf({ start, end, was, by }: Suggestion): Range<Decoration>[] {
  const title = `Suggested by ${by.name}`;
  const found: Range<Decoration>[] = [];
  if (was !== '') {
    const widget = new TakenAway(was, title);
    found.push(Decoration.widget({ widget, side: -1 }).range(start));
  }
  if (start < end) {
    const attributes = { title };
    found.push(
      Decoration.mark({ tagName: 'ins', class: 'cm-desk-suggested', attributes }).range(start, end),
    );
  }
  return found;
}

const decorations = visibleDecorations(
  (view, from, to) =>
    showsMarks(view.state) ? suggestionsAt(view.state, from, to).flatMap(decorationsOf) : [],
  (update) =>
    update.startState.field(suggestionsField) !== update.state.field(suggestionsField) ||
    showsMarks(update.startState) !== showsMarks(update.state),
);

/** Edits that wait for somebody to decide them, kept through every edit and marked in the text. */
export const suggestions: Extension = [suggestionsField, undoSuggestions, decorations];
