/** A stretch of a text: UTF-16 code units, end exclusive. */
export type TextRange = readonly [start: number, end: number];

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
  /**
   * Of a moved paragraph this is one half: deleted where it was, or inserted where it is now, or
   * replaced where blank lines stayed behind or were there before. The index of the other half
   * among the changes.
   */
  readonly move?: number;
  /** Where it only makes one paragraph two, or two one. */
  readonly paragraph?: 'split' | 'merged';
  /** Where only so little is different that a view may show it small. */
  readonly minor?: 'case' | 'punctuation' | 'space';
  /** Of a whole sentence, or several, the changes of words in it. */
  readonly parts?: readonly Change[];
  /** False where the effort ran out: the words that stay inside were not all found. */
  readonly precise?: false;
}

/** A paragraph, or neighbouring ones, found again at another place. */
export interface Move {
  /** Index of the half where it was, among the changes. */
  readonly deleted: number;
  /** Index of the half where it is now. */
  readonly inserted: number;
  /** The words, without the blank lines round them. */
  readonly a: TextRange;
  readonly b: TextRange;
  /** What was edited inside; offsets in the whole texts. */
  readonly changes: readonly Change[];
}

/** A paragraph of one side beside its counterpart; null where it stands alone. */
export interface ParagraphPair {
  readonly a: TextRange | null;
  readonly b: TextRange | null;
}

export interface Diff {
  /** In order. Two touch only where one of them is half of a move. */
  readonly changes: readonly Change[];
  readonly pairs: readonly ParagraphPair[];
  /** In the order of the draft. */
  readonly moves: readonly Move[];
  /** False where the effort ran out, and some changes are coarser than they have to be. */
  readonly precise: boolean;
}
