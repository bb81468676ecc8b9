import { join } from 'node:path';
import type { Person } from '../../shared/model/primitives.ts';
import { durableAppend } from './append.ts';
import { asidePath, durableWrite } from './durable.ts';
import { badRequest, diskFailure } from './failures.ts';
import {
  applyChanges,
  type JournalEntry,
  journalHeader,
  journalLine,
  type Replay,
  replacementBetween,
  replayJournal,
} from './journal.ts';
import { keepLastSaved, lastSaved } from './last-saved.ts';
import { keepOutsideChange } from './outside.ts';
import type { StoreContext } from './store-context.ts';
import { encodeText, type Fallback, previousVersion, readTextFile, textHash } from './text-file.ts';

/** The text with what was typed since the last save, and the saved one where they differ. */
export interface DraftText {
  readonly text: string;
  readonly recovered: {
    readonly savedDraft: string;
    /** Who suggested what was typed; null where it was edited by decision. */
    readonly suggestedBy: Person | null;
  } | null;
}

/** After so many entries the journal is written anew as one: a replay stays short. */
const MAX_ENTRIES = 50;

type JournalState =
  /** No journal on the disk. */
  | 'none'
  /** Ends with the present text; the next entry is appended. */
  | 'open'
  /** Its end is not known to be good; the next entry starts a new one. */
  | 'broken';

/** The working copy of one article: draft.md and draft.journal. Not for concurrent calls. */
export class Draft {
  readonly #context: StoreContext;
  readonly #articleId: string;
  readonly #path: string;
  readonly #journalPath: string;
  /** What draft.md held when it was last read or written here. */
  #saved = '';
  /** With everything that was journalled. */
  #text = '';
  #journal: JournalState = 'none';
  #entries = 0;
  #suggestedBy: Person | null = null;

  private constructor(context: StoreContext, articleFolder: string, articleId: string) {
    this.#context = context;
    this.#articleId = articleId;
    this.#path = join(articleFolder, 'draft.md');
    this.#journalPath = join(articleFolder, 'draft.journal');
  }

  /**
   * Reads the draft and replays its journal. A damaged or missing draft.md is restored from the
   * journal, the version before, or `fallbacks`, and reported.
   */
  static async open(
    context: StoreContext,
    articleFolder: string,
    articleId: string,
    fallbacks: readonly Fallback[],
  ): Promise<Draft> {
    const draft = new Draft(context, articleFolder, articleId);
    await draft.#load(fallbacks);
    return draft;
  }

