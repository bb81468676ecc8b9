import { describe, expect, it } from 'vitest';
import { moveEdge, splitSpan } from '../../../../../renderer/features/review/claims/claim-spans.ts';

const text =
  'The council (then new) spent €1.5 million, or 12% more, on 20,000 trees.\n\nNobody asked.';

function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function moved(words: string, ...[edge, step]: readonly ['start' | 'end', 1 | -1]): string {
  const { start, end } = moveEdge(text, span(words), edge, step);
  return text.slice(start, end);
}

describe('moveEdge', () => {
  it('takes whole words, with their signs and without the marks between them', () => {
    expect(moved('spent', 'end', 1)).toBe('spent €1.5');
    expect(moved('€1.5 million', 'end', 1)).toBe('€1.5 million, or');
    expect(moved('or', 'end', 1)).toBe('or 12%');
    expect(moved('€1.5 million', 'start', -1)).toBe('spent €1.5 million');
    expect(moved('spent €1.5', 'start', 1)).toBe('€1.5');
    expect(moved('new) spent', 'end', -1)).toBe('new');
  });

  it('keeps at least one word and stays in the paragraph', () => {
    expect(moved('spent', 'end', -1)).toBe('spent');
    expect(moved('spent', 'start', 1)).toBe('spent');
    expect(moved('trees', 'end', 1)).toBe('trees');
    expect(moved('Nobody', 'start', -1)).toBe('Nobody');
    expect(moved('The', 'start', -1)).toBe('The');
  });
});

describe('splitSpan', () => {
  const claim = span('spent €1.5 million, or 12% more, on 20,000 trees');
  const pieces = (from: number, to: number) =>
    splitSpan(text, claim, { start: from, end: to }).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('cuts at the cursor, without the marks at the seam', () => {
    const { start } = span(' or 12%');
    expect(pieces(start, start)).toEqual(['spent €1.5 million', 'or 12% more, on 20,000 trees']);
  });

  it('cuts round the marked words', () => {
    const { start, end } = span('or 12% more');
    expect(pieces(start, end)).toEqual(['spent €1.5 million', 'or 12% more', 'on 20,000 trees']);
  });

  it('is one piece where the cursor is not inside', () => {
    expect(pieces(claim.start, claim.start)).toHaveLength(1);
    expect(pieces(0, 0)).toHaveLength(1);
    expect(pieces(claim.start, claim.end)).toHaveLength(1);
  });
});
