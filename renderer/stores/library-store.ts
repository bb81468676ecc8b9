import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListPage, ListQuery } from '../../shared/ipc/channels/library.ts';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import type { DeskError } from '../../shared/model/result.ts';
import type { ReviewCommand } from '../../shared/review/command.ts';

/** Rows asked for at a time. */
export const PAGE_SIZE = 100;
/** As many as one act can take; see the contract. */
export const MOST_SELECTED = 5000;

export interface LibraryState {
  readonly text: string;
  readonly state: ListQuery['state'];
  readonly sort: ListQuery['sort'];
  readonly total: number;
  readonly counts: ListPage['counts'];
  /** Rows by their place in the list; places not fetched yet are absent. */
  readonly rows: ReadonlyMap<number, ArticleRow>;
  /** Ids chosen for an act on several. */
  readonly selected: ReadonlySet<string>;
  /** The place in the list where the keyboard is. */
  readonly cursor: number;
  readonly scrollTop: number;
  /** False until the first page has come. */
  readonly loaded: boolean;
}

export interface LibraryActions {
  /** Asks again for what is in sight, e.g. after a change. */
  refresh(): Promise<void>;
  setText(text: string): Promise<void>;
  setState(state: ListQuery['state']): Promise<void>;
  setSort(sort: ListQuery['sort']): Promise<void>;
  /** Fetches the pages that hold these places unless they are here. */
  need(first: number, last: number): Promise<void>;
  /** These places are on the screen: fetches them, now and whenever rows may be old. */
  inSight(first: number, last: number): Promise<void>;
  moveTo(cursor: number): void;
  select(ids: Iterable<string>): void;
  /** Adds all articles between two places to those chosen, {@link MOST_SELECTED} at most. */
  selectRange(from: number, to: number): Promise<void>;
  rememberScroll(scrollTop: number): void;
  /** Forgets everything: another library is open. */
  reset(): void;
  /** Does the same to several articles; failures are reported one by one. */
  command(ids: readonly string[], command: ReviewCommand): Promise<void>;
  trash(ids: readonly string[]): Promise<boolean>;
  untrash(ids: readonly string[]): Promise<void>;
}

export type LibraryStore = StoreApi<LibraryState & LibraryActions>;

const nothing: LibraryState = {
  text: '',
  state: null,
  sort: 'updated',
  total: 0,
  counts: {},
  rows: new Map(),
  selected: new Set(),
  cursor: 0,
  scrollTop: 0,
  loaded: false,
};

/** The list of articles, fetched by pages as it is scrolled. */
export function createLibraryStore(api: DeskApi, report: (error: DeskError) => void): LibraryStore {
  /** Counts up whenever rows may have changed place, so that late answers are dropped. */
  let epoch = 0;
  const asked = new Set<number>();
  /** Places on the screen. */
  let sight = { first: 0, last: 0 };
  return createStore<LibraryState & LibraryActions>()((set, get) => {
    const fetchPage = async (page: number) => {
      asked.add(page);
      const askedAt = epoch;
      const { text, state, sort } = get();
      const offset = page * PAGE_SIZE;
      const result = await api.invoke('library:list', {
        text,
        state,
        sort,
        offset,
        limit: PAGE_SIZE,
      });
      if (askedAt !== epoch) return;
      if (!result.ok) {
        asked.delete(page);
        return report(result.error);
      }
      const { rows: fetched, total, counts } = result.value;
      const rows = new Map(get().rows);
      for (const [index, row] of fetched.entries()) rows.set(offset + index, row);
      set({
        rows,
        total,
        counts,
        loaded: true,
        cursor: Math.min(get().cursor, Math.max(0, total - 1)),
      });
    };
    const startAgain = (some: Partial<LibraryState>) => {
      epoch += 1;
      asked.clear();
      set({ rows: new Map(), cursor: 0, scrollTop: 0, selected: new Set(), ...some });
      return fetchPage(0);
    };
    return {
      ...nothing,
      async refresh() {
        epoch += 1;
        asked.clear();
        const { cursor, need } = get();
        await Promise.all([need(cursor, cursor), need(sight.first, sight.last)]);
      },
      setText: (text) => startAgain({ text }),
      setState: (state) => startAgain({ state }),
      setSort: (sort) => startAgain({ sort }),
      async need(first, last) {
        const pages: number[] = [];
        for (
          let page = Math.floor(first / PAGE_SIZE);
          page <= Math.floor(last / PAGE_SIZE);
          page += 1
        ) {
          if (!asked.has(page)) pages.push(page);
        }
        await Promise.all(pages.map(fetchPage));
      },
      inSight(first, last) {
        sight = { first, last };
        return get().need(first, last);
      },
      moveTo: (cursor) => set({ cursor: Math.max(0, Math.min(cursor, get().total - 1)) }),
      select: (ids) => set({ selected: new Set(ids) }),
      async selectRange(one, other) {
        const first = Math.min(one, other);
        const last = Math.min(Math.max(one, other), first + MOST_SELECTED - 1);
        await get().need(first, last);
        const between = [...get().rows].filter(([place]) => place >= first && place <= last);
        const ids = [...get().selected, ...between.map(([, row]) => row.id)];
        set({ selected: new Set(ids.slice(0, MOST_SELECTED)) });
      },
      rememberScroll: (scrollTop) => set({ scrollTop }),
      reset() {
        epoch += 1;
        asked.clear();
        sight = { first: 0, last: 0 };
        set(nothing);
      },
      async command(ids, command) {
        const result = await api.invoke('article:command-many', { ids: [...ids], command });
        if (!result.ok) return report(result.error);
        for (const failure of result.value) report(failure.error);
        await get().refresh();
      },
      async trash(ids) {
        const result = await api.invoke('article:trash', { ids: [...ids] });
        if (!result.ok) report(result.error);
        set({ selected: new Set() });
        await get().refresh();
        return result.ok;
      },
      async untrash(ids) {
        const result = await api.invoke('article:untrash', { ids: [...ids] });
        if (!result.ok) report(result.error);
        await get().refresh();
      },
    };
  });
}
