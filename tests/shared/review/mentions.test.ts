import { describe, expect, it } from 'vitest';
import { remarkPieces, suggestedMentions, withMention } from '../../../shared/review/mentions.ts';

const people = ['Mara Lind', 'Mara Lindqvist', 'Özge Ak'].map((name) => ({ name, role: '' }));
const mentioned = (body: string) =>
  remarkPieces(body, people).flatMap(({ mentions }) => mentions?.name ?? []);

describe('mentions', () => {
  it('are an at sign and a full name, the longest that fits', () => {
    expect(mentioned('@Mara Lindqvist, see @özge ak.')).toEqual(['Mara Lindqvist', 'Özge Ak']);
    expect(mentioned('Ask @Mara Lind')).toEqual(['Mara Lind']);
    expect(mentioned('mail a@Mara Lind or @Mara Lindholm or @Nobody')).toEqual([]);
  });

  it('leave the words as they were', () => {
    for (const body of ['', 'No one.', '@Mara Lind!', 'x @Özge Ak y @Mara Lindqvist']) {
      expect(
        remarkPieces(body, people)
          .map(({ text }) => text)
          .join(''),
      ).toBe(body);
    }
  });

  it('are suggested while a name is begun, and completed', () => {
    const names = (body: string) => suggestedMentions(body, people).map(({ name }) => name);
    expect(names('Ask @')).toHaveLength(3);
    expect(names('Ask @mar')).toEqual(['Mara Lind', 'Mara Lindqvist']);
    expect(names('Ask @ak')).toEqual(['Özge Ak']);
    expect(names('Ask @Özge Ak')).toEqual([]);
    expect(names('Ask mara@lind')).toEqual([]);
    expect(withMention('Ask @ma', { name: 'Mara Lind', role: '' })).toBe('Ask @Mara Lind ');
  });
});
