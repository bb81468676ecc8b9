import { diffTexts } from '../diff/diff.ts';
import type { Anchor } from '../model/anchor.ts';
import type { ArticleFields } from '../model/article.ts';
import type { Person } from '../model/primitives.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { followEdit } from '../review/suggestions.ts';
import { AnchoredText } from '../text/anchors.ts';
import { readBody } from '../text/paragraphs.ts';
import { wordFinder } from './word-finder.ts';

/** A change that a file recorded, with who made it and when. */
export interface RecordedChange {
  readonly kind: 'insertion' | 'deletion';
  /** Plain words; empty for the end of a paragraph. */
  readonly words: string;
  readonly by: Person;
  /** An instant. */
  readonly at: string;
}

/** A remark that came with a file. */
export interface ReceivedRemark {
  readonly body: string;
  readonly by: Person;
  /** An instant. */
  readonly at: string;
}

/** A thread of remarks that came with a file, and the words that it is about. */
export interface ReceivedComment extends ReceivedRemark {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** False where the words were deleted: they stand nowhere, even where others look like them. */
  readonly stands: boolean;
  readonly resolved: boolean;
  readonly replies: readonly ReceivedRemark[];
}

/** A thread with its place in the body; orphaned where its words can't be told for certain. */
export interface PlacedThread extends ReceivedRemark {
  readonly anchor: Anchor;
  readonly resolved: boolean;
  readonly replies: readonly ReceivedRemark[];
}

/** What a file holds besides its text: how it was before its changes, whose they are, remarks. */
export interface Markup {
  /** With all changes rejected. */
  readonly submitted: { readonly fields: ArticleFields; readonly body: string };
  /** The changes as suggestions in the body with all of them accepted. */
  readonly suggestions: readonly Omit<Suggestion, 'id'>[];
  readonly comments: readonly PlacedThread[];
}

/**
 * The changes from one body to another as suggestions: rejecting all of them gives `before` again.
 * Whose each is follows from the recorded change that has its words.
 *
 * @param before,after Markdown with `\n` line ends
 * @param recorded in the order of the text; at least one where the bodies differ
 */
export function recordedSuggestions(
  before: string,
  after: string,
  recorded: readonly RecordedChange[],
): readonly Omit<Suggestion, 'id'>[] {
  let from = 0;
  const lettered = recorded.map((one) => ({ ...one, letters: letters(one.words) }));
  return diffTexts(before, after).changes.flatMap((change) => {
    const was = before.slice(change.fromA, change.toA);
    const is = after.slice(change.fromB, change.toB);
    const found = recordOf(lettered, from, was, is);
    from = Math.max(from, found);
    const record = recorded[found];
    if (!record) return [];
    return [{ start: change.fromB, end: change.toB, was, by: record.by, at: record.at }];
  });
}

/** A recorded change with the letters of its words. */
type Lettered = RecordedChange & { readonly letters: string };

/** Index of the recorded change that has these words; the nearest where none has. */
function recordOf(recorded: readonly Lettered[], from: number, was: string, is: string): number {
  const [removed, added] = [letters(was), letters(is)];
  const has = ({ kind, letters: own }: Lettered): boolean => {
    const wanted = kind === 'insertion' ? added : removed;
    return own !== '' && wanted !== '' && (own.includes(wanted) || wanted.includes(own));
  };
  const ahead = recorded.findIndex((one, index) => index >= from && has(one));
  if (ahead !== -1) return ahead;
  const anywhere = recorded.findIndex(has);
  return anywhere === -1 ? Math.min(from, recorded.length - 1) : anywhere;
}

/** Without Markdown's marks, spaces and the like. */
function letters(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/**
 * Finds the words of comments in a body: where they stand once, or where most of what stands
 * around them is the same. Others keep their words without a place.
 *
 * @param body Markdown with `\n` line ends
 */
export function placeComments(
  body: string,
  comments: readonly ReceivedComment[],
): readonly PlacedThread[] {
  const shown = readBody(body);
  const anchored = new AnchoredText(body);
  const find = wordFinder(plainSpaces(shown.text));
  return comments.map(({ exact, prefix, suffix, stands, ...remark }): PlacedThread => {
    const wanted = plainSpaces(exact);
    const at = stands ? find(wanted, plainSpaces(prefix), plainSpaces(suffix)) : null;
    if (at === null) {
      const nowhere = { start: 0, end: 0, exact, prefix, suffix, sentenceHash: '', orphaned: true };
      return { ...remark, anchor: nowhere };
    }
    const [start, end] = shown.toBody(at, at + wanted.length);
    return { ...remark, anchor: anchored.make(start, end) };
  });
}

function plainSpaces(words: string): string {
  return words.replace(/\s/gu, ' ');
}

/**
 * The same markup after the body was corrected before it came into the library: suggestions move
 * along, comments are placed anew where their words still stand.
 *
 * @param before the body that the markup is about
 */
export function carryMarkup(markup: Markup, before: string, after: string): Markup {
  if (before === after) return markup;
  const { changes } = diffTexts(before, after);
  // From the end, so that each edit's offsets are still those of the text before it.
  const suggestions = changes.toReversed().reduce<readonly Suggestion[]>(
    (all, { fromA, toA, fromB, toB }) =>
      followEdit(all, { from: fromA, to: toA, insert: after.slice(fromB, toB) }),
    markup.suggestions.map((one, index) => ({ ...one, id: `suggestion-${index}` })),
  );
  const anchored = new AnchoredText(after);
  const comments = markup.comments.map((thread): PlacedThread => {
    if (thread.anchor.orphaned) return thread;
    const [start, end] = [thread.anchor.start, thread.anchor.end].map((offset) =>
      carried(changes, offset),
    );
    const same = after.slice(start, end) === thread.anchor.exact;
    return {
      ...thread,
      anchor: same ? anchored.make(start ?? 0, end ?? 0) : { ...thread.anchor, orphaned: true },
    };
  });
  return {
    ...markup,
    suggestions: suggestions.map(({ id: _, ...one }) => one),
    comments,
  };
}

function carried(
  changes: readonly { readonly toA: number; readonly toB: number }[],
  offset: number,
): number {
  const last = changes.findLast(({ toA }) => toA <= offset);
  return last ? offset + last.toB - last.toA : offset;
}
