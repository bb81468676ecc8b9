import { history, undo } from '@codemirror/commands';
import { EditorState, StateEffect, type Transaction } from '@codemirror/state';
import { expect, test } from 'vitest';
import { KeptDrafts } from '../../../../../renderer/features/review/editor/kept-drafts.ts';

const state = (doc: string) => EditorState.create({ doc, extensions: history() });

test('an editor that comes back still undoes what was done in it', () => {
  const kept = new KeptDrafts();
  const before = state('Six boats.');
  kept.keep('reef', before.update({ changes: { from: 10, insert: ' Left.' } }).state);
  const back = kept.take('reef', 'Six boats. Left.');
  let now = back?.update({ effects: StateEffect.reconfigure.of(history()) }).state;
  if (now) undo({ state: now, dispatch: (done: Transaction) => (now = done.state) });
  expect(now?.doc.toString()).toBe('Six boats.');
  expect(kept.take('reef', 'Six boats. Left.')).toBeNull();
});

test('where the text is another now, nothing comes back', () => {
  const kept = new KeptDrafts();
  kept.keep('reef', state('Six boats.'));
  expect(kept.take('reef', 'Seven boats.')).toBeNull();
});

test('the longest away is forgotten', () => {
  const kept = new KeptDrafts();
  for (let at = 0; at < 7; at += 1) kept.keep(`article-${at}`, state('Boats.'));
  expect(kept.take('article-0', 'Boats.')).toBeNull();
  expect(kept.take('article-1', 'Boats.')).not.toBeNull();
});
