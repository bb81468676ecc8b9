import type { Change } from '../../../../shared/diff/change.ts';
import type { Person } from '../../../../shared/model/primitives.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import type { BlamedSentence } from '../../../../shared/review/blame.ts';

export const changeKinds = [
  { id: 'inserted', label: 'Inserted' },
  { id: 'deleted', label: 'Deleted' },
  { id: 'replaced', label: 'Replaced' },
  { id: 'moved', label: 'Moved' },
  { id: 'paragraph', label: 'Paragraphs split or merged' },
  { id: 'minor', label: 'Case, punctuation, space' },
] as const;
export type ChangeKind = (typeof changeKinds)[number]['id'];

/** One change as the list shows it. */
export interface ListedChange {
  /** Among all changes of the comparison. */
  readonly index: number;
  readonly kind: ChangeKind;
  /** Where it stands in the draft. */
  readonly start: number;
  readonly was: string;
  readonly words: string;
  /** Whose words they are, by the suggestion or the revisions; null where it can't be told. */
  readonly by: Person | null;
  /** Instant of the revision that has it first; null for the latest work. */
  readonly at: string | null;
}

/**
 * The changes of a comparison for the list, a move as one. Who made one is told by the suggestion
 * that it still is, else by the sentence that it stands in; deleted words leave no trace, so a
 * deletion is told by the sentence around.
 *
 * @param suggestions in the draft, undecided
 * @param me who works here: the author of what is in no revision yet
 */
export function listChanges(
  changes: readonly Change[],
  base: string,
  draft: string,
  blamed: readonly BlamedSentence[] | null,
  suggestions: readonly Suggestion[],
  me: Person | null,
): readonly ListedChange[] {
  return changes.flatMap((change, index) => {
    const kind = kindOf(change);
    // A move is listed once, where the words are now.
    if (kind === 'moved' && change.kind === 'deleted') return [];
    const { fromA, toA, fromB, toB } = change;
    const sentence = blamed?.find(({ start, end }) => start <= toB && end >= fromB);
    const suggested = suggestions.find(({ start, end }) => start <= toB && end >= fromB);
    const { by, at } = suggested ?? sentence?.since ?? { by: sentence ? me : null, at: null };
    return [
      {
        index,
        kind,
        start: fromB,
        was: base.slice(fromA, toA),
        words: draft.slice(fromB, toB),
        by,
        at,
      },
    ];
  });
}

function kindOf({ kind, move, paragraph, minor }: Change): ChangeKind {
  if (move !== undefined) return 'moved';
  if (paragraph !== undefined) return 'paragraph';
  return minor === undefined ? kind : 'minor';
}
