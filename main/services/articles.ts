import type { ArticlePatch, OpenedArticle } from '../../shared/ipc/channels/article.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import { type Article, standingSignOff } from '../../shared/model/article.ts';
import type { AuditRecord } from '../../shared/model/library.ts';
import type { ActContext, Person } from '../../shared/model/primitives.ts';
import { DeskFailure, unwrap } from '../../shared/model/result.ts';
import type { EvidenceFile } from '../../shared/model/source.ts';
import { applyCommand } from '../../shared/review/apply-command.ts';
import { applySignOff } from '../../shared/review/apply-sign-off.ts';
import type { BlamedSentence } from '../../shared/review/blame.ts';
import type { ReviewCommand } from '../../shared/review/command.ts';
import { attachEvidence } from '../../shared/review/commands/sources.ts';
import { voidSignOff } from '../../shared/review/commands/states.ts';
import type { Outcome } from '../../shared/review/outcome.ts';
import { readiness } from '../../shared/review/readiness.ts';
import type { Readiness } from '../../shared/review/readiness-model.ts';
import { isSignedOff, stateNames } from '../../shared/review/state.ts';
import type { Library } from '../library/index.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { actAs, now, today } from './acting.ts';
import type { ArticleWriter, StoredArticle } from './article-writer.ts';
import { articleHash } from './content-hash.ts';
import { FolderWatch } from './folder-watch.ts';
import { recoveredSuggestions } from './recovered-suggestions.ts';
import { readVersions } from './versions.ts';

/**
 * Everything that is done to the articles of one open library: reads, lets the pure rules of
 * shared/review decide, writes durably, records in the audit log. Work on one article runs one
 * after the other. Plain Node: the app and the command line share it.
 */
export class Articles {
  readonly #library: Library;
  readonly #runner: TaskRunner;
  readonly #writer: ArticleWriter;
  readonly #watch: FolderWatch;
  /** Looks again at the article that was opened last. */
  #look: () => Promise<void> = async () => undefined;

  constructor(library: Library, runner: TaskRunner, writer: ArticleWriter) {
    this.#library = library;
    this.#runner = runner;
    this.#writer = writer;
    this.#watch = new FolderWatch();
  }

