import { DOCX_TYPE } from './docx.ts';
import type { Exporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { markedCopy } from './marked-copy.ts';
import { publication } from './publication.ts';
import { saidOf } from './word/said-of.ts';

/**
 * A Word file for whoever answers for the words: what was changed since the submission as Word's
 * own tracked changes, and the comments on the draft. Rejecting all gives the submission, accepting
 * all gives the draft. Citations are no part of it.
 */
export const markedDocxExporter: Exporter = {
  format: 'docx-marked',
  label: 'Word, marked up',
  extension: 'docx',
  purpose: 'review',
  async render(input) {
    // Its library is large, and most of what the program does needs none of it.
    const { wordDocument } = await import('./word/document.ts');
    const view = publication(input);
    const { text, remarks } = markedCopy(input);
    return {
      name: exportName(input, '-marked.docx'),
      mediaType: DOCX_TYPE,
      content: await wordDocument({
        text,
        remarks,
        ...saidOf(view),
        notePlace: 'footnotes',
      }),
    };
  },
};
