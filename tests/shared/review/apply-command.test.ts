import { describe, expect, it } from 'vitest';
import type { Article } from '../../../shared/model/article.ts';
import { articleSchema } from '../../../shared/model/article.ts';
import { type Claim, claimStatus } from '../../../shared/model/claim.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { applyCommand } from '../../../shared/review/apply-command.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';
import type { Outcome } from '../../../shared/review/outcome.ts';
import { makeAnchor } from '../../../shared/text/anchors.ts';
import {
  actContext,
  mara,
  testArticle,
  testBody,
  testClaim,
  testNow,
  testSource,
} from '../../support/articles.ts';

const style = defaultHouseStyle();

function run(article: Article, command: ReviewCommand): Outcome {
  const result = applyCommand(article, command, actContext(), style);
  if (!result.ok) throw new Error(`refused: ${result.error.message}`);
  expect(articleSchema.safeParse(result.value.article).success).toBe(true);
  return result.value;
}

function refusal(article: Article, command: ReviewCommand): string {
  const result = applyCommand(article, command, actContext(), style);
  if (result.ok) throw new Error('was not refused');
  expect(result.error.code).toMatch(/refused|not-found/);
  expect(result.error.advice).not.toBe('');
  return result.error.message;
}

const levy = testClaim('000levy', '165 crowns');
const boats = testClaim('00boats', 'Nearly 20,000 boats');
const citation = {
  id: 'citation-1111',
  sourceId: testSource('acct').id,
  locator: { label: 'page', value: '4' },
  excerpt: 'a levy of 156 crowns',
  place: { sha256: 'b'.repeat(64), start: 0, end: 20 },
  addedAt: testNow,
  addedBy: mara,
} as const;
const signedOff = testArticle({
  state: 'approved',
  claims: [levy],
  signOffs: [
    {
      id: 'signoff-1111',
      by: mara,
      at: testNow,
      statement: 'Checked.',
      contentHash: 'a'.repeat(64),
      revision: 1,
      voided: null,
    },
  ],
});

describe('claims', () => {
  it('adds a claim in the order of the text and records its words', () => {
    const start = testBody.indexOf('165 crowns');
    const { article, audit } = run(testArticle({ claims: [boats] }), {
      type: 'add-claim',
      kind: 'figure',
      priority: 1,
      anchor: makeAnchor(testBody, start, start + 10),
      note: 'see budget',
      origin: 'editor',
    });
    expect(article.claims.map((claim) => claim.anchor.exact)).toEqual([
      '165 crowns',
      'Nearly 20,000 boats',
    ]);
    expect(audit).toEqual([
      {
        action: 'claim added',
        detail: { claim: 'claim-000001', words: '165 crowns', kind: 'figure' },
      },
    ]);
  });

  it('refuses a second claim of the same kind on the same words', () => {
    const { kind, anchor } = levy;
    const again = {
      type: 'add-claim',
      kind,
      priority: 2,
      anchor,
      note: '',
      origin: 'editor',
    } as const;
    expect(refusal(testArticle({ claims: [levy] }), again)).toMatch(/already carry a claim/);
  });

  it('verifies with who and when, and waives only with a reason', () => {
    const before = testArticle({ claims: [levy] });
    const decide = (decision: 'verified' | 'waived', reason: string) =>
      ({ type: 'decide-claim', claimId: levy.id, decision, reason }) as const;
    expect(run(before, decide('verified', '')).article.claims[0]?.decision).toEqual({
      state: 'verified',
      by: mara,
      at: testNow,
    });
    expect(refusal(before, decide('waived', '  '))).toMatch(/needs a reason/);
    expect(
      run(before, decide('waived', 'Common knowledge')).article.claims[0]?.decision,
    ).toMatchObject({ state: 'waived', reason: 'Common knowledge' });
  });

  it('can’t verify words that are no longer in the draft', () => {
    const orphan = { ...levy, anchor: { ...levy.anchor, orphaned: true } };
    const verify = {
      type: 'decide-claim',
      claimId: levy.id,
      decision: 'verified',
      reason: '',
    } as const;
    expect(refusal(testArticle({ claims: [orphan] }), verify)).toMatch(/no longer in the draft/);
  });

  it('restores a removed claim exactly as it was', () => {
    const before = testArticle({ claims: [levy, boats] });
    const removed = run(before, { type: 'remove-claim', claimId: levy.id }).article;
    expect(removed.claims).toEqual([boats]);
    const restore: ReviewCommand = { type: 'restore-claims', claims: [levy], insteadOf: [] };
    expect(run(removed, restore).article.claims).toEqual(before.claims);
    expect(refusal(before, restore)).toMatch(/already there/);
  });

  it('merges claims into one with the citations of both, open again', () => {
    const cited = { ...levy, citations: [citation], note: 'Ask the office' };
    const verified: Claim = {
      ...boats,
      priority: 1,
      decision: { state: 'verified', by: mara, at: testNow },
      citations: [{ ...citation, id: 'citation-2222' }],
    };
    const before = testArticle({ claims: [verified, cited], sources: [testSource('acct')] });
    const [first, last] = before.claims;
    const anchor = makeAnchor(testBody, first?.anchor.start ?? 0, last?.anchor.end ?? 0);
    const merge: Extract<ReviewCommand, { type: 'merge-claims' }> = {
      type: 'merge-claims',
      claimIds: [levy.id, boats.id],
      anchor,
    };
    const { article, audit } = run(before, merge);
    expect(article.claims).toHaveLength(1);
    const [claim] = article.claims;
    expect(claim).toMatchObject({ id: first?.id, priority: 1, note: 'Ask the office', anchor });
    expect(claim?.citations.map(({ id }) => id)).toEqual(['citation-2222', 'citation-1111']);
    expect(claim && claimStatus(claim)).toBe('reopened');
    expect(audit[0]?.action).toBe('claims merged');
    expect(refusal(before, { ...merge, claimIds: [levy.id, 'claim-absent'] })).toMatch(/no longer/);
  });

  it('splits a claim into pieces that each keep its citations', () => {
    const cited = { ...boats, citations: [citation], note: 'Ask the office' };
    const before = testArticle({ claims: [cited], sources: [testSource('acct')] });
    const piece = (words: string) => {
      const start = testBody.indexOf(words);
      const anchor = makeAnchor(testBody, start, start + words.length);
      return { anchor, kind: 'figure' as const, priority: 2 as const };
    };
    const pieces = [piece('Nearly 20,000'), piece('boats')];
    const { claims } = run(before, { type: 'split-claim', claimId: boats.id, pieces }).article;
    expect(claims.map(({ anchor }) => anchor.exact)).toEqual(['Nearly 20,000', 'boats']);
    expect(claims[0]).toMatchObject({ id: boats.id, note: 'Ask the office' });
    expect(claims[1]).toMatchObject({ note: '', citations: [{ excerpt: citation.excerpt }] });
    expect(new Set(claims.flatMap((one) => one.citations.map(({ id }) => id))).size).toBe(2);
  });
});

