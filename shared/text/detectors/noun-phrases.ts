import { cueVerbs } from '../lexicon/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  midAdverbs,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/function-words.ts';
import { titleWords } from '../lexicon/titles.ts';
import type { Token } from '../tokens.ts';

/** Tokens `[from, to)` of a sentence that name someone or something. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** More words than these name nobody. */
const LONGEST = 12;

/**
 * The tokens of a sentence as phrases are read in them: full stops of titles and initials left
 * out ("Dr. Oduya", "J. Hale"), the sign in "Marlow & Finch" taken for a word.
 */
export function phraseTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index): readonly Token[] => {
    if (token.kind !== 'mark') return [token];
    const before = tokens[index - 1];
    const isNext = tokens[index + 1]?.capital === true;
    if (token.text === '.' && isNext && before?.capital && before.end === token.start) {
      if (before.text.length === 1 || titleWords.has(`${before.text}.`)) return [];
    }
    const isAnd = token.text === '&' && isNext && before?.capital;
    return [isAnd ? { ...token, kind: 'word', capital: true } : token];
  });
}

/** Whether the token at `at` is a preposition, and no name such as Per Vik's. */
export function isPreposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !prepositions.has(token.lower)) return false;
  return !token.capital || tokens[at - 1]?.kind !== 'word';
}

/** "the union’s", "the workers’". */
export const possessive = /['’]s?$/;

/** Prepositions inside the name of a source: "a report by the union". */
const binders: ReadonlySet<string> = new Set(['of', 'for', 'from', 'by', 'with']);

/** The noun phrase that starts at token `from`: "the RCHR", "a report by the union". */
export function phraseAfter(tokens: readonly Token[], from: number): Phrase {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !endsBefore(tokens, from, to)) to += 1;
  while (to > from && isPreposition(tokens, to - 1)) to -= 1;
  return { from, to };
}

/** Whether a phrase that began at `from` has ended before token `to`. */
function endsBefore(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[to];
  if (!token || token.kind === 'mark') return true;
  const { lower } = token;
  if (auxiliaries.has(lower) || (cueVerbs.has(lower) && !token.capital)) return true;
  if (clauseWords.has(lower) && !joinsNames(tokens, to)) return true;
  if (to === from) return false;
  if (isPreposition(tokens, to) && !binders.has(lower)) return true;
  // "said Lina Hale of the boats": a name goes on only to another capital, or to what is owned.
  const before = tokens[to - 1];
  if (before?.capital && !token.capital && !possessive.test(before.text)) {
    return !leadsToName(tokens, to);
  }
  // "a report published in May": the participle tells of it, it is no part of its name.
  const after = tokens[to + 1];
  const isLast = !after || after.kind === 'mark' || isPreposition(tokens, to + 1);
  return !token.capital && lower.endsWith('ed') && isLast;
}

/** "Union of Skippers", "Council for the Coast"; the article that opens a phrase ends no name. */
function leadsToName(tokens: readonly Token[], index: number): boolean {
  if (determiners.has(tokens[index - 1]?.lower ?? '')) return true;
  const next = tokens[index + 1];
  return next?.capital === true || (next?.lower === 'the' && tokens[index + 2]?.capital === true);
}

function joinsNames(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === 'and' &&
    tokens[index - 1]?.capital === true &&
    tokens[index + 1]?.capital === true
  );
}

/**
 * Where the stretch of words begins that ends with token `last`: behind a mark, a word that opens
 * a clause, a verb of saying.
 */
export function edgeBefore(tokens: readonly Token[], last: number): number {
  let edge = last;
  while (edge > 0 && last - edge < LONGEST) {
    const before = tokens[edge - 1];
    if (!before || before.kind === 'mark') break;
    if (clauseWords.has(before.lower) && !joinsNames(tokens, edge - 1)) break;
    if (cueVerbs.has(before.lower) && !before.capital) break;
    edge -= 1;
  }
  return edge;
}

/**
 * The noun phrase that ends with token `last`: from its article on ("the mayor" of "in Dorn the
 * mayor"), over "of" and the like ("the mayor of the town"), without the place or time that opens
 * the sentence ("officials" of "In Dorn officials"). Null where none ends there.
 */
