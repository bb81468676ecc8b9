import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Facet, type Range } from '@codemirror/state';
import { Decoration, type EditorView } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { copy } from './clipboard/copy.ts';
import { footnoteSyntax } from './markup/footnote-syntax.ts';
import { visibleDecorations } from './visible.ts';

/**
 * Says of a stretch that its Markdown marks must be seen, for instance because one of them is
 * what was changed.
 */
export const keepMarks = Facet.define<(state: EditorState, from: number, to: number) => boolean>();

const lineClasses: Readonly<Record<string, string>> = {
  ATXHeading1: 'cm-md-heading cm-md-h1',
  ATXHeading2: 'cm-md-heading cm-md-h2',
  ATXHeading3: 'cm-md-heading cm-md-h3',
  ATXHeading4: 'cm-md-heading cm-md-h3',
  ATXHeading5: 'cm-md-heading cm-md-h3',
  ATXHeading6: 'cm-md-heading cm-md-h3',
  SetextHeading1: 'cm-md-heading cm-md-h1',
  SetextHeading2: 'cm-md-heading cm-md-h2',
  Blockquote: 'cm-md-quote',
  FencedCode: 'cm-md-code-line',
  Footnote: 'cm-md-note',
  Table: 'cm-md-table',
};

const textClasses: Readonly<Record<string, string>> = {
  StrongEmphasis: 'cm-md-strong',
  Emphasis: 'cm-md-em',
  Strikethrough: 'cm-md-strike',
  InlineCode: 'cm-md-code',
  Link: 'cm-md-link',
  Autolink: 'cm-md-link',
  ListMark: 'cm-md-list-mark',
  FootnoteMark: 'cm-md-note-mark',
  FootnoteLabel: 'cm-md-note-label',
  TableHeader: 'cm-md-table-header',
};

/** Marks that are hidden where the cursor is not; the space after some of them goes with them. */
const hideable: ReadonlySet<string> = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'QuoteMark',
]);
const dimmed: ReadonlySet<string> = new Set([
  ...hideable,
  'LinkMark',
  'URL',
  'CodeMark',
  'LinkTitle',
  'TableDelimiter',
]);

/** By style, not replaced: a replaced stretch would let a line break before a comma. */
const hidden = Decoration.mark({ class: 'cm-md-hidden' });
const dim = Decoration.mark({ class: 'cm-md-mark' });
const marksByClass = new Map<string, Decoration>();

function textMark(name: string): Decoration {
  const known = marksByClass.get(name);
  if (known) return known;
  const mark = Decoration.mark({ class: name });
  marksByClass.set(name, mark);
  return mark;
}

/** Whether the cursor or marked words are on the lines of a stretch, in a text that has focus. */
function isWorkedOn(view: EditorView, from: number, to: number): boolean {
  if (!view.hasFocus) return false;
  const start = view.state.doc.lineAt(from).from;
  const end = view.state.doc.lineAt(to).to;
  return view.state.selection.ranges.some((range) => range.from <= end && range.to >= start);
}

/** The end of a mark with the space that belongs to it. */
function withSpace(view: EditorView, node: SyntaxNodeRef): number {
  const takesSpace = node.name === 'HeaderMark' || node.name === 'QuoteMark';
  const next = view.state.sliceDoc(node.to, node.to + 1);
  return takesSpace && next === ' ' ? node.to + 1 : node.to;
}

function markDecoration(view: EditorView, node: SyntaxNodeRef): Range<Decoration> {
  const to = withSpace(view, node);
  const stays =
    !hideable.has(node.name) ||
    isWorkedOn(view, node.from, node.to) ||
    view.state.facet(keepMarks).some((keep) => keep(view.state, node.from, to));
  // A heading underlined with === keeps its underline: hiding it would leave an empty line.
  const underline = node.node.parent?.name.startsWith('Setext') === true;
  return stays || underline ? dim.range(node.from, node.to) : hidden.range(node.from, to);
}

/** The brackets and the address of an inline link, hidden as two stretches; the words stay. */
function linkDecorations(view: EditorView, node: SyntaxNodeRef): Range<Decoration>[] {
  const url = node.node.getChild('URL');
  const [open, close] = node.node.getChildren('LinkMark');
  if (!url || !open || !close || close.from === open.to) return [];
  const address = view.state.sliceDoc(url.from, url.to);
  const words = Decoration.mark({ class: 'cm-md-link', attributes: { title: address } });
  const found = [words.range(open.to, close.from)];
  const stays =
    isWorkedOn(view, node.from, node.to) ||
    view.state.facet(keepMarks).some((keep) => keep(view.state, node.from, open.to)) ||
    view.state.facet(keepMarks).some((keep) => keep(view.state, close.from, node.to)) ||
    view.state.doc.lineAt(close.from).to < node.to;
  if (!stays) found.push(hidden.range(open.from, open.to), hidden.range(close.from, node.to));
  return found;
}

function lineDecorations(view: EditorView, node: SyntaxNodeRef, name: string): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  const { doc } = view.state;
  const { from, to } = view.viewport;
  const last = Math.min(node.to, to);
  let line = doc.lineAt(Math.max(node.from, from));
  for (;;) {
    found.push(Decoration.line({ class: name }).range(line.from));
    if (line.to >= last || line.number === doc.lines) return found;
    line = doc.line(line.number + 1);
  }
}

function build(view: EditorView, from: number, to: number): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  syntaxTree(view.state).iterate({
    from,
    to,
    enter: (node) => {
      const line = lineClasses[node.name];
      if (line) found.push(...lineDecorations(view, node, line));
      if (node.name === 'Link') {
        const link = linkDecorations(view, node);
        found.push(...link);
        if (link.length > 0) return;
      }
      const text = textClasses[node.name];
      if (text && node.from < node.to) found.push(textMark(text).range(node.from, node.to));
      if (dimmed.has(node.name) && node.from < node.to) found.push(markDecoration(view, node));
    },
  });
  return found;
}

const style = visibleDecorations(
  build,
  (update) =>
    update.selectionSet ||
    update.focusChanged ||
    syntaxTree(update.startState) !== syntaxTree(update.state) ||
    update.transactions.some((transaction) => transaction.effects.length > 0),
);

/** Markdown shown as what it means, its marks dimmed, and hidden where nobody works. */
export const markdownStyle: Extension = [
  markdown({
    base: markdownLanguage,
    extensions: footnoteSyntax,
    completeHTMLTags: false,
    pasteURLAsLink: false,
  }),
  style,
  copy(),
];
