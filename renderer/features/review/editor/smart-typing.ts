import { isolateHistory } from '@codemirror/commands';
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import {
  type ChangeSpec,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TypingStyle } from '../../../../shared/model/house-style.ts';
import { substitutionFor } from '../../../../shared/style/smart-typing.ts';

/** How the house sets quotation marks and dashes, and the article's language (BCP 47). */
export interface Typing {
  readonly style: TypingStyle;
  readonly language: string;
}

/** Typed marks are set like this from now on; null leaves them as typed. */
export const setTyping = StateEffect.define<Typing | null>();

const typingField = StateField.define<Typing | null>({
  create: () => null,
  update: (typing, { effects }) => {
    const given = effects.find((one) => one.is(setTyping));
    return given ? given.value : typing;
  },
});

/** Parsing up to the caret may take this long, in milliseconds; then what is known counts. */
const PARSE_FOR = 5;

const verbatim: ReadonlySet<string> = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'CodeText',
  'URL',
  'Autolink',
  'LinkReference',
  'LinkTitle',
  'HTMLTag',
  'HTMLBlock',
  'CommentBlock',
]);

/** Whether words at a place are code or an address, also one that is not finished. */
function isVerbatim(state: EditorState, at: number, before: string): boolean {
  if ((before.match(/`/g)?.length ?? 0) % 2 === 1) return true;
  if (/(?:\]\([^)]*|<[a-z/!][^>]*|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)\S*)$/i.test(before))
    return true;
  const tree = ensureSyntaxTree(state, at, PARSE_FOR) ?? syntaxTree(state);
  for (let node = tree.resolveInner(at, -1); ; ) {
    if (verbatim.has(node.name)) return true;
    if (!node.parent) return false;
    node = node.parent;
  }
}

/**
 * What the house style puts in for what was just typed, at each caret: a step of undo of its own,
 * so that one undo takes back only that. Null where nothing is put in.
 */
export function smartSubstitution(state: EditorState): TransactionSpec | null {
  const typing = state.field(typingField);
  if (!typing || state.readOnly) return null;
  const changes: ChangeSpec[] = state.selection.ranges.flatMap(({ head, empty }) => {
    if (!empty) return [];
    const line = state.doc.lineAt(head);
    const before = line.text.slice(0, head - line.from);
    const found = substitutionFor(before, typing.style, typing.language);
    if (!found || isVerbatim(state, head - 1, before.slice(0, -1))) return [];
    const from = head - found.takes;
    return [{ from, to: head, insert: found.insert }];
  });
  if (changes.length === 0) return null;
  return { changes, userEvent: 'input.type.smart', annotations: isolateHistory.of('full') };
}

/** Quotation marks and dashes by the house style, put in while one types. */
export const smartTyping: Extension = [
  typingField,
  EditorView.inputHandler.of((view, _from, _to, text, insert) => {
    if (view.composing || !/^["' ]$/.test(text)) return false;
    view.dispatch(insert());
    const found = smartSubstitution(view.state);
    if (found) view.dispatch(found);
    return true;
  }),
];