  /**
   * The article with its texts. What a crash left in the journal has been replayed into the draft;
   * the draft as last saved and the one with it are then kept as revisions.
   */
  async open(id: string, by: Person): Promise<OpenedArticle> {
    return this.#writer.inTurn(id, async () => {
      const found = await this.#writer.takeOutside(id, true);
      const outside = found?.outside ?? null;
      const read = await this.#library.openArticle(id);
      const { submission, draft } = read;
      // In a library that another program has open, what is in its journal is no accident.
      if (!read.recovered || this.#library.readOnly) {
        return { article: read.article, submission, draft, recovered: null, outside };
      }
      const context = actAs(by);
      const { savedDraft } = read.recovered;
      const before = await this.#writer.ensureRevision(read.article, savedDraft, {
        reason: 'recovery',
        note: 'Draft as last saved, before text was recovered',
        context,
      });
      const stored = { article: before, draft: savedDraft };
      const saved = await this.#writer.storeDraft(
        stored,
        {
          text: draft,
          positions: [],
          suggestions: recoveredSuggestions(read, context),
          decided: [],
          mayVoid: isSignedOff(read.article),
        },
        context,
      );
      const article = await this.#writer.addRevision(saved.article, draft, {
        reason: 'recovery',
        note: 'Text recovered after the program ended unexpectedly',
        context,
      });
      const [was, is] = [before, article].map(({ revisions }) => revisions.at(-1)?.number ?? 0);
      const recovered = { saved: was ?? 0, recovered: is ?? 0 };
      return { article, submission, draft, recovered, outside };
    });
  }

  /**
   * From now on looks whether another program changes this article, in place of the one before;
   * what can't be looked at is said once somebody works on it.
   */
  watch(id: string): void {
    this.#look = () => this.#writer.look(id).catch(onlyFailures);
    this.#watch.start(this.#library.articleFolder(id), () => void this.#look());
  }

  /** Looks at the article that is watched. */
  async look(): Promise<void> {
    await this.#look();
  }

  /** Carries out a review command; gives the keys of the article that changed. */
  async command(id: string, command: ReviewCommand, by: Person): Promise<ArticlePatch> {
    return this.#writer.change(id, async (stored) => {
      const context = actAs(by);
      const style = this.#library.file().houseStyle;
      const outcome = unwrap(applyCommand(stored.article, command, context, style));
      const settled =
        command.type === 'set-fields'
          ? this.#settleFields(outcome, stored, command.voidSignOff, context)
          : outcome;
      const stateChanged = settled.article.state !== stored.article.state;
      await this.#writer.record(settled, context);
      return stateChanged
        ? this.#writer.addRevision(settled.article, stored.draft, {
            reason: 'state',
            note: `Moved to ${stateNames[settled.article.state].toLowerCase()}`,
            context,
          })
        : settled.article;
    });
  }

  /** Appends what was typed to the article's journal, durably. */
  async journal(request: RequestOf<'draft:journal'>, by: Person): Promise<void> {
    const { id, changes, suggesting } = request;
    const entry = { at: now(), changes, suggestedBy: suggesting ? by : null };
    await this.#writer.inTurn(id, () => this.#library.appendJournal(id, entry));
  }

  /** Saves the draft's text and lets claims and comments follow it. */
  async saveDraft(
    request: RequestOf<'draft:save'>,
    by: Person,
  ): Promise<{ savedAt: string; patch: ArticlePatch }> {
    const context = actAs(by);
    const patch = await this.#writer.change(request.id, async (stored) => {
      const saved = await this.#writer.storeDraft(
        stored,
        { ...request, mayVoid: request.voidSignOff },
        context,
      );
      const voided = isSignedOff(stored.article) && !isSignedOff(saved.article);
      return voided
        ? this.#writer.addRevision(saved.article, request.text, {
            reason: 'state',
            note: 'Edited after sign-off',
            context,
          })
        : saved.article;
    });
    return { savedAt: context.now, patch };
  }

  /** Signs off the stored content in a person's name, if every gate is met. */
  async signOff(request: RequestOf<'article:sign-off'>): Promise<ArticlePatch> {
    return this.#writer.change(request.id, async (stored) => {
      const context = actAs(request.person);
      const hash = articleHash(stored.article, stored.draft);
      const ask = {
        article: stored.article,
        readiness: await this.readiness(stored, request.person),
        contentHash: hash,
        seenHash: request.contentHash,
        statement: request.statement,
        revision: stored.article.revisions.length + 1,
      };
      const outcome = unwrap(applySignOff(ask, context));
      const article = await this.#writer.addRevision(outcome.article, stored.draft, {
        reason: 'state',
        note: `Signed off by ${context.by.name}`,
        context,
      });
      await this.#library.appendAudit(request.id, outcome.audit, context.by, context.now);
      return article;
    });
  }

  /** The gates of stored content, by a fresh analysis. */
  async readiness(stored: StoredArticle, signer: Person | null): Promise<Readiness> {
    const style = this.#library.file().houseStyle;
    const { article, draft } = stored;
    const { styleFolder } = this.#library;
    const input = { fields: article.fields, body: draft, style, today: today(), styleFolder };
    const { findings } = await this.#runner.run('analyze', input);
    return readiness({ article, body: draft, findings, style, signer });
  }

  /** Who is answerable for the sentences of a text, by the article's revisions. */
  async blame(id: string, body: string): Promise<readonly BlamedSentence[]> {
    const { article, submission } = await this.#library.readArticle(id);
    const versions = await readVersions(this.#library, article);
    const { language } = article.fields;
    return this.#runner.run('blame', { submission, versions, draft: body, language });
  }

  /** Content hash of what is stored. */
  async contentHash(id: string): Promise<string> {
    const { article, draft } = await this.#library.readArticle(id);
    return articleHash(article, draft);
  }

  /** The audit log, and what is wrong with its chain; empty where it is whole. */
  async audit(id: string): Promise<{ records: readonly AuditRecord[]; broken: string }> {
    const records = await this.#library.readAudit(id);
    const verdict = await this.#library.verifyAudit(id);
    return {
      records,
      broken: verdict === 'intact' ? '' : `Record ${verdict.brokenAt}: ${verdict.why}`,
    };
  }

  /** Attaches stored evidence files to a source. */
  async attachEvidence(
    id: string,
    sourceId: string,
    files: readonly EvidenceFile[],
    by: Person,
  ): Promise<ArticlePatch> {
    return this.#writer.change(id, async (stored) => {
      const context = actAs(by);
      const outcome = unwrap(attachEvidence(stored.article, sourceId, files));
      await this.#writer.record(outcome, context);
      return outcome.article;
    });
  }

  /**
   * Brings up to date how far evidence files can be read. Nobody decided anything: the audit log
   * has no entry of it.
   *
   * @param known by the hash of the file; others stay as they are
   */
  async evidenceRead(
    id: string,
    known: ReadonlyMap<string, Pick<EvidenceFile, 'readable' | 'pagesWithoutText'>>,
  ): Promise<ArticlePatch> {
    return this.#writer.change(id, async ({ article }) => {
      const sources = article.sources.map((source) => ({
        ...source,
        evidence: source.evidence.map((file) => ({ ...file, ...known.get(file.sha256) })),
      }));
      const read: Article = { ...article, sources };
      await this.#library.writeArticle(read);
      return read;
    });
  }

  /** Records that files of an article were written for publication or as a record. */
  async recordExport(
    id: string,
    files: readonly { readonly name: string; readonly sha256: string }[],
    by: Person,
  ): Promise<ArticlePatch> {
    return this.#writer.change(id, async ({ article, draft }) => {
      const context = actAs(by);
      const hash = articleHash(article, draft);
      const approved = standingSignOff(article)?.contentHash === hash;
      const record = { at: context.now, by, contentHash: hash, approved, files };
      const exported: Article = {
        ...article,
        state: approved ? 'exported' : article.state,
        exports: [...article.exports, record],
        updatedAt: context.now,
      };
      const audit = [
        {
          action: 'exported',
          detail: { files: files.map((file) => file.name).join(', '), contentHash: hash },
        },
      ];
      await this.#writer.record({ article: exported, audit }, context);
      return exported;
    });
  }

  /** Waits until everything asked for so far is done. */
  async idle(): Promise<void> {
    this.#watch.stop();
    await this.#writer.idle();
  }

  /** On approved copy, changed fields void the sign-off if the user agreed, else are refused. */
  #settleFields(
    outcome: Outcome,
    stored: StoredArticle,
    mayVoid: boolean,
    context: ActContext,
  ): Outcome {
    if (!isSignedOff(stored.article)) return outcome;
    const hash = articleHash(outcome.article, stored.draft);
    if (standingSignOff(stored.article)?.contentHash === hash) return outcome;
    if (!mayVoid) {
      throw new DeskFailure({
        code: 'refused',
        message: `“${stored.article.fields.headline}” is signed off, so its fields were not changed.`,
        advice: 'Choose to edit the article, which voids the sign-off and records it.',
      });
    }
    const voided = voidSignOff(outcome.article, 'The fields were edited after sign-off.', context);
    return { article: voided.article, audit: [...outcome.audit, ...voided.audit] };
  }
}

/** A failure is told to whoever works on the article next; anything else is a fault of ours. */
function onlyFailures(cause: unknown): void {
  if (!(cause instanceof DeskFailure)) throw cause;
}
