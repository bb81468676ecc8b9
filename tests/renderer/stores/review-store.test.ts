import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReviewStore } from '../../../renderer/stores/review-store.ts';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import type { Article } from '../../../shared/model/article.ts';
import { type DeskError, fail, ok, type Result } from '../../../shared/model/result.ts';
import { article, diskFull, fakeDesk, fields, person } from './review/fake-desk.ts';

const claim: Article['claims'][number] = {
  id: 'claim-abcd1234',
  kind: 'figure',
  priority: 2,
  anchor: {
    start: 0,
    end: 3,
    exact: 'Six',
    prefix: '',
    suffix: ' boats',
    sentenceHash: '',
    orphaned: false,
  },
  note: '',
  decision: { state: 'open', reopened: null },
  citations: [],
  review: null,
  origin: 'editor',
  addedAt: article.createdAt,
  addedBy: person,
};

const noAnalysis = {
  sentences: [],
  facts: [],
  findings: [],
  proposals: [],
  silentDetectors: [],
  styleProblems: [],
};
const draft = 'Six boats left.';

function editorOf(start: string) {
  let text = start;
  return {
    type(more: string) {
      const change = { from: text.length, to: text.length, insert: more };
      text += more;
      return [change];
    },
    cut(count: number) {
      const change = { from: text.length - count, to: text.length, insert: '' };
      text = text.slice(0, -count);
      return [change];
    },
    link: {
      getText: () => text,
      getPositions: () => [{ id: claim.id, start: 0, end: 3 }],
      getSuggestions: () => [],
      isSuggesting: () => false,
    },
  };
}

