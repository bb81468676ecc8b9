import { useEffect, useState } from 'react';
import { useDraft } from '../screen-context.ts';
import { useBlame } from '../use-blame.ts';
import { useSigner } from '../use-review.ts';
import { type ListedChange, listChanges } from './change-list.ts';

/** The list is made anew this long after the last comparison, in milliseconds. */
const SETTLE = 250;

/** The changes of the draft against the text at the left, with who made them. */
export function useChanges(): readonly ListedChange[] {
  const draft = useDraft();
  const me = useSigner();
  const blamed = useBlame()?.sentences ?? null;
  const [compared, setCompared] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const settle = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => setCompared((count) => count + 1), SETTLE);
    };
    const stop = draft.current?.onComparison(settle);
    settle();
    return () => {
      if (timer !== null) clearTimeout(timer);
      stop?.();
    };
  }, [draft]);

  const [listed, setListed] = useState<readonly ListedChange[]>([]);
  useEffect(() => {
    const handle = draft.current;
    const base = handle?.comparedWith() ?? null;
    if (!handle || base === null || compared === 0) return;
    const [changes, moves] = [handle.changes(), handle.moves()];
    const suggestions = handle.suggestions();
    setListed(listChanges(changes, moves, base, handle.getText(), blamed, suggestions, me));
  }, [draft, blamed, me, compared]);
  return listed;
}
