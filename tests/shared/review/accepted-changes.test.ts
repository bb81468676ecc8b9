import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../shared/diff/diff.ts';
import type { AcceptedChange } from '../../../shared/model/accepted-change.ts';
import { describeChange, matchAccepted } from '../../../shared/review/accepted-changes.ts';
import { mara, testNow } from '../../support/articles.ts';

const base = `The levy is 165 crowns for each boat that lands at the quay of Tarnmouth.

The council said the levy would be raised in the spring, and not before the boats are counted.
`;

function described(draft: string, from = base) {
  return diffTexts(from, draft)
    .changes.filter(({ move, kind }) => move === undefined || kind !== 'deleted')
    .map((change) => describeChange(change, from, draft));
}

function acceptAll(draft: string): readonly AcceptedChange[] {
  return described(draft).map((change) => ({ ...change, by: mara, at: testNow }));
}

function isAccepted(draft: string, accepted: readonly AcceptedChange[], from = base) {
  const changes = described(draft, from);
  const found = matchAccepted(changes, accepted);
  return Object.fromEntries(changes.map(({ was, words }, at) => [`${was}>${words}`, !!found[at]]));
}

const draft = base.replace('165', '156').replace('the spring', 'the autumn');

describe('accepted changes', () => {
  it('stay accepted while the text is edited elsewhere, before and after', () => {
    const accepted = acceptAll(draft);
    const edited = `A new beginning.\n\n${draft.replace('counted', 'counted again')}`;
    expect(isAccepted(edited, accepted)).toMatchObject({ '165>156': true, 'spring>autumn': true });
  });

  it('stay accepted where only one side of them was edited', () => {
    const edited = draft.replace('156 crowns for', '156 crowns now for');
    expect(isAccepted(edited, acceptAll(draft))).toMatchObject({ '165>156': true });
  });

  it('are open again when their words change, and accepted again when they are back', () => {
    const accepted = acceptAll(draft);
    expect(isAccepted(draft.replace('156', '157'), accepted)).toEqual({
      '165>157': false,
      'spring>autumn': true,
    });
    expect(isAccepted(draft, accepted)).toEqual({ '165>156': true, 'spring>autumn': true });
  });

  it('are open where both sides of them changed', () => {
    const edited = draft.replace('levy is 156 crowns for', 'fee is 156 dollars for');
    expect(isAccepted(edited, acceptAll(draft))['165>156']).not.toBe(true);
  });

  it('never make one acceptance stand for two changes', () => {
    const twice = 'Now a cat sat.\n\nThen a cat sat.\n';
    const edited = twice.replaceAll('cat', 'dog');
    const [first] = described(edited, twice);
    if (!first) throw new Error('no change');
    const found = matchAccepted(described(edited, twice), [{ ...first, by: mara, at: testNow }]);
    expect(found.map((one) => one !== null)).toEqual([true, false]);
  });

  it('keep a deletion known by what is around it', () => {
    const shorter = base.replace(' that lands', '');
    const accepted = acceptAll(shorter);
    expect(isAccepted(shorter.replace('counted', 'numbered'), accepted)).toMatchObject({
      'that lands >': true,
    });
  });
});
