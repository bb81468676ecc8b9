import type { Anchor } from '../model/anchor.ts';
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
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: before(text, from),
    suffix: after(text, to),
    sentenceHash: hash(sentenceAt(text, from)),
    orphaned: false,
  };
}

/**
 * Finds an anchor's words again in a text that may have changed, e.g. when an article is opened
 * or an older revision is restored. It is placed only where its words stand unchanged and what
 * is around them leaves no doubt:
 * 1. where it was, with its whole context on both sides; else
 * 2. at the one place with its whole context on both sides; else
 * 3. at the one place with the whole context of one side, where the sentence is the same or the
 *    words alone are long enough to be unmistakable.
 *
 * Anything else, and any tie, is orphaned with its former words and offsets kept: a claim is
 * never moved to text that only looks like it. "The report lists 165 camps in Russia" and
 * "… in Belarus" share their beginning; only an edit seen as it happens ({@link moveAnchor})
 * tells whether one became the other.
 */
export function findAnchor(text: string, anchor: Anchor): Anchor {
  if (anchor.exact === '') return orphan(anchor);
  if (evidence(text, anchor, anchor.start) === 'whole') return placed(text, anchor, anchor.start);
  const whole: number[] = [];
  const likely: number[] = [];
  for (
    let at = text.indexOf(anchor.exact);
    at !== -1 && whole.length < 2;
    at = text.indexOf(anchor.exact, at + 1)
  ) {
    const found = evidence(text, anchor, at);
    if (found === 'whole') whole.push(at);
    else if (found === 'likely') likely.push(at);
  }
  const [at, second] = whole.length > 0 ? whole : likely;
  return at === undefined || second !== undefined ? orphan(anchor) : placed(text, anchor, at);
}

/** An anchor after an edit whose effect on its offsets is known. */
export interface MovedAnchor {
  readonly anchor: Anchor;
  /** The words between the offsets are not those of before, or are gone. */
  readonly wordsChanged: boolean;
}

/**
 * Makes an anchor anew at offsets that the editor mapped through its edits.
 *
 * @param newText the text after the edits
 * @param start,end where the anchor's words are now; nothing between them orphans it
 */
export function moveAnchor(
  newText: string,
  anchor: Anchor,
  start: number,
  end: number,
): MovedAnchor {
  if (newText.slice(start, end).trim() === '') {
    return { anchor: orphan(anchor), wordsChanged: true };
  }
  const moved = makeAnchor(newText, start, end);
  return { anchor: moved, wordsChanged: moved.exact !== anchor.exact };
}

function orphan(anchor: Anchor): Anchor {
  return { ...anchor, orphaned: true };
}

function placed(text: string, anchor: Anchor, at: number): Anchor {
  return makeAnchor(text, at, at + anchor.exact.length);
}

/** What speaks for the anchor standing at `at`; null where the words differ or little does. */
function evidence(text: string, anchor: Anchor, at: number): 'whole' | 'likely' | null {
  if (!text.startsWith(anchor.exact, at)) return null;
  const end = at + anchor.exact.length;
  const prefix = commonEnd(anchor.prefix, text, at);
  const suffix = commonStart(anchor.suffix, text, end);
  const prefixWhole = isWhole(anchor.prefix, prefix, prefix === at);
  const suffixWhole = isWhole(anchor.suffix, suffix, end + suffix === text.length);
  if (prefixWhole && suffixWhole) return 'whole';
  if (!prefixWhole && !suffixWhole) return null;
  const sure =
    anchor.exact.length >= UNMISTAKABLE || hash(sentenceAt(text, at)) === anchor.sentenceHash;
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

/** The sentence around an offset, its paragraph being what stands between empty lines. */
function sentenceAt(text: string, offset: number): string {
  const from = offset < 2 ? 0 : text.lastIndexOf('\n\n', offset - 2) + 2;
  const next = text.indexOf('\n\n', offset);
  const start = from === 1 ? 0 : from;
  const sentences = splitSentences(text, start, next === -1 ? text.length : next, '');
  const found = sentences.find(([, end]) => end > offset) ?? sentences.at(-1);
  return found ? text.slice(found[0], found[1]) : '';
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
