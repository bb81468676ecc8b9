import { describe, expect, it } from 'vitest';
import {
  guessKind,
  neighbour,
  nextToCheck,
} from '../../../../../renderer/features/review/claims/claim-order.ts';
import type { Claim, Decision } from '../../../../../shared/model/claim.ts';

const by = { name: 'Ida Lund', role: 'Editor' };
const at = '2026-03-04T10:00:00.000Z';

function claim(id: string, decision: Decision, orphaned = false): Claim {
  return {
    id,
    kind: 'figure',
    priority: 2,
    anchor: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '', sentenceHash: '', orphaned },
    note: '',
    decision,
    citations: [],
    review: null,
    origin: 'editor',
    addedAt: at,
    addedBy: by,
  };
}

const open: Decision = { state: 'open', reopened: null };
const verified: Decision = { state: 'verified', by, at };
const claims = [claim('a', open), claim('b', verified), claim('c', open), claim('d', verified)];

describe('going from claim to claim', () => {
  it('goes round in the order of the text', () => {
    expect(neighbour(claims, 'a', 1)?.id).toBe('b');
    expect(neighbour(claims, 'd', 1)?.id).toBe('a');
    expect(neighbour(claims, 'a', -1)?.id).toBe('d');
    expect(neighbour(claims, null, 1)?.id).toBe('a');
    expect(neighbour(claims, null, -1)?.id).toBe('d');
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('finds the next one that wants somebody, after this and then from the start', () => {
    expect(nextToCheck(claims, 'a')?.id).toBe('c');
    expect(nextToCheck(claims, 'c')?.id).toBe('a');
    expect(nextToCheck([claim('a', open)], 'a')).toBeNull();
  });

  it('counts a decided claim that lost its words among those', () => {
    expect(nextToCheck([claim('a', open), claim('b', verified, true)], 'a')?.id).toBe('b');
  });
});

describe('the kind of a marked stretch', () => {
  const analysis = {
    sentences: [],
    silentDetectors: [],
    styleProblems: [],
    findings: [],
    facts: [
      { type: 'date', start: 10, end: 14, text: '2022', value: '2022', relative: false } as const,
    ],
    proposals: [
      { kind: 'allegation', start: 0, end: 5, text: 'x', priority: 1, facts: [] } as const,
    ],
  };

  it('is that of a proposal, else of a fact, else other', () => {
    expect(guessKind(analysis, 2, 4)).toEqual({ kind: 'allegation', priority: 1 });
    expect(guessKind(analysis, 9, 20)).toEqual({ kind: 'date', priority: 2 });
    expect(guessKind(analysis, 30, 40)).toEqual({ kind: 'other', priority: 2 });
    expect(guessKind(null, 2, 4)).toEqual({ kind: 'other', priority: 2 });
  });
});
