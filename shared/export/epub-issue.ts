import { longDay } from './dates.ts';
import { EPUB_TYPE, epubFile } from './epub/book.ts';
import type { IssueExporter } from './exporter.ts';
import { safeStem } from './file-name.ts';
import { DRAFT_MARK, plainLine } from './plain.ts';
import { publication } from './publication.ts';

/** Several articles as one book: an issue, named after the house and the day. */
export const epubIssueExporter: IssueExporter = {
  format: 'epub-issue',
  label: 'EPUB, all articles in one book',
  extension: 'epub',
  purpose: 'publish',
  renderAll(inputs) {
    const chapters = inputs.map(publication);
    const [first] = inputs;
    const day = first?.now.slice(0, 10) ?? '';
    const language = chapters[0]?.language ?? 'en';
    const house = plainLine(first?.style.name ?? '') || 'Articles';
    const isApproved = chapters.every(({ approved }) => approved);
    const title = `${house}, ${longDay(day, language)}`;
    return {
      name: `${isApproved ? '' : 'DRAFT-'}${safeStem(`${house} ${day}`)}.epub`,
      mediaType: EPUB_TYPE,
      content: epubFile({
        id: `proofdesk:${chapters.map(({ id }) => id).join('+')}`,
        title: isApproved ? title : `${DRAFT_MARK}: ${title}`,
        language,
        modified:
          chapters
            .map(({ versionAt }) => versionAt)
            .sort()
            .at(-1) ??
          first?.now ??
          '',
        chapters,
      }),
    };
  },
};