async function openWith(answers: Parameters<typeof fakeDesk>[0], opened: Article = article) {
  const desk = fakeDesk({
    'article:open': () =>
      ok({ article: opened, submission: draft, draft, recovered: null, outside: null }),
    'analysis:run': ({ version }) => ok({ version, analysis: noAnalysis }),
    'draft:journal': () => ok(null),
    'draft:save': () => ok({ savedAt: '2026-03-04T10:41:00.000Z', patch: {} }),
    ...answers,
  });
  const errors: DeskError[] = [];
  const store = createReviewStore(desk, (error) => errors.push(error));
  await store.getState().open(opened.id);
  const editor = editorOf(draft);
  store.getState().attachEditor(editor.link);
  const type = (more: string) => store.getState().edited(editor.type(more));
  const cut = (count: number) => store.getState().edited(editor.cut(count));
  const sent = (channel: string) =>
    desk.calls.filter((call) => call.channel === channel).map((call) => call.request);
  return { store, desk, errors, type, cut, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('typing', () => {
  it('is in the journal within a second, even while it goes on', async () => {
    const { type, sent } = await openWith({});
    type(' More');
    await vi.advanceTimersByTimeAsync(500);
    type(' and more');
    await vi.advanceTimersByTimeAsync(500);
    expect(sent('draft:journal')).toEqual([
      {
        id: article.id,
        changes: [
          { from: 15, to: 15, insert: ' More' },
          { from: 20, to: 20, insert: ' and more' },
        ],
        suggesting: false,
      },
    ]);
  });

  it('is saved after a pause, with the places of claims, and says when', async () => {
    const { store, type, sent } = await openWith({});
    type(' More.');
    expect(store.getState().save).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(1200);
    expect(sent('draft:save')).toEqual([
      {
        id: article.id,
        text: 'Six boats left. More.',
        positions: [{ id: claim.id, start: 0, end: 3 }],
        suggestions: [],
        decided: [],
        voidSignOff: false,
      },
    ]);
    expect(store.getState().save).toEqual({ kind: 'saved', at: '2026-03-04T10:41:00.000Z' });
  });

  it('does not go into the journal again once the saved draft has it', async () => {
    const { store, type, sent } = await openWith({});
    type(' More.');
    await store.getState().flush();
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent('draft:journal')).toEqual([]);
    expect(sent('draft:save')).toHaveLength(1);
  });

  it('is kept when the editor leaves the screen, and saved', async () => {
    const { store, type, sent } = await openWith({});
    type(' More.');
    store.getState().attachEditor(null);
    await store.getState().flush();
    expect(sent('draft:save')).toMatchObject([{ text: 'Six boats left. More.' }]);
    expect(store.getState().draft).toBe('Six boats left. More.');
  });
});

describe('typing that is taken back', () => {
  const calls = (sent: (channel: string) => unknown[]) =>
    ['draft:journal', 'draft:save'].map((channel) => sent(channel).length);

  it('says at once that all is saved, and writes nothing', async () => {
    const { store, type, cut, sent } = await openWith({});
    type(' More.');
    expect(store.getState().save).toEqual({ kind: 'saving' });
    cut(6);
    expect(store.getState().save).toEqual({ kind: 'saved', at: null });
    await vi.advanceTimersByTimeAsync(3000);
    await store.getState().flush();
    expect(calls(sent)).toEqual([0, 0]);
  });

  it('is saved at once where the journal has it, so that no crash brings it back', async () => {
    const { store, type, cut, sent } = await openWith({});
    type(' More.');
    await vi.advanceTimersByTimeAsync(900);
    expect(calls(sent)).toEqual([1, 0]);
    cut(6);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent('draft:save')).toMatchObject([{ text: draft }]);
    expect(store.getState().save).toEqual({ kind: 'saved', at: '2026-03-04T10:41:00.000Z' });
  });

  it('is compared with the last save, and other words of the same length are saved', async () => {
    const { store, type, cut, sent } = await openWith({});
    type(' More.');
    await store.getState().flush();
    cut(5);
    type('Less.');
    expect(store.getState().save).toEqual({ kind: 'saving' });
    cut(5);
    type('More.');
    expect(store.getState().save).toEqual({ kind: 'saved', at: '2026-03-04T10:41:00.000Z' });
    cut(6);
    await vi.advanceTimersByTimeAsync(1200);
    expect(sent('draft:save').at(-1)).toMatchObject({ text: draft });
  });

  it('while a save is on its way is saved after it', async () => {
    let answer: () => void = () => undefined;
    const { store, type, cut, sent } = await openWith({
      'draft:save': async () => {
        await new Promise<void>((done) => {
          answer = done;
        });
        return ok({ savedAt: '2026-03-04T10:41:00.000Z', patch: {} });
      },
    });
    type(' More.');
    const saving = store.getState().flush();
    await vi.advanceTimersByTimeAsync(0);
    cut(6);
    expect(store.getState().save).toEqual({ kind: 'saving' });
    answer();
    await saving;
    await vi.advanceTimersByTimeAsync(1200);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent('draft:save').at(-1)).toMatchObject({ text: draft });
    expect(store.getState().save).toEqual({ kind: 'saved', at: '2026-03-04T10:41:00.000Z' });
  });
});

describe('a save that fails', () => {
  it('stays on the screen while typing goes on, journals, and can be tried again', async () => {
    let full = true;
    const { store, type, sent } = await openWith({
      'draft:save': () =>
        full ? fail(diskFull) : ok({ savedAt: '2026-03-04T10:45:00.000Z', patch: {} }),
    });
    type(' One.');
    await store.getState().flush();
    expect(store.getState().save).toEqual({ kind: 'failed', error: diskFull });

    type(' Two.');
    expect(store.getState().save).toEqual({ kind: 'failed', error: diskFull });
    await vi.advanceTimersByTimeAsync(1000);
    const journalled = sent('draft:journal') as { changes: { insert: string }[] }[];
    expect(journalled.flatMap(({ changes }) => changes.map(({ insert }) => insert))).toEqual([
      ' One.',
      ' Two.',
    ]);

    full = false;
    expect((await store.getState().flush()).ok).toBe(true);
    expect(store.getState().save).toEqual({ kind: 'saved', at: '2026-03-04T10:45:00.000Z' });
    expect(sent('draft:save').at(-1)).toMatchObject({ text: 'Six boats left. One. Two.' });
  });

  it('keeps the article open when another one is asked for', async () => {
    const { store, type } = await openWith({ 'draft:save': () => fail(diskFull) });
    type(' One.');
    await store.getState().open('2026-03-05-other-a1b2');
    expect(store.getState().opened).toEqual({
      kind: 'failed',
      articleId: '2026-03-05-other-a1b2',
      error: diskFull,
    });
    expect(store.getState().article?.id).toBe(article.id);
  });

  it('stops a command that depends on the text, and reports why', async () => {
    const { store, type, sent, errors } = await openWith({ 'draft:save': () => fail(diskFull) });
    type(' One.');
    const done = await store.getState().command({ type: 'remove-claim', claimId: claim.id });
    expect(done.ok).toBe(false);
    expect(sent('article:command')).toEqual([]);
    expect(errors).toEqual([diskFull]);
  });
});

