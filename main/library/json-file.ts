import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import { asidePath, durableWrite, previousPath } from './durable.ts';
import { badRequest, damagedFailure, newerFormatFailure, notFoundFailure } from './failures.ts';
import { keepLastSaved, readLastSaved } from './last-saved.ts';
import { keepOutsideChange } from './outside.ts';
import { KeyedQueue } from './queue.ts';
import type { StoreContext } from './store-context.ts';
import { decodeUtf8 } from './text-file.ts';

/** What a JSON file must hold. */
export interface JsonKind<T> {
  /** In a user's words, with its article, e.g. `the article`. */
  readonly what: string;
  readonly schema: z.ZodType<T>;
  /** The version of the format that this program writes. */
  readonly format: number;
  /** What is saved is kept twice, so that a change by another program is recognised. */
  readonly keepsLastSaved?: boolean;
}

export type Decoded<T> =
  | { readonly kind: 'good'; readonly data: T }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged'; readonly why: string };

const versioned = z.object({ format: z.number() });

/** Decodes the bytes of a JSON file. Never throws for what they hold. */
export function decodeJson<T>(bytes: Uint8Array, kind: JsonKind<T>): Decoded<T> {
  const text = decodeUtf8(bytes);
  if (text === null) return { kind: 'damaged', why: 'not UTF-8 text' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'damaged', why: error.message };
  }
  const version = versioned.safeParse(value);
  if (version.success && version.data.format > kind.format) {
    return { kind: 'newer', format: version.data.format };
  }
  const decoded = kind.schema.safeParse(value);
  return decoded.success
    ? { kind: 'good', data: decoded.data }
    : { kind: 'damaged', why: z.prettifyError(decoded.error) };
}

/** The bytes of a JSON file: indented, so that a person can read and compare it. */
export function encodeJson(data: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8');
}

/** A good version of a damaged file. */
interface StandIn<T> {
  readonly bytes: Uint8Array;
  readonly data: T;
  /** What it is, in a user's words. */
  readonly is: string;
  readonly advice: string;
}

/** lowdb's adapter for one file: durable writes, decoded reads, the previous version at hand. */
class DurableJsonAdapter<T> implements Adapter<T | null> {
  readonly #context: StoreContext;
  readonly #path: string;
  readonly #kind: JsonKind<T>;
  readonly #articleId: string | null;

  constructor(context: StoreContext, path: string, kind: JsonKind<T>, articleId: string | null) {
    this.#context = context;
    this.#path = path;
    this.#kind = kind;
    this.#articleId = articleId;
  }

