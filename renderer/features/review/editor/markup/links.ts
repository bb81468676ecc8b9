import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { LinkPlace } from '../../../../stores/review/model.ts';
import { oneStep } from './step.ts';

/** Parsing up to the caret may take this long, in milliseconds; then what is known counts. */
const PARSE_FOR = 20;

/** The link at the caret; else the marked words, or the word at the caret. */
export function linkPlace(state: EditorState): LinkPlace {
  const { main } = state.selection;
  const tree = ensureSyntaxTree(state, main.to, PARSE_FOR) ?? syntaxTree(state);
  for (let node = tree.resolveInner(main.from, 1); ; ) {
    const url = node.name === 'Link' ? node.getChild('URL') : null;
    const [open, close] = node.getChildren('LinkMark');
    if (url && open && close && node.to >= main.to) {
      const address = state.sliceDoc(url.from, url.to).replace(/^<(.*)>$/, '$1');
      return { from: node.from, to: node.to, words: state.sliceDoc(open.to, close.from), address };
    }
    if (!node.parent) break;
    node = node.parent;
  }
  const { from, to } = main.empty ? (state.wordAt(main.head) ?? main) : main;
  return { from, to, words: state.sliceDoc(from, to), address: '' };
}

/** Puts a link in a place; without an address only its words. */
export function setLink({ from, to }: LinkPlace, words: string, address: string): TransactionSpec {
  const plain = /[\s()<>]/.test(address)
    ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>`
    : address;
  const insert = address === '' ? words : `[${words}](${plain})`;
  return oneStep({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
}
