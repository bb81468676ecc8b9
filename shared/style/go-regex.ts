/**
 * Rewrites regular expressions as Vale's rule files have them (Go's RE2 with .NET additions) for
 * JavaScript. Words and their boundaries are those of all scripts, as they are there.
 */

export type Translation =
  | {
      readonly ok: true;
      readonly source: string;
      /** Capture groups in `source`. */
      readonly groups: number;
    }
  | { readonly ok: false; readonly why: string };

export interface TranslateOptions {
  /** The expression will run with the `i` flag. */
  readonly ignoreCase: boolean;
  /** Capture groups that stand before it in the expression it becomes part of. */
  readonly groupsBefore: number;
}

/**
 * Letters, digits and `_`, for boundaries and `\w`. Letters beyond ASCII are told by the blocks
 * they stand in: a dozen ranges compile and run many times faster than Unicode's own property.
 */
const WORD =
  '\\w\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
/** A word boundary for all letters: JavaScript's own knows ASCII only and cuts `café` in two. */
export const BOUNDARY = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
/** Where a word may begin: a boundary, said faster, before what begins with a letter or digit. */
export const WORD_START = `(?<![${WORD}])`;
const NO_BOUNDARY = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;

/** What an escape means outside a class; inside one where it is a set of characters. */
const escapes: Readonly<Record<string, string>> = {
  b: BOUNDARY,
  B: NO_BOUNDARY,
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
  w: `[${WORD}]`,
  W: `[^${WORD}]`,
  d: '\\d',
  D: '\\D',
  a: '\\x07',
  e: '\\x1b',
};
const classEscapes: Readonly<Record<string, string>> = {
  w: WORD,
  d: '\\d',
  D: '\\D',
  b: '\\b',
  a: '\\x07',
  e: '\\x1b',
};

