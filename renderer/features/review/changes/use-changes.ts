import { useEffect, useState } from 'react';
import type { BlamedSentence } from '../../../../shared/review/blame.ts';
import { useStores } from '../../../stores/context.ts';
import { useDraft } from '../screen-context.ts';
import { useReview, useSigner } from '../use-review.ts';
import { type ListedChange, listChanges } from './change-list.ts';

/** The list is made anew this long after the last comparison, in milliseconds. */
const SETTLE = 250;

/** The changes of the draft against the text at the left, with who made them. */
export function useChanges(): readonly ListedChange[] {
  const draft = useDraft();
  const me = useSigner();
  const blamed = useBlame();
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
    setListed(
      listChanges(handle.changes(), base, handle.getText(), blamed, handle.suggestions(), me),
    );
  }, [draft, blamed, me, compared]);
  return listed;
}

interface Blamed {
  readonly asked: string;
  readonly sentences: readonly BlamedSentence[];
}

/** Who is answerable for the sentences of the draft as it was last saved; null until it is known. */
function useBlame(): readonly BlamedSentence[] | null {
  const { api, desk } = useStores();
  const draft = useDraft();
  const id = useReview((state) => state.article?.id ?? null);
  const revisions = useReview((state) => state.article?.revisions.length ?? 0);
  const savedAt = useReview(({ save }) => (save.kind === 'saved' ? (save.at ?? '') : null));
  const [blamed, setBlamed] = useState<Blamed | null>(null);
  // What the answer hangs on; it stays on the screen until the next one is there.
  const asked = savedAt === null ? null : `${id} ${revisions} ${savedAt}`;
  useEffect(() => {
    const body = draft.current?.getText();
    if (id === null || asked === null || body === undefined) return;
    let isCurrent = true;
    void api.invoke('article:blame', { id, body }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setBlamed({ asked, sentences: result.value });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, draft, id, asked]);
  return blamed?.sentences ?? null;
}
