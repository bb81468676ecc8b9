import { useCallback, useEffect, useState } from 'react';
import type { DeskApi } from '../../../shared/ipc/desk-api.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { KeysState } from '../../../shared/model/signing-key.ts';
import { useStores } from '../../stores/context.ts';

export interface KeysControl {
  /** Null until main has answered. */
  readonly state: KeysState | null;
  /** Takes an answer of main; what went wrong is shown. Null where it failed. */
  settle(answer: Promise<Result<KeysState>>): Promise<KeysState | null>;
  readonly api: DeskApi;
}

/** The keys of whoever uses this computer, as main has them. */
export function useKeysState(): KeysControl {
  const { api, desk } = useStores();
  const [state, setState] = useState<KeysState | null>(null);
  const settle = useCallback(
    async (answer: Promise<Result<KeysState>>) => {
      const result = await answer;
      if (!result.ok) {
        desk.getState().showError(result.error);
        return null;
      }
      setState(result.value);
      return result.value;
    },
    [desk],
  );
  useEffect(() => {
    void settle(api.invoke('keys:state', undefined));
  }, [api, settle]);
  return { state, settle, api };
}
