import type { Locator } from '../model/source.ts';
import { pagesWithoutText, type SourceText } from '../model/source-text.ts';
import { IndexedText } from './indexed-text.ts';
import { Lexicon } from './lexicon.ts';

/** What it means that something is in no text: that it is not there, or may be on what has none. */
export type Unfound = 'not-found' | 'pages-unreadable' | 'unreadable';

/**
 * The texts of an article's sources, by the hash of their file, ready for being searched. Texts
 * come and go one by one; only what changed is read again.
 */
export class SourceIndex {
  readonly lexicon = new Lexicon();
  readonly #texts = new Map<string, IndexedText>();
  readonly #unreadable = new Set<string>();
  /** Files of which some pages have no text. */
  readonly #partly = new Set<string>();
  #sorted: readonly IndexedText[] | null = null;

  /**
   * Takes in a file's text, in place of what was held under this hash.
   *
   * @param sha256 hash of the evidence file
   */
  set(sha256: string, source: SourceText): void {
    this.delete(sha256);
    if (!source.readable) {
      this.#unreadable.add(sha256);
      return;
    }
    if (pagesWithoutText(source) !== '') this.#partly.add(sha256);
    const words = this.lexicon.read(source.text);
    this.lexicon.count(words, 1);
    this.#texts.set(sha256, new IndexedText(sha256, source, words, this.lexicon));
    this.#sorted = null;
  }

  /** Notes a file of which no text can be had: while there is one, nothing is "not found". */
  setUnreadable(sha256: string): void {
    this.delete(sha256);
    this.#unreadable.add(sha256);
  }

  /** Forgets a file; nothing happens where it isn't held. */
  delete(sha256: string): void {
    this.#unreadable.delete(sha256);
    this.#partly.delete(sha256);
    const held = this.#texts.get(sha256);
    if (!held) return;
    this.lexicon.count(held.words, -1);
    this.#texts.delete(sha256);
    this.#sorted = null;
  }

  /** The readable texts, in the order of their hashes, so that the order of coming does not matter. */
  get texts(): readonly IndexedText[] {
    this.#sorted ??= [...this.#texts.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    return this.#sorted;
  }

  /** Hashes of the files without readable text, sorted. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable].sort();
  }

  /** What is to be said of something that is in none of the texts. */
  get unfound(): Unfound {
    if (this.#unreadable.size > 0) return 'unreadable';
    return this.#partly.size > 0 ? 'pages-unreadable' : 'not-found';
  }

  /** Where an offset of a held text stands, as readers know it; null where it isn't held. */
  locate(sha256: string, offset: number): Locator | null {
    return this.#texts.get(sha256)?.locatorAt(offset) ?? null;
  }
}
