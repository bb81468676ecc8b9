import { useCallback, useEffect, useState } from 'react';
import type { ReadSources } from '../../../../shared/ipc/channels/sources.ts';
import type { FileFailure } from '../../../../shared/ipc/file-failure.ts';
import type { CslItem } from '../../../../shared/model/csl.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { FoundSource } from '../../../../shared/source-data/found.ts';
import { KnownSources } from '../../../../shared/source-data/same-source.ts';
import { useStores } from '../../../stores/context.ts';
import { useReview } from '../use-review.ts';

/** A source that was found in a file, before it is added. */
export interface ReadSource extends FoundSource {
  /** Which it is among all that were read. */
  readonly id: number;
  /** The article has it already, or an earlier entry is the same. */
  readonly isKnown: boolean;
}

export interface SourceFiles {
  readonly sources: readonly ReadSource[];
  /** Entries that could not be read, with their file and place. */
  readonly unread: readonly string[];
  readonly failures: readonly FileFailure[];
  readonly isReading: boolean;
  readonly read: (paths: readonly string[] | null) => void;
  readonly paste: (text: string) => void;
}

/** Reads source data from files and from what is pasted; nothing is added by it. */
export function useSourceFiles(paths: readonly string[]): SourceFiles {
  const { api, desk } = useStores();
  const existing = useReview((state) => state.article?.sources ?? none);
  const [read, setRead] = useState<ReadSources>({ files: [], failures: [] });
  const [isReading, setReading] = useState(false);

  const take = useCallback(
    async (answer: Promise<Result<ReadSources | null>>) => {
      setReading(true);
      const result = await answer;
      setReading(false);
      if (!result.ok) desk.getState().showError(result.error);
      else if (result.value) setRead(result.value);
    },
    [desk],
  );
  useEffect(() => {
    if (paths.length > 0) void take(api.invoke('sources:read', { paths: [...paths] }));
  }, [api, paths, take]);

  const found = read.files.flatMap(({ data }) => data.found);
  return {
    sources: withKnown(
      found,
      existing.map(({ csl }) => csl),
    ),
    unread: read.files.flatMap(({ fileName, data }) =>
      data.unread.map(({ where, why }) => `${fileName}, ${where}: ${why}`),
    ),
    failures: read.failures,
    isReading,
    read: (some) => void take(api.invoke('sources:read', { paths: some && [...some] })),
    paste: (text) => void take(api.invoke('sources:paste', { text })),
  };
}

/** The sources with whether each is there already. */
export function withKnown(
  found: readonly FoundSource[],
  existing: readonly CslItem[],
): readonly ReadSource[] {
  const known = new KnownSources(existing);
  return found.map((source, id) => {
    const isKnown = known.has(source.csl);
    known.add(source.csl);
    return { ...source, id, isKnown };
  });
}

const none: readonly never[] = [];
