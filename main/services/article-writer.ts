import type { ArticlePatch } from '../../shared/ipc/contract.ts';
import type { Article, Revision } from '../../shared/model/article.ts';
import type { ActContext, Person } from '../../shared/model/primitives.ts';
import type { Outcome } from '../../shared/review/outcome.ts';
import { countWords } from '../../shared/text/words.ts';
import type { Library } from '../library/index.ts';
import { KeyedQueue } from '../library/queue.ts';
import { contentHash } from './content-hash.ts';

/** An article and its draft as last saved; what was only journalled is not in it. */
export interface StoredArticle {
  readonly article: Article;
  readonly draft: string;
}

/** Why a revision is taken. */
export interface RevisionCause {
  readonly reason: Revision['reason'];
  readonly note: string;
  readonly context: ActContext;
}

/** Changes articles on disk: one change of an article after the other, each with its record. */
export class ArticleWriter {
  readonly #library: Library;
  readonly #queue = new KeyedQueue();
  /** Told after an article changed on disk. */
  readonly #changed: (id: string) => void;

  constructor(library: Library, changed: (id: string) => void) {
    this.#library = library;
    this.#changed = changed;
  }

  /** Runs work on one article after all earlier work on it. */
  inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    return this.#queue.run(id, work);
  }

  /** Runs a change of an article in its turn; gives the keys that it changed. */
  async change(
    id: string,
    work: (stored: StoredArticle) => Promise<Article>,
  ): Promise<ArticlePatch> {
    return this.#queue.run(id, async () => {
      const { article, draft, recovered } = await this.#library.readArticle(id);
      const stored = { article, draft: recovered?.savedDraft ?? draft };
      const after = await work(stored);
      this.#changed(id);
      return patchOf(stored.article, after);
    });
  }

  /** Writes the article, then what the audit log says of it. */
  async record({ article, audit }: Outcome, { by, now: at }: ActContext): Promise<void> {
    await this.#library.writeArticle(article);
    if (audit.length > 0) await this.#library.appendAudit(article.id, audit, by, at);
    await this.#remember(by);
  }

  /** Adds a person to those who have worked in the library, once. */
  async #remember(person: Person): Promise<void> {
    const { people } = this.#library.file();
    if (person.name === '' || people.some(({ name }) => name === person.name)) return;
    await this.#library.updateFile((file) => ({ ...file, people: [person, ...file.people] }));
  }

  /** Keeps the draft and fields as a numbered revision. */
  async addRevision(
    article: Article,
    draft: string,
    { reason, note, context }: RevisionCause,
  ): Promise<Article> {
    const revision: Revision = {
      number: (article.revisions.at(-1)?.number ?? 0) + 1,
      at: context.now,
      by: context.by,
      note,
      reason,
      fields: article.fields,
      words: countWords(draft),
      contentHash: contentHash(article.fields, draft),
    };
    await this.#library.writeRevision(article.id, revision.number, draft);
    const revised = { ...article, revisions: [...article.revisions, revision] };
    const audit = [
      { action: 'revision taken', detail: { revision: String(revision.number), note } },
    ];
    await this.record({ article: revised, audit }, context);
    return revised;
  }

  /** As {@link addRevision}, unless the latest one is of just this content. */
  async ensureRevision(article: Article, draft: string, cause: RevisionCause): Promise<Article> {
    const isKept = article.revisions.at(-1)?.contentHash === contentHash(article.fields, draft);
    return isKept ? article : this.addRevision(article, draft, cause);
  }

  /** Waits until everything asked for so far is done. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }
}

/** The keys whose values are not the very same as before. */
export function patchOf(before: Article, after: Article): ArticlePatch {
  const changed = Object.entries(after).filter(
    ([key, value]) => before[key as keyof Article] !== value,
  );
  return Object.fromEntries(changed);
}
