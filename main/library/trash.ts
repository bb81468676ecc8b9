import type { ArticleState } from '../../shared/model/article.ts';
import { articleIdSchema } from '../../shared/model/primitives.ts';
import { type ArticleStore, articleKind } from './articles.ts';
import { notFoundFailure, refusedFailure } from './failures.ts';
import { decodeJson } from './json-file.ts';
import { articlePaths, type LibraryPaths } from './paths.ts';
import type { StoreContext } from './store-context.ts';

/** An article in the trash. */
export interface TrashedArticle {
  readonly id: string;
  /** Empty where the article's file can't be read. */
  readonly headline: string;
  readonly state: ArticleState | null;
  readonly updatedAt: string | null;
}

/** Moves articles between `articles/` and `trash/`, whole. */
export class Trash {
  readonly #context: StoreContext;
  readonly #paths: LibraryPaths;
  readonly #articles: ArticleStore;

  constructor(context: StoreContext, paths: LibraryPaths, articles: ArticleStore) {
    this.#context = context;
    this.#paths = paths;
    this.#articles = articles;
  }

  /** Puts an article into the trash; `not-found` where there is none. */
  async moveIn(id: string): Promise<void> {
    await this.#move(id, this.#paths.articles, this.#paths.trash);
  }

  /** Puts an article back; `not-found` where the trash does not hold it. */
  async moveOut(id: string): Promise<void> {
    await this.#move(id, this.#paths.trash, this.#paths.articles);
  }

  async #move(id: string, fromParent: string, toParent: string): Promise<void> {
    const { files } = this.#context;
    const from = articlePaths(fromParent, id).folder;
    const to = articlePaths(toParent, id).folder;
    await this.#articles.run(id, async () => {
      if ((await files.stamp(from)) === null) throw notFoundFailure(`The article “${id}”`, from);
      if ((await files.stamp(to)) !== null) {
        throw refusedFailure(
          `“${id}” can’t be moved: there is a folder of that name at the other place.`,
          'Nothing was changed. Rename one of the two folders.',
          to,
        );
      }
      await files.makeFolder(toParent);
      await files.rename(from, to);
      this.#articles.forget(id);
      await files.syncFolder(toParent);
      await files.syncFolder(fromParent);
    });
  }

  /** What the trash holds, by id. */
  async list(): Promise<readonly TrashedArticle[]> {
    const { files } = this.#context;
    if ((await files.stamp(this.#paths.trash)) === null) return [];
    const folders = (await files.list(this.#paths.trash)).filter(
      ({ name, isFolder }) => isFolder && articleIdSchema.safeParse(name).success,
    );
    const found: TrashedArticle[] = [];
    for (const { name } of folders) found.push(await this.#describe(name));
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async #describe(id: string): Promise<TrashedArticle> {
    const bytes = await this.#context.files.read(articlePaths(this.#paths.trash, id).article);
    const decoded = bytes === null ? null : decodeJson(bytes, articleKind(id));
    if (decoded?.kind !== 'good') return { id, headline: '', state: null, updatedAt: null };
    const { fields, state, updatedAt } = decoded.data;
    return { id, headline: fields.headline, state, updatedAt };
  }
}
