/**
 * The tokens of a text: words, numbers, runs of one punctuation mark, emoji. White space is not a
 * token: it is what lies between them. Offsets are UTF-16 code units, ends exclusive.
 */
export interface Tokens {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A word (letters and digits, apostrophes inside, points and commas inside numbers), or a run of
 * one other character. For text without anything in {@link DELICATE}.
 */
const PLAIN =
  /[\p{L}\p{N}]+(?:(?:['’](?=\p{L})|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}]+)*|([^\s\p{L}\p{N}])\1*/gu;

/**
 * What a pattern cannot cut safely: combining marks, joiners, emoji, flags, and scripts written
 * without spaces. Such stretches go through the Unicode word rules (UAX 29) instead.
 */
const DELICATE =
  /[\p{M}\p{Cf}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A stretch between white space; a space that carries a combining mark belongs to it. */
const STRETCH = /(?:\s(?=[\p{M}\p{Cf}]))?\S+|\s(?=[\p{M}\p{Cf}])/gu;

/** What a mark ends, in the scripts that the desk's copy is written in. */
const SENTENCE_MARK = /^[.!?…。！？؟۔]+$/u;
const CLAUSE_MARK = /^[,;:،؛、，；：–—]+$/u;

export type MarkKind = 'sentence' | 'clause' | 'none';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SPACE_ONLY = /^\s+$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

type Emit = (start: number, end: number) => void;

function eachPlain(text: string, offset: number, emit: Emit): void {
  PLAIN.lastIndex = 0;
  for (let match = PLAIN.exec(text); match !== null; match = PLAIN.exec(text)) {
    emit(offset + match.index, offset + PLAIN.lastIndex);
  }
}

/** A jamo that goes on with a Korean syllable: the word rules of ICU cut before it all the same. */
const SYLLABLE_REST = /^[\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** By the Unicode word rules; neighbours that are the same mark are one token, as in the pattern. */
function eachSegment(text: string, offset: number, emit: Emit): void {
  let start = 0;
  let end = 0;
  let mark = '';
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if ((mark !== '' && segment === mark) || SYLLABLE_REST.test(segment)) {
      end = index + segment.length;
      continue;
    }
    if (end > start) emit(offset + start, offset + end);
    start = index;
    end = SPACE_ONLY.test(segment) ? index : index + segment.length;
    mark = isWordLike === true || end === start ? '' : segment;
  }
  if (end > start) emit(offset + start, offset + end);
}

function eachToken(text: string, emit: Emit): void {
  if (!DELICATE.test(text)) {
    eachPlain(text, 0, emit);
    return;
  }
  for (const match of text.matchAll(STRETCH)) {
    const each = DELICATE.test(match[0]) ? eachSegment : eachPlain;
    each(match[0], match.index, emit);
  }
}

function markKind(token: string): MarkKind {
  if (SENTENCE_MARK.test(token)) return 'sentence';
  return CLAUSE_MARK.test(token) ? 'clause' : 'none';
}

/** Numbers every distinct token, so that comparing two is comparing two integers. */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly lengths: number[] = [];
  private readonly words: boolean[] = [];
  private readonly marks: MarkKind[] = [];

  /** Cuts a text into numbered tokens. No token cuts a word or a grapheme cluster. */
  tokenize(text: string): Tokens {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    eachToken(text, (start, end) => {
      ids.push(this.id(text.slice(start, end)));
      starts.push(start);
      ends.push(end);
    });
    return {
      ids: Int32Array.from(ids),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
    };
  }

  /** True for words and numbers, false for punctuation and symbols. */
  isWord(id: number): boolean {
    return this.words[id] === true;
  }

  /** Length of a token in UTF-16 code units. */
  lengthOf(id: number): number {
    return this.lengths[id] ?? 0;
  }

  /** Whether a token ends a sentence or a clause. */
  markOf(id: number): MarkKind {
    return this.marks[id] ?? 'none';
  }

  private id(token: string): number {
    const known = this.ids.get(token);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(token, id);
    this.lengths.push(token.length);
    this.words.push(WORD_CHARACTER.test(token));
    this.marks.push(markKind(token));
    return id;
  }
}
