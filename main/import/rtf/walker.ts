import { decodeBytes } from './code-pages.ts';
import { type Group, readGroup } from './groups.ts';
import { firstState, type State } from './state.ts';
import { Tables } from './tables.ts';
import { RtfTokens } from './tokens.ts';

/** Deeper groups are no copy. */
const DEEPEST = 400;

/** Walks through the groups of an RTF file: what is in force where, and what bytes say. */
export abstract class Walker {
  protected readonly tables = new Tables();
  protected state = firstState;
  /** What is done at the end of the group that is being read. */
  protected atEnd: (() => void) | null = null;
  readonly #tokens: RtfTokens;
  readonly #outer: { readonly state: State; readonly atEnd: (() => void) | null }[] = [];
  #isStarred = false;
  /** Bytes of one code page that belong together: a character may have two. */
  #pending: number[] = [];
  /** Characters that stand for programs that don't know the one before. */
  #toSkip = 0;

  constructor(bytes: Uint8Array) {
    this.#tokens = new RtfTokens(bytes);
  }

  /** Told of words of the text or of what is collected. */
  protected abstract say(text: string): void;

  /**
   * Told of each word of control.
   *
   * @param starred whether `\*` stands before it
   */
  protected abstract act(name: string, value: number | null, starred: boolean): void;

  /** Reads the file; false where it is no RTF, or ends before its groups do. */
  protected walk(): boolean {
    const [open, first] = [this.#tokens.next(), this.#tokens.next()];
    if (open?.kind !== 'open' || first?.kind !== 'word' || first.name !== 'rtf') return false;
    this.#outer.push({ state: this.state, atEnd: null });
    while (this.#outer.length > 0) {
      const token = this.#tokens.next();
      if (!token) return false;
      if (token.kind === 'bytes') this.#bytes(token.bytes);
      else if (token.kind === 'word') this.#word(token.name, token.value);
      else if (token.kind === 'open') this.#open();
      else this.#close();
    }
    return true;
  }

  protected change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  /** Reads the rest of the group at once. What is in force is that of the group around it again. */
  protected takeGroup(): Group {
    const group = readGroup(this.#tokens);
    this.#close();
    return group;
  }

  /** Gathers the words of the group. */
  protected collect(done: (words: string) => void): void {
    let words = '';
    this.change({
      destination: (more) => {
        words += more;
      },
    });
    this.atEnd = () => done(words);
  }

  #open(): void {
    this.#decode();
    if (this.#outer.length >= DEEPEST) throw new RangeError('Groups are nested too deeply');
    this.#outer.push({ state: this.state, atEnd: this.atEnd });
    this.atEnd = null;
    this.#toSkip = 0;
  }

  #close(): void {
    this.#decode();
    this.atEnd?.();
    const outer = this.#outer.pop();
    this.state = outer?.state ?? firstState;
    this.atEnd = outer?.atEnd ?? null;
    this.#isStarred = false;
    this.#toSkip = 0;
  }

  #bytes(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    if (this.state.destination === 'nowhere') return;
    for (const byte of bytes.subarray(skipped)) this.#pending.push(byte);
  }

  #decode(): void {
    if (this.#pending.length === 0) return;
    const text = decodeBytes(Uint8Array.from(this.#pending), this.tables.codePage(this.state));
    this.#pending = [];
    this.say(text);
  }

  #word(name: string, value: number | null): void {
    this.#decode();
    if (name === 'u' && value !== null) {
      this.say(String.fromCharCode(value & 0xffff));
      this.#toSkip = this.state.fallback;
    } else if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (name === '*') this.#isStarred = true;
    else {
      const starred = this.#isStarred;
      this.#isStarred = false;
      this.act(name, value, starred);
    }
  }
}
