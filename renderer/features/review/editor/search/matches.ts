import type { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';

/** A place where something was found; UTF-16 code units. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** The words, then the groups of a pattern. */
  readonly found: readonly (string | undefined)[];
}

/** Every match of a query in the order of the text. Nothing for a query that is not valid. */
export function* matchesOf(query: SearchQuery, state: EditorState): Generator<Match> {
  if (!query.valid) return;
  const cursor = query.getCursor(state);
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    const { from, to } = next.value;
    yield { from, to, found: groupsOf(next.value) ?? [state.sliceDoc(from, to)] };
  }
}

/** The engine gives a pattern's groups with each match. */
function groupsOf(value: object): readonly (string | undefined)[] | null {
  return 'match' in value && Array.isArray(value.match) ? [...value.match] : null;
}

/**
 * Index of the match that a selection is exactly, or else of the last one that begins before its
 * end; -1 where there is none.
 */
export function currentMatch(
  matches: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): { readonly index: number; readonly isExact: boolean } {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.from ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const at = matches[low - 1];
  return { index: low - 1, isExact: at?.from === from && at.to === to };
}
