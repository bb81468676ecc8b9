import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import {
  anchorsOf,
  marks,
  marksField,
  placeAnchors,
  setMarks,
} from '../../../../../renderer/features/review/editor/marks.ts';

const text = 'Some 165 camps opened in the spring of 2023.';

/** A draft with a claim on "165 camps" and a comment on "spring", without a view. */
class Draft {
  state = EditorState.create({ doc: text, extensions: [history(), marks] });

  constructor() {
    this.apply({
      effects: setMarks.of({
        claims: [{ id: 'camps', start: 5, end: 14, status: 'verified', active: false }],
        comments: [{ id: 'spring', start: 29, end: 35, resolved: false, active: false }],
        findings: [{ id: 'f', start: 39, end: 43, severity: 'note', message: 'A year.' }],
        proposals: [{ start: 5, end: 8 }],
      }),
    });
  }

  apply(spec: TransactionSpec): void {
    this.state = this.state.update(spec).state;
  }

  run(command: typeof undo): void {
    const dispatch = (transaction: Transaction): void => {
      this.state = transaction.state;
    };
    command({ state: this.state, dispatch });
  }

  words(id: string): string {
    const anchor = anchorsOf(this.state).find((one) => one.id === id);
    return anchor ? this.state.sliceDoc(anchor.start, anchor.end) : 'no such anchor';
  }
}

describe('claims and comments in the draft', () => {
  test('undoing a deletion puts them back exactly, redoing takes them away again', () => {
    const draft = new Draft();
    draft.apply({ changes: { from: 0, to: 40 } });
    expect([draft.words('camps'), draft.words('spring')]).toEqual(['', '']);
    draft.run(undo);
    expect([draft.words('camps'), draft.words('spring')]).toEqual(['165 camps', 'spring']);
    draft.run(redo);
    expect([draft.words('camps'), draft.words('spring')]).toEqual(['', '']);
    draft.run(undo);
    expect([draft.words('camps'), draft.words('spring')]).toEqual(['165 camps', 'spring']);
  });

  test('undoing several typed letters puts them back', () => {
    const draft = new Draft();
    draft.apply({ changes: { from: 5, to: 14, insert: 'm' }, userEvent: 'input.type' });
    draft.apply({ changes: { from: 6, insert: 'any' }, userEvent: 'input.type' });
    expect(draft.words('camps')).toBe('many');
    draft.run(undo);
    expect(draft.state.doc.toString()).toBe(text);
    expect(draft.words('camps')).toBe('165 camps');
  });

  test('the application can move one by its id, and others stay', () => {
    const draft = new Draft();
    draft.apply({ effects: placeAnchors.of([{ id: 'camps', start: 5, end: 8 }]) });
    expect([draft.words('camps'), draft.words('spring')]).toEqual(['165', 'spring']);
  });

  test('findings and proposals go with their words', () => {
    const draft = new Draft();
    draft.apply({ changes: { from: 0, to: 14 } });
    const { findings, proposals } = draft.state.field(marksField);
    expect(proposals).toEqual([]);
    expect(findings.map(({ start, end }) => draft.state.sliceDoc(start, end))).toEqual(['2023']);
  });
});
