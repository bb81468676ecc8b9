import { useEffect, useState } from 'react';
import type { BlamedSentence } from '../../../shared/review/blame.ts';
import { useStores } from '../../stores/context.ts';
import { useDraft } from './screen-context.ts';
import { useReview } from './use-review.ts';

/** The sentences of the draft that were not submitted so, and the text that they stand in. */
export interface Blamed {
  readonly asked: string;
  readonly text: string;
  readonly sentences: readonly BlamedSentence[];
}

/** Who is answerable for the sentences of the draft as it was last saved; null until it is known. */
export function useBlame(): Blamed | null {
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
      if (result.ok) setBlamed({ asked, text: body, sentences: result.value });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, draft, id, asked]);
  return blamed;
}
