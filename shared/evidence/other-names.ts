import type { FactOf } from '../text/detectors/facts.ts';
import { stopWords } from '../text/lexicon/function-words.ts';
import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import type { Setting } from './judge.ts';
import type { QueryWord } from './lexicon.ts';
import { type DraftName, hasCapital, mayBe } from './name-words.ts';
import type { SourceIndex } from './source-index.ts';

type Name = FactOf<'name'>;

/** Another name where the claim has its own; `spelling` where it may be the same one. */
export interface OtherName {
  readonly span: Span;
  readonly spelling: boolean;
}

/** Words between those that match, of which a name could be made. */
const LONGEST = 6;
/** A passage that says so much of the claim has its name somewhere. */
const SURE = 0.75;

/**
 * The name that a matching passage has in place of the claim's: at its place in the wording, or
 * with its title.
 *
 * @param claim the claim's words
 */
export function otherName(
  index: SourceIndex,
  claim: string,
  fact: Name,
  name: DraftName,
  { passage, strength }: Setting,
): OtherName | null {
  const words = index.lexicon.look(claim);
  const own = new Set(words.map((word) => word.fold));
  const span =
    inItsPlace(words, claim, fact, passage, own) ??
    withItsTitle(fact, passage) ??
    (strength >= SURE ? onlyOneOfItsKind(index, fact, passage, own) : null);
  if (!span) return null;
  const found = index.lexicon.look(passage.text.text.slice(span[0], span[1]));
  return { span, spelling: isSpelling(name.words, found) };
}

/** Every word of the one may be a word of the other, in order. */
function isSpelling(draft: readonly QueryWord[], source: readonly QueryWord[]): boolean {
  const few = draft.length <= source.length ? draft : source;
  const many = few === draft ? source : draft;
  const offset = many.length - few.length;
  return few.every((word, at) => mayBe(word.raw, many[at + offset]?.raw ?? ''));
}

function inItsPlace(
  words: readonly QueryWord[],
  claim: string,
  fact: Name,
  { text, span }: Setting['passage'],
  own: ReadonlySet<number>,
): Span | null {
  const at = claim.indexOf(fact.text);
  if (at === -1) return null;
  const first = words.findIndex((word) => word.end > at);
  const after = words.findIndex((word) => word.start >= at + fact.text.length);
  const [from, to] = [text.wordFrom(span[0]), text.wordFrom(span[1])];
  const { partner } = align(words, text.folds, [from, to], [-words.length, to - from]);
  let left = -1;
  for (let word = first - 1; word >= 0 && left < 0; word -= 1) left = partner[word] ?? -1;
  let right = -1;
  for (let word = after; after >= 0 && word < words.length && right < 0; word += 1)
    right = partner[word] ?? -1;
  if (left < 0 && right < 0) return null;
  const gapFrom = left >= 0 ? left + 1 : Math.max(from, right - LONGEST);
  const gapTo = right >= 0 ? right : Math.min(to, left + 1 + LONGEST);
  if (gapTo - gapFrom > 2 * LONGEST) return null;
  let start = -1;
  let end = -1;
  for (let word = gapFrom; word < gapTo; word += 1) {
    const raw = text.text.slice(text.startOf(word), text.endOf(word));
    const opens = word === from && stopWords.has(raw.toLowerCase());
    if (!hasCapital(raw) || opens || own.has(text.folds[word] ?? -1)) continue;
    if (start === -1) start = word;
    end = word;
  }
  if (start === -1) return null;
  // "Ilse" of "Ilse Farrow" is in the claim, and part of the name all the same.
  const isNamed = (word: number) =>
    hasCapital(text.text.charAt(text.startOf(word))) &&
    words
      .slice(first, after === -1 ? undefined : after)
      .some((one) => one.fold === text.folds[word]);
  while (start > from && isNamed(start - 1)) start -= 1;
  while (end + 1 < to && isNamed(end + 1)) end += 1;
  return [text.startOf(start), text.endOf(end)];
}

/** The one person or organisation of the passage that the claim does not name. */
function onlyOneOfItsKind(
  index: SourceIndex,
  fact: Name,
  { text, sentences }: Setting['passage'],
  own: ReadonlySet<number>,
): Span | null {
  if (fact.kind === 'place') return null;
  const strangers = sentences
    .flatMap((sentence) => text.factsOf(sentence).names)
    .filter((one) => one.kind === fact.kind)
    .filter((one) => !index.lexicon.look(one.text).some((word) => isOwn(word, own)));
  const [only] = strangers;
  return only && strangers.length === 1 ? [only.start, only.end] : null;
}

function isOwn(word: QueryWord, own: ReadonlySet<number>): boolean {
  return hasCapital(word.raw) && own.has(word.fold);
}

function withItsTitle(fact: Name, { text, sentences }: Setting['passage']): Span | null {
  if (fact.title === '') return null;
  const title = fact.title.toLowerCase();
  const found = sentences
    .flatMap((sentence) => text.factsOf(sentence).names)
    .find((one) => one.title.toLowerCase() === title);
  if (!found) return null;
  const before = found.text.startsWith(found.title);
  return before
    ? [found.end - found.text.slice(found.title.length).trimStart().length, found.end]
    : [found.start, found.start + found.text.split(',', 1).join('').length];
}
