import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleFields } from '../model/article.ts';
import { longDay } from './dates.ts';
import type { ExportInput } from './exporter.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { plainLine, withoutControls } from './plain.ts';
import { changedInBody, changedInLine } from './word/changed-by.ts';
import { withJoinedStyles } from './word/joined-styles.ts';
import { keptApart } from './word/keep-apart.ts';
import type { MarkedBlock } from './word/marked.ts';
import { mergeTexts } from './word/merge.ts';
import { type ParagraphName, plainParagraph, type WordText } from './word/model.ts';
import { withMovedNotes } from './word/moved-notes.ts';
import { withOwnEnd } from './word/own-end.ts';
import { type CommentedText, withComments } from './word/remarks.ts';
import { wordText } from './word/text.ts';

/**
 * An article with every change since its submission, and the comments on the draft, each with who
 * and when. Citations are no part of it.
 */
export function markedCopy(input: ExportInput): CommentedText {
  const trees = [input.submission, input.body].map((text) => parseMarkdown(withoutControls(text)));
  // The levels of both are those of one document.
  const topHeading = Math.min(...trees.flatMap(headingDepths), 6);
  const [before = noText, after = noText] = trees.map((tree) => wordText(tree, topHeading));
  const merged = mergeTexts(before, after, changedInBody(input));
  const notes = new Map([...merged.notes].map(([id, note]) => [id, keptApart(note)]));
  const blocks = inStory([...head(input), ...merged.blocks]);
  return withComments(
    withMovedNotes({ notes, blocks }, before, after),
    input.article.comments,
    withoutControls(input.body),
  );
}

/** Paragraphs and tables as one text, in which each program makes the same of every change. */
function inStory(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  if (blocks.length === 0) return [emptyParagraph];
  return keptApart(withJoinedStyles(withOwnEnd(blocks)));
}

const emptyParagraph: MarkedBlock = {
  kind: 'paragraph',
  style: { name: 'Normal', list: null, indent: 0 },
  restyled: null,
  pieces: [],
  end: null,
};

const noText: WordText = { blocks: [], notes: new Map() };

function headingDepths(tree: Root): readonly number[] {
  const depths: number[] = [];
  visit(tree, 'heading', ({ depth }) => {
    depths.push(depth);
  });
  return depths;
}

const lines: readonly (readonly [ParagraphName, (fields: ArticleFields) => string])[] = [
  ['Title', ({ headline }) => plainLine(headline)],
  ['Subtitle', ({ dek }) => plainLine(dek)],
  ['Byline', ({ byline }) => plainLine(byline)],
  ['Dateline', placeAndDay],
];

/** The lines above the text, each compared with what was submitted. */
function head({ article }: ExportInput): readonly MarkedBlock[] {
  return lines.flatMap(([name, line]) => {
    const text = (fields: ArticleFields): WordText => {
      const words = line(fields);
      return { blocks: words === '' ? [] : [plainParagraph(name, words)], notes: new Map() };
    };
    const whose = changedInLine(article, line);
    return mergeTexts(text(article.submittedFields), text(article.fields), whose).blocks;
  });
}

function placeAndDay({ dateline, date, language }: ArticleFields): string {
  return [plainLine(dateline), longDay(date, language)].filter((part) => part !== '').join(', ');
}