const posix: Readonly<Record<string, string>> = {
  alpha: '\\p{L}',
  digit: '0-9',
  alnum: '\\p{L}\\p{N}',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`\\{-~',
  word: WORD,
  xdigit: '0-9A-Fa-f',
  cntrl: '\\x00-\\x1f\\x7f',
  print: ' -~',
  graph: '!-~',
  ascii: '\\x00-\\x7f',
};

class Unsupported extends Error {}

/** As in RE2: counts may not ask for more copies of something than this, nested ones multiplied. */
const MOST_REPEATS = 1000;
/** Groups inside each other; the compiler recurses. */
const DEEPEST = 100;

/** The flags in force at a place of the expression. */
interface Flags {
  readonly insensitive: boolean;
  readonly dotAll: boolean;
}

/** Walks through an expression once and writes it anew. */
class Writer {
  readonly #text: string;
  readonly #options: TranslateOptions;
  readonly #names = new Map<string, number>();
  readonly #outer: { readonly flags: Flags; readonly repeats: number }[] = [];
  #flags: Flags;
  /** Copies that counts ask for: of the item just written, and at most in the open group. */
  #item = 1;
  #repeats = 1;
  #at = 0;
  #out = '';
  groups = 0;

  constructor(text: string, options: TranslateOptions) {
    this.#text = text;
    this.#options = options;
    this.#flags = { insensitive: options.ignoreCase, dotAll: false };
  }

  write(): string {
    while (this.#at < this.#text.length) this.#one();
    return this.#out;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at += match[0].length;
    return match;
  }

  #one(): void {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    if (character !== '{' && character !== ')') this.#item = 1;
    if (character === '\\') this.#out += this.#escape();
    else if (character === '[') this.#out += this.#characterClass();
    else if (character === '(') this.#openGroup();
    else {
      this.#at += character.length;
      if (character === ')') {
        this.#close();
      } else if (character === '.') this.#out += this.#flags.dotAll ? '[\\s\\S]' : '.';
      else if (character === '{') this.#out += this.#brace();
      else if (character === '}' || character === ']') this.#out += `\\${character}`;
      else if (/[*+?]/.test(character)) this.#out += this.#quantifier(character);
      else this.#out += this.#literal(character);
    }
  }

  #open(): void {
    this.#outer.push({ flags: this.#flags, repeats: this.#repeats });
    if (this.#outer.length > DEEPEST) throw new Unsupported('too many groups inside each other');
    this.#repeats = 1;
  }

  #close(): void {
    const outer = this.#outer.pop();
    this.#item = this.#repeats;
    if (outer) {
      this.#flags = outer.flags;
      this.#repeats = Math.max(outer.repeats, this.#item);
    }
    this.#out += ')';
  }

  #quantifier(character: string): string {
    if (this.#text[this.#at] === '+') throw new Unsupported('possessive quantifiers (a++)');
    return character;
  }

  /** A brace that counts nothing stands for itself. */
  #brace(): string {
    const count = this.#take(/(\d+)(?:,(\d*))?\}/y);
    if (!count) return '\\{';
    this.#item *= Math.max(1, Number(count[1]), Number(count[2] ?? 0));
    this.#repeats = Math.max(this.#repeats, this.#item);
    if (this.#item > MOST_REPEATS) throw new Unsupported(`more than ${MOST_REPEATS} repeats`);
    if (this.#text[this.#at] === '+') throw new Unsupported('possessive quantifiers (a{2}+)');
    return `{${count[0]}`;
  }

  #literal(character: string): string {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    if (!this.#expandsCase || lower === upper || upper.length !== lower.length) return character;
    return `[${lower}${upper}]`;
  }

  /** Whether case is ignored here although the flag is off. */
  get #expandsCase(): boolean {
    return this.#flags.insensitive && !this.#options.ignoreCase;
  }

  #openGroup(): void {
    if (this.#take(/\(\?#[^)]*\)/y)) return;
    const name = this.#take(/\(\?P=(\w+)\)/y);
    if (name) {
      this.#out += this.#reference(this.#names.get(name[1] ?? '') ?? 0);
      return;
    }
    const flags = this.#take(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y);
    if (flags) {
      const changed = this.#changedFlags(flags[1] ?? '', flags[2] ?? '');
      if (flags[3] === ':') {
        this.#open();
        this.#out += '(?:';
      }
      this.#flags = changed;
      return;
    }
    const look = this.#take(/\(\?<?[=!]/y);
    const named = look ? null : this.#take(/\(\?(?:P?<([A-Za-z]\w*)>|'([A-Za-z]\w*)')/y);
    this.#open();
    if (look) {
      this.#out += look[0];
      return;
    }
    if (!named && this.#text.startsWith('(?>', this.#at)) throw new Unsupported('atomic groups');
    if (!named && this.#text.startsWith('(?', this.#at)) {
      throw new Unsupported(`the group ${this.#text.slice(this.#at, this.#at + 4)}…`);
    }
    this.groups += 1;
    if (named) this.#names.set(named[1] ?? named[2] ?? '', this.groups);
    else this.#at += 1;
    this.#out += '(';
  }

  #changedFlags(on: string, off: string): Flags {
    const unknown = /[^ims]/.exec(on + off);
    if (unknown) throw new Unsupported(`the flag (?${unknown[0]})`);
    if (off.includes('i') && this.#options.ignoreCase) {
      throw new Unsupported('(?-i) in a rule that ignores case');
    }
    const state = (flag: string, now: boolean) => (now || on.includes(flag)) && !off.includes(flag);
    return {
      insensitive: state('i', this.#flags.insensitive),
      dotAll: state('s', this.#flags.dotAll),
    };
  }

  #escape(): string {
    const quoted = this.#take(/\\Q([\s\S]*?)(?:\\E|$)/y);
    if (quoted) {
      return [...(quoted[1] ?? '')].map((one) => plain(one) ?? this.#literal(one)).join('');
    }
    const back = this.#take(/\\([1-9]\d?)/y);
    if (back) return this.#reference(Number(back[1]));
    const name = this.#take(/\\k[<{'](\w+)[>}']/y);
    if (name) return this.#reference(this.#names.get(name[1] ?? '') ?? 0);
    const property = this.#property();
    if (property !== null) return property;
    return this.#simpleEscape(escapes, false);
  }

  #reference(group: number): string {
    if (group < 1 || group > this.groups) {
      throw new Unsupported(`a reference to group ${group}, which does not stand before it`);
    }
    return `(?:\\${group + this.#options.groupsBefore})`;
  }

  #property(): string | null {
    const match = this.#take(/\\([pP])(?:\{(\^?)(\w+)\}|(\w))/y);
    if (!match) return null;
    const negative = (match[1] === 'P') !== (match[2] === '^');
    const name = match[3] ?? match[4] ?? '';
    for (const form of [name, `Script=${name.replace(/^Is/, '')}`]) {
      const source = `\\${negative ? 'P' : 'p'}{${form}}`;
      if (compiles(source)) return source;
    }
    throw new Unsupported(`the character property ${match[0]}`);
  }

  #simpleEscape(meanings: Readonly<Record<string, string>>, inClass: boolean): string {
    const code = this.#take(/\\x\{([0-9A-Fa-f]{1,6})\}/y);
    if (code) return `\\u{${code[1]}}`;
    const kept = this.#take(/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c[A-Za-z]|[tnrfvsS])/y);
    if (kept) return kept[0];
    const match = this.#take(/\\([\s\S])/uy);
    const character = match?.[1];
    if (character === undefined) throw new Unsupported('a lone backslash at the end');
    const meaning = Object.hasOwn(meanings, character) ? meanings[character] : undefined;
    if (meaning !== undefined) return meaning;
    if (/[A-Za-z0-9]/.test(character)) throw new Unsupported(`the escape \\${character}`);
    if (inClass) return /[\\\]^-]/.test(character) ? `\\${character}` : character;
    return plain(character) ?? character;
  }

  #characterClass(): string {
    const opening = this.#take(/\[(\^?)/y);
    let inside = '';
    let first = true;
    while (true) {
      const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
      if (this.#at >= this.#text.length) throw new Unsupported('a [ that is never closed');
      if (character === ']' && !first) break;
      first = false;
      inside += this.#classItem(character);
    }
    this.#at += 1;
    return `[${opening?.[1] ?? ''}${inside}]`;
  }

  #classItem(character: string): string {
    const named = this.#take(/\[:(\^?)(\w+):\]/y);
    if (named) {
      const set = Object.hasOwn(posix, named[2] ?? '') ? posix[named[2] ?? ''] : undefined;
      if (set === undefined || named[1] !== '') throw new Unsupported(`the class ${named[0]}`);
      return set;
    }
    if (character === '-' && this.#text[this.#at + 1] === '[') {
      throw new Unsupported('taking one class from another ([a-z-[aeiou]])');
    }
    if (character === '\\') {
      if (this.#text[this.#at + 1] === 'W') throw new Unsupported('\\W inside a class');
      return this.#property() ?? this.#simpleEscape(classEscapes, true);
    }
    const range = this.#take(/([A-Za-z])-([A-Za-z])/y);
    if (range) return this.#range(range[1] ?? '', range[2] ?? '');
    this.#at += character.length;
    if (character === '[' || character === ']') return `\\${character}`;
    if (character === '-') return this.#hyphen();
    return this.#expandsCase ? inBothCases(character) : character;
  }

  /** A hyphen at an end of the class, or after a set such as `\w`, stands for itself. */
  #hyphen(): string {
    const before = this.#text.slice(0, this.#at - 1);
    const alone = /(?:^|[^\\])(?:\\\\)*\[\^?$|\\[wWdDsSpP]$|\\[pP]\{\w+\}$|:\]$/.test(before);
    const set = /^(?:\]|\\[wWdDsSpP])/.test(this.#text.slice(this.#at));
    return alone || set ? '\\-' : '-';
  }

  #range(from: string, to: string): string {
    const range = `${from}-${to}`;
    if (!this.#expandsCase) return range;
    const [lower, upper] = [range.toLowerCase(), range.toUpperCase()];
    return range === lower || range === upper ? `${lower}${upper}` : range;
  }
}

