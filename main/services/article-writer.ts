import { basename } from 'node:path';
import type { ArticlePatch, OutsideText } from '../../shared/ipc/channels/article.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Article, Revision } from '../../shared/model/article.ts';
import type { ActContext, Person } from '../../shared/model/primitives.ts';
import { unwrap } from '../../shared/model/result.ts';
import { applyDraft } from '../../shared/review/apply-draft.ts';
import { reviewedClaims } from '../../shared/review/fact-check.ts';
import type { Outcome } from '../../shared/review/outcome.ts';
import { countWords } from '../../shared/text/words.ts';
import type { Library } from '../library/index.ts';
import { KeyedQueue } from '../library/queue.ts';
import { actAs } from './acting.ts';
import { articleHash, contentHash } from './content-hash.ts';

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
  /** Whose fields and ratings to keep, where they are not the article's own. */
  readonly of?: Article;
}

/** A text to put in place of the draft, with what the editor knows about it. */
export interface DraftToStore
  extends Pick<RequestOf<'draft:save'>, 'text' | 'positions' | 'suggestions' | 'decided'> {
  /** A sign-off over other content may be voided. */
  readonly mayVoid: boolean;
}

/** In whose name a version is kept that another program wrote. */
const outsider: Person = { name: 'Another program', role: '' };

/** Told of an article that another program changed while it was in work here. */
export type OutsideFound = (id: string, patch: ArticlePatch, outside: OutsideText) => void;

/** Changes articles on disk: one change of an article after the other, each with its record. */
export class ArticleWriter {
  readonly #library: Library;
  readonly #queue = new KeyedQueue();
  /** Told after an article changed on disk. */
  readonly #changed: (id: string) => void;
  readonly #outsideFound: OutsideFound;

  constructor(library: Library, changed: (id: string) => void, outsideFound: OutsideFound) {
    this.#library = library;
    this.#changed = changed;
    this.#outsideFound = outsideFound;
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
      await this.#lookOutside(id);
      const { article, draft, recovered } = await this.#library.readArticle(id);
      const stored = { article, draft: recovered?.savedDraft ?? draft };
      const after = await work(stored);
      this.#changed(id);
      return patchOf(stored.article, after);
    });
  }

  /** Looks in its turn whether another program changed the article, and tells of it. */
  look(id: string): Promise<void> {
    return this.#queue.run(id, () => this.#lookOutside(id));
  }

  async #lookOutside(id: string): Promise<void> {
    const found = await this.takeOutside(id, false);
    if (!found) return;
    const { revisions, updatedAt } = found.article;
    this.#changed(id);
    this.#outsideFound(id, { revisions, updatedAt }, found.outside);
  }

  /**
   * Keeps as a revision what another program made of an article since it was last saved here; the
   * article itself stays ours. Null where nobody changed it. To be called in the article's turn.
   *
   * @param fresh compares with what was saved in earlier sessions too
   */
  async takeOutside(
    id: string,
    fresh: boolean,
  ): Promise<{ readonly article: Article; readonly outside: OutsideText } | null> {
    const theirs = await this.#library.takeOutside(id, fresh);
    if (!theirs) return null;
    const { article, draft, recovered } = await this.#library.readArticle(id);
    const revised = await this.addRevision(
      article,
      theirs.draft ?? recovered?.savedDraft ?? draft,
      {
        reason: 'outside',
        note: 'As another program changed it',
        context: actAs(outsider),
        of: theirs.article ?? article,
      },
    );
    const revision = revised.revisions.at(-1)?.number ?? 0;
    const keptAs = theirs.keptAs.map((path) => basename(path));
    return { article: revised, outside: { revision, keptAs } };
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
    if (
      person.name === '' ||
      person === outsider ||
      people.some(({ name }) => name === person.name)
    )
      return;
    await this.#library.updateFile((file) => ({ ...file, people: [person, ...file.people] }));
  }

  /** Keeps the draft and fields as a numbered revision. */
  async addRevision(
    article: Article,
    draft: string,
    { reason, note, context, of = article }: RevisionCause,
  ): Promise<Article> {
    const { fields } = of;
    const reviewed = reviewedClaims(of);
    const revision: Revision = {
      number: (article.revisions.at(-1)?.number ?? 0) + 1,
      at: context.now,
      by: context.by,
      note,
      reason,
      fields,
      reviewedClaims: reviewed,
      words: countWords(draft),
      contentHash: contentHash(fields, draft, reviewed),
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
    const isKept = article.revisions.at(-1)?.contentHash === articleHash(article, draft);
    return isKept ? article : this.addRevision(article, draft, cause);
  }

  /**
   * Writes a text in place of the draft, with what follows it in the article. To be called in the
   * article's turn.
   *
   * @throws DeskFailure where the copy is signed off and the sign-off may not be voided
   */
  async storeDraft(
    stored: StoredArticle,
    { text, positions, suggestions, decided, mayVoid }: DraftToStore,
    context: ActContext,
  ): Promise<Outcome> {
    const save = {
      article: stored.article,
      text,
      textChanged: text !== stored.draft,
      hashOf: (article: Article) => articleHash(article, text),
      positions,
      suggestions,
      decided,
      voidSignOff: mayVoid,
    };
    const outcome = unwrap(applyDraft(save, context));
    // The text first: anchors find their words again, lost words would find nothing.
    await this.#library.writeDraft(stored.article.id, text);
    if (outcome.article !== stored.article) await this.record(outcome, context);
    return outcome;
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
