import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronPrinter } from '../../../main/cli/electron-printer.ts';
import { verifyExport } from '../../../main/export/verify-export.ts';
import { bringInWhole } from '../../../main/services/bring-in-whole.ts';
import { articleHash, contentHash, sha256 } from '../../../main/services/content-hash.ts';
import { type BundleChoice, exportFiles } from '../../../main/services/export-files.ts';
import { exportInput } from '../../../main/services/export-input.ts';
import { OpenLibrary } from '../../../main/services/open-library.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import { contentBytes } from '../../../shared/export/exporter.ts';
import type { Article, Revision } from '../../../shared/model/article.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import {
  mara,
  teodor,
  testArticle,
  testBody,
  testClaim,
  testFields,
  testNow,
  testSource,
} from '../../support/articles.ts';
import { quietEvents } from '../../support/open-events.ts';
import { key, known } from '../export/bundle/support.ts';

let folder: string;
let theirs: OpenLibrary;
let ours: OpenLibrary;

const open = (name: string) =>
  OpenLibrary.create(join(folder, name), name, inPlaceRunner, quietEvents);

const accounts = Buffer.from('The levy is 165 crowns. Boats that paid it: 19,871.\n');
const hash = contentHash(testFields, testBody, null);
const earlier = testBody.replace('165', '156');

/** An article that was signed off, with an open and a confidential source, a comment, a revision. */
function signedArticle(): Article {
  const citation = {
    id: 'citation-one1',
    sourceId: 'source-open1',
    locator: { label: 'page', value: '4' } as const,
    excerpt: 'The levy is 165 crowns',
    place: { sha256: sha256(accounts), start: 0, end: 22 },
    addedAt: testNow,
    addedBy: mara,
  };
  const secret = { ...citation, id: 'citation-two2', sourceId: 'source-hidden1', place: null };
  return testArticle({
    state: 'exported',
    editors: [mara],
    claims: [
      testClaim('aaaa', '165 crowns', {
        decision: { state: 'verified', by: mara, at: testNow },
        citations: [citation, secret],
      }),
      testClaim('bbbb', 'Nearly 20,000 boats', {
        decision: { state: 'waived', by: teodor, at: testNow, reason: 'Known to all.' },
      }),
    ],
    sources: [
      testSource('open1', {
        note: 'From the harbour office.',
        evidence: [
          {
            sha256: sha256(accounts),
            fileName: 'accounts.txt',
            mediaType: 'text/plain',
            size: accounts.length,
            readable: true,
            addedAt: testNow,
          },
        ],
      }),
      testSource('hidden1', { confidential: true, csl: { type: 'interview', title: 'The clerk' } }),
    ],
    comments: [
      {
        id: 'comment-one1',
        anchor: testClaim('cccc', 'council').anchor,
        source: null,
        body: 'Which one?',
        mustResolve: false,
        by: mara,
        at: testNow,
        resolved: null,
        replies: [],
      },
    ],
    revisions: [
      { ...revision(1, contentHash(testFields, earlier, null)), note: 'As it came' },
      revision(2, hash),
    ],
    signOffs: [
      {
        id: 'signoff-one1',
        by: teodor,
        at: testNow,
        statement: 'Checked.',
        contentHash: hash,
        revision: 2,
        voided: null,
      },
    ],
    exports: [{ at: testNow, by: mara, contentHash: hash, approved: true, files: [] }],
  });
}

function revision(number: number, of: string): Revision {
  const fields = testFields;
  return {
    number,
    at: testNow,
    by: mara,
    note: '',
    reason: 'state',
    fields,
    reviewedClaims: null,
    words: 28,
    contentHash: of,
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-whole-'));
  theirs = await open('theirs');
  ours = await open('ours');
  const article = signedArticle();
  await theirs.library.addEvidence(accounts, { fileName: 'accounts.txt', text: null });
  await theirs.library.createArticle({
    article,
    submission: earlier,
    draft: testBody,
    received: null,
    revisions: [
      { number: 1, text: earlier },
      { number: 2, text: testBody },
    ],
    audit: [{ action: 'signed off', detail: {} }],
    by: mara,
  });
});
afterEach(async () => {
  await theirs.close();
  await ours.close();
  await rm(folder, { recursive: true, force: true });
});

/** Writes the article as a bundle and gives its path. */
async function bundle(choice: BundleChoice): Promise<string> {
  const input = await exportInput(theirs, signedArticle().id, 'Proofdesk test');
  const { files } = await exportFiles(
    theirs,
    { runner: inPlaceRunner, printer: electronPrinter },
    input,
    {
      formats: ['md'],
      namePattern: '{slug}',
      bundle: choice,
    },
    new AbortController().signal,
  );
  const path = join(folder, 'levy-bundle.zip');
  for (const file of files) await writeFile(path, contentBytes(file));
  return path;
}

const bringIn = (path: string, signers = known) =>
  bringInWhole(ours, inPlaceRunner, path, signers, mara);

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof DeskFailure && error.error.code === 'refused') return error.message;
  throw new Error('It was not refused', { cause: error });
}

