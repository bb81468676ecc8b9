import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToLibrary } from '../../../main/services/bring-in.ts';
import { OpenLibrary } from '../../../main/services/open-library.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import type { ArticlePatch, OutsideText } from '../../../shared/ipc/channels/article.ts';
import { claimStatus } from '../../../shared/model/claim.ts';
import { makeAnchor } from '../../../shared/text/anchors.ts';
import { mara, teodor, testBody, testFields } from '../../support/articles.ts';

let folder: string;
let open: OpenLibrary;
let id: string;

let found: { article: string; patch: ArticlePatch; outside: OutsideText }[] = [];

const events = {
  rowsChanged: () => undefined,
  problemsFound: () => undefined,
  outsideFound: (article: string, patch: ArticlePatch, outside: OutsideText) => {
    found.push({ article, patch, outside });
  },
  failed: (error: { message: string }) => {
    throw new Error(error.message);
  },
};

beforeEach(async () => {
  found = [];
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-articles-'));
  open = await OpenLibrary.create(join(folder, 'Library'), 'Test', inPlaceRunner, events);
  const copy = { fields: testFields, body: testBody };
  id = await addToLibrary(
    open.library,
    { ...copy, intake: copy, markup: null, received: null, bytes: null },
    mara,
  );
  const style = open.library.file().houseStyle;
  await open.library.updateFile((file) => ({ ...file, houseStyle: { ...style, checklist: [] } }));
});

afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const unsuggested = { suggestions: [], decided: [] };

async function addLevyClaim(): Promise<string> {
  const start = testBody.indexOf('165 crowns');
  const anchor = makeAnchor(testBody, start, start + 10);
  const { claims } = await open.articles.command(
    id,
    { type: 'add-claim', kind: 'figure', priority: 1, anchor, note: '', origin: 'editor' },
    mara,
  );
  return claims?.[0]?.id ?? '';
}

async function signOff() {
  const contentHash = await open.articles.contentHash(id);
  return open.articles.signOff({ id, statement: 'Checked.', person: teodor, contentHash });
}

function verify(claimId: string) {
  return open.articles.command(
    id,
    { type: 'decide-claim', claimId, decision: 'verified', reason: '' },
    mara,
  );
}

