import { useEffect, useRef, useState } from 'react';
import type { ExportSummary } from '../../../shared/ipc/channels/export.ts';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';

interface ExportRequest {
  readonly folder: string;
  readonly formats: readonly string[];
  readonly namePattern: string;
  readonly bundle: RequestOf<'export:write'>['bundle'];
  readonly overwrite: boolean;
}

export interface ExportTask {
  readonly isRunning: boolean;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly summary: ExportSummary | null;
  run(request: ExportRequest): Promise<void>;
  cancel(): void;
  /** Forgets the summary. */
  reset(): void;
}

/** Writes an export with progress, and gives what changed to the article that is open. */
export function useExportTask(
  ids: readonly string[],
  failed: (error: DeskError) => void,
): ExportTask {
  const { api, review } = useStores();
  const taskId = useRef<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState({ label: 'Exporting', done: 0, total: ids.length });
  const [summary, setSummary] = useState<ExportSummary | null>(null);

  useEffect(
    () =>
      api.on('progress', ({ taskId: id, label, done, total }) => {
        if (id === taskId.current) setProgress({ label, done, total });
      }),
    [api],
  );

  return {
    isRunning,
    ...progress,
    summary,
    async run({ folder, formats, namePattern, bundle, overwrite }) {
      const id = crypto.randomUUID();
      taskId.current = id;
      setRunning(true);
      setSummary(null);
      const saved = await review.getState().flush();
      const result = saved.ok
        ? await api.invoke('export:write', {
            taskId: id,
            ids: [...ids],
            formats: [...formats],
            namePattern,
            bundle,
            folder,
            overwrite,
          })
        : saved;
      setRunning(false);
      if (!result.ok) {
        failed(result.error);
        return;
      }
      if (result.value === null) return;
      for (const [articleId, patch] of Object.entries(result.value.patches)) {
        review.getState().applyPatch(articleId, patch);
      }
      setSummary(result.value);
    },
    cancel() {
      if (taskId.current !== null) void api.invoke('task:cancel', { taskId: taskId.current });
    },
    reset() {
      setSummary(null);
    },
  };
}
