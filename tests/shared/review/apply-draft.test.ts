import { describe, expect, it } from 'vitest';
import { claimStatus } from '../../../shared/model/claim.ts';
import { applyDraft, type DraftSave } from '../../../shared/review/apply-draft.ts';
import {
  actContext,
  mara,
  testArticle,
  testBody,
  testClaim,
  testNow,
} from '../../support/articles.ts';

const verified = { state: 'verified', by: mara, at: testNow } as const;
const levy = testClaim('000levy', '165 crowns', { decision: verified });
const boats = testClaim('00boats', 'Nearly 20,000 boats', { decision: verified });
const hash = 'a'.repeat(64);
const otherHash = 'b'.repeat(64);
const signOff = {
  id: 'signoff-1111',
  by: mara,
  at: testNow,
  statement: 'Checked.',
  contentHash: hash,
  revision: 1,
  voided: null,
};

function save(some: Partial<DraftSave>): DraftSave {
  return {
    article: testArticle({ claims: [levy, boats] }),
    text: testBody,
    textChanged: some.text !== undefined && some.text !== testBody,
    hashOf: () => otherHash,
    positions: [],
    suggestions: [],
    decided: [],
    voidSignOff: false,
    ...some,
  };
}

function outcome(some: Partial<DraftSave>) {
  const result = applyDraft(save(some), actContext());
  if (!result.ok) throw new Error(`refused: ${result.error.message}`);
  return result.value;
}

describe('claims follow the text', () => {
  it('reopens only the claim whose words changed, and says from what to what', () => {
    const text = testBody.replace('165 crowns', '156 crowns');
    const at = text.indexOf('156 crowns');
    const positions = [{ id: levy.id, start: at, end: at + 10 }];
    const { article } = outcome({ text, positions });
    expect(article.claims.map(claimStatus)).toEqual(['reopened', 'verified']);
    expect(article.claims[0]?.decision).toMatchObject({
      reopened: {
        formerWords: '165 crowns',
        reason: 'Its words changed from “165 crowns” to “156 crowns”.',
      },
    });
    expect(article.editors).toEqual([mara]);
  });

  it('moves anchors with words typed before them and reopens nothing', () => {
    const text = `New first sentence.\n\n${testBody}`;
    const { article } = outcome({ text });
    expect(article.claims.map(claimStatus)).toEqual(['verified', 'verified']);
    for (const { anchor } of article.claims) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }
  });

  it('orphans and reopens a claim whose words are gone', () => {
    const text = testBody.replace('165 crowns', 'more');
    const { article } = outcome({ text, positions: [{ id: levy.id, start: 30, end: 30 }] });
    expect(article.claims[0]?.anchor.orphaned).toBe(true);
    expect(claimStatus(article.claims[0] ?? levy)).toBe('reopened');
  });
});

describe('signed-off copy', () => {
  const approved = testArticle({ state: 'approved', signOffs: [signOff], claims: [levy] });
  const text = testBody.replace('June', 'July');

  it('is not changed by a save that changes nothing', () => {
    const { article, audit } = outcome({ article: approved, hashOf: () => hash });
    expect(article).toBe(approved);
    expect(audit).toEqual([]);
  });

  it('is not saved over without asking', () => {
    const result = applyDraft(save({ article: approved, text }), actContext());
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('has its sign-off voided and recorded once the user agreed', () => {
    const { article, audit } = outcome({ article: approved, text, voidSignOff: true });
    expect(article.state).toBe('in-review');
    expect(article.signOffs[0]?.voided?.by).toEqual(mara);
    expect(audit.map((entry) => entry.action)).toEqual(['sign-off voided']);
  });

  it('keeps its sign-off when an edit was taken back before saving', () => {
    const { article } = outcome({
      article: approved,
      text: `${testBody}\n`,
      textChanged: true,
      hashOf: () => hash,
      voidSignOff: true,
    });
    expect(article.state).toBe('approved');
    expect(article.signOffs[0]?.voided).toBeNull();
  });
});
