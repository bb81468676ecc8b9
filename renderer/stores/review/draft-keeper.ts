import type { ArticlePatch } from '../../../shared/ipc/channels/article.ts';
import type { DecidedSuggestion, TextChange } from '../../../shared/ipc/channels/draft.ts';
import type { DeskApi } from '../../../shared/ipc/desk-api.ts';
import type { ArticleFields } from '../../../shared/model/article.ts';
import { type DeskError, ok, type Result } from '../../../shared/model/result.ts';
import type { EditorLink, SaveState } from './model.ts';

/** Typed text is in the journal after at most this long, in milliseconds. */
const JOURNAL_WITHIN = 900;
/** The draft is saved after a pause of this long. */
const SAVE_AFTER = 1200;
/** Fields are saved after a pause of this long. */
const FIELDS_AFTER = 700;

interface Host {
  /** Whether the user agreed to void a sign-off. */
  mayVoid(): boolean;
  saveState(state: SaveState): void;
  merge(patch: ArticlePatch): void;
  /** These fields are on disk; the ones typed meanwhile are not among them. */
  fieldsSaved(fields: Partial<ArticleFields>): void;
}

/** What a save of the draft takes. */
interface SavedDraft {
  readonly text: string;
  readonly positions: ReturnType<EditorLink['getPositions']>;
  readonly suggestions: ReturnType<EditorLink['getSuggestions']>;
}

function draftOf(editor: EditorLink): SavedDraft {
  return {
    text: editor.getText(),
    positions: editor.getPositions(),
    suggestions: editor.getSuggestions(),
  };
}

function isSame(one: SavedDraft, other: SavedDraft): boolean {
  return (
    one.text === other.text &&
    JSON.stringify([one.positions, one.suggestions]) ===
      JSON.stringify([other.positions, other.suggestions])
  );
}

/**
 * Keeps what is typed into one article safe: the journal at least every second, the draft and
 * the fields on each pause. Everything it sends goes one after the other, so that the journal
 * never holds a change that the saved draft has already.
 */