describe('taking a command back', () => {
  const marked = async () => {
    const desk = await openWith({
      'article:open': ({ id }) =>
        ok({ article: { ...article, id }, submission: '', draft, recovered: null, outside: null }),
      'article:command': ({ command }) =>
        ok(command.type === 'set-fact-check' ? { isFactCheck: command.isFactCheck } : {}),
      'article:leave': () => ok({}),
    });
    const { store } = desk;
    const done = await store.getState().command({ type: 'set-fact-check', isFactCheck: true });
    if (!done.ok || !done.value.undo) throw new Error('There is no way back');
    return { ...desk, undo: done.value.undo };
  };

  it('is seen in the article that is still open', async () => {
    const { store, undo } = await marked();
    expect(store.getState().article?.isFactCheck).toBe(true);
    await undo();
    expect(store.getState().article?.isFactCheck).toBe(false);
  });

  it('never touches another article that was opened meanwhile', async () => {
    const { store, sent, undo } = await marked();
    await store.getState().open('2026-03-05-other-a1b2');
    expect(store.getState().article?.id).toBe('2026-03-05-other-a1b2');
    await undo();
    expect(sent('article:command').at(-1)).toEqual({
      id: article.id,
      command: { type: 'set-fact-check', isFactCheck: false },
    });
    expect(store.getState().article?.id).toBe('2026-03-05-other-a1b2');
  });
});

describe('analysis', () => {
  it('runs once after typing rests, on the latest text', async () => {
    const { type, sent } = await openWith({});
    type(' a');
    await vi.advanceTimersByTimeAsync(200);
    type('b');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent('analysis:run').map((request) => (request as { body: string }).body)).toEqual([
      draft,
      'Six boats left. ab',
    ]);
  });

  it('is dropped when the text moved on while it ran', async () => {
    const waiting: ((answer: Result<ResponseOf<'analysis:run'>>) => void)[] = [];
    const { store, type } = await openWith({});
    const desk = fakeDesk({
      'article:open': () =>
        ok({ article, submission: draft, draft, recovered: null, outside: null }),
      'analysis:run': () => new Promise((answer) => waiting.push(answer)),
      'draft:journal': () => ok(null),
    });
    const slow = createReviewStore(desk, () => undefined);
    const opening = slow.getState().open(article.id);
    await vi.advanceTimersByTimeAsync(0);
    slow.getState().attachEditor(editorOf(draft).link);
    const version = slow.getState().version;
    slow.getState().edited([{ from: 0, to: 0, insert: 'x' }]);
    waiting[0]?.(ok({ version, analysis: noAnalysis }));
    await opening;
    expect(slow.getState().analysed).toBeNull();

    type('x');
    await vi.advanceTimersByTimeAsync(300);
    expect(store.getState().analysed?.text).toBe('Six boats left.x');
  });
});

