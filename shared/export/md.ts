import { stringify } from 'yaml';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withFootnotes } from './footnotes.ts';
import { DRAFT_MARK } from './plain.ts';
import { type Publication, publication } from './publication.ts';

/** Markdown with YAML front matter; brought in again it gives the same fields and text. */
export const markdownExporter: TextExporter = {
  format: 'md',
  label: 'Markdown',
  extension: 'md',
  purpose: 'publish',
  render: (input) => {
    const view = publication(input);
    const parts = [
      `---\n${frontMatter(view)}---`,
      view.approved ? '' : `**${DRAFT_MARK}**`,
      withFootnotes(view).markdown,
    ];
    return {
      name: exportName(input, '.md'),
      mediaType: 'text/markdown',
      content: `${parts
        .filter((part) => part !== '')
        .join('\n\n')
        .trimEnd()}\n`,
    };
  },
};

function frontMatter(view: Publication): string {
  const fields = {
    status: view.approved ? '' : DRAFT_MARK,
    headline: view.headline,
    dek: view.dek,
    byline: view.byline,
    dateline: view.dateline,
    date: view.date,
    slug: view.slug,
    tags: view.tags,
    language: view.language,
  };
  const known = Object.entries(fields).filter(([, value]) => value.length > 0);
  return stringify(Object.fromEntries(known), { lineWidth: 0 });
}
