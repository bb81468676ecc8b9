/** A piece of an RTF file (Rich Text Format 1.9.1, "Conventions of an RTF Reader"). */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** `\name`, `\name12`; symbols such as `\~` and `\*` have their sign as name. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** Characters in the code page that is in force; `\'e4` is one as well. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const APOSTROPHE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const LONGEST_NAME = 40;
const MOST_DIGITS = 10;

/** Reads an RTF file token by token, in one pass. */
export class RtfTokens {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next token; null at the end of the file. */
  next(): Token | null {
    while (this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === OPEN || byte === CLOSE) {
        this.#at += 1;
        return { kind: byte === OPEN ? 'open' : 'close' };
      }
      if (byte === BACKSLASH) return this.#control();
      if (!isLineEnd(byte) && byte !== 0) return this.#text();
      this.#at += 1;
    }
    return null;
  }

  #text(): Token {
    const start = this.#at;
    while (this.#at < this.#bytes.length && isText(this.#bytes[this.#at] ?? 0)) this.#at += 1;
    return { kind: 'bytes', bytes: this.#bytes.subarray(start, this.#at) };
  }

  #control(): Token {
    this.#at += 1;
    const first = this.#bytes[this.#at] ?? SPACE;
    if (first === APOSTROPHE) return this.#hex();
    if (!isLetter(first)) {
      this.#at += 1;
      return {
        kind: 'word',
        name: isLineEnd(first) ? 'par' : String.fromCharCode(first),
        value: null,
      };
    }
    const start = this.#at;
    while (isLetter(this.#bytes[this.#at] ?? 0) && this.#at - start < LONGEST_NAME) this.#at += 1;
    const name = ascii(this.#bytes.subarray(start, this.#at));
    const value = this.#number();
    if (this.#bytes[this.#at] === SPACE) this.#at += 1;
    // Binary data is no text, whatever is in it.
    if (name === 'bin') this.#at += Math.max(0, value ?? 0);
    return { kind: 'word', name, value };
  }

  #number(): number | null {
    const start = this.#at;
    const digits = this.#bytes[start] === MINUS ? start + 1 : start;
    let at = digits;
    while (isDigit(this.#bytes[at] ?? 0) && at - digits < MOST_DIGITS) at += 1;
    if (at === digits) return null;
    this.#at = at;
    return Number(ascii(this.#bytes.subarray(start, at)));
  }

  #hex(): Token {
    const value = Number.parseInt(ascii(this.#bytes.subarray(this.#at + 1, this.#at + 3)), 16);
    this.#at += 3;
    return { kind: 'bytes', bytes: Uint8Array.of(Number.isNaN(value) ? SPACE : value) };
  }
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isText(byte: number): boolean {
  return byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH && !isLineEnd(byte) && byte !== 0;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
