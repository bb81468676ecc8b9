import { longDay } from './dates.ts';
import type { Exporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withFootnotes } from './footnotes.ts';
import { type Publication, publication } from './publication.ts';
import { markedText } from './word/marked.ts';
import { plainParagraph, plainStyle, type WordBlock, type WordPiece } from './word/model.ts';
import { saidOf } from './word/said-of.ts';
import { wordText } from './word/text.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file for whoever goes on with the text: real styles, Word's own footnotes. */
export const docxExporter: Exporter = {
  format: 'docx',
  label: 'Word',
  extension: 'docx',
  purpose: 'publish',
  async render(input) {
    // Its library is large, and most of what the program does needs none of it.
    const { wordDocument } = await import('./word/document.ts');
    const view = publication(input);
    const { blocks, notes } = wordText(withFootnotes(view).tree);
    return {
      name: exportName(input, '.docx'),
      mediaType: DOCX_TYPE,
      content: await wordDocument({
        text: markedText({ blocks: [...head(view), ...blocks, ...sources(view)], notes }, null),
        remarks: [],
        ...saidOf(view),
        notePlace: view.notePlace,
      }),
    };
  },
};

function head(view: Publication): readonly WordBlock[] {
  const place = [view.dateline, longDay(view.date, view.language)].filter((part) => part !== '');
  return (
    [
      ['Title', view.headline || view.slug || view.id],
      ['Subtitle', view.dek],
      ['Byline', view.byline],
      ['Dateline', place.join(', ')],
    ] as const
  ).flatMap(([name, text]) => (text === '' ? [] : [plainParagraph(name, text)]));
}

function sources({ sources: cited }: Publication): readonly WordBlock[] {
  if (cited.length === 0) return [];
  const items = cited.map(({ line: { before, url, after } }): WordBlock => {
    const words = (text: string, link = ''): readonly WordPiece[] =>
      text === '' ? [] : [{ kind: 'words', text, source: null, style: { ...plainStyle, link } }];
    return {
      kind: 'paragraph',
      style: {
        name: 'Normal',
        list: { id: 'sources', ordered: true, level: 0, start: 1 },
        indent: 0,
      },
      pieces: [
        ...words(url === '' ? before : `${before} `),
        ...words(url, url),
        ...words(after === '' ? '' : ` ${after}`),
      ],
    };
  });
  return [plainParagraph('SourcesHeading', 'Sources'), ...items];
}
