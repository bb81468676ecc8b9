import { describe, expect, it } from 'vitest';
import { oldParagraphs } from '../../../../../renderer/features/review/history/old-paragraphs.ts';

const earlier =
  'The levy rises to 165 crowns in June.\n\nThe council of Port Ansgar voted on Friday evening.\n\nBoats pay most of it, the harbour master said.\n';

/** The draft with each old paragraph put back, one after the other. */
function allPutBack(draft: string): string {
  let text = draft;
  for (let [next] = oldParagraphs(earlier, text); next; [next] = oldParagraphs(earlier, text)) {
    text = text.slice(0, next.start) + next.insert + text.slice(next.end);
  }
  return text;
}

describe('oldParagraphs', () => {
  it('gives the edit for a paragraph that was changed, and for that alone', () => {
    const draft = earlier.replace('165', '156');
    const found = oldParagraphs(earlier, draft);
    expect(found.map(({ words }) => words)).toEqual(['The levy rises to 165 crowns in June.']);
    expect(allPutBack(draft)).toBe(earlier);
  });

  it('puts one that was taken out back where it stood', () => {
    const [first = '', second = '', third = ''] = earlier.trim().split('\n\n');
    expect(allPutBack(`${first}\n\n${third}\n`)).toBe(earlier);
    expect(allPutBack(`${second}\n\n${third}\n`)).toBe(earlier);
    expect(allPutBack(`${first}\n\n${second}\n`)).toBe(earlier);
  });

  it('leaves out what is the same, moved, or new', () => {
    const [first = '', second = '', third = ''] = earlier.trim().split('\n\n');
    expect(oldParagraphs(earlier, `${third}\n\n${first}\n\n${second}\n\nAnother one.\n`)).toEqual(
      [],
    );
  });
});
