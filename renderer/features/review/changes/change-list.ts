import type { Change, Move } from '../../../../shared/diff/change.ts';
import type { AcceptedChange, DescribedChange } from '../../../../shared/model/accepted-change.ts';
import type { Person } from '../../../../shared/model/primitives.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import {
  changeKey,
  describeChange,
  describeParts,
  matchAccepted,
} from '../../../../shared/review/accepted-changes.ts';
import type { BlamedSentence } from '../../../../shared/review/blame.ts';
import { shortWords } from '../../../../shared/review/readiness.ts';
import { shownWords } from './shown-words.ts';

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
  /** By its words, as it is accepted; of a whole sentence each change of words in it. */
  readonly described: readonly DescribedChange[];
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
  moves: readonly Move[],
  base: string,
  draft: string,
  blamed: readonly BlamedSentence[] | null,
  suggestions: readonly Suggestion[],
  me: Person | null,
): readonly ListedChange[] {
  const left = new Set(moves.map(({ deleted }) => deleted));
  return changes.flatMap((change, index) => {
    const kind = kindOf(change);
    // A move is listed once, where the words are now.
    if (left.has(index)) return [];
    const { fromB, toB } = change;
    const { was, words } = describeChange(change, base, draft);
    const sentence = blamed?.find(({ start, end }) => start <= toB && end >= fromB);
    const suggested = suggestions.find(({ start, end }) => start <= toB && end >= fromB);
    const { by, at } = suggested ?? sentence?.since ?? { by: sentence ? me : null, at: null };
    return [
      {
        index,
        kind,
        start: fromB,
        was,
        words,
        described: describeParts(change, base, draft),
        by,
        at,
      },
    ];
  });
}

/** A listed change, and how it was accepted: part by part; null while any part is open. */
export interface DecidedChange {
  readonly change: ListedChange;
  readonly accepted: readonly AcceptedChange[] | null;
}

export function decideListed(
  changes: readonly ListedChange[],
  accepted: readonly AcceptedChange[],
): readonly DecidedChange[] {
  const found = matchAccepted(
    changes.flatMap(({ described }) => described),
    accepted,
  );
  let at = 0;
  return changes.map((change) => {
    const parts = found.slice(at, at + change.described.length);
    at += change.described.length;
    const all = parts.filter((part) => part !== null);
    return { change, accepted: all.length === parts.length ? all : null };
  });
}

/** Equal for listings of the same change. */
export function listedKey({ described }: ListedChange): string {
  return described.map(changeKey).join(' ');
}

function kindOf({ kind, move, paragraph, minor }: Change): ChangeKind {
  if (move !== undefined) return 'moved';
  if (paragraph !== undefined) return 'paragraph';
  return minor === undefined ? kind : 'minor';
}

/** Words of a change that are read out at most. */
const READ = 120;

/** A change in words, for those who do not see how it is marked. */
export function changeName({ kind, was, words }: ListedChange): string {
  const before = `“${shortWords(shownWords(was), READ)}”`;
  const now = `“${shortWords(shownWords(words), READ)}”`;
  if (kind === 'moved') return `Moved ${now}`;
  if (kind === 'paragraph') {
    return words.includes('\n') && !was.includes('\n') ? 'Paragraph split' : 'Paragraphs merged';
  }
  const small = kind === 'minor' ? 'Small change: ' : '';
  if (was === '') return `${small}Inserted ${now}`;
  return words === '' ? `${small}Deleted ${before}` : `${small}Replaced ${before} by ${now}`;
}
