/**
 * One edit between two texts: `a` (the submission or a revision) and `b` (the draft).
 * UTF-16 code units, ends exclusive. Never cuts a word or a surrogate pair.
 */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'replaced';
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A paragraph of one side beside its counterpart; null where it stands alone. */
export interface ParagraphPair {
  readonly a: readonly [start: number, end: number] | null;
  readonly b: readonly [start: number, end: number] | null;
}

export interface Diff {
  readonly changes: readonly Change[];
  readonly pairs: readonly ParagraphPair[];
  /** False where the time budget ran out and a paragraph is given as one change. */
  readonly precise: boolean;
}