describe('a bundle brought in again', () => {
  it('is the same article: fields, texts, claims, sources, decisions, and its history', async () => {
    const path = await bundle({ contents: 'everything', key });
    const { id, headline, signOff } = await bringIn(path);
    expect({ headline, holds: signOff?.holds }).toEqual({
      headline: testFields.headline,
      holds: true,
    });
    const stored = await ours.library.readArticle(id);
    const was = signedArticle();
    expect(stored.draft).toBe(testBody);
    expect(stored.submission).toBe(earlier);
    const { article } = stored;
    for (const part of [
      'fields',
      'submittedFields',
      'comments',
      'editors',
      'revisions',
      'signOffs',
    ] as const) {
      expect(article[part], part).toEqual(was[part]);
    }
    expect(article.claims[1]).toEqual(was.claims[1]);
    expect(article.claims[0]?.decision).toEqual(was.claims[0]?.decision);
    expect(article.claims[0]?.citations[0]).toEqual(was.claims[0]?.citations[0]);
    expect(article.sources[0]).toEqual(was.sources[0]);
    expect(article.sources[1]).toMatchObject({ confidential: true, evidence: [], note: '' });
    expect(JSON.stringify(article)).not.toContain('The clerk');
    expect(article).toMatchObject({ id, state: 'approved', exports: [] });
    expect(articleHash(article, stored.draft)).toBe(hash);
    const texts = await ours.library.readRevisions(id, 2);
    expect(texts.map(({ text }) => text)).toEqual([earlier, testBody]);
    const evidence = await ours.library.readEvidence(sha256(accounts));
    expect(Buffer.from(evidence?.bytes ?? [])).toEqual(accounts);
    expect((await ours.library.readEvidenceText(sha256(accounts)))?.readable).toBe(true);
    expect(await ours.library.verifyAudit(id)).toBe('intact');
    const kept = await readdir(join(ours.library.articleFolder(id), 'received'));
    expect(kept).toEqual(['levy-bundle.zip']);
    expect(article.received?.sha256).toBe(sha256(await readFile(path)));
  });

  it('has the revision that was signed, where it came without revisions', async () => {
    const { id } = await bringIn(await bundle({ contents: 'article', key }));
    const { article } = await ours.library.readArticle(id);
    expect(article).toMatchObject({ state: 'approved', comments: [] });
    expect(article.revisions.map(({ number, contentHash: of }) => [number, of])).toEqual([
      [2, hash],
    ]);
    expect(await ours.library.readRevision(id, 2)).toBe(testBody);
  });

  it('comes in in review, its sign-off as history, where nobody known signed it', async () => {
    const cases = [
      [null, known, /not signed/],
      [key, [], /someone you don’t know/],
    ] as const;
    for (const [signedWith, signers, why] of cases) {
      const path = await bundle({ contents: 'article', key: signedWith });
      const { id, signOff } = await bringIn(path, [...signers]);
      expect(signOff?.holds).toBe(false);
      const { article } = await ours.library.readArticle(id);
      expect(article.state).toBe('in-review');
      expect(article.signOffs).toMatchObject([
        { by: teodor, contentHash: hash, voided: { by: mara } },
      ]);
      expect(article.signOffs[0]?.voided?.reason).toMatch(why);
      expect(article.claims[0]?.decision.state).toBe('verified');
    }
  });

  it('is refused with the reason where a byte was changed or it holds no article', async () => {
    const path = await bundle({ contents: 'article', key });
    const bytes = await readFile(path);
    bytes[bytes.indexOf('Nearly 20,000')] = 'n'.charCodeAt(0);
    await writeFile(path, bytes);
    expect(await refusal(bringIn(path))).toContain('“files/');
    expect(await refusal(bringIn(await bundle({ contents: 'files', key })))).toContain(
      'holds no article',
    );
    expect((await readdir(join(folder, 'ours', 'articles'))).length).toBe(0);
    expect((await readdir(join(folder, 'ours', 'sources'))).length).toBe(0);
  });
});

describe('an article’s folder of another library', () => {
  it('comes in whole, confidential sources and evidence too, in review', async () => {
    const from = theirs.library.articleFolder(signedArticle().id);
    const before = (await readdir(from, { recursive: true })).sort();
    const { id, signOff } = await bringIn(from);
    expect(signOff?.holds).toBe(false);
    const { article, draft, submission } = await ours.library.readArticle(id);
    expect([draft, submission]).toEqual([testBody, earlier]);
    expect(article.sources).toEqual(signedArticle().sources);
    expect(article.claims).toEqual(signedArticle().claims);
    expect(article.state).toBe('in-review');
    expect(article.signOffs[0]?.voided?.reason).toContain('another library');
    expect(await ours.library.readEvidence(sha256(accounts))).not.toBeNull();
    expect((await readdir(from, { recursive: true })).sort()).toEqual(before);
  });

  it('is refused where its audit log, submission, revision or signed text was changed', async () => {
    const from = theirs.library.articleFolder(signedArticle().id);
    const changes: readonly (readonly [string, (path: string) => Promise<void>, RegExp])[] = [
      ['audit.jsonl', (path) => edit(path, 'signed off', 'moved on'), /audit log, at record 2/],
      ['submission.md', (path) => edit(path, '156', '999'), /damaged/],
      ['draft.md', (path) => appendFile(path, 'More.\n'), /not the one that was signed off/],
      ['revisions/0001.md', (path) => edit(path, '156', '999'), /revision 1/],
      ['article.json', (path) => writeFile(path, '{'), /damaged/],
    ];
    for (const [name, change, why] of changes) {
      const copy = join(folder, name.replaceAll('/', '-'), 'articles', signedArticle().id);
      await cp(from, copy, { recursive: true });
      await change(join(copy, name));
      expect(await refusal(bringIn(copy)), name).toMatch(why);
    }
    expect((await readdir(join(folder, 'ours', 'articles'))).length).toBe(0);
  });
});

async function edit(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

it('verifies what the service makes', async () => {
  const path = await bundle({ contents: 'everything', key });
  expect((await verifyExport(path, known)).verdict).toBe('intact');
});
