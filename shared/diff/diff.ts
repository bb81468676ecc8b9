import { DiffCache, type DiffOptions } from './cache.ts';
import type { Change, Diff } from './change.ts';

/**
 * Compares two texts by paragraph, then by word. Deterministic: the work is bounded by counted
 * steps, not by the clock.
 *
 * @param a the submission or a revision, with `\n` line ends.
 * @param b the draft, likewise.
 */
export function diffTexts(a: string, b: string, options: DiffOptions = {}): Diff {
  return new DiffCache(options).update(a, b);
}

/** One edit of a text: `[from, to)` gives way to `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The edit of the draft that takes one change back, of a move this half only; offsets in the draft
 * as it was compared.
 *
 * @param a the text that was compared with.
 */
export function revertChange(a: string, change: Change): TextEdit {
  return { from: change.fromB, to: change.toB, insert: a.slice(change.fromA, change.toA) };
}

/**
 * The edits of the draft that take some of its changes back. A moved paragraph goes back to its
 * place whichever of its halves is chosen.
 *
 * @param a the text that was compared with.
 * @param changes all changes of the comparison, where they stand in the draft.
 * @param chosen indexes of those to take back.
 * @returns edits in order, to be made at once.
 */
export function revertChanges(
  a: string,
  changes: readonly Change[],
  chosen: readonly number[],
): readonly TextEdit[] {
  const wanted = new Set(chosen.flatMap((index) => [index, changes[index]?.move ?? index]));
  return [...wanted]
    .sort((one, other) => one - other)
    .flatMap((index) => {
      const change = changes[index];
      return change ? [revertChange(a, change)] : [];
    });
}
