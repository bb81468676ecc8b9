/** A pair of quotation marks; `[start, end)` holds both marks. */
export interface QuotePair {
  readonly start: number;
  readonly end: number;
  /** Inside another pair. */
  readonly nested: boolean;
  /** The closing mark is not the partner of the opening one: `“words"`. */
  readonly mixed: boolean;
}

/** A mark without a partner. */
export interface LoneMark {
  readonly at: number;
  readonly opening: boolean;
}

export interface QuoteMarks {
  /** In the order of their opening marks. */
  readonly pairs: readonly QuotePair[];
  readonly lone: readonly LoneMark[];
}

type Family = 'double' | 'single' | 'guillemet' | 'corner';

interface OpenMark {
  readonly mark: string;
  readonly family: Family;
  readonly at: number;
  /** Opened with a mark that usually closes: `”words”`. */
  readonly wrongWay: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'guillemet',
  '›': 'guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
const anyMark = /["“”„'‘’‚«»‹›「」『』]/gu;

/** Right partners of each opening mark; English, German, French, Danish, Polish, Japanese. */
const partners: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '”': '”',
  '’': '’',
};

/** A speaker named after an open quotation shows that it had ended before the paragraph did. */
const endedUnclosed =
  /,\s(?:(?:he|she|they)|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)?\s?(?:said|says|told|asked|added|wrote)\b[^“”"]{0,80}$/u;

const elision = /^(?:em|til|tis|twas|cause|n|round|bout|tween)\b|^\d/iu;

/**
 * Pairs the quotation marks of a text, block by block: straight and curly, double and single,
 * guillemets both ways, low-high, corner brackets, nested ones. Apostrophes, possessives and
 * marks of feet and inches are left alone. A quotation of several paragraphs opens anew on
 * each and closes once: it is one pair.
 *
 * Single marks without a partner are taken for apostrophes and never reported.
 */
export function pairQuotes(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
): QuoteMarks {
  const pairing = new Pairing(text);
  blocks.forEach((block, index) => {
    pairing.block(block.start, block.end, blocks[index + 1]?.start ?? null);
  });
  return {
    pairs: pairing.pairs.sort((a, b) => a.start - b.start),
    lone: pairing.lone.sort((a, b) => a.at - b.at),
  };
}

/** No copy nests quotations deeper; text that only opens marks must not slow the pairing down. */
const DEEPEST = 8;

class Pairing {
  readonly pairs: QuotePair[] = [];
  readonly lone: LoneMark[] = [];
  readonly #text: string;
  #stack: OpenMark[] = [];
  /** What the next block begins with. */
  #nextMark = '';

  constructor(text: string) {
    this.#text = text;
  }

  block(start: number, end: number, next: number | null): void {
    const marks = [...this.#text.slice(start, end).matchAll(anyMark)].map(
      (match) => start + match.index,
    );
    const carried = this.#stack[0];
    this.#nextMark = next === null ? '' : this.#text.charAt(next);
    marks.forEach((at, index) => {
      if (carried && at === start && this.#text.charAt(at) === carried.mark) return;
      this.#mark(at, start, end, marks, index);
    });
    this.#endBlock(end, next);
  }

  #endBlock(end: number, next: number | null): void {
    const open = this.#stack.filter((one) => one.family !== 'single' || one.mark === '‘');
    const outer = open[0];
    const goesOn =
      outer !== undefined &&
      next !== null &&
      this.#text.charAt(next) === outer.mark &&
      !endedUnclosed.test(this.#text.slice(Math.max(outer.at, end - 200), end));
    for (const one of goesOn ? open.slice(1) : open) {
      if (one.family !== 'single') this.lone.push({ at: one.at, opening: true });
    }
    this.#stack = goesOn && outer ? [outer] : [];
  }

  #mark(at: number, start: number, end: number, marks: readonly number[], index: number): void {
    const mark = this.#text.charAt(at);
    const family = families[mark];
    if (family === undefined) return;
    const before = at > start ? this.#text.charAt(at - 1) : '';
    const after = at + 1 < end ? this.#text.charAt(at + 1) : '';
    if (family === 'single') this.#single(mark, at, before, after, marks, index, end);
    else if (family === 'corner') {
      if (mark === '「' || mark === '『') this.#open(mark, family, at);
      else this.#close(mark, family, at);
    } else this.#other(mark, family, at, before, after);
  }

  #other(mark: string, family: Family, at: number, before: string, after: string): void {
    const open = this.#stack.findLast((one) => one.family === family);
    const looksOpening = opensAfter(before) && after !== '' && !/\s/.test(after);
    if (mark === '"' && /\d/.test(before) && open?.mark !== '"') return;
    if (mark === '"' && open?.mark === '"' && looksOpening && /\s/.test(before)) {
      this.#drop(open);
      this.lone.push({ at: open.at, opening: true });
      this.#open(mark, family, at);
    } else if (open && partners[open.mark]?.includes(mark)) this.#close(mark, family, at);
    else if (mark === '„' || mark === '«' || mark === '‹') this.#open(mark, family, at);
    else if (mark === '“' && !(open && !looksOpening)) this.#open(mark, family, at);
    else if (looksOpening) this.#open(mark, family, at, mark === '”');
    else this.#close(mark, family, at);
  }

  #single(
    mark: string,
    at: number,
    before: string,
    after: string,
    marks: readonly number[],
    index: number,
    end: number,
  ): void {
    if (isWordChar(before) && isWordChar(after)) return;
    const open = this.#stack.findLast((one) => one.family === 'single');
    if (open && mark !== '‚' && before !== '' && !/\s/.test(before)) {
      if (partners[open.mark]?.includes(mark) || mark === "'" || mark === '’') {
        const words = this.#text.slice(open.at + 1, at);
        if (!this.#isPossessive(words, after, marks, index, end)) this.#close(mark, 'single', at);
        return;
      }
    }
    if (mark === '’' || !opensAfter(before) || after === '' || /\s/.test(after)) return;
    if (elision.test(this.#text.slice(at + 1, at + 9))) return;
    const goesOn = mark === '‘' && this.#nextMark === '‘' && this.#stack.length === 0;
    if (goesOn || this.#closerAhead(marks, index, end) !== null) this.#open(mark, 'single', at);
  }

  /** "the workers’ rights" inside ‘…’: the mark that closes comes later. */
  #isPossessive(
    words: string,
    after: string,
    marks: readonly number[],
    index: number,
    end: number,
  ): boolean {
    if (!/s$/.test(words) || !/\s/.test(after)) return false;
    const closer = this.#closerAhead(marks, index, end);
    // The last paragraph of a longer quotation closes it.
    if (closer === null) return this.#nextMark === '‘' && words.split(/\s+/).length > 3;
    // ‘camps’ … the workers’ union: a short term, then a possessive of its own.
    return /[,.!?]/.test(this.#text.charAt(closer - 1)) || words.split(/\s+/).length > 3;
  }

  /** A closing single mark that comes before another opening one; null where none does. */
  #closerAhead(marks: readonly number[], index: number, end: number): number | null {
    for (let i = index + 1; i < marks.length && i < index + 12; i += 1) {
      const at = marks[i] ?? 0;
      const mark = this.#text.charAt(at);
      if (families[mark] !== 'single') continue;
      const before = this.#text.charAt(at - 1);
      const after = at + 1 < end ? this.#text.charAt(at + 1) : '';
      if (isWordChar(before) && isWordChar(after)) continue;
      return !/\s/.test(before) && !isWordChar(after) ? at : null;
    }
    return null;
  }

  #open(mark: string, family: Family, at: number, wrongWay = false): void {
    if (this.#stack.length === DEEPEST) {
      const oldest = this.#stack.shift();
      if (oldest && oldest.family !== 'single') this.lone.push({ at: oldest.at, opening: true });
    }
    this.#stack.push({ mark, family, at, wrongWay });
  }

  #close(mark: string, family: Family, at: number): void {
    const open = this.#stack.findLast((one) => one.family === family);
    if (!open) {
      this.lone.push({ at, opening: false });
      return;
    }
    const depth = this.#stack.lastIndexOf(open);
    for (const left of this.#stack.slice(depth + 1)) {
      if (left.family !== 'single') this.lone.push({ at: left.at, opening: true });
    }
    this.#stack.length = depth;
    const mixed = open.wrongWay || partners[open.mark]?.includes(mark) !== true;
    this.pairs.push({ start: open.at, end: at + 1, nested: depth > 0, mixed });
  }

  #drop(open: OpenMark): void {
    this.#stack.splice(this.#stack.lastIndexOf(open), 1);
  }
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** What an opening mark may follow: nothing, white space, brackets, dashes, another mark. */
function opensAfter(before: string): boolean {
  return before === '' || /[\s([{/—–\-“„‘‚«‹"']/u.test(before);
}
