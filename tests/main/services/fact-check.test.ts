import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyExport } from '../../../main/export/verify-export.ts';
import { addToLibrary } from '../../../main/services/bring-in.ts';
import { bringInWhole } from '../../../main/services/bring-in-whole.ts';
import { exportArticles } from '../../../main/services/export-articles.ts';
import { exportInput } from '../../../main/services/export-input.ts';
import type { ExportOrder } from '../../../main/services/export-order.ts';
import { readForeignArticle } from '../../../main/services/foreign-article.ts';
import { OpenLibrary } from '../../../main/services/open-library.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';
import { reviewedClaims } from '../../../shared/review/fact-check.ts';
import { makeAnchor } from '../../../shared/text/anchors.ts';
import { mara, teodor, testBody, testFields, testReview } from '../../support/articles.ts';
import { exportOrder } from '../../support/export-order.ts';
import { quietEvents } from '../../support/open-events.ts';
import { key, known } from '../export/bundle/support.ts';

let folder: string;
let open: OpenLibrary;
let id: string;
let plain: string;
let claimId: string;

const act = (command: ReviewCommand) => open.articles.command(id, command, mara);
const rate = (rating: string): ReviewCommand => ({
  type: 'set-claim-review',
  claimId,
  review: { ...testReview, rating },
});
const verify = () => act({ type: 'decide-claim', claimId, decision: 'verified', reason: '' });

async function signOff() {
  const contentHash = await open.articles.contentHash(id);
  return open.articles.signOff({ id, statement: 'Checked.', person: teodor, contentHash });
}

function add(headline: string): Promise<string> {
  const copy = { fields: { ...testFields, headline }, body: testBody };
  const incoming = { ...copy, intake: copy, markup: null, received: null, bytes: null };
  return addToLibrary(open.library, incoming, mara);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-fact-check-'));
  open = await OpenLibrary.create(join(folder, 'Library'), 'Test', inPlaceRunner, quietEvents);
  const style = { ...open.library.file().houseStyle, checklist: [] };
  await open.library.updateFile((file) => ({ ...file, houseStyle: style }));
  id = await add('Is the levy 165 crowns? The accounts of the harbour office');
  plain = await add('Quay repairs take two weeks longer than planned');
  const start = testBody.indexOf('165 crowns');
  const anchor = makeAnchor(testBody, start, start + 10);
  const added = await act({
    type: 'add-claim',
    kind: 'other',
    priority: 1,
    anchor,
    note: '',
    origin: 'editor',
  });
  claimId = added.claims?.[0]?.id ?? '';
});
afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

async function signedFactCheck(): Promise<void> {
  await act({ type: 'set-fact-check', isFactCheck: true });
  await act(rate('Mostly false'));
  await verify();
  await signOff();
}

const recordPath = () => join(open.library.articleFolder(id), 'article.json');

const order = (some: Partial<ExportOrder>) =>
  exportOrder({
    ids: [id, plain],
    formats: ['html', 'claimreview'],
    folder: join(folder, 'out'),
    ...some,
  });

describe('a fact check', () => {
  it('can’t be signed off before its rating is checked, nor is anything of it changed after', async () => {
    await act({ type: 'set-fact-check', isFactCheck: true });
    await expect(signOff()).rejects.toThrow(/No claim of this fact check has a review/);
    await verify();
    await act(rate('Mostly false'));
    await expect(signOff()).rejects.toThrow(/“165 crowns” is rated “Mostly false”, but reopened/);
    await verify();
    await signOff();
    for (const change of [
      rate('True'),
      { type: 'set-claim-review', claimId, review: null },
      { type: 'set-fact-check', isFactCheck: false },
      { type: 'remove-claim', claimId },
    ] satisfies ReviewCommand[]) {
      await expect(act(change)).rejects.toThrow(/is signed off/);
    }
    const { article } = await open.library.readArticle(id);
    expect(article.revisions.at(-1)?.reviewedClaims).toEqual([
      { text: '165 crowns', review: testReview },
    ]);
  });

  it('is no longer the approved content where a rating is changed on the disk', async () => {
    await signedFactCheck();
    expect((await exportInput(open, id, 'test')).approved).toBe(true);
    const record = await readFile(recordPath(), 'utf8');
    await open.close();
    await writeFile(recordPath(), record.replaceAll('"Mostly false"', '"True"'));
    open = await OpenLibrary.open(join(folder, 'Library'), false, inPlaceRunner, quietEvents);
    expect((await exportInput(open, id, 'test')).approved).toBe(false);
    await expect(readForeignArticle(open.library.articleFolder(id))).rejects.toThrow(
      /was changed: revision/,
    );
  });

  it('is kept by a later scale: what was rated stays rated so', async () => {
    await signedFactCheck();
    const ratingScale = [
      { name: 'Mostly false', score: 7 },
      { name: 'True', score: 9 },
    ];
    const { houseStyle } = open.library.file();
    await open.library.updateFile((file) => ({
      ...file,
      houseStyle: { ...houseStyle, ratingScale },
    }));
    const { article, approved } = await exportInput(open, id, 'test');
    expect(approved).toBe(true);
    expect(reviewedClaims(article)).toEqual([{ text: '165 crowns', review: testReview }]);
  });

  it('is exported with its reviews; of another article only that format is refused', async () => {
    await signedFactCheck();
    const { written, failures } = await exportArticles(open, inPlaceRunner, order({}));
    expect([...written].sort()).toEqual(
      [`${id}.claimreview.jsonld`, `${id}.html`, `DRAFT-${plain}.html`].sort(),
    );
    expect(failures).toMatchObject([
      {
        file: 'Quay repairs take two weeks longer than planned',
        error: { code: 'refused', message: expect.stringContaining('not marked as a fact check') },
      },
    ]);
    const only = order({ ids: [plain], formats: ['claimreview'], folder: join(folder, 'only') });
    const none = await exportArticles(open, inPlaceRunner, only);
    expect(none).toMatchObject({ written: [], failures: [{ error: { code: 'refused' } }] });
  });

  it('comes whole out of a bundle and out of its folder, its sign-off standing', async () => {
    await signedFactCheck();
    const bundle = { contents: 'everything', key } as const;
    await exportArticles(open, inPlaceRunner, order({ ids: [id], bundle }));
    const path = join(folder, 'out', `${id}-bundle.zip`);
    const { exports } = await verifyExport(path, known);
    expect(exports[0]).toMatchObject({ verdict: 'intact', article: { isSignedContent: true } });
    const { article: was } = await open.library.readArticle(id);

    const ours = await OpenLibrary.create(join(folder, 'Ours'), 'Ours', inPlaceRunner, quietEvents);
    try {
      const brought = await bringInWhole(ours, inPlaceRunner, path, known, mara);
      expect(brought.signOff?.holds).toBe(true);
      const { article } = await ours.library.readArticle(brought.id);
      expect(article).toMatchObject({ isFactCheck: true, state: 'approved', claims: was.claims });
      const foreign = await bringInWhole(
        ours,
        inPlaceRunner,
        open.library.articleFolder(id),
        known,
        mara,
      );
      const copy = await ours.library.readArticle(foreign.id);
      expect(copy.article).toMatchObject({ isFactCheck: true, claims: was.claims });
    } finally {
      await ours.close();
    }
  });
});
