import type { Anchor } from '../model/anchor.ts';
import type { Span } from './analysis.ts';
import { splitSentences } from './sentences.ts';

/** Code units of context that an anchor keeps on each side. */
const CONTEXT = 32;
/** Context shorter than this says something only at the very edge of the text. */
const TELLING = 16;
/** Words of this length hardly ever stand in a text twice by chance. */
const UNMISTAKABLE = 32;

/**
 * An anchor on `[start, end)` of a text.
 *
 * @param text with `\n` line ends
 * @param start,end UTF-16 code units, not inside a surrogate pair; clamped to the text
 */
export function makeAnchor(text: string, start: number, end: number): Anchor {
  return new AnchoredText(text).make(start, end);
}

/** A text in which many anchors are made or found: each of its sentences is looked at once. */
export class AnchoredText {
  readonly #text: string;
  readonly #sentences: SentenceHashes;

  /** @param text with `\n` line ends */
  constructor(text: string) {
    this.#text = text;
    this.#sentences = new SentenceHashes(text);
  }

  /** As {@link makeAnchor}. */
  make(start: number, end: number): Anchor {
    const text = this.#text;
    const from = Math.min(Math.max(0, start), text.length);
    const to = Math.min(Math.max(from, end), text.length);
    return {
      start: from,
      end: to,
      exact: text.slice(from, to),
      prefix: before(text, from),
      suffix: after(text, to),
      sentenceHash: this.#sentences.at(from),
      orphaned: false,
    };
  }

  /**
   * Finds an anchor's words again in this text, which may have changed, e.g. when an article is opened
   * or an older revision is restored. It is placed only where its words stand unchanged and what
   * is around them leaves no doubt:
   * 1. where it was, with its whole context on both sides; else
   * 2. at the one place with its whole context on both sides; else
   * 3. at the one place with the whole context of one side, where the sentence is the same or the
   *    words alone are long enough to be unmistakable.
   *
   * Anything else, and any tie, is orphaned with its former words and offsets kept: a claim is
   * never moved to text that only looks like it. "The report lists 165 camps in Russia" and
   * "… in Belarus" share their beginning; only an edit seen as it happens
   * tells whether one became the other.
   */
  find(anchor: Anchor): Anchor {
    const text = this.#text;
    if (anchor.exact === '') return orphan(anchor);
    const evidence = (at: number) => evidenceAt(text, this.#sentences, anchor, at);
    const placed = (at: number) => this.make(at, at + anchor.exact.length);
    if (evidence(anchor.start) === 'whole') return placed(anchor.start);
    const whole: number[] = [];
    const likely: number[] = [];
    for (
      let at = text.indexOf(anchor.exact);
      at !== -1 && whole.length < 2;
      at = text.indexOf(anchor.exact, at + 1)
    ) {
      const found = evidence(at);
      if (found === 'whole') whole.push(at);
      else if (found === 'likely') likely.push(at);
    }
    const [at, second] = whole.length > 0 ? whole : likely;
    return at === undefined || second !== undefined ? orphan(anchor) : placed(at);
  }
}

function orphan(anchor: Anchor): Anchor {
  return { ...anchor, orphaned: true };
}

/** What speaks for the anchor standing at `at`; null where the words differ or little does. */
function evidenceAt(
  text: string,
  sentences: SentenceHashes,
  anchor: Anchor,
  at: number,
): 'whole' | 'likely' | null {
  if (!text.startsWith(anchor.exact, at)) return null;
  const end = at + anchor.exact.length;
  const prefix = commonEnd(anchor.prefix, text, at);
  const suffix = commonStart(anchor.suffix, text, end);
  const prefixWhole = isWhole(anchor.prefix, prefix, prefix === at);
  const suffixWhole = isWhole(anchor.suffix, suffix, end + suffix === text.length);
  if (prefixWhole && suffixWhole) return 'whole';
  if (!prefixWhole && !suffixWhole) return null;
  const sure = anchor.exact.length >= UNMISTAKABLE || sentences.at(at) === anchor.sentenceHash;
  return sure ? 'likely' : null;
}

function isWhole(context: string, common: number, atEdge: boolean): boolean {
  return common === context.length && (context.length >= TELLING || atEdge);
}

/** Length of the longest end of `context` that stands right before `at`. */
function commonEnd(context: string, text: string, at: number): number {
  let length = 0;
  while (
    length < context.length &&
    length < at &&
    context.charCodeAt(context.length - 1 - length) === text.charCodeAt(at - 1 - length)
  ) {
    length += 1;
  }
  return length;
}

/** Length of the longest start of `context` that stands right at `at`. */
function commonStart(context: string, text: string, at: number): number {
  let length = 0;
  while (
    length < context.length &&
    at + length < text.length &&
    context.charCodeAt(length) === text.charCodeAt(at + length)
  ) {
    length += 1;
  }
  return length;
}

// Half a surrogate pair would not survive being written as UTF-8, so it is left out.
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, '');
}

function after(text: string, end: number): string {
  return text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
}

/** The hash of the sentence around an offset; a paragraph is what stands between empty lines. */
class SentenceHashes {
  readonly #text: string;
  /** By the start and end of the paragraph, and of the sentence. */
  readonly #sentences = new Map<string, readonly Span[]>();
  readonly #hashes = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): string {
    const sentences = this.#sentencesAround(offset);
    const [start, end] = sentences.find((one) => one[1] > offset) ?? sentences.at(-1) ?? [0, 0];
    return remembered(this.#hashes, `${start} ${end}`, () => hash(this.#text.slice(start, end)));
  }

  #sentencesAround(offset: number): readonly Span[] {
    const text = this.#text;
    const from = offset < 2 ? 0 : text.lastIndexOf('\n\n', offset - 2) + 2;
    const start = from === 1 ? 0 : from;
    const next = text.indexOf('\n\n', offset);
    const end = next === -1 ? text.length : next;
    return remembered(this.#sentences, `${start} ${end}`, () =>
      splitSentences(text, start, end, ''),
    );
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/**
 * FNV-1a with 32 bits over UTF-16 code units, runs of white space counting as one space; eight
 * hexadecimal digits. It only has to tell neighbouring sentences apart, not to resist forgery.
 */
function hash(sentence: string): string {
  let value = 0x811c9dc5;
  for (const unit of sentence.replace(/\s+/g, ' ').split('')) {
    value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
