import { ARTICLE_FORMAT, type Article, articleSchema } from '../../shared/model/article.ts';
import type { AuditEntry, AuditRecord } from '../../shared/model/library.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import {
  type AuditStamp,
  type AuditVerdict,
  appendAuditLog,
  readAuditLog,
  verifyAuditLog,
} from './audit.ts';
import { Draft, type DraftText } from './draft.ts';
import { sweepTemporary } from './durable.ts';
import { badRequest, notFoundFailure, refusedFailure } from './failures.ts';
import type { FileStamp } from './files.ts';
import type { JournalEntry } from './journal.ts';
import { decodeJson, JsonFile, type JsonKind } from './json-file.ts';
import { takeOutside } from './last-saved.ts';
import { type NewArticle, STORED_ACTION, storeNewArticle } from './new-article.ts';
import { type ArticlePaths, articlePaths, type LibraryPaths } from './paths.ts';
import { KeyedQueue } from './queue.ts';
import { RevisionFiles } from './revisions.ts';
import type { StoreContext } from './store-context.ts';
import { decodeText, previousVersion, readTextFile, type TextFallback } from './text-file.ts';

/** An article as it is opened. */
export interface StoredArticle {
  readonly article: Article;
  readonly submission: string;
  /** With everything that was typed, saved or not. */
  readonly draft: string;
  /** What draft.md holds, where the journal brought more than that; null otherwise. */
  readonly recovered: DraftText['recovered'];
}

/** What another program made of an article; null where it left that alone. */
export interface OutsideArticle {
  readonly draft: string | null;
  readonly article: Article | null;
  /** The files in which its versions are kept. */
  readonly keptAs: readonly string[];
}

/** What the article.json of this article must hold: a copied folder is not a second article. */
export function articleKind(id: string): JsonKind<Article> {
  return {
    what: 'the article',
    schema: articleSchema.refine((article) => article.id === id, 'it belongs to another article'),
    format: ARTICLE_FORMAT,
    keepsLastSaved: true,
  };
}

/** Saved drafts kept in memory, so that their journal need not read them again. */
const MAX_IDLE_DRAFTS = 32;

function isConflict(error: unknown): boolean {
  return error instanceof DeskFailure && error.error.code === 'conflict';
}

/** The article folders. Calls for one article run one after the other. */
export class ArticleStore {
  readonly #context: StoreContext;
  readonly #paths: LibraryPaths;
  readonly #queue = new KeyedQueue();
  readonly #drafts = new Map<string, Draft>();

  constructor(context: StoreContext, paths: LibraryPaths) {
    this.#context = context;
    this.#paths = paths;
  }

