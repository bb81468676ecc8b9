import { isolateHistory } from '@codemirror/commands';
import type { TransactionSpec } from '@codemirror/state';

/** Makes of an edit one step of undo that nothing before or after it joins. */
export function oneStep(edit: TransactionSpec): TransactionSpec {
  return {
    ...edit,
    scrollIntoView: true,
    userEvent: 'input.markup',
    annotations: isolateHistory.of('full'),
  };
}
