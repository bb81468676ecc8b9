import { ChangeSet } from '@codemirror/state';
import { expect, test } from 'vitest';
import { anchorsMovedBack } from '../../../../../renderer/features/review/editor/moved-anchors.ts';
import { diffTexts, revertChanges } from '../../../../../shared/diff/diff.ts';

const vote = 'The harbour council met on Tuesday and approved the new levy by nine votes to four.';
const ferry = 'Ferry operators said that they would appeal to the regional court.';
const gallery = 'Nobody in the public gallery spoke, although forty people had come.';
const base = [vote, ferry, gallery].join('\n\n');
const moved = vote.replace('new ', '').replace('nine votes', 'all of ten votes');
const draft = [ferry, gallery, moved].join('\n\n');

/** The words that an anchor on these words of the draft has after the move was taken back. */
function after(words: string): string {
  const { changes, moves } = diffTexts(base, draft);
  const edits = ChangeSet.of(
    revertChanges(base, changes, [moves[0]?.inserted ?? -1]),
    draft.length,
  );
  const start = draft.indexOf(words);
  const live = moves.map((move) => ({ ...move, paragraphA: 1, paragraphB: 3 }));
  const anchor = { id: 'x', start, end: start + words.length };
  const [found] = anchorsMovedBack([anchor], live, changes, edits.desc);
  return found ? base.slice(found.start, found.end) : '';
}

test.each([
  ['harbour council', 'harbour council'],
  ['The harbour', 'The harbour'],
  ['approved the levy', 'approved the new levy'],
  ['levy', 'levy'],
  ['all of ten votes', 'nine votes'],
  ['votes to four.', 'votes to four.'],
  ['ten', 'nine'],
  ['Ferry operators', ''],
])('%j is on %j', (words, expected) => {
  expect(after(words)).toBe(expected);
});
