import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Person } from '../../../../shared/model/primitives.ts';
import { useStores } from '../../../stores/context.ts';
import { useReview, useSigner } from '../use-review.ts';

/** Everybody known to the library or to this article, and who works here, by name. */
export function usePeople(): readonly Person[] {
  const { desk } = useStores();
  const inLibrary = useStore(desk, (state) => state.library?.file.people ?? none);
  const editors = useReview((state) => state.article?.editors ?? none);
  const me = useSigner();
  return useMemo(() => {
    const all = [...editors, ...inLibrary, ...(me ? [me] : [])];
    const byName = new Map(all.map((person) => [person.name, person]));
    return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
  }, [inLibrary, editors, me]);
}

const none: readonly never[] = [];
