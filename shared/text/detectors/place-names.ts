import { sentenceOpeners } from '../lexicon/abbreviations.ts';
import { determiners, timeWords } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { knownPlaces } from '../lexicon/places.ts';
import { impersonalWords, PLACE_END, PLACE_START, titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { overlaps, spansOf } from './facts.ts';
import { type Groups, leadingArticle, type Name, plain, WORD } from './name-words.ts';

const placePattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>(?:St\\.?\\s)?${WORD}(?:\\s${WORD}){0,2})\\s(?:\\p{Ll}{4,8}\\s)?(?:${PLACE_END})(?![\\p{L}-])`,
  'gu',
);
/** Lake Vara · Mount Hesk · the Strait of Ode. */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${PLACE_START})\\s${WORD}(?![\\p{L}-]|\\s\\p{Lu})`,
  'gu',
);
/** "Russian port" is no place's name. */
const adjective =
  /(?:ian|ish|ese|ican|ean|ern|The|This|That|Each|Every|Its|His|Her|Their|Another)$/u;
const capitalised = new RegExp(`(?<![\\p{L}\\p{N}-])${WORD}(?:\\s(?:and\\s)?${WORD})*`, 'gu');

/** Known countries, and places that a word of their names tells. */
export function places(text: string): readonly Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(placePattern)) {
    const lead = leadingArticle.exec(match[0])?.[0].length ?? 0;
    const name = (match.groups as Groups | undefined)?.name ?? '';
    if (adjective.test(name) || name.length <= lead || isSomeones(match[0], name)) continue;
    // "The Iron Road" in mid-sentence is a title.
    if (
      /^The\s/u.test(match[0]) &&
      /\p{Ll}\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    found.push(plain(text, match.index + lead, match.index + match[0].length, 'place'));
  }
  for (const match of text.matchAll(named)) {
    found.push(plain(text, match.index, match.index + match[0].length, 'place'));
  }
  return [...found, ...mentionsOf(text, knownPlaces)];
}