  /** Null where neither the file nor its previous version is there. */
  async read(): Promise<T | null> {
    const bytes = await this.#context.known.read(this.#path);
    if (bytes === null) return this.#restore(null);
    const decoded = decodeJson(bytes, this.#kind);
    switch (decoded.kind) {
      case 'good':
        return decoded.data;
      case 'newer':
        throw newerFormatFailure(this.#path, decoded.format);
      case 'damaged':
        return this.#restore(decoded.why);
    }
  }

  async write(data: T | null): Promise<void> {
    const bytes = encodeJson(data);
    const conflict = await keepOutsideChange(this.#context, this.#path, bytes);
    if (conflict) throw conflict;
    if (this.#kind.keepsLastSaved) await keepLastSaved(this.#context, this.#path, bytes);
    await this.#put(bytes, true);
  }

  async #put(bytes: Uint8Array, keepPrevious: boolean): Promise<void> {
    await durableWrite(this.#context.files, this.#path, bytes, {
      keepPrevious,
      replaced: (stamp) => this.#context.known.note(this.#path, stamp, bytes),
    });
  }

  /** What was last saved, or the version before that; null where neither can be read. */
  async #standIn(): Promise<StandIn<T> | null> {
    const { files } = this.#context;
    const last = await readLastSaved(files, this.#path);
    const candidates = [
      {
        bytes: last && Buffer.from(last.content, 'utf8'),
        is: 'What was last saved is used',
        advice: 'Look whether anything is missing.',
      },
      {
        bytes: await files.read(previousPath(this.#path)),
        is: 'The version saved before is used',
        advice: 'Look whether the last change is missing, and make it again.',
      },
    ];
    for (const { bytes, is, advice } of candidates) {
      const decoded = bytes && decodeJson(bytes, this.#kind);
      if (bytes && decoded?.kind === 'good') return { bytes, data: decoded.data, is, advice };
    }
    return null;
  }

  /** Puts a good version back; `why` is null where the file itself is missing. */
  async #restore(why: string | null): Promise<T | null> {
    const { files, readOnly } = this.#context;
    const good = await this.#standIn();
    if (good === null) {
      if (why === null) return null;
      throw damagedFailure(this.#path, why);
    }
    let aside: string | null = null;
    if (!readOnly) {
      if (why !== null) {
        aside = await asidePath(files, this.#path, 'damaged', this.#context.clock());
        await files.rename(this.#path, aside);
      }
      await this.#put(good.bytes, false);
    }
    this.#context.report({
      code: why === null ? 'missing' : 'damaged',
      file: this.#path,
      articleId: this.#articleId,
      what: `The file of ${this.#kind.what} ${why === null ? 'was missing' : 'was damaged'}.`,
      saved: aside === null ? `${good.is}.` : `${good.is}; the damaged file is kept as ${aside}.`,
      advice: good.advice,
    });
    return good.data;
  }
}

/** One JSON file in memory and on the disk, through lowdb. One writer; writes are queued. */
export class JsonFile<T> {
  readonly #low: Low<T | null>;
  readonly #path: string;
  readonly #kind: JsonKind<T>;
  readonly #queue = new KeyedQueue();

  private constructor(low: Low<T | null>, path: string, kind: JsonKind<T>) {
    this.#low = low;
    this.#path = path;
    this.#kind = kind;
  }

  /**
   * Reads and decodes a file. A damaged or missing one is replaced by its previous version and
   * reported. Fails with `not-found`, `damaged` (nothing to restore; the file is left where it
   * is), `newer-format` (left untouched) or an error of the file system.
   */
  static async open<T>(
    context: StoreContext,
    path: string,
    kind: JsonKind<T>,
    articleId: string | null,
  ): Promise<JsonFile<T>> {
    const adapter = new DurableJsonAdapter(context, path, kind, articleId);
    const low = new Low<T | null>(adapter, null);
    await low.read();
    if (low.data === null) throw notFoundFailure(`The file of ${kind.what}`, path);
    return new JsonFile(low, path, kind);
  }

  /** The file with content that is not on the disk yet, or with null where it is not read. */
  static unread<T>(
    context: StoreContext,
    path: string,
    kind: JsonKind<T>,
    articleId: string | null,
    content: T | null,
  ): JsonFile<T> {
    const adapter = new DurableJsonAdapter(context, path, kind, articleId);
    return new JsonFile(new Low<T | null>(adapter, content), path, kind);
  }

  /** What the file holds. */
  get data(): T {
    if (this.#low.data === null)
      throw notFoundFailure(`The file of ${this.#kind.what}`, this.#path);
    return this.#low.data;
  }

  /**
   * Changes the content and returns once it is on the disk. What does not fit the schema is
   * refused; when the write fails, memory holds what it held before and the failure is thrown.
   */
  update(change: (data: T) => T): Promise<void> {
    return this.#queue.run('write', () => this.#write(change(this.data)));
  }

  /** As {@link update}, whatever the file held. */
  replace(data: T): Promise<void> {
    return this.#queue.run('write', () => this.#write(data));
  }

  async #write(data: T): Promise<void> {
    const decoded = this.#kind.schema.safeParse(data);
    if (!decoded.success) {
      throw badRequest(`Not the content of ${this.#kind.what}: ${z.prettifyError(decoded.error)}`);
    }
    // lowdb changes memory before the disk; after a failed write both must agree again.
    const before = this.#low.data;
    this.#low.data = decoded.data;
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
  }
}
