import type { ChangeSet } from '@codemirror/state';

/** Replacements one after the other: each in the text that those before it made. */
export interface DraftEdit {
  readonly changes: readonly {
    readonly from: number;
    readonly to: number;
    readonly insert: string;
  }[];
  readonly getText: () => string;
}

/** A change set as replacements one after the other: from the end, so that offsets stay true. */
export function editsInTurn(changes: ChangeSet): DraftEdit['changes'] {
  const edits: DraftEdit['changes'][number][] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    edits.push({ from, to, insert: inserted.toString() });
  }, true);
  return edits.reverse();
}