/** "Norway’s coast" is no name; "Lina Lane" may be a person's. */
function isSomeones(words: string, name: string): boolean {
  if (/['’]s?$/u.test(name) && /\s\p{Ll}+$/u.test(words)) return true;
  return /\s(?:Lane|Vale|Ridge|Peak)$/u.test(words) && givenNames.has(name);
}

/** Every mention of the names given, among words with a capital. */
function mentionsOf(text: string, names: ReadonlySet<string>): readonly Name[] {
  if (names.size === 0) return [];
  return [...text.matchAll(capitalised)].flatMap((match) =>
    knownIn(match[0], names).map(({ at, name }) =>
      plain(text, match.index + at, match.index + at + name.length, 'place'),
    ),
  );
}

const RUN = `${WORD}(?:\\s${WORD}){0,2}`;
/** What something is in is a place, and so is what a place's noun or a way leads to. */
const locative = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<!\\b(?:[Ss]hares?|[Ss]takes?|[Ss]tock|[Ii]nterest|[Ii]nvestors?|[Ss]hareholders?|[Cc]onfidence|trust|faith|\\p{Ll}*holding)\\s)[Ii]n|[Nn]ear|[Nn]earby|[Aa]cross|[Tt]hroughout|[Oo]utside|[Oo]ff|[Aa]t\\snearby|(?:town|city|village|district|port|valley|island|capital|region|province|state|county|suburb|people|coast|centre|center|mayor|harbou?r|hamlet|parish|community|streets|outskirts|shores|north|south|east|west|dairy|farms?|kilomet(?:re|er)s|miles)\\sof|(?:came|comes?|go(?:es)?|went|fl(?:y|ew|ies)|moved?|moves|travel\\p{Ll}*|return\\p{Ll}*|towed|sent|road|run|bound|trip|journey|way|train|ferry|back|drove|sail\\p{Ll}*|flight|bus|left|leaves?|leaving|bound|head(?:s|ed|ing)|made)\\s(?:to|for|from))\\s(?<name>${RUN})(?!['’]|[\\p{L}\\p{N}-]|\\s\\p{Lu})`,
  'gu',
);
/** Two words after "at": "at Mina Honda". */
const atTwoWords = new RegExp(
  `\\b[Aa]t\\s(?<name>${WORD}\\s${WORD})(?!['’]|[\\p{L}\\p{N}-]|\\s\\p{Lu})`,
  'gu',
);
/** "Of Mill Lane, Skelby,": the town behind a street. */
const behindStreet =
  /\b(?:Lane|Street|Road|Avenue|Row|Drive|Crescent|Terrace|Cottages|Square|Close|Gardens),\s(?<name>\p{Lu}[\p{L}-]+)(?=[,.;])/gu;
/** "Varde: A court fined …": a brief opens with its place. */
const brief = new RegExp(`(?<=^|\\n)(?<name>${RUN})(?=:\\s\\p{Lu})`, 'gu');
/** What something may be in, at or from without its being a place. */
const noPlace = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter english french german spanish
  latin italian greek arabic parliament congress
`);

/**
 * Places that nothing in their name tells: what a dateline names, what something is said to be in,
 * near or on the way to, wherever they are named.
 *
 * @param taken names that are known to be of another kind; what is one of their words is no place
 */
export function localPlaces(
  text: string,
  dateline: string,
  taken: readonly Name[],
): readonly Name[] {
  const others = new Set(
    taken.filter((one) => one.kind === 'person').flatMap((one) => one.text.split(/\s+/)),
  );
  const spans = spansOf(taken);
  const found = new Set<string>();
  const take = (name: string, at: number) => {
    if (found.has(name) || others.has(name) || !mayBePlace(name)) return;
    if (!overlaps(spans, at, at + name.length)) found.add(name);
  };
  for (const pattern of [locative, atTwoWords, behindStreet]) {
    for (const match of text.matchAll(pattern)) {
      const { name = '' } = (match.groups ?? {}) as Groups;
      take(name, match.index + match[0].length - name.length);
    }
  }
  const [town = '', ...lands] = dateline.split(',').map((part) => part.trim());
  for (const land of lands) takeFirst(text, land, take);
  if (isPlaceIn(text, town)) takeFirst(text, town, take);
  const briefs = [...text.matchAll(brief)].map((match) => [match[0], match.index] as const);
  if (briefs.length > 1 && briefs.some(([name]) => found.has(name))) {
    for (const [name, at] of briefs) take(name, at);
  }
  return mentionsOf(text, found);
}

function mayBePlace(name: string): boolean {
  const words = name.split(' ');
  return (
    words.every((word) => {
      const lower = word.toLowerCase();
      return (
        word.length > 1 &&
        word !== word.toUpperCase() &&
        !noPlace.has(lower) &&
        !determiners.has(lower) &&
        !timeWords.has(lower) &&
        !impersonalWords.has(word) &&
        !titleWords.has(word) &&
        !titleWords.has(`${word}.`)
      );
    }) && !sentenceOpeners.has((words[0] ?? '').toLowerCase())
  );
}

/** Whether the copy speaks of the dateline's town as a place: a club may have its name, too. */
function isPlaceIn(text: string, town: string): boolean {
  if (town === '') return false;
  const escaped = town.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `\\b(?:in|of|at|to|from|near|off)\\s${escaped}(?![\\p{L}-]|\\s\\p{Lu})`,
    'u',
  ).test(text);
}

function takeFirst(text: string, name: string, take: (name: string, at: number) => void): void {
  if (!/^\p{Lu}/u.test(name)) return;
  const at = text.indexOf(name);
  if (at !== -1) take(name, at);
}

/** Known places among the words of a run of capitalised words. */
function knownIn(
  run: string,
  names: ReadonlySet<string>,
): readonly { readonly at: number; readonly name: string }[] {
  const words = [...run.matchAll(/\S+/gu)];
  const found: { at: number; name: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 4); to > from; to -= 1) {
      const start = words[from]?.index ?? 0;
      const last = words[to - 1];
      const name = run
        .slice(start, last ? last.index + last[0].length : start)
        .replace(/['’]s?$/u, '');
      if (!names.has(name)) continue;
      found.push({ at: start, name });
      from = to - 1;
      break;
    }
  }
  return found;
}
