import type { Finding, Place, TextField } from '../model/finding.ts';
import type { Span } from '../text/analysis.ts';
import { factsOf, overlaps } from '../text/detectors/facts.ts';
import { primaryLanguage } from '../text/segmenter.ts';
import { type Token, tokenFrom, tokenize, tokensIn } from '../text/tokens.ts';
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
}

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
  };
}

/** Longer ones are no words. */
const LONGEST_WORD = 40;

/** A text of the article as spelling looks at it. */
interface Reading {
  readonly field: TextField;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quoted: readonly Span[];
  /** Where sentences begin: a capital says nothing there. Null where capitals never do. */
  readonly openings: ReadonlySet<number> | null;
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
  const names = once(() => new Set(namesOf(input).map(folded)));
  const found = new Map<string, Occurrence>();
  for (const reading of readingsOf(input)) {
    const foreign = once(() => foreignIn(reading, speller));
    for (const [word, start] of unknownIn(reading, speller)) {
      const key = folded(word);
      if (own.has(key) || names().has(key)) continue;
      if (overlaps(foreign(), start, start + word.length)) continue;
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

function readingsOf(input: StyleInput): readonly Reading[] {
  const lines = (['headline', 'dek'] as const).map((field): Reading => {
    const text = input.fields[field];
    const quoted = quotedInLine(text);
    return { field, text, tokens: tokenize(text), quoted, openings: null };
  });
  const body: Reading = {
    field: 'body',
    text: input.text,
    tokens: input.tokens,
    quoted: quotedInBody(input.facts),
    openings: openingsOf(input),
  };
  return [...lines, body];
}

/** Where the first word of each sentence stands. */
function openingsOf({ sentences, tokens }: StyleInput): ReadonlySet<number> {
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

function* unknownIn(
  { text, tokens, openings }: Reading,
  speller: Speller,
): Generator<readonly [word: string, start: number]> {
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
      if (whole) yield [part, at];
      at += part.length;
    }
  }
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
function namesOf({ facts, body, tokens }: StyleInput): readonly string[] {
  const inNames = factsOf(facts, 'name').flatMap((fact) => foldedParts(fact.text));
  const code = [...body.matchAll(/`([^`\n]+)`/g)].flatMap((one) => foldedParts(one[1] ?? ''));
  // A word with a capital right after another word is a name; at a sentence's start it still is.
  const capitals = tokens
    .filter((token, index) => token.capital && tokens[index - 1]?.kind === 'word')
    .map((token) => token.text);
  return [...inNames, ...code, ...capitals];
}

function foldedParts(text: string): readonly string[] {
  return [text, ...(text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])].map(folded);
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

/** Quotations of which more than a third of the words are unknown: they are in another language. */
function foreignIn({ tokens, quoted }: Reading, speller: Speller): readonly Span[] {
  return quoted.filter((span) => {
    const words = tokensIn(tokens, span).filter((token) => token.kind === 'word');
    const unknown = words.filter(({ text }) => !speller.isWord(text) && !isKnown(text, speller));
    return unknown.length > words.length / 3;
  });
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
