import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { type Fold, hiddenBy } from './unchanged.ts';

/** What the draft hides, and how to show one of it again. */
interface Beside {
  readonly folds: readonly Fold[];
  readonly show: (start: number) => void;
}

/** Hides beside the draft what the draft hides. */
export const hideBeside = StateEffect.define<Beside>();

interface Hiding extends Beside {
  readonly hidden: DecorationSet;
}

/** What is hidden in the text beside the draft. */
export const besideField = StateField.define<Hiding>({
  create: () => ({ folds: [], show: () => undefined, hidden: Decoration.none }),
  update: (now, { effects, state }) => {
    const asked = effects.findLast((one) => one.is(hideBeside));
    if (!asked?.is(hideBeside)) return now;
    const { folds, show } = asked.value;
    return { folds, show, hidden: hiddenBy(state, folds, 'a', (_view, start) => show(start)) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ hidden }) => hidden),
});

/** Shows what is hidden where the cursor comes to, as it does when something was found there. */
export const showAtCursor = EditorView.updateListener.of(({ selectionSet, state }) => {
  if (!selectionSet) return;
  const { folds, show } = state.field(besideField);
  const { head } = state.selection.main;
  const fold = folds.find(({ a }) => a[0] <= head && a[1] >= head);
  if (fold) show(fold.a[0]);
});
