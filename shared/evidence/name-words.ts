import search from 'approx-string-match';
import type { FactOf } from '../text/detectors/facts.ts';
import { TITLE_BEFORE } from '../text/lexicon/titles.ts';
import type { Lexicon, QueryWord } from './lexicon.ts';
import { foldedForm, strictForm } from './normalise.ts';

/** A name of the draft without its title, for being looked up. */
export interface DraftName {
  readonly person: boolean;
  /** At least one. */
  readonly words: readonly QueryWord[];
  /** "RCHR" of an organisation that the draft abbreviates; empty where it does not. */
  readonly acronym: string;
}

const acronymPattern = /\s*\((\p{Lu}[\p{Lu}\p{N}&]{1,7})s?\)/u;
const capital = /^\p{Lu}/u;

/** The words of a name; null where none has a capital. */
export function draftName(lexicon: Lexicon, fact: FactOf<'name'>): DraftName | null {
  const acronym = acronymPattern.exec(fact.text);
  const bare = fact.text
    .replace(acronymPattern, '')
    .replace(fact.title, ' '.repeat(fact.title.length));
  const words = lexicon.look(bare);
  const first = words.findIndex((word) => capital.test(word.raw));
  const last = words.findLastIndex((word) => capital.test(word.raw));
  if (first === -1) return null;
  return {
    person: fact.kind === 'person',
    // "the Ansel Bay holiday camp" is "the holiday camp at Ansel Bay".
    words: words.slice(first, last + 1),
    acronym: acronym?.[1] ?? '',
  };
}

const title = new RegExp(`^(?:${TITLE_BEFORE})$`, 'iu');

/** President, Dr, Mrs: no part of a name. */
export function isTitleWord(raw: string): boolean {
  return title.test(raw) || title.test(`${raw}.`);
}

export function hasCapital(raw: string): boolean {
  return capital.test(raw);
}

/** A word of a name without a possessive ending; case and diacritics stay. */
export function nameWord(raw: string): string {
  return strictForm(raw).replace(/'s?$/, '');
}

/** Letters that may differ in a name of this length for it to be another spelling of it. */
function errorsIn(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether one word of a name may stand for another: the same, an initial, another spelling. */
export function mayBe(a: string, b: string): boolean {
  const [x, y] = [foldedForm(nameWord(a)), foldedForm(nameWord(b))];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) return long.startsWith(short);
  return isSpelling(short, long);
}

function isSpelling(short: string, long: string): boolean {
  const errors = errorsIn(short.length);
  if (errors === 0 || long.length - short.length > errors) return false;
  // Found inside a longer word it is that word's beginning, not another spelling.
  return search(long, short, errors).some(
    (match) => match.errors + (long.length - (match.end - match.start)) <= errors,
  );
}

/**
 * Whether the given names of two persons with the same surname allow them to be one: the words
 * of the shorter are, in order, among those of the longer.
 */
export function mayBeGiven(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  return few.every((word) => {
    while (at < many.length && !mayBe(word, many[at] ?? '')) at += 1;
    at += 1;
    return at <= many.length;
  });
}
