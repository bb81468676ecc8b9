import { type EditorState, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { comparisonField, liveChanges, setDiff } from './comparison.ts';

/** Paragraphs without a change are hidden, or shown again. */
export const hideUnchanged = StateEffect.define<boolean>();

/** Shows one hidden stretch again; a place in it. */
const reveal = StateEffect.define<number>();

/** Lines left in sight around a change. */
const AROUND = 2;
/** Fewer hidden lines are not worth the line that stands for them. */
const FEWEST = 3;

interface Hiding {
  readonly isOn: boolean;
  readonly hidden: DecorationSet;
}

const none: Hiding = { isOn: false, hidden: Decoration.none };

export const unchangedField = StateField.define<Hiding>({
  create: () => none,
  update: (now, { changes, docChanged, effects, state }) => {
    let { isOn, hidden } = now;
    const asked = effects.find((one) => one.is(hideUnchanged));
    if (asked) isOn = asked.value;
    if (!isOn) return now.isOn ? none : now;
    if (asked || effects.some((one) => one.is(setDiff))) {
      return { isOn, hidden: hiddenIn(state) };
    }
    if (docChanged) hidden = hidden.map(changes);
    for (const effect of effects) {
      if (!effect.is(reveal)) continue;
      hidden = hidden.update({ filter: (from, to) => effect.value < from || effect.value > to });
    }
    return hidden === now.hidden ? now : { isOn, hidden };
  },
  provide: (field) => EditorView.decorations.from(field, ({ hidden }) => hidden),
});

/** The stretches of whole lines that no change comes near. */
function hiddenIn(state: EditorState): DecorationSet {
  const { doc } = state;
  if (state.field(comparisonField).diff === null) return Decoration.none;
  const hidden: Range<Decoration>[] = [];
  let first = 1;
  const hide = (last: number): void => {
    const count = countWithWords(state, first, last);
    if (count < FEWEST) return;
    const widget = new HiddenWidget(count);
    const { from } = doc.line(first);
    hidden.push(Decoration.replace({ widget, block: true }).range(from, doc.line(last).to));
  };
  for (const { fromB, toB } of liveChanges(state)) {
    hide(doc.lineAt(Math.min(fromB, doc.length)).number - AROUND - 1);
    first = Math.max(first, doc.lineAt(Math.min(toB, doc.length)).number + AROUND + 1);
  }
  hide(doc.lines);
  return RangeSet.of(hidden);
}

function countWithWords({ doc }: EditorState, first: number, last: number): number {
  let count = 0;
  for (let line = first; line <= last; line += 1) if (doc.line(line).length > 0) count += 1;
  return count;
}

/** Stands for hidden paragraphs; a press shows them. */
class HiddenWidget extends WidgetType {
  private readonly count: number;

  constructor(count: number) {
    super();
    this.count = count;
  }

  override eq(other: HiddenWidget): boolean {
    return other.count === this.count;
  }

  override toDOM(view: EditorView): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-desk-unchanged';
    button.textContent = `${this.count} unchanged paragraphs`;
    button.title = 'Show them';
    button.addEventListener('click', () => {
      view.dispatch({ effects: reveal.of(view.posAtDOM(button)) });
    });
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
