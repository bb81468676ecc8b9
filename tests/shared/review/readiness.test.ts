import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { type ReadinessInput, readiness } from '../../../shared/review/readiness.ts';
import type { GateId } from '../../../shared/review/readiness-model.ts';
import {
  mara,
  testArticle,
  testBody,
  testClaim,
  testFinding,
  testNow,
} from '../../support/articles.ts';

const style = { ...defaultHouseStyle(), checklist: [] };

function reasons(gate: GateId, some: Partial<ReadinessInput>) {
  const input = {
    article: testArticle(),
    body: testBody,
    findings: [],
    style,
    signer: null,
    ...some,
  };
  const found = readiness(input).gates.find((one) => one.id === gate);
  return found?.reasons ?? [];
}

describe('readiness', () => {
  it('is ready when every gate is met', () => {
    const verified = testClaim('000levy', '165 crowns', {
      decision: { state: 'verified', by: mara, at: testNow },
    });
    const article = testArticle({ claims: [verified] });
    expect(readiness({ article, body: testBody, findings: [], style, signer: mara })).toMatchObject(
      {
        ready: true,
        unmet: 0,
      },
    );
  });

  it('names each required claim that is open, reopened or disputed', () => {
    const open = testClaim('000levy', '165 crowns');
    const disputed = testClaim('00boats', 'Nearly 20,000 boats', {
      decision: { state: 'disputed', by: mara, at: testNow, reason: 'Office says 19,000' },
    });
    const other = testClaim('0other1', 'last year', { kind: 'other' });
    const article = testArticle({ claims: [open, disputed, other] });
    expect(reasons('claims', { article })).toEqual([
      { text: '“165 crowns” is open', target: { kind: 'claim', claimId: open.id } },
      {
        text: '“Nearly 20,000 boats” is disputed',
        target: { kind: 'claim', claimId: disputed.id },
      },
    ]);
  });

  it('holds orphaned claims of any kind until they are placed or removed', () => {
    const claim = testClaim('0other1', 'last year', { kind: 'other' });
    const orphan = { ...claim, anchor: { ...claim.anchor, orphaned: true } };
    expect(reasons('claims', { article: testArticle({ claims: [orphan] }) })).toHaveLength(1);
  });

  it('counts blockers that nobody dismissed, and no warnings', () => {
    const blocker = testFinding();
    const findings = [blocker, testFinding({ severity: 'warning', rule: 'figures/other' })];
    expect(reasons('findings', { findings })).toHaveLength(1);
    const { rule, field, text } = blocker;
    const why = { reason: 'It is a model number', by: mara, at: testNow };
    const article = testArticle({ dismissals: [{ rule, field, text, around: null, ...why }] });
    expect(reasons('findings', { findings, article })).toEqual([]);
    const house = { ...style, dismissals: [{ rule, text, ...why }] };
    expect(reasons('findings', { findings, style: house })).toEqual([]);
  });

  it('asks for required checks and lets detectors settle or fail theirs', () => {
    const byHand = {
      id: 'check-aaaa',
      group: 'claims',
      text: 'By hand',
      required: true,
      settledBy: [],
    } as const;
    const advised = { ...byHand, id: 'check-bbbb', text: 'Advised', required: false } as const;
    const settled = {
      ...byHand,
      id: 'check-cccc',
      text: 'Figures',
      settledBy: ['figures/malformed'],
    };
    const own = { ...style, checklist: [byHand, advised, settled] };
    const texts = (findings: ReadinessInput['findings']) =>
      reasons('checks', { style: own, findings }).map((reason) => reason.text);
    expect(texts([])).toEqual(['By hand']);
    expect(texts([testFinding({ severity: 'warning' })])).toEqual(['By hand', 'Figures']);
  });

  it('holds sign-off for comments that must be resolved', () => {
    const comment = {
      id: 'comment-1111',
      anchor: testClaim('000levy', '165 crowns').anchor,
      body: 'Ask the treasurer',
      mustResolve: true,
      by: mara,
      at: testNow,
      resolved: null,
      source: null,
      replies: [],
    };
    expect(reasons('comments', { article: testArticle({ comments: [comment] }) })).toHaveLength(1);
    const resolved = { ...comment, resolved: { by: mara, at: testNow } };
    expect(reasons('comments', { article: testArticle({ comments: [resolved] }) })).toEqual([]);
  });

  it('measures fields against the house style', () => {
    const { fields } = testArticle();
    const article = testArticle({
      fields: { ...fields, headline: 'x'.repeat(500), byline: '', slug: 'Not a slug' },
    });
    const targets = reasons('fields', { article }).map((reason) => reason.target);
    expect(targets).toEqual([
      { kind: 'field', field: 'headline' },
      { kind: 'field', field: 'byline' },
      { kind: 'field', field: 'slug' },
    ]);
  });

  it('wants another person to sign where the house style asks for four eyes', () => {
    const article = testArticle({ editors: [mara] });
    const fourEyes = { ...style, fourEyes: true };
    expect(reasons('four-eyes', { article, style: fourEyes, signer: mara })).toHaveLength(1);
    const other = { name: 'Teodor Vance', role: 'Chief editor' };
    expect(reasons('four-eyes', { article, style: fourEyes, signer: other })).toEqual([]);
    expect(reasons('four-eyes', { article, style, signer: mara })).toEqual([]);
  });
});
