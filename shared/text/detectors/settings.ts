import type { Span } from '../analysis.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';
import type { FactOf } from './facts.ts';
import { stemOf } from './same-thing.ts';

type DateFact = FactOf<'date'>;

/** When and where a count was taken, and which of several things it is of. */
export interface Setting {
  /** The dates of its sentence, as their facts have them. */
  readonly dates: readonly string[];
  /** The date that is its own: "1,342 farms in 1990", "In March the harbour handled"; or empty. */
  readonly when: string;
  readonly places: ReadonlySet<string>;
  readonly words: Words;
}

/** Words of a sentence that tell one thing from others of its kind. */
export interface Words {
  /** "The second tower", "the other school". */
  readonly others: ReadonlySet<string>;
  readonly opposites: ReadonlySet<string>;
  /** Stem of what the sentence tells of for the first time; empty where it does not. */
  readonly introduced: string;
}

const other = wordSet(`
  second third fourth fifth other another previous next latter former separate earlier
  neighbour neighbor neighbouring neighboring rival sister
`);
/** Of these one thing is not two. */
const opposites = [
  'north south east west northern southern eastern western',
  'old new',
  'upper lower',
  'men women',
  'boys girls',
  'home away',
  'spring summer autumn winter',
].map((words) => wordSet(words));
const where = wordSet('in at from of for near across outside around');

/** What a sentence has of words that tell one thing from others of its kind. */
export function wordsIn(tokens: readonly Token[]): Words {
  const words = tokens.map(({ lower }) => lower);
  return {
    others: new Set(words.filter((word) => other.has(word))),
    opposites: new Set(words.filter((word) => opposites.some((set) => set.has(word)))),
    introduced: introducedBy(tokens),
  };
}

/** "A school in Kell has": a sentence that opens so tells of another school. */
function introducedBy(tokens: readonly Token[]): string {
  const [first, noun] = tokens;
  return noun && /^an?$/.test(first?.lower ?? '') ? stemOf(noun.lower) : '';
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Names after "in", "of", "for" and their like: where a count was taken or whose it is. */
export function placesIn(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.capital && before && where.has(before.lower) && !months.test(token.text))
      found.add(token.text);
  });
  return found;
}

const dateAfter = /^,?\s(?:\p{Ll}+\s){0,2}(?:(?:in|on|by|of|for|during|since|until)\s)?$/u;

/**
 * @param span the sentence
 * @param count the figure with its noun
 */
export function settingOf(
  text: string,
  span: Span,
  count: { readonly start: number; readonly end: number },
  around: {
    readonly dates: readonly DateFact[];
    readonly places: ReadonlySet<string>;
    readonly words: Words;
  },
): Setting {
  const opens = (date: DateFact) =>
    /^(?:(?:In|On|By|At|During)\s)?$/u.test(text.slice(span[0], date.start));
  const follows = (date: DateFact) =>
    date.start >= count.end && dateAfter.test(text.slice(count.end, date.start));
  const own = around.dates.find(follows) ?? around.dates.find(opens);
  return {
    dates: around.dates.map((date) => date.value),
    when: own?.value ?? '',
    places: around.places,
    words: around.words,
  };
}

/** Whether two counts are of another time, another place, or another of several things. */
export function setApart(a: Setting, b: Setting): boolean {
  if (a.when !== '' && !b.dates.some((date) => mayBeSameTime(a.when, date))) return true;
  if (b.when !== '' && !a.dates.some((date) => mayBeSameTime(b.when, date))) return true;
  const differentTime =
    a.dates.length > 0 &&
    b.dates.length > 0 &&
    !a.dates.some((date) => b.dates.some((one) => mayBeSameTime(date, one)));
  return differentTime || areDisjoint(a.places, b.places) || areOthers(a.words, b.words);
}

function areOthers(a: Words, b: Words): boolean {
  if (!areEqual(a.others, b.others)) return true;
  return opposites.some((set) => {
    const of = (words: Words) => new Set([...words.opposites].filter((word) => set.has(word)));
    return areDisjoint(of(a), of(b));
  });
}

/** As far as both are known: 2023 and 17 March 2023, but not March and April. */
function mayBeSameTime(a: string, b: string): boolean {
  const parts = (value: string) => [
    /^\d{4}/.exec(value)?.[0] ?? '',
    value.replace(/^(?:\d{4}|-)/, ''),
  ];
  const [yearA = '', dayA = ''] = parts(a);
  const [yearB = '', dayB = ''] = parts(b);
  const fits = (x: string, y: string) => x === '' || y === '' || x.startsWith(y) || y.startsWith(x);
  return fits(yearA, yearB) && fits(dayA, dayB);
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
