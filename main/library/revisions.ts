import { join } from 'node:path';
import { applyPatch, createTwoFilesPatch } from 'diff';
import { DeskFailure } from '../../shared/model/result.ts';
import { durableWrite } from './durable.ts';
import { badRequest, damagedFailure, notFoundFailure, refusedFailure } from './failures.ts';
import type { FileLayer } from './files.ts';
import { decodeText, encodeText, textHash } from './text-file.ts';

/** After so many revisions that only say what changed, one is written whole again. */
const LONGEST_CHAIN = 30;
/** A difference longer than this share of the text is not worth it. */
const WORTHWHILE = 0.5;
/** Beyond so many changed lines the texts count as rewritten. */
const MOST_EDITS = 2000;

/**
 * The revisions of one article: `0001.md` holds a text whole, `0002.diff` what changed since the
 * revision before, as a unified diff that any editor shows and `patch` applies. Its last header
 * has the hash of the whole text. Revisions never change once they are written.
 */
export class RevisionFiles {
  readonly #files: FileLayer;
  readonly #folder: string;

  /** @param folder the article's `revisions` folder */
  constructor(files: FileLayer, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** Stores a revision's text. The same text again is fine, another one is `refused`. */
  async write(number: number, text: string): Promise<void> {
    const present = await this.#find(number);
    if (present) {
      if ((await this.read(number)) === text) return;
      throw refusedFailure(
        `Revision ${number} is there already with another text.`,
        'Revisions never change. Take a new one.',
        present.path,
      );
    }
    await this.#files.makeFolder(this.#folder);
    const difference = number > 1 ? await this.#difference(number, text) : null;
    const path = join(this.#folder, fileName(number, difference === null ? 'md' : 'diff'));
    await durableWrite(this.#files, path, encodeText(difference ?? text));
  }

  /** A revision's text; `not-found` or `damaged` otherwise. */
  async read(number: number): Promise<string> {
    const chain: Found[] = [];
    for (let at = number; ; at -= 1) {
      const found = await this.#find(at);
      if (!found) {
        throw at === number
          ? notFoundFailure(`Revision ${number}`, join(this.#folder, fileName(number, 'md')))
          : damagedFailure(this.#folder, `revision ${at}, which later ones go on from, is missing`);
      }
      chain.push(found);
      if (found.isWhole) break;
    }
    return chain.reduceRight(
      (text, found) => (found.isWhole ? found.text : patched(text, found)),
      '',
    );
  }

  /** A revision's text; null where it is missing or damaged. */
  async readIfGood(number: number): Promise<string | null> {
    try {
      return await this.read(number);
    } catch (error) {
      if (error instanceof DeskFailure) return null;
      throw error;
    }
  }

  /** The texts of all revisions up to a number, oldest first; those that can't be read are left out. */
  async readAll(last: number): Promise<readonly { number: number; text: string }[]> {
    const texts: { number: number; text: string }[] = [];
    let before: string | null = null;
    for (let number = 1; number <= last; number += 1) {
      before = await this.#next(number, before);
      if (before !== null) texts.push({ number, text: before });
    }
    return texts;
  }

  /** A revision's text from the one before it; null where it can't be read. */
  async #next(number: number, before: string | null): Promise<string | null> {
    try {
      const found = await this.#find(number);
      if (!found) return null;
      if (found.isWhole) return found.text;
      return before === null ? null : patched(before, found);
    } catch (error) {
      if (error instanceof DeskFailure) return null;
      throw error;
    }
  }

  /** What changed since the revision before; null where the text had better be written whole. */
  async #difference(number: number, text: string): Promise<string | null> {
    let chain = 0;
    while (chain < LONGEST_CHAIN) {
      const found = await this.#find(number - 1 - chain);
      if (!found || found.isWhole) break;
      chain += 1;
    }
    if (chain >= LONGEST_CHAIN) return null;
    const before = await this.readIfGood(number - 1);
    if (before === null) return null;
    const patch = createTwoFilesPatch(
      fileName(number - 1, 'md'),
      fileName(number, 'md'),
      before,
      text,
      '',
      `sha256:${textHash(text)}`,
      { context: 0, maxEditLength: MOST_EDITS },
    );
    if (!patch || patch.length > text.length * WORTHWHILE) return null;
    // A difference that does not give the text again is never kept.
    return applyPatch(before, patch) === text ? patch : null;
  }

  async #find(number: number): Promise<Found | null> {
    if (!Number.isInteger(number) || number < 1) {
      throw badRequest(`No revision has number ${number}.`);
    }
    for (const ending of ['md', 'diff'] as const) {
      const path = join(this.#folder, fileName(number, ending));
      const bytes = await this.#files.read(path);
      if (bytes === null) continue;
      const decoded = decodeText(bytes);
      if (decoded.kind === 'damaged') throw damagedFailure(path, decoded.why);
      return { path, isWhole: ending === 'md', text: decoded.text };
    }
    return null;
  }
}

interface Found {
  readonly path: string;
  readonly isWhole: boolean;
  /** The text, or the difference. */
  readonly text: string;
}

function patched(before: string, { path, text: patch }: Found): string {
  const text = appliedTo(before, patch);
  const hash = /^\+\+\+ .*\tsha256:([0-9a-f]{64})$/mu.exec(patch)?.[1];
  if (text === false || textHash(text) !== hash) {
    throw damagedFailure(path, 'it does not fit the revision before');
  }
  return text;
}

/** The text with a difference applied; false where that does not fit, or is no difference. */
function appliedTo(before: string, patch: string): string | false {
  try {
    return applyPatch(before, patch);
  } catch {
    // The library throws a plain Error for whatever it can't read: a file that was cut off.
    return false;
  }
}

/** `0001.md` for revision 1 as a whole, `0002.diff` for what changed in revision 2. */
function fileName(number: number, ending: 'md' | 'diff'): string {
  return `${String(number).padStart(4, '0')}.${ending}`;
}
