import { EPUB_TYPE, epubFile } from './epub/book.ts';
import { chapterTitle } from './epub/chapter.ts';
import type { Exporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { DRAFT_MARK } from './plain.ts';
import { publication } from './publication.ts';

/** An article as a book for e-readers. */
export const epubExporter: Exporter = {
  format: 'epub',
  label: 'EPUB',
  extension: 'epub',
  purpose: 'publish',
  render(input) {
    const view = publication(input);
    const title = chapterTitle(view);
    return {
      name: exportName(input, '.epub'),
      mediaType: EPUB_TYPE,
      content: epubFile({
        id: `proofdesk:${view.id}`,
        title: view.approved ? title : `${DRAFT_MARK}: ${title}`,
        language: view.language,
        modified: view.versionAt,
        chapters: [view],
      }),
    };
  },
};
