import { EditorState, type TransactionSpec } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { neighbourChange } from '../../../../../renderer/features/review/editor/change-steps.ts';
import {
  changesWithin,
  comparisonField,
  countChanges,
  currentChange,
  liveChanges,
  liveMoves,
  openChange,
  openedField,
  setBase,
  setDiff,
} from '../../../../../renderer/features/review/editor/comparison.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';

const base = 'Some 156 camps opened.\n\nThe mayor spoke briefly.\n\nBy news\n\nNobody asked.';
const draft = 'Some 165 camps opened.\n\nThe mayor spoke.\n\nNobody at all asked.';

/** A compared draft, without a view. */
function compared(): EditorState {
  const state = EditorState.create({ doc: draft, extensions: [comparisonField] });
  return apply(
    state,
    { effects: setBase.of(base) },
    { effects: setDiff.of({ base, diff: diffTexts(base, draft), since: null }) },
  );
}

function apply(state: EditorState, ...specs: readonly TransactionSpec[]): EditorState {
  return specs.reduce((now, spec) => now.update(spec).state, state);
}

function readable(state: EditorState): string[] {
  return liveChanges(state).map(
    ({ fromA, toA, fromB, toB }) => `[${base.slice(fromA, toA)}][${state.sliceDoc(fromB, toB)}]`,
  );
}

const four = ['[156][165]', '[ briefly][]', '[By news\n\n][]', '[][at all ]'];

describe('the comparison of a draft', () => {
  test('has every change', () => {
    expect(readable(compared())).toEqual(four);
  });

  test('keeps changes on their words while the next comparison is not there yet', () => {
    const typed = apply(compared(), { changes: { from: 0, insert: 'Then: ' } });
    expect(readable(typed)).toEqual(four);
    const more = apply(typed, { changes: { from: 14, insert: '0' } });
    expect(readable(more)[0]).toBe('[156][1650]');
  });

  test('finds the changes of a stretch, before and after typing', () => {
    const state = compared();
    const within = (now: EditorState, from: number, to: number) =>
      changesWithin(now, from, to).map(({ index }) => index);
    expect(within(state, 0, 22)).toEqual([0]);
    expect(within(state, 9, 22)).toEqual([]);
    expect(within(state, 0, draft.length)).toEqual([0, 1, 2, 3]);
    const typed = apply(state, { changes: { from: 0, insert: 'x'.repeat(100) } });
    expect(within(typed, 100, 122)).toEqual([0]);
    expect(within(typed, 0, 99)).toEqual([]);
  });

  test('goes to the next and the previous change, round the ends', () => {
    const at = (anchor: number) => apply(compared(), { selection: { anchor } });
    expect([0, 5, 20, 45].map((place) => neighbourChange(at(place), 1))).toEqual([0, 1, 1, 3]);
    expect(neighbourChange(at(draft.length), 1)).toBe(0);
    expect(neighbourChange(at(0), -1)).toBe(3);
    expect(neighbourChange(at(20), -1)).toBe(0);
    expect([currentChange(at(6)), currentChange(at(20))]).toEqual([0, -1]);
  });

  test('a result for another text than the one compared with now is not taken', () => {
    const other = apply(compared(), { effects: setBase.of('Another.') });
    expect(liveChanges(other)).toEqual([]);
    const late = apply(other, {
      effects: setDiff.of({ base, diff: diffTexts(base, draft), since: null }),
    });
    expect(liveChanges(late)).toEqual([]);
    expect(neighbourChange(late, 1)).toBe(-1);
  });
});

const opening = 'The harbour council met on Tuesday evening and approved the new levy.';
const ferry = 'Ferry operators said that they would appeal to the regional court.';
const gallery = 'Nobody in the public gallery spoke, although forty people had come.';

describe('a moved paragraph', () => {
  const movedBase = [opening, ferry, gallery].join('\n\n');
  const movedDraft = [ferry, gallery, opening.replace('new', 'higher')].join('\n\n');
  const state = (): EditorState =>
    apply(
      EditorState.create({ doc: movedDraft, extensions: [comparisonField, openedField] }),
      { effects: setBase.of(movedBase) },
      {
        effects: setDiff.of({
          base: movedBase,
          diff: diffTexts(movedBase, movedDraft),
          since: null,
        }),
      },
    );

  test('is known with the numbers of its paragraphs, and follows what is typed', () => {
    expect(liveMoves(state())).toMatchObject([{ paragraphA: 1, paragraphB: 3 }]);
    const typed = apply(state(), { changes: { from: 0, insert: 'Then: ' } });
    const [move] = liveMoves(typed);
    expect(typed.sliceDoc(...(move?.b ?? []))).toBe(opening.replace('new', 'higher'));
    const [inside] = move?.changes ?? [];
    expect(typed.sliceDoc(inside?.fromB, inside?.toB)).toBe('higher');
  });

  test('two changes at one place are gone through one by one, a move once', () => {
    const touching = [ferry, 'A storm closed the quay for two days.', opening, gallery].join(
      '\n\n',
    );
    const base = [opening, ferry, gallery].join('\n\n');
    const now = apply(
      EditorState.create({ doc: touching, extensions: [comparisonField, openedField] }),
      { effects: setBase.of(base) },
      { effects: setDiff.of({ base, diff: diffTexts(base, touching), since: null }) },
    );
    expect(liveChanges(now)).toHaveLength(3);
    let at = now;
    const seen: number[] = [];
    for (let i = 0; i < 4; i++) {
      const index = neighbourChange(at, 1);
      const anchor = liveChanges(at)[index]?.fromB ?? 0;
      at = apply(at, { selection: { anchor }, effects: openChange.of(index) });
      expect(currentChange(at)).toBe(index);
      seen.push(index);
    }
    expect(seen).toEqual([1, 2, 1, 2]);
    expect(currentChange(apply(at, { selection: { anchor: 3 } }))).not.toBe(seen.at(-1));
  });
});

describe('the number of changes', () => {
  const boats = 'Six boats left the harbour of Tarnmouth in the early morning.';
  const quay = 'A long paragraph about the old quay and its cranes stays as it is.';
  const mayor = 'Nobody asked the mayor of Tarnmouth about the price of a new crane.';
  const from = `${[boats, quay, mayor].join('\n\n')}\n`;
  const to = `${[quay, boats, mayor.replace('Nobody', 'Somebody')].join('\n\n')}\n`;

  test('a move counts once, from either of its places', () => {
    const diff = diffTexts(from, to);
    expect(diff.moves).toHaveLength(1);
    const state = EditorState.create({ doc: to, extensions: [comparisonField, openedField] });
    const both = apply(
      state,
      { effects: setBase.of(from) },
      { effects: setDiff.of({ base: from, diff, since: null }) },
    );
    expect(countChanges(both).count).toBe(2);
    const at = (index: number) => countChanges(apply(both, { effects: openChange.of(index) }));
    const [move] = diff.moves;
    if (!move) throw new Error('no move');
    expect(at(move.deleted)).toEqual(at(move.inserted));
    const edit = diff.changes.findIndex((change) => change.move === undefined);
    expect([at(move.inserted).current, at(edit).current].sort()).toEqual([0, 1]);
  });
});
