import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bySentence } from '../../../shared/diff/by-sentence.ts';
import { diffTexts, revertChanges } from '../../../shared/diff/diff.ts';
import { editedDraft, scriptNames } from './drafts.ts';
import { apply, applyEdits } from './valid.ts';

function readable(a: string, b: string): string[] {
  return bySentence(diffTexts(a, b), a, b).changes.map(
    ({ kind, fromA, toA, fromB, toB }) =>
      `${kind} [${a.slice(fromA, toA)}][${b.slice(fromB, toB)}]`,
  );
}

const submission =
  'The levy rises in June. Ferries pay 165 crowns a year. Yachts pay half.\n\nBoats are exempt.';

describe('a comparison by sentence', () => {
  it('takes all changes of a sentence as one, and leaves the others alone', () => {
    const draft = submission.replace('165', '156').replace('a year', 'each year');
    expect(readable(submission, draft)).toEqual([
      'replaced [Ferries pay 165 crowns a year.][Ferries pay 156 crowns each year.]',
    ]);
  });

  it('keeps what it is made of', () => {
    const draft = submission.replace('165', '156').replace('a year', 'each year');
    const words = diffTexts(submission, draft);
    const [change] = bySentence(words, submission, draft).changes;
    expect(words.changes).toHaveLength(2);
    expect(change?.parts).toEqual(words.changes);
  });

  it('shows a whole sentence that came or went as that', () => {
    const draft = submission.replace(' Yachts pay half.', '');
    expect(readable(submission, draft)).toEqual(['deleted [ Yachts pay half.][]']);
    expect(readable(draft, submission)).toEqual(['inserted [][ Yachts pay half.]']);
  });

  it('calls a sentence a small change where only small things changed in it', () => {
    const draft = submission.replace('Ferries', 'FERRIES').replace('Yachts', 'YACHTS');
    const { changes } = bySentence(diffTexts(submission, draft), submission, draft);
    expect(changes.map(({ minor }) => minor)).toEqual(['case', 'case']);
  });

  it('takes sentences that were joined as one change', () => {
    const draft = submission.replace('June. Ferries pay', 'June, and ferries pay');
    expect(readable(submission, draft)).toEqual([
      'replaced [The levy rises in June. Ferries pay 165 crowns a year.]' +
        '[The levy rises in June, and ferries pay 165 crowns a year.]',
    ]);
  });
});

describe('drafts in six scripts, with paragraphs moved, split and joined', () => {
  test.each(scriptNames)('%s: all made give the draft, each taken back is valid', (script) => {
    let whole = 0;
    fc.assert(
      fc.property(editedDraft(6, [script]), fc.nat(), ({ a, b }, nth) => {
        const words = diffTexts(a, b);
        const { changes, moves } = bySentence(words, a, b);
        expect(apply(a, b, changes)).toBe(b);
        const all = changes.map((_, index) => index);
        expect(applyEdits(b, revertChanges(a, changes, all))).toBe(a);
        expect(changes.flatMap((change) => change.parts ?? [change]).length).toBe(
          words.changes.length,
        );
        for (const { deleted, inserted } of moves) {
          expect(changes[deleted]?.move).toBe(inserted);
          expect(changes[inserted]?.move).toBe(deleted);
        }
        whole += changes.filter((change) => change.parts !== undefined).length;
        if (changes.length === 0) return;
        const one = nth % changes.length;
        const without = applyEdits(b, revertChanges(a, changes, [one]));
        const other = changes[one]?.move ?? one;
        expect(without).toBe(
          apply(
            a,
            b,
            changes.filter((_, index) => index !== one && index !== other),
          ),
        );
      }),
      { numRuns: 200, seed: 21 },
    );
    expect(whole).toBeGreaterThan(50);
  });
});
