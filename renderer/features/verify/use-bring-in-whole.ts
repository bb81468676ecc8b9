import { useState } from 'react';
import type { BroughtIn } from '../../../shared/ipc/channels/bring-in.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { formatCount } from '../../ui/format.ts';

/** Brings whole articles in one after the other, then shows the one, or says how many came. */
export function useBringInWhole(onClose: () => void, failed: (error: DeskError) => void) {
  const { api, desk } = useStores();
  const [isRunning, setRunning] = useState(false);
  const run = async (paths: readonly string[]) => {
    setRunning(true);
    const came: BroughtIn[] = [];
    for (const path of paths) {
      const result = await api.invoke('whole:bring-in', { path });
      if (result.ok) came.push(result.value);
      else failed(result.error);
    }
    setRunning(false);
    if (came.length < paths.length) return;
    onClose();
    const [only, ...others] = came;
    if (!only) return;
    if (others.length === 0) desk.getState().go({ screen: 'review', articleId: only.id });
    desk.getState().showToast({ message: inWords(only, others), stays: true });
  };
  return { isRunning, run };
}

function inWords({ headline, signOff }: BroughtIn, others: readonly BroughtIn[]): string {
  if (others.length > 0) return `${formatCount(others.length + 1, 'article')} brought in`;
  const came = `“${headline}” was brought in`;
  if (signOff === null) return `${came}.`;
  return signOff.holds
    ? `${came} with its sign-off. ${signOff.why}`
    : `${came}, in review: its sign-off is kept as history. ${signOff.why}`;
}
