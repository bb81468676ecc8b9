import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { useStores } from '../../../stores/context.ts';
import { useReview } from '../use-review.ts';

/** A revision with its text; null until it is read. A failure is shown. */
export function useRevision(number: number): ResponseOf<'revision:read'> | null {
  const { api, desk } = useStores();
  const id = useReview((state) => state.article?.id ?? null);
  const [read, setRead] = useState<ResponseOf<'revision:read'> | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    void api.invoke('revision:read', { id, number }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead(result.value);
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, number]);
  return read?.revision.number === number ? read : null;
}

/** The text of a revision; null until it is read. A failure is shown. */
export function useRevisionText(number: number): string | null {
  return useRevision(number)?.text ?? null;
}
