import { describe, expect, it } from 'vitest';
import { EvidenceFinder } from '../../../../renderer/stores/review/evidence-finder.ts';
import type { ClaimEvidence } from '../../../../shared/evidence/evidence.ts';
import type { RequestOf, ResponseOf } from '../../../../shared/ipc/contract.ts';
import { type DeskError, fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Source } from '../../../../shared/model/source.ts';
import { article, diskFull, fakeDesk, fields, person } from './fake-desk.ts';

const nothing: ClaimEvidence = { facts: [], passages: [] };

function sourceWith(sha256: string): Source {
  const file = { fileName: 'count.txt', mediaType: 'text/plain', size: 1, readable: true };
  return {
    id: 'source-0001',
    kind: 'document',
    csl: { type: 'document', title: 'The count' },
    confidential: false,
    note: '',
    evidence: [{ ...file, sha256, addedAt: article.createdAt }],
    addedAt: article.createdAt,
    addedBy: person,
  };
}

/** A draft of one-word claims, and a desk whose answers come when the test says so. */
function finderOf(words: readonly string[]) {
  let body = words.join(' ');
  let sources: readonly Source[] = [sourceWith('a'.repeat(64))];
  const waiting: ((result: Result<ResponseOf<'evidence:find'>>) => void)[] = [];
  const api = fakeDesk({
    'evidence:find': () => new Promise((resolve) => waiting.push(resolve)),
  });
  const errors: DeskError[] = [];
  const seen = { claims: new Map<string, ClaimEvidence>(), isLooking: false };
  const finder = new EvidenceFinder(api, {
    subject() {
      let start = 0;
      const claims = body.split(' ').map((word, index) => {
        const claim = { id: `claim-000${index}`, kind: 'figure' as const, start };
        start += word.length + 1;
        return { ...claim, end: claim.start + word.length };
      });
      return { question: { id: article.id, version: 1, fields, body, claims }, sources };
    },
    found: ({ claims }) => {
      seen.claims = new Map(claims);
    },
    looking: (isLooking) => {
      seen.isLooking = isLooking;
    },
    failed: (error) => errors.push(error),
  });
  const questions = () => api.calls.map(({ request }) => request as RequestOf<'evidence:find'>);
  const asked = () =>
    questions().map(({ claims }) => claims.map(({ id }) => id.slice(-1)).join(''));
  const answer = (index: number) => {
    const claims = questions()[index]?.claims ?? [];
    const evidence = Object.fromEntries(claims.map(({ id }) => [id, nothing]));
    waiting[index]?.(ok({ version: 1, evidence, similar: [] }));
  };
  return {
    finder,
    seen,
    errors,
    asked,
    answer,
    refuse: (index: number) => waiting[index]?.(fail(diskFull)),
    write: (next: string) => {
      body = next;
    },
    attach: (sha256: string) => {
      sources = [sourceWith(sha256)];
    },
  };
}

describe('looking claims up in the sources', () => {
  it('asks about each claim once, and again when its words change', async () => {
    const { finder, seen, asked, answer, write } = finderOf(['165', '156']);
    const first = finder.now();
    await finder.now();
    expect([asked(), seen.isLooking]).toEqual([['01'], true]);
    answer(0);
    await first;
    expect([[...seen.claims.keys()].length, seen.isLooking]).toEqual([2, false]);
    write('165 157');
    void finder.now();
    expect(asked()).toEqual(['01', '1']);
  });

  it('keeps the answers of two questions under way, and drops one about words of before', async () => {
    const { finder, seen, answer, write, asked } = finderOf(['165', '156']);
    const first = finder.now();
    write('165 157');
    const second = finder.now();
    expect(asked()).toEqual(['01', '1']);
    answer(0);
    await first;
    expect([[...seen.claims.keys()], seen.isLooking]).toEqual([['claim-0000'], true]);
    answer(1);
    await second;
    expect([[...seen.claims.keys()], seen.isLooking]).toEqual([
      ['claim-0000', 'claim-0001'],
      false,
    ]);
  });

  it('asks about all of them once more when the files are others', async () => {
    const { finder, seen, answer, asked, attach } = finderOf(['165', '156']);
    const first = finder.now();
    attach('b'.repeat(64));
    const second = finder.now();
    answer(0);
    await first;
    expect(seen.claims.size).toBe(0);
    answer(1);
    await second;
    expect([asked(), seen.claims.size]).toEqual([['01', '01'], 2]);
  });

  it('says what failed, and asks about it again', async () => {
    const { finder, errors, refuse, asked } = finderOf(['165']);
    const first = finder.now();
    refuse(0);
    await first;
    void finder.now();
    expect([errors, asked()]).toEqual([[diskFull], ['0', '0']]);
  });
});
