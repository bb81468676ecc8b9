import { describe, expect, test } from 'vitest';
import { besideAt } from '../../../../../renderer/features/review/editor/follow-paragraphs.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';

const one = 'The council met on Tuesday evening.';
const two = 'Ferry operators said that they would appeal.';
const three = 'Nobody else spoke in the debate.';
const added = 'Mayor Brandt declined to comment.';
const a = [one, two, three].join('\n\n');
const b = [one, added, two.replace('said', 'announced'), three].join('\n\n');
const { pairs } = diffTexts(a, b);

/** The words beside those given. */
function beside(side: 'a' | 'b', words: string): string {
  const near = side === 'a' ? a : b;
  const found = besideAt(pairs, side, near.indexOf(words) + 3);
  return found ? (side === 'a' ? b : a).slice(...found.far) : 'nothing';
}

describe('the paragraph beside another', () => {
  test('is its partner, in both directions', () => {
    expect(beside('a', one)).toBe(one);
    expect(beside('a', two)).toBe(two.replace('said', 'announced'));
    expect(beside('b', 'Ferry')).toBe(two);
    expect(beside('b', three)).toBe(three);
  });

  test('of one that stands alone is the point between its neighbours', () => {
    const found = besideAt(pairs, 'b', b.indexOf(added));
    expect(found?.far).toEqual([one.length, one.length]);
  });

  test('of the first of all that stands alone is the beginning', () => {
    const found = besideAt(diffTexts(two, `${added}\n\n${two}`).pairs, 'b', 4);
    expect(found?.far).toEqual([0, 0]);
  });

  test('in the blank lines after a paragraph it is that paragraph', () => {
    expect(besideAt(pairs, 'a', one.length + 1)?.near).toEqual([0, one.length]);
  });

  test('there is none in an empty text', () => {
    expect(besideAt([], 'a', 0)).toBeNull();
    expect(besideAt(diffTexts('', 'New.').pairs, 'a', 0)).toBeNull();
  });
});
