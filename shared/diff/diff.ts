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

/**
 * The edit of the draft that takes one change back; offsets in the draft as it was compared.
 *
 * @param a the text that was compared with.
 */
export function revertChange(
  a: string,
  change: Change,
): { readonly from: number; readonly to: number; readonly insert: string } {
  return { from: change.fromB, to: change.toB, insert: a.slice(change.fromA, change.toA) };
}
