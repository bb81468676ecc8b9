import { type EditorState, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { TextRange } from '../../../../shared/diff/change.ts';
import { changesWithin, comparisonField, setDiff } from './comparison.ts';

/** Unchanged paragraphs that are hidden together, in both texts. */
export interface Fold {
  readonly a: TextRange;
  readonly b: TextRange;
  /** Paragraphs in it. */
  readonly count: number;
}

/** Paragraphs without a change are hidden, or shown again. */
export const hideUnchanged = StateEffect.define<boolean>();

/** Shows a hidden stretch again, known by its start in the text compared with. */
export const showUnchanged = StateEffect.define<number>();

/** Fewer hidden paragraphs are not worth the line that stands for them. */
const FEWEST = 3;

interface Hiding {
  readonly isOn: boolean;
  /** The same as long as neither a comparison nor a press made them others. */
  readonly folds: readonly Fold[];
  readonly hidden: DecorationSet;
}

const none: Hiding = { isOn: false, folds: [], hidden: Decoration.none };

/** What is hidden in the draft. */
export const unchangedField = StateField.define<Hiding>({
  create: () => none,
  update: (now, { changes, docChanged, effects, selection, state }) => {
    const asked = effects.find((one) => one.is(hideUnchanged));
    const isOn = asked?.is(hideUnchanged) ? asked.value : now.isOn;
    if (!isOn) return now.isOn ? none : now;
    if (isOn !== now.isOn || effects.some((one) => one.is(setDiff))) return hidingIn(state);
    let next = docChanged ? { ...now, hidden: now.hidden.map(changes) } : now;
    for (const effect of effects) {
      if (effect.is(showUnchanged)) next = without(next, effect.value);
    }
    // The cursor is never in what can't be seen.
    if (selection) {
      next.hidden.between(selection.main.head, selection.main.head, (_from, _to, { spec }) => {
        next = without(next, spec.a);
      });
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, ({ hidden }) => hidden),
});

function without(now: Hiding, start: number): Hiding {
  return {
    ...now,
    folds: now.folds.filter(({ a }) => a[0] !== start),
    hidden: now.hidden.update({ filter: (_from, _to, { spec }) => spec.a !== start }),
  };
}

function hidingIn(state: EditorState): Hiding {
  const folds = foldsIn(state);
  return { isOn: true, folds, hidden: hiddenBy(state, folds, 'b', showHere) };
}

function showHere(view: EditorView, start: number): void {
  view.dispatch({ effects: showUnchanged.of(start) });
}

/** The effects that show what is hidden within a stretch of the draft. */
export function showingWithin(
  state: EditorState,
  start: number,
  end: number,
): readonly StateEffect<unknown>[] {
  const found: StateEffect<unknown>[] = [];
  state.field(unchangedField).hidden.between(start, end, (_from, _to, { spec }) => {
    found.push(showUnchanged.of(spec.a));
  });
  return found;
}

/** The stretches of paragraphs that no change touches; those beside a change stay in sight. */
function foldsIn(state: EditorState): readonly Fold[] {
  const { diff, since } = state.field(comparisonField);
  if (!diff) return [];
  const folds: Fold[] = [];
  let run: { readonly a: TextRange; readonly b: TextRange }[] = [];
  const end = (isLast: boolean) => {
    const isFirst = run.length > 0 && run[0]?.a === diff.pairs[0]?.a;
    const hidden = run.slice(isFirst ? 0 : 1, isLast ? undefined : -1);
    const [first] = hidden;
    const last = hidden.at(-1);
    run = [];
    if (!first || !last || hidden.length < FEWEST) return;
    folds.push({
      a: [first.a[0], last.a[1]],
      b: [first.b[0], last.b[1]],
      count: hidden.length,
    });
  };
  for (const { a, b } of diff.pairs) {
    const now: TextRange | null = b && since ? [since.mapPos(b[0], 1), since.mapPos(b[1], -1)] : b;
    if (a && now && changesWithin(state, now[0], now[1]).length === 0) run.push({ a, b: now });
    else end(false);
  }
  end(true);
  return folds;
}

/**
 * The marks that hide folds on one side, each with a line in its place.
 *
 * @param show called where somebody presses that line, with the fold's start in the text compared with
 */
export function hiddenBy(
  { doc }: EditorState,
  folds: readonly Fold[],
  side: 'a' | 'b',
  show: (view: EditorView, start: number) => void,
): DecorationSet {
  const hidden: Range<Decoration>[] = folds.map((fold) => {
    const [start, end] = fold[side];
    const widget = new HiddenWidget(fold.count, (view) => show(view, fold.a[0]));
    const { from } = doc.lineAt(Math.min(start, doc.length));
    const { to } = doc.lineAt(Math.min(end, doc.length));
    return Decoration.replace({ widget, block: true, a: fold.a[0] }).range(from, to);
  });
  return RangeSet.of(hidden);
}

/** Stands for hidden paragraphs; a press shows them. */
class HiddenWidget extends WidgetType {
  private readonly count: number;
  private readonly show: (view: EditorView) => void;

  constructor(count: number, show: (view: EditorView) => void) {
    super();
    this.count = count;
    this.show = show;
  }

  override toDOM(view: EditorView): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-desk-unchanged';
    button.textContent = `${this.count} unchanged paragraphs`;
    button.title = 'Show them';
    button.addEventListener('click', () => this.show(view));
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
