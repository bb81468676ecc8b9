import { useEffect, useState } from 'react';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { BundleContents } from '../../../shared/model/export-profile.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import type { KeysState } from '../../../shared/model/signing-key.ts';
import { useStores } from '../../stores/context.ts';

interface Choice {
  /** Null where the files are written as they are. */
  readonly contents: BundleContents | null;
  readonly isSigned: boolean;
  readonly passphrase: string;
}

export interface BundleControl extends Choice {
  /** The key that would sign; null without one. */
  readonly own: KeysState['own'];
  /** Nothing is missing that a bundle needs. */
  readonly isReady: boolean;
  /** As main is asked for it. */
  readonly request: RequestOf<'export:write'>['bundle'];
  change(some: Partial<Choice>): void;
}

/** What is chosen about bundles. */
export function useBundle(
  initial: BundleContents | null,
  failed: (error: DeskError) => void,
): BundleControl {
  const { api } = useStores();
  const [own, setOwn] = useState<KeysState['own']>(null);
  const [choice, setChoice] = useState<Choice>({
    contents: initial,
    isSigned: true,
    passphrase: '',
  });
  useEffect(() => {
    let isCurrent = true;
    void api.invoke('keys:state', undefined).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setOwn(result.value.own);
      else failed(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, failed]);
  const { contents, passphrase } = choice;
  const isSigned = choice.isSigned && own !== null;
  const asksPassphrase = isSigned && own.protection === 'passphrase';
  return {
    ...choice,
    own,
    isReady: contents === null || !asksPassphrase || passphrase !== '',
    request: contents && { contents, isSigned, passphrase: asksPassphrase ? passphrase : null },
    change: (some) => setChoice((before) => ({ ...before, ...some })),
  };
}
