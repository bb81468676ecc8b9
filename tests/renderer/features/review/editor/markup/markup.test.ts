import { history, undo } from '@codemirror/commands';
import { EditorSelection, EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { markdownStyle } from '../../../../../../renderer/features/review/editor/markdown-style.ts';
import {
  setHeading,
  toggleQuote,
} from '../../../../../../renderer/features/review/editor/markup/blocks.ts';
import { toggleEmphasis } from '../../../../../../renderer/features/review/editor/markup/emphasis.ts';
import {
  insertFootnote,
  otherEndOfFootnote,
} from '../../../../../../renderer/features/review/editor/markup/footnotes.ts';
import {
  linkPlace,
  setLink,
} from '../../../../../../renderer/features/review/editor/markup/links.ts';
import { insertTable } from '../../../../../../renderer/features/review/editor/markup/table.ts';
import {
  suggestAs,
  suggestions,
  suggestionsField,
} from '../../../../../../renderer/features/review/editor/suggestions.ts';

/** A text with its marked words between ‹ and ›, or its caret at |. */
function draft(marked: string): EditorState {
  const at = marked.search(/[|‹]/);
  const doc = marked.replace(/[|‹›]/g, '');
  const end = marked.includes('›') ? marked.indexOf('›') - 1 : at;
  return EditorState.create({
    doc,
    selection: EditorSelection.single(at, end),
    extensions: [history(), markdownStyle, suggestions],
  });
}

function shown(state: EditorState): string {
  const { from, to, empty } = state.selection.main;
  const doc = state.doc.toString();
  return empty
    ? `${doc.slice(0, from)}|${doc.slice(from)}`
    : `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`;
}

function undone(state: EditorState): EditorState {
  let now = state;
  undo({ state, dispatch: (transaction: Transaction) => (now = transaction.state) });
  return now;
}

describe('bold and italic', () => {
  test.each([
    ['bold', 'The ‹old reef› lies.', 'The **‹old reef›** lies.'],
    ['bold', 'The **‹old reef›** lies.', 'The ‹old reef› lies.'],
    ['bold', 'The ‹**old reef**› lies.', 'The ‹old reef› lies.'],
    ['italic', 'The **‹reef›** lies.', 'The ***‹reef›*** lies.'],
    ['bold', 'The ***‹reef›*** lies.', 'The *‹reef›* lies.'],
    ['italic', 'The _‹reef›_ lies.', 'The ‹reef› lies.'],
    ['bold', 'The ‹reef ›lies.', 'The **‹reef›** lies.'],
    ['bold', 'So 5* and ‹5*›.', 'So 5* and **‹5*›**.'],
    ['bold', '**‹Ports**\n\n**one›**', '‹Ports\n\none›'],
    ['italic', 'The re|ef lies.', 'The *re|ef* lies.'],
    ['italic', 'The |reef lies.', 'The *|reef* lies.'],
    ['italic', 'The *reef|* lies.', 'The reef| lies.'],
    ['bold', 'So: |', 'So: **|**'],
    ['bold', 'So: **|**', 'So: |'],
    ['bold', '‹# Ports\n\n- one\n> two›', '# **‹Ports**\n\n- **one**\n> **two›**'],
  ] as const)('%s: %s', (kind, before, after) => {
    const state = draft(before);
    const now = state.update(toggleEmphasis(state, kind)).state;
    expect(shown(now)).toBe(after);
    expect(undone(now).doc.toString()).toBe(state.doc.toString());
  });

  test('in suggest mode the marks are a suggestion, and undo takes it back', () => {
    const by = { name: 'Ines Moreau', role: 'Editor' };
    const state = draft('The ‹reef› lies.').update({ effects: suggestAs.of(by) }).state;
    const now = state.update(toggleEmphasis(state, 'bold')).state;
    expect(now.field(suggestionsField).list.length).toBeGreaterThan(0);
    expect(undone(now).field(suggestionsField).list).toEqual([]);
  });
});

describe('headings and quotations', () => {
  test.each([
    [2, 'Po|rts', '## Po|rts'],
    [2, '## Po|rts', 'Po|rts'],
    [3, '# Po|rts', '### Po|rts'],
    [0, '### Po|rts', 'Po|rts'],
    [1, '|', '# |'],
  ])('level %i: %s', (level, before, after) => {
    const state = draft(before);
    expect(shown(state.update(setHeading(state, level) ?? {}).state)).toBe(after);
  });

  test('a quotation takes in the blank lines between its paragraphs', () => {
    const state = draft('‹One.\n\nTwo.›');
    const now = state.update(toggleQuote(state)).state;
    expect(now.doc.toString()).toBe('> One.\n> \n> Two.');
    expect(now.update(toggleQuote(now)).state.doc.toString()).toBe('One.\n\nTwo.');
  });
});

describe('footnotes', () => {
  test('take the next free number; the note stands at the end, with the caret in it', () => {
    const state = draft('Six|[^1] boats[^3].\n\n[^1]: Log.\n\n[^3]: Diary.\n');
    const now = state.update(insertFootnote(state)).state;
    expect(shown(now)).toBe('Six[^2][^1] boats[^3].\n\n[^1]: Log.\n\n[^3]: Diary.\n\n[^2]: |\n');
    expect(undone(now).doc.toString()).toBe(state.doc.toString());
  });

  test('at the end of the text too, and in an empty one', () => {
    const end = draft('Six.|');
    expect(shown(end.update(insertFootnote(end)).state)).toBe('Six.[^1]\n\n[^1]: |');
    const empty = draft('|');
    expect(empty.update(insertFootnote(empty)).state.doc.toString()).toBe('[^1]\n\n[^1]: ');
  });

  test.each([
    ['from mark to note', 'Six[^|a] and[^b].\n\n[^a]: Log.\n\n[^b]: Diary.', 'Log'],
    ['from note to mark', 'Six[^a] and[^b].\n\n[^a]: Log.\n\n[^b]: Dia|ry.', '.\n\n[^a]'],
  ])('%s', (_way, before, words) => {
    const state = draft(before);
    const place = otherEndOfFootnote(state) ?? -1;
    expect(state.sliceDoc(place, place + words.length)).toBe(words);
  });

  test('elsewhere there is no other end', () => {
    expect(otherEndOfFootnote(draft('Six[^a] bo|ats.\n\n[^a]: Log.'))).toBeNull();
    expect(otherEndOfFootnote(draft('Six[^a].\n\n[^a]: Log.\n\nLat|er.'))).toBeNull();
  });
});

describe('links and tables', () => {
  test('marked words become a link, which can be changed and taken away', () => {
    const state = draft('The ‹old reef› lies.');
    const linked = state.update(setLink(linkPlace(state), 'old reef', 'https://reef.example/a b'));
    expect(linked.state.doc.toString()).toBe('The [old reef](<https://reef.example/a b>) lies.');
    const inside = linked.state.update({ selection: { anchor: 8 } }).state;
    const place = linkPlace(inside);
    expect(place).toMatchObject({ words: 'old reef', address: 'https://reef.example/a b' });
    const plain = inside.update(setLink(place, 'old reef', '')).state;
    expect(plain.doc.toString()).toBe('The old reef lies.');
  });

  test('a table stands in its own paragraph, its first heading marked', () => {
    const state = draft('Six bo|ats.\n\nLater.');
    expect(shown(state.update(insertTable(state)).state)).toBe(
      'Six boats.\n\n| ‹First› | Second |\n| --- | --- |\n|  |  |\n\nLater.',
    );
    const blank = draft('Six.\n\n|\n\nLater.');
    expect(blank.update(insertTable(blank)).state.doc.toString()).toBe(
      'Six.\n\n| First | Second |\n| --- | --- |\n|  |  |\n\nLater.',
    );
  });
});