describe('sources', () => {
  const source = testSource('acct');
  const verified = {
    ...levy,
    citations: [citation],
    decision: { state: 'verified', by: mara, at: testNow },
  } as const;

  it('reopens the verified claims that leaned on a removed source, and only those', () => {
    const other = { ...boats, decision: { state: 'verified', by: mara, at: testNow } } as const;
    const before = testArticle({ sources: [source], claims: [verified, other] });
    const { article } = run(before, { type: 'remove-sources', sourceIds: [source.id] });
    expect(article.sources).toEqual([]);
    expect(article.claims.map(claimStatus)).toEqual(['reopened', 'verified']);
    expect(article.claims[0]?.citations).toEqual([]);
  });

  it('puts a removed source back with its citations', () => {
    const before = testArticle({ sources: [source], claims: [verified] });
    const removed = run(before, { type: 'remove-sources', sourceIds: [source.id] }).article;
    const { article } = run(removed, {
      type: 'restore-source',
      source,
      citations: [{ claimId: levy.id, citation }],
    });
    expect(article.sources).toEqual([source]);
    expect(article.claims[0]?.citations).toEqual([citation]);
  });

  it('never writes a confidential title into the audit log', () => {
    const { audit } = run(testArticle(), {
      type: 'add-source',
      kind: 'person',
      csl: { type: 'personal_communication', title: 'Harbour pilot N.' },
      confidential: true,
      note: '',
    });
    expect(JSON.stringify(audit)).not.toContain('Harbour pilot');
  });
});

describe('states', () => {
  it('starts the review of received copy with the first work on it', () => {
    const { article, audit } = run(testArticle({ state: 'received', claims: [levy] }), {
      type: 'decide-claim',
      claimId: levy.id,
      decision: 'verified',
      reason: '',
    });
    expect(article.state).toBe('in-review');
    expect(audit.map((entry) => entry.action)).toEqual(['claim verified', 'moved to in-review']);
  });

  it('closes claims of signed-off copy until it is reopened', () => {
    const dispute = {
      type: 'decide-claim',
      claimId: levy.id,
      decision: 'disputed',
      reason: '',
    } as const;
    expect(refusal(signedOff, dispute)).toMatch(/signed off/);
    const { article, audit } = run(signedOff, { type: 'reopen', reason: 'New figures' });
    expect(article.state).toBe('in-review');
    expect(article.signOffs[0]?.voided).toEqual({ at: testNow, by: mara, reason: 'New figures' });
    expect(audit.map((entry) => entry.action)).toEqual(['sign-off voided', 'moved to in-review']);
    expect(run(article, dispute).article.claims[0]?.decision.state).toBe('disputed');
  });

  it('takes comments on signed-off copy without touching the sign-off', () => {
    const { article } = run(signedOff, {
      type: 'add-comment',
      anchor: levy.anchor,
      source: null,
      body: 'Well done',
      mustResolve: false,
    });
    expect(article.signOffs[0]?.voided).toBeNull();
    expect(article.state).toBe('approved');
  });

  it('spikes with a note, refuses work, and comes back', () => {
    const spiked = run(testArticle({ claims: [levy] }), {
      type: 'spike',
      note: 'Overtaken',
    }).article;
    expect(spiked).toMatchObject({ state: 'spiked', stateNote: 'Overtaken' });
    expect(refusal(spiked, { type: 'remove-claim', claimId: levy.id })).toMatch(/spiked/);
    expect(run(spiked, { type: 'start-review' }).article.state).toBe('in-review');
  });
});