function inBothCases(character: string): string {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  return lower === upper || lower.length !== upper.length ? character : lower + upper;
}

/** The escaped form of a character that means something in an expression, or null. */
function plain(character: string): string | null {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : null;
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/**
 * Rewrites one expression.
 *
 * @param expression as in the rule file
 * @returns its JavaScript source, which means the same with and without the `u` flag as long as
 *   {@link needsUnicode} says so; with groups numbered from
 *   `options.groupsBefore` on; or what in it can't be honoured, in words
 */
export function translateRegex(expression: string, options: TranslateOptions): Translation {
  if (literal.test(expression)) {
    return { ok: true, source: expression, groups: 0 };
  }
  const writer = new Writer(expression, options);
  try {
    const source = writer.write();
    // Run once, as the engine compiles only then and may find it too large.
    new RegExp('()'.repeat(options.groupsBefore) + source, 'u').test('');
    return { ok: true, source, groups: writer.groups };
  } catch (error) {
    if (error instanceof Unsupported) {
      return { ok: false, why: `It uses ${error.message}, which can't be honoured here.` };
    }
    if (error instanceof SyntaxError) {
      return { ok: false, why: 'It is no valid regular expression.' };
    }
    throw error;
  }
}

/** Words that mean themselves. */
const literal = /^[\p{L}\p{N} ,;:'’"“”–—]*$/u;

/** Whether a translated source means what it should only with the `u` flag, which is slower. */
export function needsUnicode(source: string): boolean {
  return /\\[pPu]\{|[\u{10000}-\u{10ffff}]/u.test(source);
}

/** Text as an expression that matches exactly it. */
export function escapeRegex(text: string): string {
  return [...text].map((one) => plain(one) ?? one).join('');
}