export function phraseBefore(tokens: readonly Token[], last: number): Phrase | null {
  const end = tokens[last];
  if (end?.kind !== 'word' || possessive.test(end.text)) return null;
  if (isPreposition(tokens, last) || clauseWords.has(end.lower) || leading.has(end.lower))
    return null;
  if (pronouns.has(end.lower)) return { from: last, to: last + 1 };
  const edge = edgeBefore(tokens, last);
  let from = last;
  while (from > edge && goesFurther(tokens, edge, from)) from -= 1;
  if (isFronted(tokens, edge, from)) from = behindFronted(tokens, from, last);
  else if (isVerbBefore(tokens, from)) from = lastPhrase(tokens, from, last);
  else if (from === edge) from = behindAdverbs(tokens, from, last);
  return { from, to: last + 1 };
}

/** Determiners that stand for nobody: "some" and "both" may speak, "the" and "no" don't. */
const leading: ReadonlySet<string> = new Set(
  [...determiners, 'more', 'fewer', 'new'].filter(
    (word) => !/^(?:some|many|several|most|others?|all|both|another|one)$/.test(word),
  ),
);

/** Whether the phrase that reaches back to `from` has the word before it, too. */
function goesFurther(tokens: readonly Token[], edge: number, from: number): boolean {
  const before = tokens[from - 1];
  const own = tokens[from];
  if (!before || !own || pronouns.has(before.lower) || auxiliaries.has(before.lower)) return false;
  const isJoin = isPreposition(tokens, from - 1);
  // Nothing stands before "In Dorn …": it tells where, not whose.
  if (isJoin && (from - 1 === edge || !reaches.has(before.lower))) return false;
  if (!opensPhrase.has(own.lower)) return true;
  return isJoin || determiners.has(before.lower);
}

/** Prepositions over which a phrase reaches back: "the mayor of the town", "a shop in Dorn". */
const reaches: ReadonlySet<string> = new Set([...binders, 'in', 'at', 'on', 'to', 'near', 'with']);
/** These open a phrase: what stands right before them is no part of it. */
const opensPhrase: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this these those another every each'.split(' '),
);

/** Whether the words from `from` on stand behind a preposition that opens the clause. */
export function isFronted(tokens: readonly Token[], edge: number, from: number): boolean {
  return from - 1 === edge && isPreposition(tokens, edge);
}

/** Behind the place or time of "In Dorn officials", "At the council Hale". */
function behindFronted(tokens: readonly Token[], from: number, last: number): number {
  const isCapital = (at: number) => tokens[at]?.capital === true;
  if (!isCapital(last)) {
    let at = from;
    while (at < last && isCapital(at)) at += 1;
    return at;
  }
  let at = last;
  while (at > from && isCapital(at - 1)) at -= 1;
  // "On Monday Hale", "In Dorn Hale": the first of several capitals is the place's.
  return at === from && last > from ? from + 1 : at;
}

/** "She is survived by", "she looks at": the words begin with the clause's own verb. */
function isVerbBefore(tokens: readonly Token[], from: number): boolean {
  const { lower = '' } = tokens[from - 1] ?? {};
  return auxiliaries.has(lower) || pronouns.has(lower);
}

/** "She is survived by her son": behind the verb stands only the last of the nouns. */
function lastPhrase(tokens: readonly Token[], from: number, last: number): number {
  for (let at = last; at > from; at -= 1) {
    if (opensPhrase.has(tokens[at]?.lower ?? '') || isPreposition(tokens, at - 1)) return at;
  }
  return from;
}

/** Behind "Yesterday", "Later", "Finally". */
function behindAdverbs(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last) {
    const { lower = '' } = tokens[at] ?? {};
    if (!midAdverbs.has(lower) && !timeWords.has(lower) && !/^.{3,}ly$/.test(lower)) break;
    at += 1;
  }
  return at;
}

/**
 * With the name that stands behind it between commas: "the agent, Berit Soll". A phrase that is a
 * name already keeps to itself: "Lina Hale, the mayor".
 *
 * @param limit where the name ends at the latest
 */
export function withName(tokens: readonly Token[], phrase: Phrase, limit: number): Phrase {
  if (tokens[phrase.to - 1]?.capital && phrase.to - phrase.from > 1) return phrase;
  if (tokens[phrase.to]?.text !== ',') return phrase;
  let to = phrase.to + 1;
  while (to < limit && tokens[to]?.capital) to += 1;
  return to - phrase.to > 2 ? { from: phrase.from, to } : phrase;
}
