import { closeSearchPanel, SearchQuery, setSearchQuery } from '@codemirror/search';
import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type TransactionSpec,
} from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { type FindSpec, nothingToFind } from './find-spec.ts';

/** A stretch of the text; UTF-16 code units, `end` exclusive. */
export interface Scope {
  readonly start: number;
  readonly end: number;
}

export interface Find {
  readonly spec: FindSpec;
  /** Only there is looked; null for the whole text. */
  readonly scope: Scope | null;
  /** Whether the fields for replacing are shown. */
  readonly isReplacing: boolean;
}

const setFind = StateEffect.define<Partial<Find>>();

/** What is looked for in this text; the place to look in follows edits. */
export const findField = StateField.define<Find>({
  create: () => ({ spec: nothingToFind, scope: null, isReplacing: false }),
  update: (find, { changes, docChanged, effects }) => {
    let now = find;
    if (docChanged && now.scope) {
      const start = changes.mapPos(now.scope.start, -1);
      now = { ...now, scope: { start, end: Math.max(start, changes.mapPos(now.scope.end, 1)) } };
    }
    for (const effect of effects) if (effect.is(setFind)) now = { ...now, ...effect.value };
    return now;
  },
  provide: (field) =>
    EditorView.decorations.from(field, ({ scope }) =>
      scope && scope.start < scope.end
        ? Decoration.set(scopeMark.range(scope.start, scope.end))
        : Decoration.none,
    ),
});

const scopeMark = Decoration.mark({ class: 'cm-desk-scope' });

function inScope(_match: string, state: EditorState, from: number, to: number): boolean {
  const { scope } = state.field(findField);
  return scope === null || (from >= scope.start && to <= scope.end);
}

/** The search engine's own query for what is looked for. */
export function queryOf({ spec, scope }: Pick<Find, 'spec' | 'scope'>): SearchQuery {
  return new SearchQuery({
    search: spec.words,
    caseSensitive: spec.sameCase,
    wholeWord: spec.wholeWords,
    regexp: spec.isPattern,
    // A backslash in plain words is a backslash.
    literal: !spec.isPattern,
    ...(scope ? { test: inScope } : {}),
  });
}

/** The transaction that makes another search of it, for the panel and the marks in the text. */
export function findWith(
  state: EditorState,
  some: Partial<Omit<Find, 'spec'>> & { readonly spec?: Partial<FindSpec> },
): TransactionSpec {
  const before = state.field(findField);
  const find = { ...before, ...some, spec: { ...before.spec, ...some.spec } };
  return { effects: [setFind.of(find), setSearchQuery.of(queryOf(find))] };
}

/** Closes the panel, forgets the place to look in and gives the text the focus. */
export function closeFind(view: EditorView): void {
  closeSearchPanel(view);
  if (view.state.field(findField).scope) view.dispatch(findWith(view.state, { scope: null }));
  view.focus();
}

export const findState: Extension = findField;
