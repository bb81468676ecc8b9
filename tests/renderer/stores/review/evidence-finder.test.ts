import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../../../renderer/stores/review/evidence.ts';
import { EvidenceFinder } from '../../../../renderer/stores/review/evidence-finder.ts';
import type { ClaimEvidence } from '../../../../shared/evidence/evidence.ts';
import type { RequestOf, ResponseOf } from '../../../../shared/ipc/contract.ts';
import { type DeskError, fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Source } from '../../../../shared/model/source.ts';
import { article, diskFull, fakeDesk, fields, person } from './fake-desk.ts';

const stopped: DeskError = { code: 'cancelled', message: 'Stopped.', advice: 'Ask again.' };
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
    'task:cancel': () => ok(null),
  });
  const errors: DeskError[] = [];
  const idle: Lookup = { kind: 'idle' };
  const seen = { claims: new Map<string, ClaimEvidence>(), lookup: idle as Lookup };
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
    changed: () => undefined,
    looking: (lookup) => {
      seen.lookup = lookup;
    },
    failed: (error) => errors.push(error),
  });
  const questions = () =>
    api.calls
      .filter(({ channel }) => channel === 'evidence:find')
      .map(({ request }) => request as RequestOf<'evidence:find'>);
  const cancelled = () =>
    api.calls
      .filter(({ channel }) => channel === 'task:cancel')
      .map(({ request }) => (request as RequestOf<'task:cancel'>).taskId);
  const asked = () =>
    questions().map(({ claims }) => claims.map(({ id }) => id.slice(-1)).join(''));
  const answer = (index: number) => {
    const claims = questions()[index]?.claims ?? [];
    const evidence = Object.fromEntries(claims.map(({ id }) => [id, nothing]));
    waiting[index]?.(ok({ version: 1, evidence, similar: [], patch: {} }));
  };
  return {
    finder,
    seen,
    errors,
    asked,
    answer,
    refuse: (index: number, error = diskFull) => waiting[index]?.(fail(error)),
    cancelled,
    taskOf: (index: number) => questions()[index]?.taskId ?? '',
    tell: (index: number, label: string, done: number, total: number) =>
      api.tell('progress', { taskId: questions()[index]?.taskId ?? '', label, done, total }),
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
    expect([asked(), seen.lookup.kind]).toEqual([['01'], 'looking']);
    answer(0);
    await first;
    expect([[...seen.claims.keys()].length, seen.lookup.kind]).toEqual([2, 'idle']);
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
    expect([[...seen.claims.keys()], seen.lookup.kind]).toEqual([['claim-0000'], 'looking']);
    answer(1);
    await second;
    expect([[...seen.claims.keys()], seen.lookup.kind]).toEqual([
      ['claim-0000', 'claim-0001'],
      'idle',
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

  it('tells how far it is, and leaves what was stopped alone until it is asked for', async () => {
    const { finder, seen, errors, asked, answer, refuse, tell, taskOf, cancelled } = finderOf([
      '165',
      '156',
    ]);
    const first = finder.now();
    tell(0, 'files', 12, 40);
    expect(seen.lookup).toEqual({
      kind: 'looking',
      progress: { step: 'files', done: 12, total: 40 },
    });
    finder.stop();
    expect(cancelled()).toEqual([taskOf(0)]);
    refuse(0, stopped);
    await first;
    await finder.now();
    expect([seen.lookup.kind, errors, asked()]).toEqual(['stopped', [], ['01']]);
    const again = finder.again();
    answer(1);
    await again;
    expect([seen.lookup.kind, asked(), seen.claims.size]).toEqual(['idle', ['01', '01'], 2]);
  });

  it('stops what was asked of other files', async () => {
    const { finder, attach, cancelled, taskOf } = finderOf(['165']);
    void finder.now();
    attach('b'.repeat(64));
    void finder.now();
    expect(cancelled()).toEqual([taskOf(0)]);
  });
});
