import { basename, join } from 'node:path';
import { sha256Schema } from '../../shared/model/primitives.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { asidePath, durableFolder, durableWrite, writeSynced } from './durable.ts';
import { badRequest } from './failures.ts';
import { safeFileName } from './file-name.ts';
import { sha256 } from './known-files.ts';
import { encodeSourceText, isTextName, readSourceText } from './source-text-files.ts';
import type { StoreContext } from './store-context.ts';

/** What is known of a file that is attached to a source. */
export interface EvidenceInput {
  /** As the user knows it; made safe before it becomes a path. */
  readonly fileName: string;
  /** Text that was read out of it, or why there is none; null where nobody tried. */
  readonly text: SourceText | null;
}

/** The evidence files of a library: `sources/<sha256>/`, the file with its text beside it. */
export class EvidenceStore {
  readonly #context: StoreContext;
  readonly #folder: string;

  constructor(context: StoreContext, sourcesFolder: string) {
    this.#context = context;
    this.#folder = sourcesFolder;
  }

  #folderOf(hash: string): string {
    if (!sha256Schema.safeParse(hash).success) throw badRequest(`“${hash}” is not a SHA-256 hash.`);
    return join(this.#folder, hash);
  }

  /**
   * Stores a file once, by its hash, whole or not at all. The same bytes again change nothing,
   * but put back a stored file that is missing or damaged, and add a text that was missing.
   */
  async add(
    bytes: Uint8Array,
    { fileName, text }: EvidenceInput,
  ): Promise<{ sha256: string; size: number }> {
    const { files } = this.#context;
    const hash = sha256(bytes);
    const folder = this.#folderOf(hash);
    const safe = safeFileName(fileName);
    const name = isTextName(safe) ? `file-${safe}` : safe;
    const textFiles = text === null ? [] : encodeSourceText(text);
    if ((await files.stamp(folder)) === null) {
      await durableFolder(files, folder, async (building) => {
        await writeSynced(files, join(building, name), bytes);
        for (const one of textFiles) await writeSynced(files, join(building, one.name), one.bytes);
      });
    } else {
      await this.#complete(folder, hash, name, bytes);
      if (textFiles.length > 0 && !(await this.readText(hash))?.readable) {
        for (const one of textFiles) await durableWrite(files, join(folder, one.name), one.bytes);
      }
    }
    return { sha256: hash, size: bytes.byteLength };
  }

  async #complete(folder: string, hash: string, name: string, bytes: Uint8Array): Promise<void> {
    const { files } = this.#context;
    const stored = await this.path(hash);
    const present = stored === null ? null : await files.read(stored);
    if (present !== null && sha256(present) === hash) return;
    if (stored !== null) {
      await files.rename(stored, await asidePath(files, stored, 'damaged', this.#context.clock()));
    }
    await durableWrite(files, stored ?? join(folder, name), bytes);
  }

  /** Where the file is, or null where the library does not have it. Its bytes are not checked. */
  async path(hash: string): Promise<string | null> {
    const folder = this.#folderOf(hash);
    if ((await this.#context.files.stamp(folder)) === null) return null;
    const entry = (await this.#context.files.list(folder)).find(
      ({ name, isFolder }) =>
        !isFolder &&
        !isTextName(name) &&
        !name.startsWith('.') &&
        !/\.damaged-\w+(?:-\d+)?$/.test(name),
    );
    return entry ? join(folder, entry.name) : null;
  }

  /** The file; null where the library does not have it, or its bytes are not those of its hash. */
  async read(hash: string): Promise<{ fileName: string; bytes: Uint8Array } | null> {
    const path = await this.path(hash);
    const bytes = path === null ? null : await this.#context.files.read(path);
    if (path === null || bytes === null || sha256(bytes) !== hash) return null;
    return { fileName: basename(path), bytes: new Uint8Array(bytes) };
  }

  /**
   * The text that was read out of the file, or why it could not be; null where that is not known,
   * because nobody tried or what is stored is damaged.
   */
  async readText(hash: string): Promise<SourceText | null> {
    return readSourceText(this.#context.files, this.#folderOf(hash));
  }
}
