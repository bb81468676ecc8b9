import type { Finding, Place, TextField } from '../model/finding.ts';
import type { Span } from '../text/analysis.ts';
import { factsOf, firstEndingAfter } from '../text/detectors/facts.ts';
import { Memory } from '../text/memory.ts';
import { movedSpans } from '../text/moved.ts';
import type { Block } from '../text/paragraphs.ts';
import { primaryLanguage } from '../text/segmenter.ts';
import { movedTokens, type Token, tokenFrom, tokenize, tokensIn } from '../text/tokens.ts';
import type { StyleInput } from './copy.ts';
import { once } from './once.ts';
import { quotedInBody, quotedInLine } from './quoted.ts';
import { suggest } from './suggest.ts';

/** Knows the words of a language, with their endings. */
export interface Dictionary {
  isWord(word: string): boolean;
}

/** A word that no dictionary has, at its first place. */
export interface UnknownWord {
  readonly word: string;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  /** Where else it stands in the article, in the order of the text. */
  readonly also: readonly Place[];
  /** At most five, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** Checks words and remembers what it found. */
export interface Speller {
  /** Whether it is for texts of this language (BCP 47). */
  speaks(language: string): boolean;
  isWord(word: string): boolean;
  suggest(word: string): readonly string[];
  /** What was found in paragraphs, by their text: the dictionaries stay the same. */
  readonly paragraphs: Memory<ParagraphWords>;
}

/** What spelling sees in one paragraph; offsets count from its start. */
interface ParagraphWords {
  /** Words that no dictionary has. */
  readonly unknown: readonly (readonly [word: string, start: number])[];
  /** Words with a capital right after another word: names. */
  readonly capitals: readonly string[];
}

/** Code units of paragraphs that each half of the memory holds: a draft of 100,000 words. */
const MOST_PARAGRAPHS = 650_000;

/** Words remembered before the memory is emptied. */
const MOST_REMEMBERED = 50_000;

/**
 * Makes a speller for one language. Words are looked up once; the memory is bounded.
 *
 * @param language primary language, `en`
 * @param dictionaries a word is known where one of them has it
 */
export function makeSpeller(language: string, dictionaries: readonly Dictionary[]): Speller {
  const known = new Map<string, boolean>();
  const suggestions = new Map<string, readonly string[]>();
  const remembered = <T>(memory: Map<string, T>, word: string, find: () => T): T => {
    const old = memory.get(word);
    if (old !== undefined) return old;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const found = find();
    memory.set(word, found);
    return found;
  };
  const inAny = (word: string): boolean => dictionaries.some((one) => one.isWord(word));
  return {
    speaks: (other) => primaryLanguage(other) === language,
    isWord: (word) => remembered(known, word, () => inAny(word)),
    suggest: (word) => remembered(suggestions, word, () => suggest(word, inAny)),
    paragraphs: new Memory(MOST_PARAGRAPHS),
  };
}

/** Longer ones are no words. */
const LONGEST_WORD = 40;

/** A text of the article as spelling looks at it. */
interface Reading {
  readonly field: TextField;
  readonly tokens: readonly Token[];
  readonly quoted: readonly Span[];
  readonly unknown: readonly (readonly [word: string, start: number])[];
}

interface Occurrence {
  readonly word: string;
  readonly field: TextField;
  readonly start: number;
  readonly also: Place[];
}

/**
 * The words of headline, dek and body that nobody knows, each once. Known are: the dictionary's
 * words, those of `personal`, parts of the article's names, words with digits, acronyms, and
 * capitalised words inside a sentence. Addresses, code and quotations in other languages are left
 * alone. Other languages than the speller's give none.
 *
 * @param personal words of the library's and the article's own dictionaries
 */
export function findUnknownWords(
  input: StyleInput,
  speller: Speller,
  personal: readonly string[],
): readonly UnknownWord[] {
  if (!speller.speaks(input.fields.language)) return [];
  const own = new Set(personal.flatMap(foldedParts));
  const paragraphs = input.blocks.map((block) => wordsOf(block, input, speller));
  const names = once(() => new Set(namesOf(input, paragraphs).map(folded)));
  const found = new Map<string, Occurrence>();
  for (const reading of readingsOf(input, paragraphs, speller)) {
    const isForeign = foreignIn(reading, speller);
    for (const [word, start] of reading.unknown) {
      const key = folded(word);
      if (own.has(key) || names().has(key)) continue;
      if (isForeign(start, start + word.length)) continue;
      const same = found.get(word);
      const { field } = reading;
      if (same) same.also.push({ field, start, end: start + word.length });
      else found.set(word, { word, field, start, also: [] });
    }
  }
  return [...found.values()].map(({ word, field, start, also }) => ({
    word,
    field,
    start,
    end: start + word.length,
    also,
    suggestions: speller.suggest(word),
  }));
}

function readingsOf(
  input: StyleInput,
  paragraphs: readonly ParagraphWords[],
  speller: Speller,
): readonly Reading[] {
  const lines = (['headline', 'dek'] as const).map((field): Reading => {
    const text = input.fields[field];
    const tokens = tokenize(text);
    const unknown = unknownIn(text, tokens, null, speller);
    return { field, tokens, quoted: quotedInLine(text), unknown };
  });
  const unknown = paragraphs.flatMap((one, index) => {
    const from = input.blocks[index]?.start ?? 0;
    return one.unknown.map(([word, start]) => [word, from + start] as const);
  });
  const quoted = quotedInBody(input.facts);
  return [...lines, { field: 'body', tokens: input.tokens, quoted, unknown }];
}

/** What there is in a paragraph, looked up or remembered. */
function wordsOf({ start, end }: Block, input: StyleInput, speller: Speller): ParagraphWords {
  const text = input.text.slice(start, end);
  return speller.paragraphs.get(`${input.fields.language} ${text}`, () => {
    const tokens = movedTokens(tokensIn(input.tokens, [start, end]), -start);
    const sentences = input.sentences.filter((one) => one[0] >= start && one[1] <= end);
    const openings = openingsOf(movedSpans(sentences, -start), tokens);
    return {
      unknown: unknownIn(text, tokens, openings, speller),
      capitals: tokens
        .filter((token, index) => token.capital && tokens[index - 1]?.kind === 'word')
        .map((token) => token.text),
    };
  });
}

/** Where the first word of each sentence stands. */
function openingsOf(sentences: readonly Span[], tokens: readonly Token[]): ReadonlySet<number> {
  const openings = new Set<number>();
  for (const [start, end] of sentences) {
    for (let at = tokenFrom(tokens, start); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start >= end) break;
      if (token.kind === 'mark') continue;
      openings.add(token.start);
      break;
    }
  }
  return openings;
}

