import type { BundleContents } from '../../model/export-profile.ts';
import type { ExportedFile, ExportInput } from '../exporter.ts';
import { articleParts } from './contents.ts';
import { openArticle, openAudit } from './open-article.ts';

/** What is needed to bring the article in again; nothing where only its exported files are wanted. */
export function articleFiles(
  input: ExportInput,
  contents: BundleContents,
): readonly ExportedFile[] {
  if (contents === 'files') return [];
  const article = openArticle(input.article, contents);
  const markdown = (name: string, content: string) => ({
    name,
    mediaType: 'text/markdown; charset=utf-8',
    content,
  });
  const files: ExportedFile[] = [
    {
      name: articleParts.article,
      mediaType: 'application/json',
      content: `${JSON.stringify(article, null, 2)}\n`,
    },
    markdown(articleParts.submission, input.submission),
    markdown(articleParts.draft, input.body),
  ];
  if (contents === 'article') return files;
  const records = openAudit(input.audit, article).map((record) => `${JSON.stringify(record)}\n`);
  return [
    ...files,
    ...input.versions.map(({ number, text }) => markdown(articleParts.revision(number), text)),
    { name: articleParts.audit, mediaType: 'application/jsonl', content: records.join('') },
  ];
}
