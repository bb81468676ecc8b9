import { diffTexts } from '../diff/diff.ts';
import type { ActContext } from '../model/primitives.ts';
import type { Suggestion } from '../model/suggestion.ts';

/** One replacement in the draft; positions in the text before it, `to` exclusive. */
export interface DraftEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The words at `[from, to)` of a text. */
export type Slice = (from: number, to: number) => string;

/**
 * The suggestions after somebody edited the draft by decision rather than as a suggestion. Those
 * elsewhere move along. Typing within one changes what it proposes; an edit over its edge keeps
 * the part that is left; one that takes all of it away decides it, since the words are gone.
 *
 * @param suggestions in the order of the text, disjoint
 */
export function followEdit(
  suggestions: readonly Suggestion[],
  { from, to, insert }: DraftEdit,
): readonly Suggestion[] {
  const shift = insert.length - (to - from);
  return suggestions.flatMap((one) => {
    const { start, end } = one;
    if (end < from || (end === from && (start < end || to > from || insert === ''))) return [one];
    if (start > to || (start === to && (start < end || to > from || end > from))) {
      return [{ ...one, start: start + shift, end: end + shift }];
    }
    if (start === end) {
      // A deletion's place: swallowed where words on both sides were replaced.
      if (from < start && start < to) return [];
      return [start <= from ? one : { ...one, start: start + shift, end: end + shift }];
    }
    if (from <= start && to >= end) return [];
    if (from >= start && to <= end) return [{ ...one, end: end + shift }];
    if (from < start) return [{ ...one, start: from + insert.length, end: end + shift }];
    return [{ ...one, end: from }];
  });
}

/**
 * The suggestions of a draft that stand in another text of the article too, where they stand
 * there. Those whose words are not there are left out, and so are deletions that it has not made.
 *
 * @param suggestions in the order of the draft, disjoint
 */
export function suggestionsIn(
  text: string,
  suggestions: readonly Suggestion[],
  draft: string,
): readonly Suggestion[] {
  if (suggestions.length === 0) return suggestions;
  // From the end, so that the places of changes to come stay right.
  const followed = [...diffTexts(draft, text).changes]
    .reverse()
    .reduce(
      (all, { fromA, toA, fromB, toB }) =>
        followEdit(all, { from: fromA, to: toA, insert: text.slice(fromB, toB) }),
      suggestions,
    );
  const isUndone = ({ start, end, was }: Suggestion) =>
    start === end ? text.startsWith(was, start) : text.slice(start, end) === was;
  return followed.filter((one) => !isUndone(one));
}

/**
 * The suggestions after an edit that is a suggestion itself. It joins with what it reaches into,
 * with the same person's own that it touches, so that a word typed letter by letter is one
 * suggestion, and with any deletion at its very place. What comes to the words that stood there before is none any more.
 *
 * @param suggestions in the order of the text, disjoint
 * @param slice gives a stretch of the draft before the edit
 */
export function suggestEdit(
  suggestions: readonly Suggestion[],
  edit: DraftEdit,
  slice: Slice,
  context: ActContext,
): readonly Suggestion[] {
  const { from, to, insert } = edit;
  const shift = insert.length - (to - from);
  const joins = ({ start, end, by }: Suggestion): boolean => {
    const reaches = start < to && end > from;
    const within = from < start && end < to;
    // A deletion's place has no words that would tell which side of an insertion it is on.
    const touches = start <= to && end >= from;
    return reaches || within || (touches && (by.name === context.by.name || start === end));
  };
  const joined = suggestions.filter(joins);
  const start = Math.min(from, ...joined.map((one) => one.start));
  const endBefore = Math.max(to, ...joined.map((one) => one.end));
  const was = undecided(slice, joined, start, endBefore);
  const words = slice(start, from) + insert + slice(to, endBefore);
  const own: readonly Suggestion[] =
    was === words
      ? []
      : [
          {
            id:
              joined.find(({ by }) => by.name === context.by.name)?.id ??
              context.newId('suggestion'),
            start,
            end: start + words.length,
            was,
            by: context.by,
            at: context.now,
          },
        ];
  const others = suggestions.filter((one) => !joined.includes(one));
  const earlier = others.filter((one) => isBefore(one, start));
  const later = others
    .filter((one) => !isBefore(one, start))
    .map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
  return [...earlier, ...own, ...later];
}

function isBefore(one: Suggestion, start: number): boolean {
  return one.end <= start;
}

/** What stood at `[start, end)` of the draft before these suggestions. */
function undecided(
  slice: Slice,
  suggestions: readonly Suggestion[],
  start: number,
  end: number,
): string {
  let text = '';
  let at = start;
  for (const one of suggestions) {
    text += slice(at, one.start) + one.was;
    at = one.end;
  }
  return text + slice(at, end);
}

/** The edit of the draft that rejects a suggestion; it then is no longer one. */
export function rejection({ start, end, was }: Suggestion): DraftEdit {
  return { from: start, to: end, insert: was };
}

/** Suggestions whose places lie in the text, in its order and apart; others can't be shown. */
export function fittingSuggestions(
  suggestions: readonly Suggestion[],
  length: number,
): readonly Suggestion[] {
  const inOrder = [...suggestions].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  return inOrder.filter(({ start, end }) => {
    const fits = start >= at && end >= start && end <= length;
    if (fits) at = end;
    return fits;
  });
}
