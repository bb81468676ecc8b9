import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBody, testClaim, testReview } from '../../support/articles.ts';
import { makeLibrary } from '../../support/make-library.ts';
import { desk } from './run-desk.ts';

let work: string;
let library: string;
let checked: string;
let plain: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'proofdesk-cli-check-'));
  library = join(work, 'Courier');
  const copy = { submission: testBody, draft: testBody };
  await makeLibrary(library, [
    {
      ...copy,
      headline: 'Is the levy 165 crowns?',
      record: {
        isFactCheck: true,
        claims: [testClaim('aaaa', '165 crowns', { review: testReview })],
      },
    },
    { ...copy, headline: 'Quay repairs start' },
  ]);
  [checked = '', plain = ''] = (await readdir(join(library, 'articles'))).sort();
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('desk export of a fact check', () => {
  it('writes its ClaimReview, refuses it for another article, and goes on', async () => {
    const out = join(work, 'out');
    const run = await desk(
      ...['export', library, plain, checked, '--format', 'md,claimreview', '--draft'],
      ...['--out', out, '--json'],
    );
    expect(run.status).toBe(1);
    expect(run.err).toMatch(/“Quay repairs start” has no ClaimReview.*not marked as a fact check/);
    expect(run.err).toMatch(/Mark it as a fact check/);
    const [first, second] = run.out.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: plain, refused: [{ code: 'refused' }] });
    expect(first.files).toHaveLength(1);
    expect(second).toMatchObject({ id: checked });
    expect(second).not.toHaveProperty('refused');
    const names: readonly string[] = second.files.map(({ name }: { name: string }) => name);
    const ours = names.filter((name) => name.endsWith('.claimreview.jsonld'));
    expect(ours).toHaveLength(1);
    const data = JSON.parse(await readFile(join(second.folder, ours[0] ?? ''), 'utf8'));
    expect(data['@graph']).toMatchObject([
      {
        claimReviewed: '165 crowns',
        creativeWorkStatus: 'Draft',
        reviewRating: { alternateName: 'Mostly false', ratingValue: 2 },
      },
    ]);
    const written = await readdir(out, { recursive: true });
    expect(written.filter((name) => name.endsWith('.jsonld'))).toHaveLength(1);
  }, 60_000);

  it('fails with the same reason where nothing else was asked for, and writes nothing', async () => {
    const out = join(work, 'nothing');
    const run = await desk(
      ...['export', library, plain, '--format', 'claimreview', '--draft', '--out', out],
    );
    expect(run).toMatchObject({ status: 1, out: [] });
    expect(run.err).toMatch(/has no ClaimReview.*not marked as a fact check/);
    await expect(readdir(out)).rejects.toThrow();
  }, 60_000);
});
