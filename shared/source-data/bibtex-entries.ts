import { monthStems } from '../text/calendar.ts';
import type { UnreadEntry } from './found.ts';

/** An entry of a BibTeX file with its values as written, without their outer braces or quotes. */
export interface BibtexEntry {
  /** In lower case, without the `@`. */
  readonly type: string;
  readonly key: string;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** From 1. */
  readonly line: number;
}

/** Reading stops at so many entries that are not well-formed: then it is no BibTeX. */
const MOST_FAULTS = 100;

class NotBibtex extends Error {}

/**
 * The entries of a BibTeX file. What stands between entries is a comment, as BibTeX has it. An
 * entry that is not well-formed is named, and reading goes on with the next.
 */
export function bibtexEntries(text: string): {
  readonly entries: readonly BibtexEntry[];
  readonly unread: readonly UnreadEntry[];
} {
  const entries: BibtexEntry[] = [];
  const unread: UnreadEntry[] = [];
  const strings = new Map(monthStems.map((name) => [name, name]));
  const lines = lineCounter(text);
  const starts = /@\s*([A-Za-z]+)\s*([{(])/g;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const [, type = '', open = ''] = start;
    const reader = new Reader(text, starts.lastIndex, strings);
    const kind = type.toLowerCase();
    try {
      if (kind === 'comment' || kind === 'preamble') {
        if (open === '{') reader.braced();
      } else if (kind === 'string') {
        const [name, value] = reader.field();
        strings.set(name, value);
      } else entries.push({ type: kind, ...reader.entry(open), line: lines(start.index) });
      starts.lastIndex = reader.at;
    } catch (cause) {
      if (!(cause instanceof NotBibtex)) throw cause;
      unread.push({ where: `line ${lines(start.index)}`, why: cause.message });
      if (unread.length === MOST_FAULTS) break;
    }
  }
  return { entries, unread };
}

/** The line of an offset, from 1; offsets may only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}

class Reader {
  at: number;
  readonly #text: string;
  readonly #strings: ReadonlyMap<string, string>;

  constructor(text: string, at: number, strings: ReadonlyMap<string, string>) {
    this.at = at;
    this.#text = text;
    this.#strings = strings;
  }

  /** The key and the fields of an entry up to its end. */
  entry(open: string): Pick<BibtexEntry, 'key' | 'fields'> {
    const key = this.#match(/[^\s,{}()="#%]*/y) ?? '';
    const fields = new Map<string, string>();
    const close = open === '{' ? '}' : ')';
    for (;;) {
      const next = this.#skipTo();
      if (next === ',') this.at += 1;
      else if (next === close) {
        this.at += 1;
        return { key, fields };
      } else {
        const [name, value] = this.field();
        if (!fields.has(name)) fields.set(name, value);
      }
    }
  }

  /** `name = value # value`. */
  field(): [name: string, value: string] {
    this.#skipTo();
    const name = this.#match(/[A-Za-z_][\w:+.-]*/y)?.toLowerCase();
    if (name === undefined) throw new NotBibtex('The name of a field is missing in it.');
    if (this.#skipTo() !== '=') throw new NotBibtex(`“=” is missing behind “${name}”.`);
    this.at += 1;
    let value = this.#piece(name);
    while (this.#skipTo() === '#') {
      this.at += 1;
      value += this.#piece(name);
    }
    return [name, value];
  }

  /** Text up to the brace that closes it; the opening one was read. */
  braced(): string {
    const start = this.at;
    this.#to('}');
    return this.#text.slice(start, this.at - 1);
  }

  #piece(name: string): string {
    const next = this.#skipTo();
    if (next === '{') {
      this.at += 1;
      return this.braced();
    }
    if (next === '"') {
      this.at += 1;
      const start = this.at;
      this.#to('"');
      return this.#text.slice(start, this.at - 1);
    }
    const word = this.#match(/[\w:+.-]+/y);
    if (word === undefined) throw new NotBibtex(`“${name}” has no value.`);
    return this.#strings.get(word.toLowerCase()) ?? word;
  }

  /** Goes behind the mark that ends a value: one outside of braces, and not escaped. */
  #to(end: '}' | '"'): void {
    for (let deep = 0; this.at < this.#text.length; this.at += 1) {
      const mark = this.#text[this.at];
      if (mark === '\\') this.at += 1;
      else if (mark === end && deep === 0) {
        this.at += 1;
        return;
      } else if (mark === '{') deep += 1;
      else if (mark === '}') deep -= 1;
      if (deep < 0) break;
    }
    throw new NotBibtex('A value in it is not closed.');
  }

  /** The next mark behind white space and comments. */
  #skipTo(): string {
    this.#match(/(?:\s|%[^\n]*)+/y);
    const mark = this.#text[this.at];
    if (mark === undefined) throw new NotBibtex('It is not closed.');
    return mark;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found === '' ? undefined : found;
  }
}
