import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedPieces } from '../../../../../renderer/features/review/history/merged-pieces.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';

const words = fc.array(fc.constantFrom('six', 'boats', 'left', 'the', 'port', '\n\n'), {
  maxLength: 30,
});

describe('two texts as one', () => {
  it('holds both: without what came the first, without what went the second', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const a = one.join(' ');
        const b = other.join(' ');
        const pieces = mergedPieces(a, b, diffTexts(a, b).changes);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('come')).toBe(a);
        expect(without('gone')).toBe(b);
      }),
    );
  });
});