describe('commands', () => {
  const withClaim: Article = { ...article, claims: [claim] };

  it('save first, merge what changed, and give the way back', async () => {
    const { store, type, desk, sent } = await openWith(
      { 'article:command': () => ok({ claims: [] }) },
      withClaim,
    );
    type(' One.');
    const done = await store.getState().command({ type: 'remove-claim', claimId: claim.id });
    expect(store.getState().article?.claims).toEqual([]);
    const channels = desk.calls.map((call) => call.channel);
    expect(channels.indexOf('draft:save')).toBeLessThan(channels.indexOf('article:command'));
    if (done.ok) await done.value.undo?.();
    expect(sent('article:command').at(-1)).toEqual({
      id: article.id,
      command: { type: 'restore-claims', claims: [claim], insteadOf: [] },
    });
  });

  it('that are refused change nothing and are reported', async () => {
    const refusal: DeskError = { code: 'refused', message: 'No.', advice: 'Nothing changed.' };
    const { store, errors } = await openWith({ 'article:command': () => fail(refusal) }, withClaim);
    await store.getState().command({ type: 'remove-claim', claimId: claim.id });
    expect(store.getState().article).toEqual(withClaim);
    expect(errors).toEqual([refusal]);
  });
});

describe('fields', () => {
  it('show at once, are saved after a pause, and keep what is typed meanwhile', async () => {
    const { store, sent } = await openWith({
      'article:command': ({ command }) => {
        if (command.type === 'set-fields') store.getState().setFields({ headline: 'Third' });
        return ok({ fields: { ...fields, headline: 'Second' } });
      },
    });
    store.getState().setFields({ headline: 'First' });
    store.getState().setFields({ headline: 'Second' });
    expect(store.getState().fieldEdits).toEqual({ headline: 'Second' });
    await vi.advanceTimersByTimeAsync(700);
    expect(sent('article:command')[0]).toMatchObject({
      command: { type: 'set-fields', fields: { headline: 'Second' } },
    });
    expect(store.getState().fieldEdits).toEqual({ headline: 'Third' });
    expect(store.getState().save).toEqual({ kind: 'saving' });
  });
});

describe('approved copy', () => {
  const approved: Article = { ...article, state: 'approved' };

  it('may be edited only after asking, and then says so when it saves', async () => {
    const { store, type, sent } = await openWith({}, approved);
    expect(store.getState().mayEdit()).toBe(false);
    expect(store.getState().asking).toEqual({ kind: 'void-sign-off' });
    store.getState().unlock();
    expect(store.getState().mayEdit()).toBe(true);
    type(' One.');
    await store.getState().flush();
    expect(sent('draft:save')).toMatchObject([{ voidSignOff: true }]);
  });

  it('stays closed when the answer is no', async () => {
    const { store } = await openWith({}, approved);
    store.getState().mayEdit();
    store.getState().answered();
    expect(store.getState().asking).toBeNull();
    expect(store.getState().unlocked).toBe(false);
  });

  it('asks again after it was signed anew', async () => {
    const { store } = await openWith(
      { 'article:sign-off': () => ok({ state: 'approved' }) },
      article,
    );
    store.getState().unlock();
    await store.getState().signOff('I approve.', person, 'a'.repeat(64));
    expect(store.getState().unlocked).toBe(false);
    expect(store.getState().mayEdit()).toBe(false);
  });
});

describe('restoring a revision', () => {
  it('gives the editor the new draft and forgets nothing else', async () => {
    const { store, sent } = await openWith({
      'revision:restore': () => ok({ draft: 'Older words.', patch: {} }),
    });
    const { epoch } = store.getState();
    expect(await store.getState().restoreRevision(1)).toBe(true);
    expect(store.getState().draft).toBe('Older words.');
    expect(store.getState().epoch).toBe(epoch + 1);
    expect(sent('analysis:run').at(-1)).toMatchObject({ body: 'Older words.' });
  });
});

describe('the view', () => {
  it('returns to where it was when the article is opened again', async () => {
    const { store } = await openWith({});
    store.getState().goTo({ kind: 'check', itemId: 'item-abcd' });
    expect(store.getState().view.tab).toBe('checks');
    expect(store.getState().landing).toMatchObject({ target: { kind: 'check' } });
    await store.getState().close();
    await store.getState().open(article.id);
    expect(store.getState().view.tab).toBe('checks');
    expect(store.getState().landing).toBeNull();
  });
});
