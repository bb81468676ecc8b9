import { useEffect, useState } from 'react';
import { useStores } from '../../../stores/context.ts';
import { useReview } from '../use-review.ts';

/** The text of a revision; null until it is read. A failure is shown. */
export function useRevisionText(number: number): string | null {
  const { api, desk } = useStores();
  const id = useReview((state) => state.article?.id ?? null);
  const [read, setRead] = useState<{ readonly number: number; readonly text: string } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    void api.invoke('revision:read', { id, number }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ number, text: result.value.text });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, number]);
  return read?.number === number ? read.text : null;
}
