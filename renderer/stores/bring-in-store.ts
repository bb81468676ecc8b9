import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyFixes, certainFixes } from '../../shared/import/apply-fixes.ts';
import type { BringInItem } from '../../shared/ipc/channels/bring-in.ts';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import type { FileFailure } from '../../shared/ipc/file-failure.ts';
import type { ArticleFields } from '../../shared/model/article.ts';
import type { DeskError, Result } from '../../shared/model/result.ts';

/** A piece of copy in the dialog: what was understood and what the editor makes of it. */
export interface Incoming {
  readonly item: BringInItem;
  /** Indexes of the fixes that are applied. */
  readonly fixes: ReadonlySet<number>;
  /** Fields as the editor corrected them; the others are as understood. */
  readonly corrected: Partial<ArticleFields>;
}

export interface BringInState {
  readonly incoming: readonly Incoming[];
  readonly failures: readonly FileFailure[];
  /** Paths of what comes in whole, by a dialog of its own. */
  readonly whole: readonly string[];
  readonly current: number;
  readonly reading: {
    readonly label: string;
    readonly done: number;
    readonly total: number;
  } | null;
  readonly adding: boolean;
}

export interface BringInActions {
  /** Reads files; null asks with the system's dialog. */
  read(paths: readonly string[] | null): Promise<void>;
  paste(text: string, html: string | null): Promise<void>;
  cancel(): void;
  show(index: number): void;
  toggleFix(index: number, fix: number): void;
  correct(index: number, some: Partial<ArticleFields>): void;
  drop(index: number): void;
  /** Adds everything; answers with the new ids, or null where that failed. */
  addAll(): Promise<readonly string[] | null>;
  /** Forgets all copy that was not added. */
  reset(): void;
}

export type BringInStore = StoreApi<BringInState & BringInActions>;

const empty: BringInState = {
  incoming: [],
  failures: [],
  whole: [],
  current: 0,
  reading: null,
  adding: false,
};

/** The fields and body that would be added, with fixes and corrections. */
export function outcomeOf({ item, fixes, corrected }: Incoming): {
  readonly fields: ArticleFields;
  readonly body: string;
} {
  const { fields, body } = applyFixes(item.intake, [...fixes]);
  return { fields: { ...fields, ...corrected }, body };
}

/** Copy on its way in, from the files to the moment it is added. */
export function createBringInStore(api: DeskApi, report: (error: DeskError) => void): BringInStore {
  let taskId = '';
  let tasks = 0;
  /** Counts up when the dialog closes, so that what is read after it is not kept. */
  let sitting = 0;
  return createStore<BringInState & BringInActions>()((set, get) => {
    api.on('progress', (progress) => {
      if (progress.taskId === taskId && get().reading) set({ reading: progress });
    });
    const add = (items: readonly BringInItem[], failures: readonly FileFailure[]) => {
      const incoming = items.map((item) => ({
        item,
        fixes: new Set(certainFixes(item.intake)),
        corrected: {},
      }));
      set({
        current: get().incoming.length,
        incoming: [...get().incoming, ...incoming],
        failures: [...get().failures, ...failures],
      });
    };
    const change = (index: number, how: (one: Incoming) => Incoming) =>
      set({ incoming: get().incoming.map((one, i) => (i === index ? how(one) : one)) });
    const discard = (tokens: readonly string[]) => {
      if (tokens.length > 0) void api.invoke('bring-in:discard', { tokens: [...tokens] });
    };
    const settle = <T>(result: Result<T>, done: (value: T) => void) => {
      if (result.ok) done(result.value);
      else report(result.error);
    };
    return {
      ...empty,
      async read(paths) {
        tasks += 1;
        taskId = `bring-in-${tasks}`;
        const readIn = sitting;
        set({ reading: { label: 'Reading', done: 0, total: paths?.length ?? 0 } });
        const result = await api.invoke('bring-in:read', {
          taskId,
          paths: paths ? [...paths] : null,
        });
        const tokens = result.ok ? (result.value?.items ?? []).map((item) => item.token) : [];
        if (readIn !== sitting) return discard(tokens);
        set({ reading: null });
        settle(result, (read) => {
          if (!read) return;
          set({ whole: [...get().whole, ...read.whole] });
          add(read.items, read.failures);
        });
      },
      async paste(text, html) {
        const pastedIn = sitting;
        const result = await api.invoke('bring-in:paste', { text, html });
        if (pastedIn !== sitting) return discard(result.ok ? [result.value.token] : []);
        settle(result, (item) => add([item], []));
      },
      cancel: () => void api.invoke('task:cancel', { taskId }),
      show: (current) => set({ current }),
      toggleFix: (index, fix) =>
        change(index, (one) => {
          const fixes = new Set(one.fixes);
          if (!fixes.delete(fix)) fixes.add(fix);
          return { ...one, fixes };
        }),
      correct: (index, some) =>
        change(index, (one) => ({ ...one, corrected: { ...one.corrected, ...some } })),
      drop(index) {
        discard(
          get()
            .incoming.slice(index, index + 1)
            .map((one) => one.item.token),
        );
        const incoming = get().incoming.filter((_, i) => i !== index);
        set({ incoming, current: Math.max(0, Math.min(get().current, incoming.length - 1)) });
      },
      async addAll() {
        set({ adding: true });
        const items = get().incoming.map((one) => ({ token: one.item.token, ...outcomeOf(one) }));
        const result = await api.invoke('bring-in:add', { items });
        set({ adding: false });
        if (!result.ok) {
          report(result.error);
          return null;
        }
        set(empty);
        return result.value;
      },
      reset() {
        sitting += 1;
        if (get().reading) get().cancel();
        discard(get().incoming.map((one) => one.item.token));
        set(empty);
      },
    };
  });
}
