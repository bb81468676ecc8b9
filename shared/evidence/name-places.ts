import type { IndexedText } from './indexed-text.ts';
import type { QueryWord } from './lexicon.ts';
import {
  type DraftName,
  hasCapital,
  isTitleWord,
  mayBe,
  mayBeGiven,
  nameWord,
} from './name-words.ts';
import type { SourceIndex } from './source-index.ts';

/** A name found in a source: words `[from, to)`. */
export interface NamePlace {
  readonly text: IndexedText;
  readonly from: number;
  readonly to: number;
  /** Whether it is written the same, written otherwise, or somebody else of that surname. */
  readonly writing: 'equal' | 'variant' | 'other';
}

/** Words before a surname that may be given names. */
const MOST_GIVEN = 3;

/** Where words `[from, to)` of a text have the name, in order. */
export function findNameIn(
  index: SourceIndex,
  text: IndexedText,
  name: DraftName,
  from: number,
  to: number,
): readonly NamePlace[] {
  const found: NamePlace[] = [];
  const key = keyWord(index, name);
  for (let place = from; place < to; place += 1) {
    if (text.stems[place] === name.words[key]?.stem) {
      const one = name.person ? personAt(text, name, place) : wholeNameAt(text, name, key, place);
      if (one) found.push(one);
    } else if (name.acronym !== '') {
      const one = acronymAt(text, name.acronym, place);
      if (one) found.push(one);
    }
  }
  return found;
}

/** Places looked at for a name written otherwise. */
const LOOKED_AT = 60;

/**
 * A few places where the sources have the name, written the same first.
 *
 * @param skip places that are not wanted
 */
export function findNameAnywhere(
  index: SourceIndex,
  name: DraftName,
  many: number,
  skip: (place: NamePlace) => boolean,
): readonly NamePlace[] {
  const key = keyWord(index, name);
  const equal: NamePlace[] = [];
  const variants: NamePlace[] = [];
  let looked = 0;
  const take = (one: NamePlace | null): void => {
    if (one === null || one.writing === 'other' || skip(one)) return;
    const list = one.writing === 'equal' ? equal : variants;
    if (list.length < many) list.push(one);
  };
  for (const text of index.texts) {
    if (equal.length === many) break;
    const [first, second] = name.words.slice(-2);
    if (name.person && first && second) {
      text.eachBigram(first.fold, second.fold, (place) => take(personAt(text, name, place + 1)));
    }
    const [acronym] = index.lexicon.look(name.acronym);
    if (acronym) {
      text.eachStem(acronym.stem, (place) => take(acronymAt(text, name.acronym, place)));
    }
    text.eachStem(name.words[key]?.stem ?? -1, (place) => {
      looked += 1;
      if (name.person && looked > LOOKED_AT) return;
      take(name.person ? personAt(text, name, place) : wholeNameAt(text, name, key, place));
    });
  }
  return [...equal, ...variants].slice(0, many);
}

/** Which word a name is looked up by: a person's surname, else the rarest. */
function keyWord(index: SourceIndex, { person, words }: DraftName): number {
  if (person) return words.length - 1;
  return words.reduce((best, word, at) => {
    const known = words[best]?.stem ?? -1;
    return index.lexicon.frequency(word.stem) < index.lexicon.frequency(known) ? at : best;
  }, 0);
}

function rawAt(text: IndexedText, place: number): string {
  return text.text.slice(text.startOf(place), text.endOf(place));
}

/** By the surname, with what stands before it. */
function personAt(text: IndexedText, { words }: DraftName, place: number): NamePlace | null {
  const raw = rawAt(text, place);
  const surname = words.at(-1);
  if (!surname || !hasCapital(raw)) return null;
  const given = words.slice(0, -1).map((word) => word.raw);
  const from = givenFrom(text, place);
  const before: string[] = [];
  for (let at = from; at < place; at += 1) before.push(rawAt(text, at));
  const after = before.length === 0 ? reversed(text, place, given) : place + 1;
  if (after > place + 1) return { text, from: place, to: after, writing: 'variant' };
  const same =
    given.length === before.length &&
    isSame(surname.raw, raw) &&
    given.every((word, at) => isSame(word, before[at] ?? ''));
  const writing = same ? 'equal' : mayBeGiven(given, before) ? 'variant' : 'other';
  return { text, from, to: place + 1, writing };
}

/** The same but for capitals all through. */
function isSame(draft: string, source: string): boolean {
  const [a, b] = [nameWord(draft), nameWord(source)];
  return a === b || (b.length > 1 && b === b.toUpperCase() && a.toUpperCase() === b);
}

/** First of the words with a capital right before a surname, titles left out. */
function givenFrom(text: IndexedText, surname: number): number {
  let from = surname;
  while (from > 0 && surname - from < MOST_GIVEN) {
    const between = text.text.slice(text.endOf(from - 1), text.startOf(from));
    const raw = rawAt(text, from - 1);
    if (!/^\.?\s+$/.test(between) || /\n\s*\n/.test(between)) break;
    if (!hasCapital(raw) || isTitleWord(raw) || (between.startsWith('.') && raw.length > 1)) break;
    if (openers.test(raw)) break;
    from -= 1;
  }
  return from;
}

const openers =
  /^(?:The|A|An|In|On|At|By|For|But|And|If|When|While|As|After|Before|With|From|That|This|Then|Yet|Both|Only|To|Of|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Lubinets, Dmytro", "LUBINETS Dmytro": the word after the given names that follow. */
function reversed(text: IndexedText, surname: number, given: readonly string[]): number {
  let at = surname;
  for (const word of given) {
    const between = text.text.slice(text.endOf(at), text.startOf(at + 1));
    if (!/^,?\s+$/.test(between) || !mayBe(word, rawAt(text, at + 1))) return surname;
    at += 1;
  }
  return at + 1;
}

/** By one of its words, all others around it. */
function wholeNameAt(
  text: IndexedText,
  { words }: DraftName,
  key: number,
  place: number,
): NamePlace | null {
  const from = place - key;
  const to = from + words.length;
  if (from < 0 || to > text.length || !hasCapital(rawAt(text, from))) return null;
  if (words.some((word, at) => word.stem < 0 || word.stem !== text.stems[from + at])) return null;
  // Numbers of one stem may be others: Route 66 is not Route 660.
  const isOther = (word: QueryWord, at: number) =>
    /^\d/.test(word.raw) && word.fold !== text.folds[from + at];
  if (words.some(isOther)) return null;
  const same = words.every((word, at) => isSame(word.raw, rawAt(text, from + at)));
  return { text, from, to, writing: same ? 'equal' : 'variant' };
}

function acronymAt(text: IndexedText, acronym: string, place: number): NamePlace | null {
  if (nameWord(rawAt(text, place)) !== acronym) return null;
  return { text, from: place, to: place + 1, writing: 'variant' };
}
