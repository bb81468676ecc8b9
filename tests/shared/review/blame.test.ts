import { describe, expect, it } from 'vitest';
import { blame } from '../../../shared/review/blame.ts';
import { mara, teodor } from '../../support/articles.ts';

const submission = 'Six boats left. The levy is 165 crowns.\n\nNobody asked.\n';
const versions = [
  {
    number: 1,
    by: mara,
    at: '2026-03-04T10:00:00.000Z',
    text: 'Seven boats left. The levy is 165 crowns.\n\nNobody asked.\n',
  },
  {
    number: 2,
    by: teodor,
    at: '2026-03-05T10:00:00.000Z',
    text: 'Seven boats left. The levy is 156 crowns.\n\nNobody asked.\n',
  },
];

function who(draft: string) {
  return blame(submission, versions, draft, 'en').map(({ start, end, since }) => [
    draft.slice(start, end),
    since?.by.name ?? 'since the last revision',
  ]);
}

describe('blame', () => {
  it('names the revision that has a sentence first, and nothing for submitted ones', () => {
    expect(who('Seven boats left. The levy is 156 crowns.\n\nNobody asked.\n')).toEqual([
      ['Seven boats left.', mara.name],
      ['The levy is 156 crowns.', teodor.name],
    ]);
  });

  it('counts a sentence that went and came back from when it came back', () => {
    expect(who('Seven boats left. The levy is 165 crowns.')).toEqual([
      ['Seven boats left.', mara.name],
      ['The levy is 165 crowns.', 'since the last revision'],
    ]);
  });

  it('follows a sentence to another place', () => {
    expect(who('Nobody asked.\n\nSeven boats left.')).toEqual([['Seven boats left.', mara.name]]);
  });

  it('is empty for the submission without revisions', () => {
    expect(blame(submission, [], submission, 'en')).toEqual([]);
  });
});
