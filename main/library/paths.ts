import { join } from 'node:path';
import { checkedArticleId } from './article-id.ts';

/** Where things are in a library. */
export interface LibraryPaths {
  readonly root: string;
  readonly libraryFile: string;
  readonly articles: string;
  readonly sources: string;
  /** The house's own rules, as files. */
  readonly style: string;
  readonly trash: string;
  /** Lock and caches. */
  readonly cache: string;
  readonly catalogue: string;
}

/** The places in the library at `root`, an absolute path. */
export function libraryPaths(root: string): LibraryPaths {
  const cache = join(root, '.proofdesk');
  return {
    root,
    libraryFile: join(root, 'library.json'),
    articles: join(root, 'articles'),
    sources: join(root, 'sources'),
    style: join(root, 'style'),
    trash: join(root, 'trash'),
    cache,
    catalogue: join(cache, 'catalogue.sqlite'),
  };
}

/** Where things are in one article's folder. */
export interface ArticlePaths {
  readonly folder: string;
  readonly article: string;
  readonly submission: string;
  readonly draft: string;
  readonly revisions: string;
  readonly received: string;
  readonly audit: string;
}

function placesIn(folder: string): ArticlePaths {
  return {
    folder,
    article: join(folder, 'article.json'),
    submission: join(folder, 'submission.md'),
    draft: join(folder, 'draft.md'),
    revisions: join(folder, 'revisions'),
    received: join(folder, 'received'),
    audit: join(folder, 'audit.jsonl'),
  };
}

/** The places of an article under `articles` or `trash`; `bad-request` where `id` is not an id. */
export function articlePaths(parent: string, id: string): ArticlePaths {
  return placesIn(join(parent, checkedArticleId(id)));
}

/** The same places in a folder that is being built. */
export function articlePathsIn(folder: string): ArticlePaths {
  return placesIn(folder);
}
