import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import type { Mention, People } from './people.ts';
import { finding } from './rules.ts';

/**
 * One person spelled in two ways, each pair of spellings once, where the second stands first:
 *
 * - names that differ in marks on letters only, "Müller" and "Mueller" or "Muller";
 * - the same given name with last names one letter apart, or the other way round;
 * - initials for the given names of someone else's full reference;
 * - a last name alone one letter from that of the only person it can be.
 *
 * Given names that are a woman's and a man's form of one name are two people's.
 */
export function twoSpellings(
  { text }: Pick<DetectorInput, 'text'>,
  { full, doubtful, lone }: People,
): readonly Finding[] {
  const names = new Spellings(full, doubtful);
  return [
    ...names.firsts.flatMap((one) => {
      const earlier = names.otherSpelling(one);
      return earlier ? [report(text, one, earlier)] : [];
    }),
    ...names.strayLoneNames(lone).map(([one, earlier]) => report(text, one, earlier)),
  ].sort((a, b) => a.start - b.start);
}

function report(text: string, one: Mention, earlier: Mention): Finding {
  const words = text.slice(one.start, one.end);
  const other = text.slice(earlier.start, earlier.end);
  return finding('names/two-spellings', {
    field: 'body',
    start: one.start,
    end: one.end,
    text: words,
    expected: 'One spelling for one name',
    message: `“${words}” may be “${other}” spelled another way.`,
    related: { field: 'body', start: earlier.start, end: earlier.end, text: other },
  });
}

class Spellings {
  /** The first mention of each spelling, in the order of the text. */
  readonly firsts: readonly Mention[];
  readonly #surnames = new Set<string>();
  readonly #givens = new Set<string>();
  /** By each string that a name becomes when none or one of its letters is left out. */
  readonly #near = new Map<string, Mention[]>();
  readonly #nearSurnames = new Map<string, Mention[]>();

  readonly #certain: ReadonlySet<Mention>;

  /** @param doubtful names that nothing shows to be people's; they count beside one that is */
  constructor(full: readonly Mention[], doubtful: readonly Mention[]) {
    this.#certain = new Set(full);
    const firsts = new Map<string, Mention>();
    for (const one of [...full, ...doubtful].sort((a, b) => a.start - b.start)) {
      const name = spelled(one);
      if (!firsts.has(name)) firsts.set(name, one);
      this.#surnames.add(one.surname);
      for (const given of one.given.split(/\s+/)) this.#givens.add(given);
    }
    this.firsts = [...firsts.values()];
    for (const one of this.firsts) {
      for (const key of keysOf(one)) add(this.#near, key, one);
      for (const key of shortened(fold(one.surname))) add(this.#nearSurnames, key, one);
    }
  }

  otherSpelling(one: Mention): Mention | null {
    for (const key of keysOf(one)) {
      for (const other of this.#near.get(key) ?? []) {
        if (!this.#certain.has(other) && !this.#certain.has(one)) continue;
        if (other.start < one.start && isSamePerson(other, one)) return other;
      }
    }
    return null;
  }

  strayLoneNames(lone: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
    const seen = new Set<string>();
    return lone.flatMap((one): readonly (readonly [Mention, Mention])[] => {
      const { surname, sure } = one;
      if (!sure || this.#surnames.has(surname) || this.#givens.has(surname)) return [];
      if (seen.has(surname)) return [];
      seen.add(surname);
      const near = new Set<Mention>();
      for (const key of shortened(fold(surname))) {
        for (const other of this.#nearSurnames.get(key) ?? []) {
          if (isNear(surname, other.surname)) near.add(other);
        }
      }
      const [only] = near;
      return near.size === 1 && only ? [[one, only]] : [];
    });
  }
}

function spelled({ given, surname }: Mention): string {
  return `${given} ${surname}`;
}

function add(map: Map<string, Mention[]>, key: string, one: Mention): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

/** Two spellings of one person share a key; sharing one does not make them one. */
function* keysOf({ given, surname }: Mention): Generator<string> {
  const first = fold(given).split(' ')[0] ?? '';
  const last = fold(surname);
  yield `initial ${first.charAt(0)} ${last}`;
  for (const key of shortened(last)) yield `${first} ${key}`;
  for (const key of shortened(first)) yield `${key} ${last}`;
}

function* shortened(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Lower case without marks on letters: Müller and Mueller are both "muller". */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/ł/g, 'l')
    .replace(/([aou])e/g, '$1')
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSamePerson(a: Mention, b: Mention): boolean {
  if (spelled(a) === spelled(b)) return false;
  const [firstA, firstB] = [fold(a.given), fold(b.given)];
  const [lastA, lastB] = [fold(a.surname), fold(b.surname)];
  if (lastA === lastB) {
    if (firstA === firstB) return differsInLetters(a, b);
    if (isInitialsOf(firstA, firstB) || isInitialsOf(firstB, firstA)) return true;
    return isNear(a.given, b.given) && !areTwoForms(firstA, firstB);
  }
  return firstA === firstB && isNear(a.surname, b.surname);
}

/** "J. R. Okoro" and "J.R. Okoro" differ in spacing: a matter for the house style. */
function differsInLetters(a: Mention, b: Mention): boolean {
  return spelled(a).replace(/[.\s]/g, '') !== spelled(b).replace(/[.\s]/g, '');
}

/** "j r" for "james robert", "j" for "james"; a longer form of the same name is none. */
function isInitialsOf(short: string, long: string): boolean {
  const initials = short.split(' ');
  const names = long.split(' ');
  if (!initials.every((one) => one.length === 1)) return false;
  if (names.every((one) => one.length === 1)) return false;
  return initials.length <= names.length && initials.every((one, at) => names[at]?.startsWith(one));
}

/** Of two names, the longer has at least so many letters: "Tom" and "Tim" are two people. */
const LONG_ENOUGH = 4;

/** At most one letter more, less, other or swapped; the first letters are the same. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) < LONG_ENOUGH) return false;
  // "Guard" and "Guards" are one name.
  if (`${a}s` === b || `${b}s` === a) return false;
  const [one, two] = [fold(a), fold(b)];
  if (one.charAt(0) !== two.charAt(0)) return false;
  return one === two ? a.toLowerCase() !== b.toLowerCase() : isOneStepApart(one, two);
}

function isOneStepApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length === b.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

/** Mario and Maria, Paul and Paula, Daniel and Daniela. */
function areTwoForms(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.length === shorter.length) {
    return longer.slice(0, -1) === shorter.slice(0, -1) && /[aeiou]$/.test(longer);
  }
  return longer.slice(0, -1) === shorter && /[ae]$/.test(longer);
}