  /** The present text. */
  get current(): DraftText {
    const recovered =
      this.#text === this.#saved
        ? null
        : { savedDraft: this.#saved, suggestedBy: this.#suggestedBy };
    return { text: this.#text, recovered };
  }

  /** Whether everything typed is in draft.md. */
  get isSaved(): boolean {
    return this.#journal === 'none';
  }

  async #load(fallbacks: readonly Fallback[]): Promise<void> {
    const bytes = await this.#context.files.read(this.#journalPath);
    const replay = bytes === null ? null : replayJournal(bytes);
    const fromJournal = async () =>
      replay && { text: replay.base, from: 'the journal of the last session' };
    this.#saved = await readTextFile(this.#context, {
      path: this.#path,
      articleId: this.#articleId,
      what: 'The draft',
      sha256: null,
      fallbacks: [
        fromJournal,
        lastSaved(this.#context.files, this.#path),
        previousVersion(this.#context, this.#path),
        ...fallbacks,
      ],
    });
    this.#text = this.#saved;
    if (bytes === null) return;
    this.#journal = 'broken';
    const fits = replay?.hashes.includes(textHash(this.#saved));
    if (replay === null || (!fits && replay.hashes.length === 1)) {
      await this.#setJournalAside(bytes);
    } else if (fits) {
      // The usual case, and a crash between saving the draft and removing the journal: entries
      // after the saved text are what is missing from it.
      this.#text = replay.text;
      this.#suggestedBy = replay.suggestedBy;
      if (replay.complete) this.#journal = 'open';
      this.#entries = replay.hashes.length - 1;
    } else {
      await this.#keepOutsideDraft(replay);
    }
  }

  /** Another program replaced draft.md while something typed was not saved: both are kept. */
  async #keepOutsideDraft(replay: Replay): Promise<void> {
    this.#text = replay.text;
    let keptAs = this.#path;
    if (!this.#context.readOnly) {
      const { files } = this.#context;
      keptAs = await asidePath(files, this.#path, 'outside', this.#context.clock());
      await durableWrite(files, keptAs, encodeText(this.#saved));
    }
    this.#context.report({
      code: 'changed-outside',
      file: this.#path,
      articleId: this.#articleId,
      what: 'The draft was changed by another program while it held unsaved typing here.',
      saved: `What was typed here is shown; the other version is kept as ${keptAs}.`,
      advice: 'Compare the two before going on.',
    });
  }

  async #setJournalAside(bytes: Uint8Array): Promise<void> {
    const { files, readOnly } = this.#context;
    let keptAs = this.#journalPath;
    if (!readOnly) {
      keptAs = await asidePath(files, this.#journalPath, 'damaged', this.#context.clock());
      if (bytes.length > 0) await durableWrite(files, keptAs, bytes);
      await files.remove(this.#journalPath);
      this.#journal = 'none';
    }
    if (bytes.length === 0) return;
    this.#context.report({
      code: 'damaged',
      file: this.#journalPath,
      articleId: this.#articleId,
      what: 'What was typed after the last save could not be read.',
      saved: `The draft as last saved is shown; the damaged journal is kept as ${keptAs}.`,
      advice: 'Look whether the last sentences that were typed are missing.',
    });
  }

  /**
   * Keeps what was typed; returns when it is on the disk. After a failure the changes are not
   * part of the text: send them again, together with what was typed meanwhile. `bad-request`
   * where they do not fit the present text: the caller then has to save the whole draft.
   */
  async append(entry: JournalEntry): Promise<void> {
    const next = applyChanges(this.#text, entry.changes);
    if (next === null) throw badRequest('The changes do not fit the draft.');
    await this.#journalTo(next, entry);
  }

  async #journalTo(next: string, entry: JournalEntry): Promise<void> {
    const { files } = this.#context;
    try {
      if (this.#journal === 'open' && this.#entries < MAX_ENTRIES) {
        await durableAppend(files, this.#journalPath, journalLine(entry, next));
        this.#entries += 1;
      } else {
        const whole = { ...entry, changes: [replacementBetween(this.#saved, next)] };
        const lines = journalHeader(this.#saved) + journalLine(whole, next);
        await durableWrite(files, this.#journalPath, Buffer.from(lines, 'utf8'));
        this.#entries = 1;
      }
    } catch (error) {
      this.#journal = 'broken';
      throw error;
    }
    this.#text = next;
    this.#suggestedBy = entry.suggestedBy ?? this.#suggestedBy;
    this.#journal = 'open';
  }

  /**
   * Saves the draft and then removes the journal. `conflict` where another program changed
   * draft.md: nothing is overwritten and both versions are kept in files of their own. From then
   * on the draft is the other version, as for an article that is opened; saving again takes ours.
   */
  async write(text: string): Promise<void> {
    const bytes = encodeText(text);
    const conflict = await keepOutsideChange(this.#context, this.#path, bytes);
    if (conflict) {
      await this.#removeJournal();
      throw conflict;
    }
    await this.#leadJournalTo(text);
    await keepLastSaved(this.#context, this.#path, bytes);
    await durableWrite(this.#context.files, this.#path, bytes, {
      keepPrevious: true,
      replaced: (stamp) => this.#context.known.note(this.#path, stamp, bytes),
    });
    this.#saved = text;
    this.#text = text;
    this.#suggestedBy = null;
    await this.#removeJournal();
  }

  async #removeJournal(): Promise<void> {
    if (this.#journal === 'none') return;
    try {
      await this.#context.files.remove(this.#journalPath);
    } catch (error) {
      this.#journal = 'broken';
      throw diskFailure(error, this.#journalPath);
    }
    this.#journal = 'none';
  }

  /**
   * Makes a journal end with the text that is about to be saved, so that after a crash before
   * its removal it is seen to be in the draft already.
   */
  async #leadJournalTo(text: string): Promise<void> {
    if (this.#journal === 'none' || (this.#journal === 'open' && this.#text === text)) return;
    const change = replacementBetween(this.#text, text);
    await this.#journalTo(text, {
      at: this.#context.clock(),
      changes: [change],
      suggestedBy: null,
    });
  }
}
