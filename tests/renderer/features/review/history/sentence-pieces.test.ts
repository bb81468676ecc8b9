import { describe, expect, it } from 'vitest';
import { sentencePieces } from '../../../../../renderer/features/review/history/sentence-pieces.ts';

describe('two texts sentence by sentence', () => {
  const a = 'Six boats left. The levy is 165 crowns. Nobody asked.\n\nIt rained.';
  const b = 'Six boats left. The levy is 156 crowns. Two came back.\n\nIt rained.';

  it('gives an edited sentence whole, as it was and as it is', () => {
    expect(sentencePieces(a, b, 'en').map(({ kind, text }) => [kind, text.trim()])).toEqual(
      expect.arrayContaining([
        ['gone', 'The levy is 165 crowns.'],
        ['come', 'The levy is 156 crowns.'],
      ]),
    );
  });

  it('holds the second text, whatever went from the first', () => {
    const without = sentencePieces(a, b, 'en').filter(({ kind }) => kind !== 'gone');
    expect(without.map(({ text }) => text).join('')).toBe(b);
  });

  it('marks a sentence that moved', () => {
    const long = 'The old crane at the northern quay was taken down in the night.';
    const one = `${long}\n\nSix boats left.\n\nIt rained.`;
    const other = `Six boats left.\n\nIt rained.\n\n${long}`;
    expect(sentencePieces(one, other, 'en')).toContainEqual(
      expect.objectContaining({ kind: 'moved', text: long }),
    );
  });
});
