import type { MarkdownConfig } from '@lezer/markdown';

const NOTE = /^\[\^[^\]\s]+\]:/;

/** Footnotes as GitHub writes them: `[^1]` in the text, and its note, `[^1]: words`. */
export const footnoteSyntax: MarkdownConfig = {
  defineNodes: ['FootnoteMark', { name: 'Footnote', block: true }, 'FootnoteLabel'],
  parseInline: [
    {
      name: 'FootnoteMark',
      before: 'Link',
      parse: (context, next, at) => {
        if (next !== 91 || context.char(at + 1) !== 94) return -1;
        const mark = /^\[\^[^\]\s]+\]/.exec(context.slice(at, context.end))?.[0];
        return mark ? context.addElement(context.elt('FootnoteMark', at, at + mark.length)) : -1;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      leaf: (_context, { content }) => {
        const label = NOTE.exec(content)?.[0];
        if (!label) return null;
        return {
          nextLine: () => false,
          finish: (context, leaf) => {
            const from = leaf.start;
            const words = from + label.length;
            const inside = context.parser.parseInline(leaf.content.slice(label.length), words);
            const parts = [context.elt('FootnoteLabel', from, words), ...inside];
            const note = context.elt('Footnote', from, from + leaf.content.length, parts);
            context.addLeafElement(leaf, note);
            return true;
          },
        };
      },
      // A note ends the paragraph before it.
      endLeaf: (_context, line) => NOTE.test(line.text.slice(line.pos)),
    },
  ],
};
