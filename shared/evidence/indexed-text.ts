import type { Locator } from '../model/source.ts';
import type { SourceText } from '../model/source-text.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon, TextWords } from './lexicon.ts';
import { PassageFacts } from './passage-facts.ts';
import { hashOf, hashPair, Postings } from './postings.ts';

/** Code units after which a paragraph is cut for splitting sentences; some PDFs have no paragraphs. */
const LONGEST_CHUNK = 2400;

/** One source's text with its words, where they stand, and what was worked out about it. */
export class IndexedText {
  readonly sha256: string;
  readonly text: string;
  readonly words: TextWords;
  /** Folded word of each place. */
  readonly folds: Int32Array;
  /** Stem of each place. */
  readonly stems: Int32Array;
  readonly #bigrams: Postings;
  readonly #stemPlaces: Postings;
  readonly #parts: SourceText['parts'];
  readonly #partStarts: readonly number[];
  #paragraphs: readonly number[] | null = null;
  #chunks: readonly number[] | null = null;
  readonly #sentences = new Map<number, readonly Span[]>();
  readonly #facts = new Map<string, PassageFacts>();

  constructor(sha256: string, { text, parts }: SourceText, words: TextWords, lexicon: Lexicon) {
    this.sha256 = sha256;
    this.text = text;
    this.words = words;
    this.folds = words.forms.map((form) => lexicon.fold(form));
    this.stems = words.forms.map((form) => lexicon.stem(form));
    this.#parts = parts;
    this.#partStarts = parts.map((part) => part.start);
    const folds = this.folds;
    this.#bigrams = new Postings(
      folds.map((fold, at) => hashPair(fold, folds[at + 1] ?? -1)).subarray(0, -1),
    );
    this.#stemPlaces = new Postings(this.stems.map(hashOf));
  }

  /** Number of words. */
  get length(): number {
    return this.folds.length;
  }

  /** Calls back with each place where the folded words stand one after the other. */
  eachBigram(first: number, second: number, each: (place: number) => void): void {
    const key = hashPair(first, second);
    const end = this.#bigrams.to(key);
    for (let at = this.#bigrams.from(key); at < end; at += 1) {
      if (this.#bigrams.keyAt(at) !== key) continue;
      const place = this.#bigrams.placeAt(at);
      if (this.folds[place] === first && this.folds[place + 1] === second) each(place);
    }
  }

  /** About how many places {@link eachBigram} will give; never too few. */
  bigramSize(first: number, second: number): number {
    const key = hashPair(first, second);
    return this.#bigrams.to(key) - this.#bigrams.from(key);
  }

  /** Calls back with each place of a stem, rising. */
  eachStem(stem: number, each: (place: number) => void): void {
    const key = hashOf(stem);
    const end = this.#stemPlaces.to(key);
    for (let at = this.#stemPlaces.from(key); at < end; at += 1) {
      if (this.#stemPlaces.keyAt(at) === key) each(this.#stemPlaces.placeAt(at));
    }
  }

  startOf(word: number): number {
    return this.words.starts[word] ?? this.text.length;
  }

  endOf(word: number): number {
    return this.words.ends[word] ?? this.text.length;
  }

  /** The first word that starts at or after an offset. */
  wordFrom(offset: number): number {
    return firstAtOrAfter(this.words.starts, offset);
  }

  /**
   * The sentences of the stretch around a word, in order: those of its paragraph, or of a part of
   * it where it is very long.
   */
  sentencesAround(word: number): readonly Span[] {
    this.#chunks ??= chunksOf(this.text, this.#paragraphStarts(), this.#parts);
    const offset = this.startOf(word);
    const chunk = firstAtOrAfter(this.#chunks, offset + 1) - 1;
    const known = this.#sentences.get(chunk);
    if (known) return known;
    const from = this.#chunks[chunk] ?? 0;
    const sentences = splitSentences(
      this.text,
      from,
      this.#chunks[chunk + 1] ?? this.text.length,
      '',
    );
    this.#sentences.set(chunk, sentences);
    return sentences;
  }

  /** What stands in a sentence; worked out when first asked for. */
  factsOf([start, end]: Span): PassageFacts {
    const key = `${start}-${end}`;
    const known = this.#facts.get(key);
    if (known) return known;
    const made = new PassageFacts(this.text.slice(start, end), start);
    this.#facts.set(key, made);
    return made;
  }

  /** The page or row in which an offset stands; else its paragraph, counted from 1. */
  locatorAt(offset: number): Locator {
    const part = this.#parts[firstAtOrAfter(this.#partStarts, offset + 1) - 1];
    if (part) return { label: part.label, value: part.value };
    const paragraph = firstAtOrAfter(this.#paragraphStarts(), offset + 1);
    return { label: 'paragraph', value: String(Math.max(1, paragraph)) };
  }

  #paragraphStarts(): readonly number[] {
    this.#paragraphs ??= paragraphsOf(this.text);
    return this.#paragraphs;
  }
}

function paragraphsOf(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g)) starts.push(match.index);
  return starts;
}

/** Where stretches start that hold whole sentences: paragraphs, rows, pages, cut where too long. */
function chunksOf(
  text: string,
  paragraphs: readonly number[],
  parts: SourceText['parts'],
): readonly number[] {
  const starts = new Set([0, ...paragraphs, ...parts.map((part) => part.start)]);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const cuts = [start];
    for (let at = start + LONGEST_CHUNK; at < end; at += LONGEST_CHUNK) {
      const space = text.slice(at, end).search(/(?<=[.!?]["”’]?)\s/);
      if (space === -1) break;
      at += space + 1;
      if (at < end) cuts.push(at);
    }
    return cuts;
  });
}

/** Index of the first of the rising numbers that is `value` or more; their number if none is. */
function firstAtOrAfter(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
