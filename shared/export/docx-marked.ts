import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleFields } from '../model/article.ts';
import { longDay } from './dates.ts';
import { DOCX_TYPE } from './docx.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { exportName } from './file-name.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { plainLine, withoutControls } from './plain.ts';
import { publication } from './publication.ts';
import { changedInBody, changedInLine } from './word/changed-by.ts';
import type { MarkedBlock } from './word/marked.ts';
import { mergeTexts } from './word/merge.ts';
import { type ParagraphName, plainParagraph, type WordText } from './word/model.ts';
import { withComments } from './word/remarks.ts';
import { wordText } from './word/text.ts';

/**
 * A Word file for whoever answers for the words: what was changed since the submission as Word's
 * own tracked changes, and the comments on the draft. Rejecting all gives the submission, accepting
 * all gives the draft. Citations are no part of it.
 */
export const markedDocxExporter: Exporter = {
  format: 'docx-marked',
  label: 'Word with changes and comments',
  extension: 'docx',
  purpose: 'review',
  async render(input) {
    // Its library is large, and most of what the program does needs none of it.
    const { wordDocument } = await import('./word/document.ts');
    const view = publication(input);
    const trees = [input.submission, input.body].map((text) =>
      parseMarkdown(withoutControls(text)),
    );
    // The levels of both are those of one document.
    const topHeading = Math.min(...trees.flatMap(headingDepths), 6);
    const [before, after] = trees.map((tree) => wordText(tree, topHeading));
    const merged = mergeTexts(before ?? noText, after ?? noText, changedInBody(input));
    const blocks = [...head(input), ...merged.blocks];
    const { text, remarks } = withComments(
      { ...merged, blocks: blocks.length > 0 ? blocks : [emptyParagraph] },
      input.article.comments,
      withoutControls(input.body),
    );
    return {
      name: exportName(input, '-marked.docx'),
      mediaType: DOCX_TYPE,
      content: await wordDocument({
        text,
        remarks,
        title: view.headline || view.slug || view.id,
        author: view.byline,
        keywords: view.tags,
        language: view.language,
        generator: view.generator,
        properties: [['Slug', view.slug]],
        isDraft: !view.approved,
        times: { created: view.createdAt, modified: view.versionAt },
      }),
    };
  },
};

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
