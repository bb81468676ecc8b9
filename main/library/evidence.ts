import { join } from 'node:path';
import { sha256Schema } from '../../shared/model/primitives.ts';
import { asidePath, durableFolder, durableWrite, writeSynced } from './durable.ts';
import { badRequest } from './failures.ts';
import { safeFileName } from './file-name.ts';
import { sha256 } from './known-files.ts';
import type { StoreContext } from './store-context.ts';
import { decodeText, encodeText } from './text-file.ts';

const TEXT_NAME = 'text.md';

/** What is known of a file that is attached to a source. */
export interface EvidenceInput {
  /** As the user knows it; made safe before it becomes a path. */
  readonly fileName: string;
  /** Text that was read out of it, or null where none could be. */
  readonly extractedText: string | null;
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
    { fileName, extractedText }: EvidenceInput,
  ): Promise<{ sha256: string; size: number }> {
    const { files } = this.#context;
    const hash = sha256(bytes);
    const folder = this.#folderOf(hash);
    const safe = safeFileName(fileName);
    const name = safe.toLowerCase() === TEXT_NAME ? `file-${safe}` : safe;
    const text = extractedText === null ? null : encodeText(extractedText);
    if ((await files.stamp(folder)) === null) {
      await durableFolder(files, folder, async (building) => {
        await writeSynced(files, join(building, name), bytes);
        if (text !== null) await writeSynced(files, join(building, TEXT_NAME), text);
      });
    } else {
      await this.#complete(folder, hash, name, bytes);
      if (text !== null && (await this.readText(hash)) === null) {
        await durableWrite(files, join(folder, TEXT_NAME), text);
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
        name !== TEXT_NAME &&
        !name.startsWith('.') &&
        !/\.damaged-\w+(?:-\d+)?$/.test(name),
    );
    return entry ? join(folder, entry.name) : null;
  }

  /** The text that was read out of the file; null where there is none or it is damaged. */
  async readText(hash: string): Promise<string | null> {
    const bytes = await this.#context.files.read(join(this.#folderOf(hash), TEXT_NAME));
    if (bytes === null) return null;
    const decoded = decodeText(bytes);
    return decoded.kind === 'good' ? decoded.text : null;
  }
}