  /** The places of an article in use; `bad-request` where `id` is not an id. */
  paths(id: string): ArticlePaths {
    return articlePaths(this.#paths.articles, id);
  }

  /** Runs a job on one article's folder after all earlier ones. */
  run<T>(id: string, job: (paths: ArticlePaths) => Promise<T>): Promise<T> {
    const paths = this.paths(id);
    return this.#queue.run(id, () => job(paths));
  }

  /** Forgets what is kept of an article whose folder goes elsewhere. */
  forget(id: string): void {
    this.#drafts.delete(id);
    this.#context.known.forgetFolder(this.paths(id).folder);
  }

  /** Whether the id is taken, by an article in use or in the trash. */
  async exists(id: string): Promise<boolean> {
    const { files } = this.#context;
    const places = [this.paths(id).folder, articlePaths(this.#paths.trash, id).folder];
    const stamps = await Promise.all(places.map((folder) => files.stamp(folder)));
    return stamps.some((stamp) => stamp !== null);
  }

  /** Stores a new article whole or not at all; `refused` where the id is taken. */
  create(input: NewArticle): Promise<FileStamp> {
    const { id } = input.article;
    const decoded = articleSchema.safeParse(input.article);
    if (!decoded.success) throw badRequest(`Not an article: ${decoded.error.message}`);
    return this.run(id, async (paths) => {
      if (await this.exists(id)) {
        throw refusedFailure(
          `There is an article “${id}” already.`,
          'Nothing was changed. Bring the copy in again.',
          paths.folder,
        );
      }
      return storeNewArticle(this.#context, paths, { ...input, article: decoded.data });
    });
  }

  /** Reads article.json, or restores and reports it; see {@link JsonFile.open}. */
  async readFile(id: string): Promise<Article> {
    const { article } = this.paths(id);
    return (await JsonFile.open(this.#context, article, articleKind(id), id)).data;
  }

  /**
   * Reads an article with what was typed since its last save. `fresh` takes the draft from the
   * disk, whatever another program made of it; otherwise a draft that is in work here is given
   * as it was, so that saving it still notices a change from outside.
   */
  read(id: string, { fresh }: { readonly fresh: boolean }): Promise<StoredArticle> {
    return this.run(id, async (paths) => {
      await this.#requireFolder(id, paths);
      if (!this.#context.readOnly) {
        await sweepTemporary(this.#context.files, paths.folder);
        await sweepTemporary(this.#context.files, paths.revisions);
      }
      const article = await this.readFile(id);
      const submission = await this.#readSubmission(id, paths);
      const present = fresh ? undefined : this.#drafts.get(id);
      const fallbacks = [
        () => this.#latestRevision(paths, article),
        async () => (submission === '' ? null : { text: submission, from: 'the submission' }),
      ];
      const draft = present ?? (await Draft.open(this.#context, paths.folder, id, fallbacks));
      if (fresh) this.#keep(id, draft);
      const { text, recovered } = draft.current;
      return { article, submission, draft: text, recovered };
    });
  }

  /**
   * What another program made of draft.md and article.json since they were last saved here; what
   * was saved is put back, and theirs kept in files of their own. Null where nobody changed them.
   *
   * @param fresh compares with what was saved in earlier sessions too
   */
  takeOutside(id: string, fresh: boolean): Promise<OutsideArticle | null> {
    return this.run(id, async (paths) => {
      await this.#requireFolder(id, paths);
      const kind = articleKind(id);
      const decode = (bytes: Uint8Array) => decodeJson(bytes, kind);
      const draft = await takeOutside(
        this.#context,
        paths.draft,
        fresh,
        (bytes) => decodeText(bytes).kind === 'good',
      );
      const article = await takeOutside(
        this.#context,
        paths.article,
        fresh,
        (bytes) => decode(bytes).kind === 'good',
      );
      if (!draft && !article) return null;
      const text = draft && decodeText(draft.bytes);
      const json = article && decode(article.bytes);
      return {
        draft: text?.kind === 'good' ? text.text : null,
        article: json?.kind === 'good' ? json.data : null,
        keptAs: [draft, article].flatMap((one) => (one ? [one.keptAs] : [])),
      };
    });
  }

  async #requireFolder(id: string, paths: ArticlePaths): Promise<void> {
    if ((await this.#context.files.stamp(paths.folder)) === null) {
      throw notFoundFailure(`The article “${id}”`, paths.folder);
    }
  }

  async #readSubmission(id: string, paths: ArticlePaths): Promise<string> {
    const { submission: path, audit } = paths;
    const [first] = await readAuditLog(this.#context, audit);
    const hash = first?.action === STORED_ACTION ? (first.detail.submission ?? null) : null;
    return readTextFile(this.#context, {
      path,
      articleId: id,
      what: 'The submission',
      sha256: hash,
      fallbacks: [previousVersion(this.#context, path, hash)],
    });
  }

  async #latestRevision(paths: ArticlePaths, article: Article): Promise<TextFallback | null> {
    const number = article.revisions.at(-1)?.number;
    if (number === undefined) return null;
    const text = await this.#revisions(paths).readIfGood(number);
    return text === null ? null : { text, from: `revision ${number}` };
  }

  /** Keeps a draft that is in work; of the saved ones only the latest. */
  #keep(id: string, draft: Draft): void {
    this.#drafts.delete(id);
    this.#drafts.set(id, draft);
    const idle = [...this.#drafts].filter(([key, { isSaved }]) => isSaved && key !== id);
    for (const [key] of idle.slice(0, Math.max(0, idle.length - MAX_IDLE_DRAFTS))) {
      this.#drafts.delete(key);
    }
  }

  async #draft(id: string, paths: ArticlePaths): Promise<Draft> {
    const present = this.#drafts.get(id);
    if (present) return present;
    await this.#requireFolder(id, paths);
    const draft = await Draft.open(this.#context, paths.folder, id, []);
    this.#keep(id, draft);
    return draft;
  }

  /** Writes article.json and returns its stamp; `conflict` where another program changed it. */
  write(article: Article): Promise<FileStamp> {
    return this.run(article.id, async (paths) => {
      const kind = articleKind(article.id);
      const file = JsonFile.unread(this.#context, paths.article, kind, article.id, null);
      await file.replace(article);
      const stamp = await this.#context.files.stamp(paths.article);
      if (stamp === null) throw notFoundFailure(`The article “${article.id}”`, paths.article);
      return stamp;
    });
  }

  /** See {@link Draft.write}. */
  writeDraft(id: string, text: string): Promise<void> {
    return this.run(id, async (paths) => {
      const draft = await this.#draft(id, paths);
      try {
        await draft.write(text);
      } catch (error) {
        // After a conflict the draft is what the other program wrote.
        if (isConflict(error)) this.#drafts.delete(id);
        throw error;
      }
    });
  }

  /** See {@link Draft.append}. */
  appendJournal(id: string, entry: JournalEntry): Promise<void> {
    return this.run(id, async (paths) => (await this.#draft(id, paths)).append(entry));
  }

  /** See {@link RevisionFiles.write}. */
  writeRevision(id: string, number: number, text: string): Promise<void> {
    return this.run(id, async (paths) => {
      await this.#requireFolder(id, paths);
      await this.#revisions(paths).write(number, text);
    });
  }

  /** See {@link RevisionFiles.read}. */
  readRevision(id: string, number: number): Promise<string> {
    return this.run(id, (paths) => this.#revisions(paths).read(number));
  }

  /** See {@link RevisionFiles.readAll}. */
  readRevisions(id: string, last: number): Promise<readonly { number: number; text: string }[]> {
    return this.run(id, (paths) => this.#revisions(paths).readAll(last));
  }

  #revisions(paths: ArticlePaths): RevisionFiles {
    return new RevisionFiles(this.#context.files, paths.revisions);
  }

  /** See {@link appendAuditLog}. */
  appendAudit(id: string, entries: readonly AuditEntry[], stamp: AuditStamp): Promise<void> {
    return this.run(id, async (paths) => {
      await this.#requireFolder(id, paths);
      await appendAuditLog(this.#context, paths.audit, id, entries, stamp);
    });
  }

  /** See {@link readAuditLog}. */
  readAudit(id: string): Promise<readonly AuditRecord[]> {
    return this.run(id, ({ audit }) => readAuditLog(this.#context, audit));
  }

  /** See {@link verifyAuditLog}. */
  verifyAudit(id: string): Promise<AuditVerdict> {
    return this.run(id, ({ audit }) => verifyAuditLog(this.#context, audit));
  }
}
