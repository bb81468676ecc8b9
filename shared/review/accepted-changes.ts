import type { Change } from '../diff/change.ts';
import type { AcceptedChange, DescribedChange } from '../model/accepted-change.ts';

/** Code units of the draft that are kept on each side of a change. */
const CONTEXT = 32;

/**
 * A change of a comparison by its words.
 *
 * @param change not the half of a move that stands where the paragraph was
 * @param base,draft the two texts compared
 */
export function describeChange(change: Change, base: string, draft: string): DescribedChange {
  const { fromA, toA, fromB, toB, move } = change;
  return {
    was: base.slice(fromA, toA),
    words: draft.slice(fromB, toB),
    // Half a surrogate pair would not survive being written as UTF-8.
    prefix: draft.slice(Math.max(0, fromB - CONTEXT), fromB).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: draft.slice(toB, toB + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    isMove: move !== undefined,
  };
}

/** A change by what is accepted with it: itself, or the changes of words in a whole sentence. */
export function describeParts(
  change: Change,
  base: string,
  draft: string,
): readonly DescribedChange[] {
  return (change.parts ?? [change]).map((part) => describeChange(part, base, draft));
}

/** Equal for descriptions of the same change at the same place, and only for those. */
export function changeKey({ was, words, prefix, suffix, isMove }: DescribedChange): string {
  return JSON.stringify([was, words, isMove, prefix, suffix]);
}

/**
 * Which changes were accepted. A change is known again by the very same words, where the text on
 * at least one side of it is as it was; where that would fit several, none of them. So an edit
 * elsewhere keeps it accepted, and an edit of its own words opens it again.
 *
 * @returns for each change who accepted it, or null
 */
export function matchAccepted(
  changes: readonly DescribedChange[],
  accepted: readonly AcceptedChange[],
): readonly (AcceptedChange | null)[] {
  const found: (AcceptedChange | null)[] = changes.map(() => null);
  if (accepted.length === 0) return found;
  const whole = indexesBy(changes, changeKey);
  const left = accepted.filter((one) => {
    const index = whole.get(changeKey(one))?.shift();
    if (index !== undefined) found[index] = one;
    return index === undefined;
  });
  if (left.length === 0) return found;
  const byWords = indexesBy(changes, wordsKey);
  for (const one of left) {
    const near = (byWords.get(wordsKey(one)) ?? []).filter((index) => {
      const change = changes[index];
      const isNear = change?.prefix === one.prefix || change?.suffix === one.suffix;
      return found[index] === null && isNear;
    });
    const [index] = near;
    if (index !== undefined && near.length === 1) found[index] = one;
  }
  return found;
}

/** The indexes of changes by a key, in order. */
function indexesBy(
  changes: readonly DescribedChange[],
  keyOf: (change: DescribedChange) => string,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, change] of changes.entries()) {
    const key = keyOf(change);
    const known = found.get(key);
    if (known) known.push(index);
    else found.set(key, [index]);
  }
  return found;
}

function wordsKey({ was, words, isMove }: DescribedChange): string {
  return JSON.stringify([was, words, isMove]);
}
