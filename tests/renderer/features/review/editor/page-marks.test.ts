import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { pageMarks } from '../../../../../renderer/features/review/editor/page-marks.ts';
import type { TextPart } from '../../../../../shared/model/source-text.ts';

const text = 'One.\n\nTwo.';
const page = (start: number, value: string): TextPart => ({ start, label: 'page', value });

/** Where heads stand, with the pages' numbers and whether they say that there is no text. */
function headsOf(parts: readonly TextPart[]): readonly unknown[] {
  const state = EditorState.create({ doc: text, extensions: [pageMarks(parts, text.length)] });
  const found: unknown[] = [];
  for (const set of state.facet(EditorView.decorations)) {
    if (typeof set === 'function') continue;
    for (const at = set.iter(); at.value; at.next()) {
      const { value, isEmpty } = at.value.spec.widget;
      found.push([at.from, value, isEmpty]);
    }
  }
  return found;
}

describe('the heads of pages', () => {
  it('stand where pages start, and say which have no text', () => {
    expect(headsOf([page(0, 'i'), page(6, '1'), page(6, '2'), page(10, '3')])).toEqual([
      [0, 'i', false],
      [6, '1', true],
      [6, '2', false],
      [10, '3', true],
    ]);
  });

  it('are left out for a single page, rows and texts without pages', () => {
    expect(headsOf([])).toEqual([]);
    expect(headsOf([page(0, '1')])).toEqual([]);
    expect(headsOf([0, 6].map((start) => ({ start, label: 'line', value: `${start}` })))).toEqual(
      [],
    );
  });
});
