import { EditorState, type TransactionSpec } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import {
  comparisonField,
  openedField,
  setBase,
  setDiff,
} from '../../../../../renderer/features/review/editor/comparison.ts';
import {
  hideUnchanged,
  showingWithin,
  showUnchanged,
  unchangedField,
} from '../../../../../renderer/features/review/editor/unchanged.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';

const paragraphs = Array.from(
  { length: 14 },
  (_, at) => `Paragraph ${at} tells of the quay, of its cranes and of boat number ${at * 7}.`,
);
const base = `${paragraphs.join('\n\n')}\n`;
const draft = base.replace('Paragraph 6 tells', 'Paragraph 6 speaks at length');

function apply(state: EditorState, ...specs: readonly TransactionSpec[]): EditorState {
  return specs.reduce((now, spec) => now.update(spec).state, state);
}

function folded(text = draft): EditorState {
  const extensions = [comparisonField, openedField, unchangedField];
  return apply(
    EditorState.create({ doc: text, extensions }),
    { effects: setBase.of(base) },
    { effects: setDiff.of({ base, diff: diffTexts(base, text), since: null }) },
    { effects: hideUnchanged.of(true) },
  );
}

function hidden(state: EditorState): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  state.field(unchangedField).hidden.between(0, state.doc.length, (from, to) => {
    found.push([from, to]);
  });
  return found;
}

describe('hiding unchanged paragraphs', () => {
  test('the same paragraphs are hidden in both texts, those beside a change are not', () => {
    const state = folded();
    const { folds } = state.field(unchangedField);
    expect(folds.map(({ count }) => count)).toEqual([5, 6]);
    for (const { a, b } of folds) expect(draft.slice(...b)).toBe(base.slice(...a));
    expect(hidden(state)).toEqual(folds.map(({ b }) => b));
    const seen = folds.reduce((text, { b }) => text.replace(draft.slice(...b), ''), draft);
    expect(seen).toContain('Paragraph 5 tells');
    expect(seen).toContain('Paragraph 7 tells');
    expect(seen).not.toContain('Paragraph 8 tells');
  });

  test('one stretch is shown again, and stays so while somebody types', () => {
    const state = folded();
    const [first, second] = state.field(unchangedField).folds;
    if (!first || !second) throw new Error('nothing is hidden');
    const shown = apply(state, { effects: showUnchanged.of(first.a[0]) });
    expect(shown.field(unchangedField).folds).toEqual([second]);
    const typed = apply(shown, { changes: { from: 0, insert: 'Now. ' } });
    expect(typed.field(unchangedField).folds).toBe(shown.field(unchangedField).folds);
    expect(hidden(typed)).toEqual([[second.b[0] + 5, second.b[1] + 5]]);
  });

  test('a cursor that gets into one shows it', () => {
    const state = folded();
    const [first] = state.field(unchangedField).folds;
    const moved = apply(state, { selection: { anchor: (first?.b[0] ?? 0) + 3 } });
    expect(moved.field(unchangedField).folds).toHaveLength(1);
  });

  test('a place that is led to is shown', () => {
    const state = folded();
    const at = draft.indexOf('Paragraph 10');
    const shown = apply(state, { effects: showingWithin(state, at, at + 12) });
    expect(shown.field(unchangedField).folds).toHaveLength(1);
    expect(showingWithin(shown, at, at + 12)).toEqual([]);
  });

  test('nothing is hidden where all is changed, and nothing is left hidden when it is off', () => {
    expect(folded(base.replaceAll('tells', 'speaks')).field(unchangedField).folds).toEqual([]);
    const off = apply(folded(), { effects: hideUnchanged.of(false) });
    expect(hidden(off)).toEqual([]);
  });
});
