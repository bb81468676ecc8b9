import { describe, expect, it } from 'vitest';
import { createLibraryStore, MOST_SELECTED } from '../../../renderer/stores/library-store.ts';
import type { ListQuery } from '../../../shared/ipc/channels/library.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { type DeskError, fail, ok } from '../../../shared/model/result.ts';
import { diskFull, fakeDesk } from './review/fake-desk.ts';

function rowAt(place: number): ArticleRow {
  return {
    id: `article-${place}`,
    headline: place % 2 === 0 ? `Harbour ${place}` : `Ferry ${place}`,
    dek: '',
    byline: '',
    slug: '',
    date: '',
    state: place % 3 === 0 ? 'approved' : 'received',
    createdAt: '2026-03-04T10:00:00.000Z',
    updatedAt: '2026-03-04T10:00:00.000Z',
    words: 400,
    claims: 0,
    claimsSettled: 0,
    gatesUnmet: -1,
    reasons: [],
  };
}

/** A library of articles that answers as main does. */
function libraryOf(size: number) {
  let articles = Array.from({ length: size }, (_, place) => rowAt(place));
  const reported: DeskError[] = [];
  const api = fakeDesk({
    'library:list': ({ text, state, offset, limit }: ListQuery) => {
      const named = articles.filter((row) => row.headline.toLowerCase().includes(text));
      const fitting = named.filter((row) => state === null || row.state === state);
      const rows = fitting.slice(offset, offset + limit);
      return ok({ rows, total: fitting.length, counts: { all: named.length } });
    },
    'article:trash': ({ ids }) => {
      articles = articles.filter((row) => !ids.includes(row.id));
      return ok(null);
    },
    'article:command-many': ({ ids }) => ok(ids.map((file) => ({ file, error: diskFull }))),
  });
  const store = createLibraryStore(api, (error) => reported.push(error));
  return { store, api, reported };
}

describe('the list of articles', () => {
  it('fetches only the pages in sight, each once', async () => {
    const { store, api } = libraryOf(1000);
    await store.getState().refresh();
    await store.getState().need(0, 20);
    await store.getState().need(480, 520);
    await store.getState().need(490, 510);
    const offsets = api.calls.map(({ request }) => (request as ListQuery).offset);
    expect(offsets).toEqual([0, 400, 500]);
    expect(store.getState().total).toBe(1000);
    expect(store.getState().rows.get(505)?.id).toBe('article-505');
    expect(store.getState().rows.has(250)).toBe(false);
  });

  it('asks again for what is on the screen when rows may be old', async () => {
    const { store, api } = libraryOf(1000);
    await store.getState().refresh();
    await store.getState().inSight(480, 520);
    api.calls.length = 0;
    await store.getState().refresh();
    const offsets = api.calls.map(({ request }) => (request as ListQuery).offset);
    expect(offsets).toEqual([0, 400, 500]);
  });

  it('begins at the top with a new search, and counts by it', async () => {
    const { store } = libraryOf(300);
    await store.getState().refresh();
    store.getState().moveTo(40);
    store.getState().rememberScroll(2400);
    await store.getState().setText('ferry');
    const { rows, total, cursor, scrollTop, counts } = store.getState();
    expect([total, cursor, scrollTop, counts.all]).toEqual([150, 0, 0, 150]);
    expect(rows.get(0)?.headline).toBe('Ferry 1');
  });

  it('drops an answer that a newer search has overtaken', async () => {
    const { store } = libraryOf(10);
    const late = store.getState().setText('harbour');
    await store.getState().setText('ferry');
    await late;
    expect([...store.getState().rows.values()].map((row) => row.headline)).toEqual([
      'Ferry 1',
      'Ferry 3',
      'Ferry 5',
      'Ferry 7',
      'Ferry 9',
    ]);
  });

  it('chooses a range over pages that were never in sight', async () => {
    const { store } = libraryOf(450);
    await store.getState().refresh();
    await store.getState().selectRange(420, 10);
    expect(store.getState().selected.size).toBe(411);
    expect(store.getState().selected.has('article-250')).toBe(true);
  });

  it('chooses no more than one act can take', async () => {
    const { store } = libraryOf(MOST_SELECTED + 200);
    await store.getState().refresh();
    await store.getState().selectRange(0, MOST_SELECTED + 199);
    expect(store.getState().selected.size).toBe(MOST_SELECTED);
  });

  it('shows what is left after the trash, and keeps the cursor in the list', async () => {
    const { store } = libraryOf(3);
    await store.getState().refresh();
    store.getState().moveTo(2);
    store.getState().select(['article-1', 'article-2']);
    expect(await store.getState().trash(['article-1', 'article-2'])).toBe(true);
    const { total, cursor, selected } = store.getState();
    expect([total, cursor, selected.size]).toEqual([1, 0, 0]);
  });

  it('reports every article that an act failed for', async () => {
    const { store, reported } = libraryOf(3);
    await store.getState().refresh();
    await store.getState().command(['article-0', 'article-1'], { type: 'spike', note: 'dropped' });
    expect(reported).toEqual([diskFull, diskFull]);
  });

  it('asks again for a page that could not be read', async () => {
    let works = false;
    const reported: DeskError[] = [];
    const api = fakeDesk({
      'library:list': () =>
        works ? ok({ rows: [rowAt(0)], total: 1, counts: { all: 1 } }) : fail(diskFull),
    });
    const store = createLibraryStore(api, (error) => reported.push(error));
    await store.getState().need(0, 10);
    works = true;
    await store.getState().need(0, 10);
    expect(reported).toEqual([diskFull]);
    expect(store.getState().rows.get(0)?.id).toBe('article-0');
  });
});