export class DraftKeeper {
  readonly #api: DeskApi;
  readonly #id: string;
  readonly #host: Host;
  #editor: EditorLink | null = null;
  /** Not yet in the journal nor in the saved draft. */
  #typed: TextChange[] = [];
  #textDirty = false;
  /** The draft as the disk has it; null while that is not known, as during a save. */
  #onDisk: SavedDraft | null = null;
  /** By how much what is typed since makes it longer. */
  #longer = 0;
  /** The journal has, or may have, what the saved draft has not. */
  #journaled = false;
  #decided: DecidedSuggestion[] = [];
  #fields: Partial<ArticleFields> = {};
  #savedAt: string | null = null;
  #failed = false;
  #journalTimer: ReturnType<typeof setTimeout> | null = null;
  #saveTimer: ReturnType<typeof setTimeout> | null = null;
  #fieldsTimer: ReturnType<typeof setTimeout> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(api: DeskApi, id: string, host: Host) {
    this.#api = api;
    this.#id = id;
    this.#host = host;
  }

  /** Whether anything typed is not on disk as draft or fields. */
  get dirty(): boolean {
    return this.#textDirty || Object.keys(this.#fields).length > 0;
  }

  /** The editor on the screen, or null when it goes: what it last held is kept to be saved. */
  attach(editor: EditorLink | null): void {
    if (editor === null && this.#editor !== null && this.#textDirty) {
      const text = this.#editor.getText();
      const positions = this.#editor.getPositions();
      const suggestions = this.#editor.getSuggestions();
      const isSuggesting = this.#editor.isSuggesting();
      this.#editor = {
        getText: () => text,
        getPositions: () => positions,
        getSuggestions: () => suggestions,
        isSuggesting: () => isSuggesting,
      };
    } else {
      this.#editor = editor;
      if (editor && !this.#textDirty) this.#saved(draftOf(editor));
    }
  }

  edited(changes: readonly TextChange[]): void {
    this.#typed.push(...changes);
    this.#textDirty = true;
    for (const { from, to, insert } of changes) this.#longer += insert.length - (to - from);
    if (this.#isTakenBack()) {
      this.#takenBack();
      return;
    }
    this.#waiting();
    this.#journalTimer ??= setTimeout(
      () => void this.#queue(() => this.#journal()),
      JOURNAL_WITHIN,
    );
    this.#restart('save');
  }

  /** Suggestions were decided: recorded with the next save, which is due now. */
  decided(decisions: readonly DecidedSuggestion[]): void {
    this.#decided.push(...decisions);
    this.#textDirty = true;
    this.#waiting();
    void this.#queue(() => this.#saveText());
  }

  setFields(fields: Partial<ArticleFields>): void {
    this.#fields = { ...this.#fields, ...fields };
    this.#waiting();
    this.#restart('fields');
  }

  /** Puts everything on disk. A failure stays on the screen and the text in memory. */
  async flush(): Promise<Result<null>> {
    const fields = await this.#queue(() => this.#saveFields());
    const text = await this.#queue(() => this.#saveText());
    return text.ok ? fields : text;
  }

  /** Forgets what is typed but not saved: the draft was replaced as a whole. */
  replaced(savedAt: string): void {
    this.stop();
    this.#typed = [];
    this.#textDirty = false;
    this.#decided = [];
    this.#fields = {};
    this.#onDisk = null;
    this.#journaled = false;
    this.#savedAt = savedAt;
    this.#settle();
  }

  stop(): void {
    this.#stopText();
    if (this.#fieldsTimer !== null) clearTimeout(this.#fieldsTimer);
    this.#fieldsTimer = null;
  }

  #stopText(): void {
    for (const timer of [this.#journalTimer, this.#saveTimer]) {
      if (timer !== null) clearTimeout(timer);
    }
    this.#journalTimer = null;
    this.#saveTimer = null;
  }

  /** Whether the draft is to the letter what the disk has: its text, suggestions and claims. */
  #isTakenBack(): boolean {
    // Texts are compared only where their lengths leave it possible.
    if (!this.#onDisk || !this.#editor || this.#longer !== 0) return false;
    if (this.#failed || this.#decided.length > 0) return false;
    return isSame(draftOf(this.#editor), this.#onDisk);
  }

  /** What was typed is undone: nothing to write, unless the journal has some of it. */
  #takenBack(): void {
    this.#stopText();
    if (this.#journaled) {
      this.#waiting();
      void this.#queue(() => this.#saveText());
      return;
    }
    this.#typed = [];
    this.#textDirty = false;
    this.#settle();
  }

  #saved(draft: SavedDraft): void {
    this.#onDisk = draft;
    this.#longer = 0;
  }

  #restart(what: 'save' | 'fields'): void {
    if (what === 'save') {
      if (this.#saveTimer !== null) clearTimeout(this.#saveTimer);
      this.#saveTimer = setTimeout(() => void this.#queue(() => this.#saveText()), SAVE_AFTER);
    } else {
      if (this.#fieldsTimer !== null) clearTimeout(this.#fieldsTimer);
      this.#fieldsTimer = setTimeout(
        () => void this.#queue(() => this.#saveFields()),
        FIELDS_AFTER,
      );
    }
  }

  #queue(work: () => Promise<Result<null>>): Promise<Result<null>> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }

  async #journal(): Promise<Result<null>> {
    this.#journalTimer = null;
    const changes = this.#typed;
    if (changes.length === 0) return ok(null);
    this.#typed = [];
    this.#journaled = true;
    const result = await this.#api.invoke('draft:journal', {
      id: this.#id,
      changes,
      suggesting: this.#editor?.isSuggesting() ?? false,
    });
    if (!result.ok) {
      this.#typed = [...changes, ...this.#typed];
      this.#fail(result.error);
    }
    return result;
  }

  async #saveText(): Promise<Result<null>> {
    this.#saveTimer = null;
    const editor = this.#editor;
    if (!this.#textDirty || !editor) return ok(null);
    const covered = this.#typed;
    const decided = this.#decided;
    this.#typed = [];
    this.#decided = [];
    this.#textDirty = false;
    const draft = draftOf(editor);
    this.#onDisk = null;
    this.#longer = 0;
    this.#host.saveState({ kind: 'saving' });
    const result = await this.#api.invoke('draft:save', {
      id: this.#id,
      text: draft.text,
      positions: [...draft.positions],
      suggestions: [...draft.suggestions],
      decided: [...decided],
      voidSignOff: this.#host.mayVoid(),
    });
    if (!result.ok) {
      this.#typed = [...covered, ...this.#typed];
      this.#decided = [...decided, ...this.#decided];
      this.#textDirty = true;
      this.#onDisk = null;
      // The draft could not be written; the journal may still be.
      this.#journalTimer ??= setTimeout(
        () => void this.#queue(() => this.#journal()),
        JOURNAL_WITHIN,
      );
      this.#fail(result.error);
      return result;
    }
    this.#onDisk = draft;
    this.#journaled = false;
    this.#savedAt = result.value.savedAt;
    this.#host.merge(result.value.patch);
    this.#settle();
    return ok(null);
  }

  async #saveFields(): Promise<Result<null>> {
    this.#fieldsTimer = null;
    const fields = this.#fields;
    if (Object.keys(fields).length === 0) return ok(null);
    this.#fields = {};
    const result = await this.#api.invoke('article:command', {
      id: this.#id,
      command: { type: 'set-fields', fields, voidSignOff: this.#host.mayVoid() },
    });
    if (!result.ok) {
      this.#fields = { ...fields, ...this.#fields };
      this.#fail(result.error);
      return result;
    }
    this.#savedAt = result.value.updatedAt ?? this.#savedAt;
    this.#host.merge(result.value);
    this.#host.fieldsSaved(fields);
    this.#settle();
    return ok(null);
  }

  /** Typing does not hide that the last save failed. */
  #waiting(): void {
    if (!this.#failed) this.#host.saveState({ kind: 'saving' });
  }

  #fail(error: DeskError): void {
    this.#failed = true;
    this.#host.saveState({ kind: 'failed', error });
  }

  #settle(): void {
    this.#failed = false;
    this.#host.saveState(this.dirty ? { kind: 'saving' } : { kind: 'saved', at: this.#savedAt });
  }
}
