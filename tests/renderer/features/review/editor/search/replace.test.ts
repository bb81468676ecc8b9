import { search } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import type { FindSpec } from '../../../../../../renderer/features/review/editor/search/find-spec.ts';
import {
  findField,
  findState,
  findWith,
} from '../../../../../../renderer/features/review/editor/search/find-state.ts';
import { currentMatch } from '../../../../../../renderer/features/review/editor/search/matches.ts';
import { replacementsOf } from '../../../../../../renderer/features/review/editor/search/replace.ts';

const copy = 'The Camp opened.\nA camp, a CAMP and the camps.\nNo campus.';

function looking(spec: Partial<FindSpec>, scope: { start: number; end: number } | null = null) {
  const state = EditorState.create({ doc: copy, extensions: [search(), findState] });
  return state.update(findWith(state, { spec, scope })).state;
}

function replaced(spec: Partial<FindSpec>, scope: { start: number; end: number } | null = null) {
  const state = looking(spec, scope);
  return state.update({ changes: [...replacementsOf(state)] }).state.doc.toString();
}

describe('replacing all', () => {
  test('whatever the capitals, unless they must be the same', () => {
    expect(replacementsOf(looking({ words: 'camp' }))).toHaveLength(5);
    expect(replacementsOf(looking({ words: 'camp', sameCase: true }))).toHaveLength(3);
    expect(replacementsOf(looking({ words: 'camp', wholeWords: true }))).toHaveLength(3);
  });

  test('keeps the capitals of each place', () => {
    const spec = { words: 'camp', replacement: 'site', wholeWords: true, keepCase: true };
    expect(replaced(spec)).toBe('The Site opened.\nA site, a SITE and the camps.\nNo campus.');
  });

  test('fills in the groups of a pattern', () => {
    const spec = { words: '(a|the) (camps?)\\b', replacement: '$2 ($1)', isPattern: true };
    expect(replaced(spec)).toBe(
      'Camp (The) opened.\ncamp (A), CAMP (a) and camps (the).\nNo campus.',
    );
  });

  test('plain words with signs of a pattern are plain words', () => {
    expect(replaced({ words: 'opened.', replacement: 'closed\\n.' })).toContain('Camp closed\\n.');
    expect(replacementsOf(looking({ words: 'c.mp' }))).toEqual([]);
  });

  test('an invalid pattern finds nothing', () => {
    expect(replacementsOf(looking({ words: '(camp', isPattern: true }))).toEqual([]);
  });

  test('only in the marked words', () => {
    const start = copy.indexOf('A camp');
    const scope = { start, end: copy.indexOf(' and') };
    expect(replaced({ words: 'camp', replacement: 'x' }, scope)).toBe(
      'The Camp opened.\nA x, a x and the camps.\nNo campus.',
    );
  });

  test('the place to look in follows edits before and in it', () => {
    const start = copy.indexOf('A camp');
    const state = looking({ words: 'camp' }, { start, end: start + 6 });
    const changes = [
      { from: 0, insert: 'Now: ' },
      { from: start + 2, insert: 'large ' },
    ];
    const { scope } = state.update({ changes }).state.field(findField);
    expect(scope).toEqual({ start: start + 5, end: start + 17 });
  });
});

describe('the match at the cursor', () => {
  const matches = [
    { from: 2, to: 4 },
    { from: 8, to: 9 },
  ];

  test.each([
    [2, 4, { index: 0, isExact: true }],
    [8, 9, { index: 1, isExact: true }],
    [8, 8, { index: 1, isExact: false }],
    [0, 0, { index: -1, isExact: false }],
    [20, 20, { index: 1, isExact: false }],
  ])('from %i to %i', (from, to, expected) => {
    expect(currentMatch(matches, from, to)).toEqual(expected);
  });
});
