import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../../../main/export/verify-export.ts';
import { exportArticles } from '../../../main/services/export-articles.ts';
import type { ExportOrder } from '../../../main/services/export-order.ts';
import { OpenLibrary } from '../../../main/services/open-library.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import { testNow, testSource } from '../../support/articles.ts';
import { exportOrder } from '../../support/export-order.ts';
import { makeLibrary } from '../../support/make-library.ts';
import { quietEvents } from '../../support/open-events.ts';
import { key, known } from '../export/bundle/support.ts';

const COUNT = 300;
/** The article whose evidence file is not in the library. */
const LACKING = 7;

let folder: string;
let open: OpenLibrary;
let ids: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-many-'));
  const lacking = testSource('lacking1', {
    evidence: [
      {
        sha256: '0'.repeat(64),
        fileName: 'accounts.txt',
        mediaType: 'text/plain',
        size: 4,
        readable: true,
        addedAt: testNow,
      },
    ],
  });
  await makeLibrary(
    join(folder, 'Library'),
    Array.from({ length: COUNT }, (_, number) => ({
      headline: `Harbour levy, report ${number}`,
      submission: `Report ${number}.\n`,
      draft: `Report ${number}, edited.\n`,
      ...(number === LACKING ? { record: { sources: [lacking] } } : {}),
    })),
  );
  open = await OpenLibrary.open(join(folder, 'Library'), false, inPlaceRunner, quietEvents);
  ids = (await readdir(join(folder, 'Library', 'articles'))).sort();
}, 60_000);
afterAll(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const order = (some: Partial<ExportOrder>) =>
  exportOrder({ ids, formats: ['md', 'html', 'txt'], folder: join(folder, 'out'), ...some });

describe('an export of hundreds', () => {
  it('goes on after an article that fails, and names it by its headline', async () => {
    const out = join(folder, 'bundles');
    const told: string[] = [];
    const summary = await exportArticles(
      open,
      inPlaceRunner,
      order({
        folder: out,
        bundle: { contents: 'everything', key },
        onProgress: (_, label) => told.push(label),
      }),
    );
    expect(summary.failures).toMatchObject([
      {
        file: `Harbour levy, report ${LACKING}`,
        error: { code: 'not-found', file: 'accounts.txt' },
      },
    ]);
    expect(summary.cancelled).toBe(false);
    expect(summary.written).toHaveLength(COUNT - 1);
    expect((await readdir(out)).sort()).toEqual([...summary.written].sort());
    expect(told).toHaveLength(COUNT);
    expect((await verifyExport(out, known)).verdict).toBe('intact');
  }, 180_000);

  it('is cancelled between two articles; what is there is whole, and no more is', async () => {
    const out = join(folder, 'cancelled');
    const cancel = new AbortController();
    const summary = await exportArticles(
      open,
      inPlaceRunner,
      order({
        folder: out,
        signal: cancel.signal,
        onProgress: (done) => {
          if (done === 120) cancel.abort();
        },
      }),
    );
    expect(summary).toMatchObject({ cancelled: true, failures: [] });
    expect(summary.written).toHaveLength(120 * 3);
    const there = await readdir(out);
    expect(there.sort()).toEqual([...summary.written].sort());
    for (const name of there.filter((one) => one.endsWith('.md'))) {
      expect(await readFile(join(out, name), 'utf8')).toContain(', edited.');
    }
  }, 180_000);

  it('puts articles of one name into folders of their own', async () => {
    const out = join(folder, 'same');
    const some = ids.slice(0, 3);
    const summary = await exportArticles(
      open,
      inPlaceRunner,
      order({ ids: some, formats: ['md'], namePattern: '{slug}', folder: out }),
    );
    expect(summary.failures).toEqual([]);
    const [, second = '', third = ''] = some;
    const files = await readdir(out, { recursive: true });
    expect(files.filter((name) => name.endsWith('.md')).sort()).toEqual([
      join(`DRAFT-${second}`, 'DRAFT-port-ansgar-harbour-levy.md'),
      join(`DRAFT-${third}`, 'DRAFT-port-ansgar-harbour-levy.md'),
      'DRAFT-port-ansgar-harbour-levy.md',
    ]);
  });
});
