import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStores } from '../../../stores/context.ts';
import { commandOf } from '../review-command.ts';
import type { DecidedChange } from './change-list.ts';
import { useChangeActs } from './use-change-acts.ts';

/**
 * The keys of the list of changes, for the row that has the keyboard: the arrows go to the row
 * above and below, one key accepts, one reverts, and the next row has the keyboard then.
 */
export function useChangeKeys(
  list: RefObject<HTMLUListElement | null>,
  shown: readonly DecidedChange[],
): void {
  const { commands } = useStores();
  const acts = useChangeActs();
  const latest = useRef(shown);
  /** The row whose place gets the keyboard when the list has changed. */
  const landAt = useRef<number | null>(null);

  useLayoutEffect(() => {
    latest.current = shown;
    const place = landAt.current;
    if (place === null) return;
    // Still in the row that is to go, whose decision is under way.
    if (list.current?.contains(document.activeElement)) return;
    landAt.current = null;
    // Only where the keyboard was lost with the row, not where it was taken elsewhere.
    if (document.activeElement !== document.body) return;
    const heads = headsOf(list.current);
    heads[Math.min(place, heads.length - 1)]?.focus();
  }, [list, shown]);

  useEffect(() => {
    const chosen = (): DecidedChange | null => {
      const place = placeOf(list.current);
      return place < 0 ? null : (latest.current[place] ?? null);
    };
    const decide = (work: (one: DecidedChange) => unknown) => () => {
      const one = chosen();
      if (!one) return;
      landAt.current = placeOf(list.current);
      void work(one);
    };
    const one = commandOf('Review');
    return commands.getState().register([
      one(
        'accept-chosen-change',
        'Accept the chosen change of the list',
        decide(({ change }) => acts.accept(change.described)),
        { keys: 'Y', when: () => chosen()?.accepted === null },
      ),
      one(
        'revert-chosen-change',
        'Revert the chosen change of the list',
        decide(({ change }) => acts.revert([change.index])),
        { keys: 'R', when: () => chosen() !== null },
      ),
    ]);
  }, [commands, acts, list]);

  useEffect(() => {
    const element = list.current;
    const press = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      headsOf(element)[placeOf(element) + step]?.focus();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [list]);
}

function headsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-head]') ?? [])];
}

/** The place of the row that has the keyboard; -1 for none. */
function placeOf(list: HTMLElement | null): number {
  return [...(list?.children ?? [])].findIndex((row) => row.contains(document.activeElement));
}
