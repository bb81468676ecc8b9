import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readBody } from '../text/paragraphs.ts';

/** A change marked in Markdown. */
export interface MarkedChange {
  readonly kind: 'insertion' | 'deletion';
  /** Markdown. */
  readonly words: string;
}

/** A comment in Markdown, with the words that it is about as readers see them. */
export interface MarkedComment {
  readonly body: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** False where its words are taken out. */
  readonly stands: boolean;
}

/** Markdown with CriticMarkup as two texts without it. */
export interface CriticMarkup {
  readonly accepted: string;
  readonly rejected: string;
  readonly changes: readonly MarkedChange[];
  readonly comments: readonly MarkedComment[];
}

type Kind = keyof typeof closings;

/** What ends each kind of mark: `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `{>> <<}`, `{== ==}`. */
const closings = { '++': '++}', '--': '--}', '~~': '~~}', '>>': '<<}', '==': '==}' } as const;
const openings = /\{(\+\+|--|~~|>>|==)/g;
const parser = unified().use(remarkParse).freeze();

/** Characters of context that tell one place from another, and how many marks they may hold. */
const CONTEXT = 40;
const WITH_MARKS = 120;
/** Of a comment that follows no marked words, the words before it. */
const MOST_BEFORE = 300;

interface Mark {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/**
 * Takes CriticMarkup apart (criticmarkup.com): additions, deletions, substitutions, comments and
 * highlights. Marks in code are none, and neither is one that nothing ends.
 *
 * @param markdown with `\n` line ends
 * @returns null where there is none
 */
export function readCriticMarkup(markdown: string): CriticMarkup | null {
  const marks = marksIn(markdown);
  return marks.length === 0 ? null : new Reader(markdown, marks).read();
}

function marksIn(markdown: string): readonly Mark[] {
  if (markdown.search(openings) === -1) return [];
  const isCode = codeIn(markdown);
  const ends = Object.fromEntries(
    Object.entries(closings).map(([kind, closing]) => [
      kind,
      firstFrom(placesOf(markdown, closing, isCode)),
    ]),
  );
  const marks: Mark[] = [];
  let behind = 0;
  for (const { index, 1: kind = '' } of markdown.matchAll(openings)) {
    if (index < behind || isCode(index) || isEscaped(markdown, index)) continue;
    const close = ends[kind]?.(index + 3);
    if (close === undefined) continue;
    const content = markdown.slice(index + 3, close);
    marks.push({ kind: kind as Kind, start: index, end: close + 3, content });
    behind = close + 3;
  }
  return marks;
}

function isEscaped(text: string, at: number): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(text.slice(Math.max(0, at - 8), at));
}

function placesOf(text: string, words: string, isCode: (at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isCode(at)) places.push(at);
  }
  return places;
}

/** Gives the first place at or after an offset; offsets may only grow. */
function firstFrom(places: readonly number[]): (offset: number) => number | undefined {
  let next = 0;
  return (offset) => {
    while ((places[next] ?? offset) < offset) next += 1;
    return places[next];
  };
}

/** Tells whether an offset is in code. Offsets are asked for in any order. */
function codeIn(markdown: string): (at: number) => boolean {
  const stretches: (readonly [start: number, end: number])[] = [];
  visit(parser.parse(markdown), ['code', 'inlineCode'], ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) stretches.push([start, end]);
  });
  return (at) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (stretches[low]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** Where a comment's words are. */
interface About {
  /** In the text that they stand in. */
  readonly start: number;
  readonly end: number;
  readonly stands: boolean;
}

class Reader {
  readonly #markdown: string;
  readonly #marks: readonly Mark[];
  readonly #changes: MarkedChange[] = [];
  readonly #remarks: { readonly body: string; readonly about: About }[] = [];
  #accepted = '';
  #rejected = '';
  /** The end of the accepted text: to look at the whole for each comment takes too long. */
  #tail = '';

  constructor(markdown: string, marks: readonly Mark[]) {
    this.#markdown = markdown;
    this.#marks = marks;
  }

  read(): CriticMarkup {
    let at = 0;
    let before: { readonly end: number; readonly about: About } | null = null;
    for (const mark of this.#marks) {
      this.#both(this.#markdown.slice(at, mark.start));
      at = mark.end;
      if (mark.kind === '>>') {
        const about: About = before?.end === mark.start ? before.about : this.#before();
        if (mark.content.trim() !== '') this.#remarks.push({ body: mark.content.trim(), about });
        // Another comment may follow on the same words.
        if (before?.end === mark.start) before = { end: mark.end, about };
        else at += this.#doubledSpace(at);
      } else before = { end: mark.end, about: this.#take(mark) };
    }
    this.#both(this.#markdown.slice(at));
    return {
      accepted: this.#accepted,
      rejected: this.#rejected,
      changes: this.#changes,
      comments: this.#remarks.map(({ body, about }) => ({ body, ...this.#words(about) })),
    };
  }

  #both(text: string): void {
    this.#accept(text);
    this.#rejected += text;
  }

  #accept(text: string): void {
    this.#accepted += text;
    this.#tail = (this.#tail + text).slice(-MOST_BEFORE);
  }

  #take({ kind, content }: Mark): About {
    const start = this.#accepted.length;
    if (kind === '--') return this.#delete(content);
    if (kind === '==') this.#both(content);
    else if (kind === '++') this.#insert(content);
    else {
      const arrow = content.indexOf('~>');
      this.#delete(arrow === -1 ? content : content.slice(0, arrow));
      this.#insert(arrow === -1 ? '' : content.slice(arrow + 2));
    }
    return { start, end: this.#accepted.length, stands: true };
  }

  #insert(words: string): void {
    if (words !== '') this.#changes.push({ kind: 'insertion', words });
    this.#accept(words);
  }

  #delete(words: string): About {
    const start = this.#rejected.length;
    if (words !== '') this.#changes.push({ kind: 'deletion', words });
    this.#rejected += words;
    return { start, end: this.#rejected.length, stands: false };
  }

  /** The sentence before a comment that follows no marked words. */
  #before(): About {
    const end = this.#accepted.length;
    const near = this.#tail.trimEnd();
    const [last] = [...near.matchAll(/\n\n+|[.!?…]["”’»)]?\s+/gu)].slice(-1);
    const start = last ? last.index + last[0].length : 0;
    return { start: end - this.#tail.length + start, end, stands: true };
  }

  /** How many of the spaces around a comment are too many without it. */
  #doubledSpace(at: number): number {
    return /(?:^|\s)$/.test(this.#tail) && this.#markdown[at] === ' ' ? 1 : 0;
  }

  #words({ start, end, stands }: About): Omit<MarkedComment, 'body'> {
    const text = stands ? this.#accepted : this.#rejected;
    return {
      exact: shown(text.slice(start, end)).trim(),
      prefix: shown(text.slice(Math.max(0, start - WITH_MARKS), start)).slice(-CONTEXT),
      suffix: shown(text.slice(end, end + WITH_MARKS)).slice(0, CONTEXT),
      stands,
    };
  }
}

function shown(markdown: string): string {
  return readBody(markdown).text;
}