describe('comments', () => {
  const asked = run(testArticle(), {
    type: 'add-comment',
    anchor: levy.anchor,
    source: null,
    body: 'Which year?',
    mustResolve: true,
  }).article;
  const commentId = asked.comments[0]?.id ?? '';

  it('are threads; an answer opens a resolved one again', () => {
    const resolved = run(asked, { type: 'resolve-comment', commentId, resolved: true }).article;
    const answered = run(resolved, { type: 'reply', commentId, body: 'This one.' }).article;
    expect(answered.comments).toMatchObject([
      { resolved: null, replies: [{ body: 'This one.', by: mara, at: testNow }] },
    ]);
    const replyId = answered.comments[0]?.replies[0]?.id ?? '';
    const edited = run(answered, { type: 'edit-reply', commentId, replyId, body: 'The last.' });
    expect(edited.article.comments[0]?.replies).toMatchObject([{ body: 'The last.' }]);
    const removed = run(answered, { type: 'remove-reply', commentId, replyId }).article;
    expect(removed.comments[0]?.replies).toEqual([]);
    expect(refusal(removed, { type: 'remove-reply', commentId, replyId })).toMatch(/answer/);
    expect(refusal(asked, { type: 'reply', commentId: 'comment-none', body: 'x' })).toMatch(
      /comment/,
    );
    const [comment] = answered.comments;
    if (!comment) throw new Error('the comment is gone');
    expect(run(removed, { type: 'restore-comment', comment }).article.comments).toEqual([comment]);
  });
});

describe('checks and findings', () => {
  it('keeps the item’s words with the answer and takes the answer back', () => {
    const item = style.checklist[0];
    if (!item) throw new Error('the default checklist is empty');
    const ticked = run(testArticle(), {
      type: 'answer-check',
      itemId: item.id,
      answer: { state: 'ticked' },
    }).article;
    expect(ticked.checks).toEqual([
      { itemId: item.id, text: item.text, answer: { state: 'ticked' }, by: mara, at: testNow },
    ]);
    const back = run(ticked, { type: 'answer-check', itemId: item.id, answer: null }).article;
    expect(back.checks).toEqual([]);
  });

  it('dismisses the same finding once', () => {
    const dismiss = {
      type: 'dismiss-finding',
      rule: 'language/loaded',
      field: 'body',
      text: 'shockingly',
      reason: 'Part of a quotation',
      around: null,
    } as const;
    const once = run(testArticle(), dismiss).article;
    const twice = run(once, { ...dismiss, reason: 'Quoted' }).article;
    expect(twice.dismissals).toHaveLength(1);
    expect(twice.dismissals[0]?.reason).toBe('Quoted');
    const around = { prefix: 'They were ', suffix: ' late' };
    expect(run(twice, { ...dismiss, around }).article.dismissals).toHaveLength(2);
  });
});

describe('changes', () => {
  const change = {
    was: '165',
    words: '156',
    prefix: 'The levy is ',
    suffix: ' crowns.',
    isMove: false,
  };

  it('are accepted with who and when, recorded in words, and opened again', () => {
    const before = testArticle({});
    const accepted = run(before, { type: 'accept-changes', changes: [change] });
    expect(accepted.article.acceptedChanges).toEqual([{ ...change, by: mara, at: testNow }]);
    expect(accepted.audit[0]).toEqual({
      action: 'changes accepted',
      detail: { count: '1', words: '“165” → “156”' },
    });
    const twice = run(accepted.article, { type: 'accept-changes', changes: [change] });
    expect(twice.article.acceptedChanges).toHaveLength(1);
    const open = run(twice.article, { type: 'reopen-changes', changes: [change] });
    expect(open.article.acceptedChanges).toEqual([]);
    expect(open.audit[0]?.action).toBe('changes opened again');
  });

  it('stay as they are in signed copy', () => {
    expect(refusal(signedOff, { type: 'accept-changes', changes: [change] })).toMatch(/signed off/);
  });
});
