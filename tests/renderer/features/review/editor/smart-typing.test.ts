import { history, undo } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { markdownStyle } from '../../../../../renderer/features/review/editor/markdown-style.ts';
import {
  setTyping,
  smartSubstitution,
  smartTyping,
} from '../../../../../renderer/features/review/editor/smart-typing.ts';
import {
  suggestAs,
  suggestions,
  suggestionsField,
} from '../../../../../renderer/features/review/editor/suggestions.ts';
import { defaultTyping } from '../../../../../shared/model/house-style.ts';

function draft(doc: string): EditorState {
  const state = EditorState.create({
    doc,
    selection: { anchor: doc.length },
    extensions: [history(), markdownStyle, suggestions, smartTyping],
  });
  const typing = setTyping.of({ style: defaultTyping, language: 'en-GB' });
  return state.update({ effects: typing }).state;
}

function type(state: EditorState, words: string): EditorState {
  let now = state;
  for (const sign of words) {
    now = now.update(now.replaceSelection(sign), { userEvent: 'input.type' }).state;
    const found = smartSubstitution(now);
    if (found) now = now.update(found).state;
  }
  return now;
}

function undone(state: EditorState): EditorState {
  let now = state;
  undo({ state, dispatch: (transaction: Transaction) => (now = transaction.state) });
  return now;
}

describe('marks put in while typing', () => {
  test('one undo takes back the mark alone', () => {
    const typed = type(draft(''), 'He said "');
    expect(typed.doc.toString()).toBe('He said “');
    expect(undone(typed).doc.toString()).toBe('He said "');
  });

  test.each([
    ['in code', 'Run `say '],
    ['in a block of code', '```\nsay '],
    ['in an address', 'At https://reef.example/?q='],
    ['in a link’s address', '[Reef](reef '],
  ])('none is put in %s', (_where, doc) => {
    expect(type(draft(doc), '"').doc.toString()).toBe(`${doc}"`);
  });

  test('a link’s words are words', () => {
    const doc = '[';
    expect(type(draft(doc), '"Reef"').doc.toString()).toBe('[“Reef”');
  });

  test('it is part of what somebody suggests', () => {
    const by = { name: 'Ines Moreau', role: 'Editor' };
    const state = draft('He left.').update({ effects: suggestAs.of(by) }).state;
    const typed = type(state, ' "Now -- soon."');
    const { list } = typed.field(suggestionsField);
    expect(list).toMatchObject([{ was: '', by }]);
    expect(typed.sliceDoc(list[0]?.start, list[0]?.end)).toBe(' “Now – soon.”');
  });
});