describe('Articles', () => {
  it('makes each person who worked known to the library, once', async () => {
    const claimId = await addLevyClaim();
    await verify(claimId);
    await signOff().catch(() => null);
    expect(open.library.file().people.filter(({ name }) => name === mara.name)).toEqual([mara]);
  });

  it('answers with the changed keys only and keeps them on disk', async () => {
    const claimId = await addLevyClaim();
    const patch = await verify(claimId);
    expect(Object.keys(patch).sort()).toEqual(['claims', 'updatedAt']);
    const { article } = await open.library.readArticle(id);
    expect(article.claims[0]?.decision).toMatchObject({ state: 'verified', by: mara });
    expect(article.state).toBe('in-review');
  });

  it('saves a draft, reopens the claim whose words changed, and drops the journal', async () => {
    const claimId = await addLevyClaim();
    await verify(claimId);
    const at = testBody.indexOf('165');
    await open.articles.journal(
      { id, changes: [{ from: at, to: at + 3, insert: '156' }], suggesting: false },
      mara,
    );
    const text = testBody.replace('165', '156');
    const positions = [{ id: claimId, start: at, end: at + 10 }];
    const { patch } = await open.articles.saveDraft(
      { id, text, positions, ...unsuggested, voidSignOff: false },
      mara,
    );
    expect(patch.claims?.map(claimStatus)).toEqual(['reopened']);
    const draft = await readFile(join(open.library.folder, 'articles', id, 'draft.md'), 'utf8');
    expect(draft).toBe(text);
    expect((await open.articles.open(id, mara)).recovered).toBeNull();
  });

  it('keeps suggestions, also those that only the journal has, and records decisions', async () => {
    const changes = [{ from: 0, to: 0, insert: 'Only ' }];
    await open.articles.journal({ id, changes, suggesting: true }, teodor);
    const { article, draft } = await open.articles.open(id, mara);
    expect(article.suggestions).toMatchObject([{ start: 0, end: 5, was: '', by: teodor }]);
    const [suggestion] = article.suggestions;
    if (!suggestion) throw new Error('the suggestion is lost');
    const readiness = await open.articles.readiness({ article, draft }, null);
    expect(readiness.gates.find((gate) => gate.id === 'suggestions')?.reasons).toMatchObject([
      { text: `${teodor.name} suggests to insert “Only”` },
    ]);
    const decided = [{ suggestion, words: 'Only ', decision: 'accepted' as const }];
    const save = { id, text: draft, positions: [], suggestions: [], decided, voidSignOff: false };
    const { patch } = await open.articles.saveDraft(save, mara);
    expect(patch.suggestions).toEqual([]);
    const { records } = await open.articles.audit(id);
    expect(records.at(-1)).toMatchObject({
      action: 'suggestion accepted',
      detail: { by: teodor.name, words: 'Only' },
    });
  });

  it('finds typed text in the journal after a crash and keeps it as a revision', async () => {
    await open.articles.journal(
      { id, changes: [{ from: 0, to: 0, insert: 'Typed. ' }], suggesting: false },
      mara,
    );
    const reopened = await open.articles.open(id, mara);
    expect(reopened.draft).toBe(`Typed. ${testBody}`);
    expect(reopened.recovered).toEqual({ saved: 1, recovered: 2 });
    expect(reopened.article.revisions.map(({ reason }) => reason)).toEqual([
      'recovery',
      'recovery',
    ]);
    expect((await open.revisions.read(id, 1)).text).toBe(testBody);
    expect((await open.revisions.read(id, 2)).text).toBe(`Typed. ${testBody}`);
  });

  it('puts back the draft without what was recovered, which stays a revision', async () => {
    const suggestion = { id: 'suggestion-abcd1234', start: 0, end: 5, was: '', by: teodor };
    const suggestions = [{ ...suggestion, at: '2026-03-04T10:41:00.000Z' }];
    const text = `Only ${testBody}`;
    const save = { id, text, positions: [], suggestions, decided: [], voidSignOff: false };
    await open.articles.saveDraft(save, mara);
    const changes = [{ from: 5, to: 5, insert: 'typed before the crash ' }];
    await open.articles.journal({ id, changes, suggesting: true }, teodor);
    const { article, recovered } = await open.articles.open(id, mara);
    expect(article.suggestions).toMatchObject([{ start: 0, end: 28 }]);

    const request = { id, number: recovered?.saved ?? 0, voidSignOff: false };
    const { draft, patch } = await open.revisions.restore(request, mara);
    expect(draft).toBe(text);
    expect(patch.suggestions).toMatchObject([{ start: 0, end: 5, was: '', by: teodor }]);
    // The draft before it was a revision already.
    expect(patch.revisions).toBeUndefined();
    const kept = await open.revisions.read(id, recovered?.recovered ?? 0);
    expect(kept.text).toBe(`Only typed before the crash ${testBody}`);
  });

  const pathOf = (name: string) => join(open.library.folder, 'articles', id, name);
  const textOf = async (number: number) => (await open.revisions.read(id, number)).text;

  it('keeps a draft that another program changed while it was closed, and ours', async () => {
    await open.articles.open(id, mara);
    const text = `Ours. ${testBody}`;
    const save = { id, text, positions: [], ...unsuggested, voidSignOff: false };
    await open.articles.saveDraft(save, mara);
    await open.close();
    await writeFile(pathOf('draft.md'), 'From the sync tool');

    open = await OpenLibrary.open(join(folder, 'Library'), false, inPlaceRunner, events);
    const opened = await open.articles.open(id, mara);
    expect(opened.draft).toBe(text);
    expect(opened.recovered).toBeNull();
    expect(opened.outside).toMatchObject({ revision: 1 });
    expect(opened.article.revisions).toMatchObject([
      { reason: 'outside', by: { name: 'Another program' } },
    ]);
    expect(await textOf(1)).toBe('From the sync tool');
    expect(await readFile(pathOf('draft.md'), 'utf8')).toBe(text);
    expect(await readFile(pathOf(opened.outside?.keptAs[0] ?? ''), 'utf8')).toBe(
      'From the sync tool',
    );
    expect(open.library.file().people.map(({ name }) => name)).not.toContain('Another program');

    const request = { id, number: 1, voidSignOff: false };
    expect((await open.revisions.restore(request, mara)).draft).toBe('From the sync tool');
    expect(await textOf(2)).toBe(text);
    expect((await open.articles.open(id, mara)).outside).toBeNull();
  });

  it('notices it in mid-work, tells once, and saves what is typed here', async () => {
    await open.articles.open(id, mara);
    const changes = [{ from: 0, to: 0, insert: 'Typed. ' }];
    await open.articles.journal({ id, changes, suggesting: false }, mara);
    await writeFile(pathOf('draft.md'), 'From the sync tool');
    const text = `Typed. ${testBody}`;
    const save = { id, text, positions: [], ...unsuggested, voidSignOff: false };
    await open.articles.saveDraft(save, mara);
    await open.articles.saveDraft({ ...save, text: `More. ${text}` }, mara);
    expect(found).toMatchObject([{ article: id, outside: { revision: 1 } }]);
    expect(found[0]?.patch.revisions).toHaveLength(1);
    expect(await textOf(1)).toBe('From the sync tool');
    expect(await readFile(pathOf('draft.md'), 'utf8')).toBe(`More. ${text}`);
  });

  it('keeps fields that another program wrote as a revision, and never its decisions', async () => {
    await addLevyClaim();
    await open.articles.open(id, mara);
    const stored = JSON.parse(await readFile(pathOf('article.json'), 'utf8'));
    stored.fields.headline = 'A headline from elsewhere';
    stored.claims = [];
    await writeFile(pathOf('article.json'), JSON.stringify(stored));
    const { article, outside } = await open.articles.open(id, mara);
    expect(article.fields.headline).toBe(testFields.headline);
    expect(article.claims).toHaveLength(1);
    const { revision, text } = await open.revisions.read(id, outside?.revision ?? 0);
    expect(revision.fields.headline).toBe('A headline from elsewhere');
    expect(text).toBe(testBody);
    const kept = await readFile(pathOf(outside?.keptAs[0] ?? ''), 'utf8');
    expect(JSON.parse(kept)).toEqual(stored);
  });

  it('sees the change of a file that it watches', async () => {
    await open.articles.open(id, mara);
    open.articles.watch(id);
    await writeFile(pathOf('draft.md'), 'From the sync tool');
    await expect.poll(() => found.length).toBe(1);
    expect(
      (await readdir(pathOf('.'))).filter((name) => name.startsWith('draft.outside-')),
    ).toHaveLength(1);
  });

  it('takes its own file back unasked when it was only touched', async () => {
    await open.articles.open(id, mara);
    await writeFile(pathOf('draft.md'), testBody);
    expect((await open.articles.open(id, mara)).outside).toBeNull();
    await open.articles.look();
    expect(found).toEqual([]);
  });

  it('refuses to sign off with a claim open, naming it, and signs once it is verified', async () => {
    const claimId = await addLevyClaim();
    await expect(signOff()).rejects.toMatchObject({
      error: { code: 'refused', message: expect.stringContaining('“165 crowns” is open') },
    });
    await verify(claimId);
    const patch = await signOff();
    expect(patch.state).toBe('approved');
    expect(patch.signOffs?.[0]).toMatchObject({
      by: teodor,
      contentHash: await open.articles.contentHash(id),
    });
    const { records, broken } = await open.articles.audit(id);
    expect(broken).toBe('');
    expect(records.map((record) => record.action)).toContain('signed off');
  });

  it('voids the sign-off when signed copy is edited, and not before', async () => {
    await signOff();
    const edited = testBody.replace('June', 'July');
    const save = (text: string, voidSignOff: boolean) =>
      open.articles.saveDraft({ id, text, positions: [], ...unsuggested, voidSignOff }, mara);
    await expect(save(edited, false)).rejects.toMatchObject({ error: { code: 'refused' } });
    expect((await save(testBody, true)).patch.state).toBeUndefined();
    const { patch } = await save(edited, true);
    expect(patch.state).toBe('in-review');
    expect(patch.signOffs?.[0]?.voided).not.toBeNull();
    const { records } = await open.articles.audit(id);
    expect(records.map((record) => record.action)).toContain('sign-off voided');
  });

  it('keeps the same rule for fields of signed copy', async () => {
    await signOff();
    const setDek = (voidSignOff: boolean) =>
      open.articles.command(
        id,
        { type: 'set-fields', fields: { dek: 'A new dek that says something else.' }, voidSignOff },
        mara,
      );
    await expect(setDek(false)).rejects.toMatchObject({ error: { code: 'refused' } });
    const notes = { type: 'set-fields', fields: { notes: 'Hold' }, voidSignOff: false } as const;
    expect((await open.articles.command(id, notes, mara)).state).toBeUndefined();
    expect((await setDek(true)).state).toBe('in-review');
  });

  it('restores a revision, body and fields, and keeps the draft before it', async () => {
    await open.revisions.take(id, 'As received', mara);
    const text = 'All new.\n';
    await open.articles.saveDraft(
      { id, text, positions: [], ...unsuggested, voidSignOff: false },
      mara,
    );
    const { article } = await open.articles.open(id, mara);
    const number = article.revisions.find((one) => one.note === 'As received')?.number ?? 0;
    const restored = await open.revisions.restore({ id, number, voidSignOff: false }, mara);
    expect(restored.draft).toBe(testBody);
    const kept = restored.patch.revisions?.find((one) => one.reason === 'restore');
    expect((await open.revisions.read(id, kept?.number ?? 0)).text).toBe(text);
  });

  it('writes the gates into the list’s row', async () => {
    await addLevyClaim();
    await open.rows.flush();
    const page = await open.library.list({
      text: 'harbour',
      state: null,
      sort: 'updated',
      offset: 0,
      limit: 10,
    });
    expect(page.rows[0]).toMatchObject({ id, claims: 1, claimsSettled: 0, gatesUnmet: 1 });
    expect(page.rows[0]?.reasons).toEqual(['“165 crowns” is open']);
  });
});