/**
 * The words that nobody knows, and where they start.
 *
 * @param openings where sentences begin: a capital says nothing there; null where it never does
 */
function unknownIn(
  text: string,
  tokens: readonly Token[],
  openings: ReadonlySet<number> | null,
  speller: Speller,
): readonly (readonly [word: string, start: number])[] {
  const found: (readonly [string, number])[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || speller.isWord(token.text)) continue;
    if (isLeftAlone(token, text)) continue;
    if (token.capital) {
      // A name, most likely: inside a sentence, or before another capital (“Lina Hale came”).
      const next = tokens[index + 1];
      if (!openings?.has(token.start) || (next?.capital && next.start === token.end + 1)) continue;
    }
    let at = token.start;
    for (const part of token.text.split(/([-‑])/)) {
      const whole = part.length > 1 && isWordLike(part) && !isKnown(part, speller);
      if (whole) found.push([part, at]);
      at += part.length;
    }
  }
  return found;
}

/** Acronyms, abbreviations, and parts of addresses, file names, handles and formulas. */
function isLeftAlone({ text: word, start, end }: Token, text: string): boolean {
  if (word.length < 2 || word.length > LONGEST_WORD || word.includes('.')) return true;
  if (/\p{Lu}/u.test(word.slice(1))) return true;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return (
    /[\p{N}/\\_@#=&%]$|[\p{L}\p{N}]\.$/u.test(before) ||
    /^(?:[/\\_@=&%]|[.:][\p{L}\p{N}/])/u.test(after)
  );
}

/** In the dictionary's script, without digits. */
function isWordLike(word: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’]+$/u.test(word);
}

function isKnown(word: string, speller: Speller): boolean {
  const plain = word.replaceAll('’', "'").replace(/'s?$/, '');
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase();
  return [plain, lower, bare, bare.toLowerCase()].some((form) => speller.isWord(form));
}

/** What is a name, or code, in this article, whatever a dictionary says. */
function namesOf(
  { facts, body }: StyleInput,
  paragraphs: readonly ParagraphWords[],
): readonly string[] {
  const inNames = [...new Set(factsOf(facts, 'name').map((fact) => fact.text))].flatMap(
    foldedParts,
  );
  const code = [...body.matchAll(/`([^`\n]+)`/g)].flatMap((one) => foldedParts(one[1] ?? ''));
  // A word with a capital right after another word is a name; at a sentence's start it still is.
  return [...inNames, ...code, ...paragraphs.flatMap(({ capitals }) => capitals)];
}

function foldedParts(text: string): readonly string[] {
  return [text, ...(text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])].map(folded);
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

/**
 * Says of a stretch whether it is in a quotation of which more than a third of the words are
 * unknown: that is in another language.
 */
function foreignIn(
  { tokens, quoted }: Reading,
  speller: Speller,
): (start: number, end: number) => boolean {
  const known = new Map<Span, boolean>();
  const isForeign = (span: Span): boolean => {
    const words = tokensIn(tokens, span).filter((token) => token.kind === 'word');
    const unknown = words.filter(({ text }) => !speller.isWord(text) && !isKnown(text, speller));
    return unknown.length > words.length / 3;
  };
  return (start, end) => {
    const around = quoted[firstEndingAfter(quoted, start)];
    if (!around || around[0] >= end) return false;
    const foreign = known.get(around) ?? isForeign(around);
    known.set(around, foreign);
    return foreign;
  };
}

/** Unknown words as findings, each a note at its first place. */
export function spellingFindings(unknown: readonly UnknownWord[]): readonly Finding[] {
  return unknown.map(({ word, field, start, end, also, suggestions }) => ({
    rule: 'spelling/unknown-word',
    group: 'spelling',
    severity: 'note',
    field,
    start,
    end,
    text: word,
    expected: suggestions.join(', '),
    message:
      also.length === 0
        ? `“${word}” is in no dictionary here.`
        : `“${word}” is in no dictionary here; it stands ${also.length + 1} times in the article.`,
    spelling: { suggestions, also },
  }));
}
