import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ArticleFields, articleFieldsSchema } from '../../shared/model/article.ts';
import { type Labels, labelsSchema } from './labels.ts';

/** One labelled article with the texts of its sources by file name. */
export interface LabelledArticle {
  readonly name: string;
  readonly fields: ArticleFields;
  readonly body: string;
  readonly labels: Labels;
  readonly sources: ReadonlyMap<string, string>;
}

const articles = join(dirname(fileURLToPath(import.meta.url)), 'articles');

/**
 * All labelled articles in the order of their folders' names.
 *
 * @throws Error naming the file that does not decode
 */
export async function readCorpus(folder = articles): Promise<readonly LabelledArticle[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readArticle(folder, name)));
}

async function readArticle(folder: string, name: string): Promise<LabelledArticle> {
  const { fields, body } = await decoded(join(folder, name, 'article.md'), articleOf);
  const labels = await decoded(join(folder, name, 'labels.yaml'), (text) =>
    labelsSchema.parse(parse(text)),
  );
  return { name, fields, body, labels, sources: await sourcesOf(join(folder, name, 'sources')) };
}

async function decoded<T>(file: string, decode: (text: string) => T): Promise<T> {
  const text = await readFile(file, 'utf8');
  try {
    return decode(text);
  } catch (cause) {
    throw new Error(`${file} does not decode: ${String(cause)}`, { cause });
  }
}

function articleOf(text: string): { readonly fields: ArticleFields; readonly body: string } {
  const parts = /^---\n(?<front>.*?)\n---\n+(?<body>.*)$/s.exec(text)?.groups;
  if (!parts) throw new Error('It has no front matter.');
  const fields = articleFieldsSchema.parse(parse(parts.front ?? ''));
  return { fields, body: parts.body ?? '' };
}

async function sourcesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const texts = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return new Map(texts);
}
