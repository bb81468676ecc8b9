import type { ArticlePatch } from '../../shared/ipc/channels/article.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Revision } from '../../shared/model/article.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { suggestionsIn } from '../../shared/review/suggestions.ts';
import type { Library } from '../library/index.ts';
import { actAs } from './acting.ts';
import type { ArticleWriter } from './article-writer.ts';
import { articleHash, contentHash } from './content-hash.ts';

/** The numbered revisions of the articles of one open library. */
export class Revisions {
  readonly #library: Library;
  readonly #writer: ArticleWriter;

  constructor(library: Library, writer: ArticleWriter) {
    this.#library = library;
    this.#writer = writer;
  }

  /** Takes a revision of the stored draft by hand. */
  async take(id: string, note: string, by: Person): Promise<ArticlePatch> {
    return this.#writer.change(id, ({ article, draft }) =>
      this.#writer.addRevision(article, draft, { reason: 'by-hand', note, context: actAs(by) }),
    );
  }

  /** A revision's text and record. */
  async read(id: string, number: number): Promise<{ text: string; revision: Revision }> {
    const { article } = await this.#library.readArticle(id);
    const revision = article.revisions.find((one) => one.number === number);
    if (!revision) throw new DeskFailure(noRevision(number));
    return { text: await this.#library.readRevision(id, number), revision };
  }

  /**
   * Makes a revision the draft again, body and fields; the draft before it is kept as one, with
   * the suggestions that the revision does not have. Those that it has too stay undecided.
   */
  async restore(
    request: RequestOf<'revision:restore'>,
    by: Person,
  ): Promise<{ draft: string; patch: ArticlePatch }> {
    const { text, revision } = await this.read(request.id, request.number);
    const patch = await this.#writer.change(request.id, async (stored) => {
      const context = actAs(by);
      const kept = await this.#writer.ensureRevision(stored.article, stored.draft, {
        reason: 'restore',
        note: `Draft before revision ${request.number} was restored`,
        context,
      });
      const restored = { ...kept, fields: revision.fields };
      const saved = await this.#writer.storeDraft(
        { article: restored, draft: stored.draft },
        {
          text,
          positions: [],
          suggestions: suggestionsIn(text, stored.article.suggestions, stored.draft),
          decided: [],
          mayVoid: request.voidSignOff,
        },
        context,
      );
      const audit = [{ action: 'revision restored', detail: { revision: String(request.number) } }];
      await this.#writer.record({ article: saved.article, audit }, context);
      return saved.article;
    });
    return { draft: text, patch };
  }

  /**
   * Somebody leaves an article that they worked on: what they changed since the last revision, or
   * since it was submitted, is kept as one.
   */
  async leave(id: string, by: Person): Promise<ArticlePatch> {
    return this.#writer.change(id, async ({ article, draft }) => {
      const hash = articleHash(article, draft);
      const { submission } = await this.#library.readArticle(id);
      const last =
        article.revisions.at(-1)?.contentHash ??
        contentHash(article.submittedFields, submission, null);
      if (hash === last) return article;
      const context = actAs(by);
      return this.#writer.addRevision(article, draft, { reason: 'session', note: '', context });
    });
  }
}

function noRevision(number: number): DeskError {
  return {
    code: 'not-found',
    message: `There is no revision ${number} of this article.`,
    advice: 'Nothing was changed. Choose one from the history.',
  };
}
