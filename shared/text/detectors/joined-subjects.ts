import { cueVerbs, roleNouns, writtenSources } from '../lexicon/cues.ts';
import { clauseWords, determiners, prepositions, timeWords } from '../lexicon/function-words.ts';
import { offices } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { type Phrase, phraseBefore } from './noun-phrases.ts';

/**
 * With whoever is joined to a subject before it: "Lina Hale and her deputy", "both the mayor and
 * the union", "the mayor, Lina Hale, and the bishop". Only where nothing but the first of them
 * opens the clause, so that "the pier closed and the council said" stays the council's.
 *
 * @param around finds the subject before an insertion that ends at a comma
 */
export function withJoined(
  tokens: readonly Token[],
  phrase: Phrase,
  around: (close: number) => Phrase | null,
): Phrase {
  const and = phrase.from - 1;
  if (tokens[and]?.lower !== 'and' || and === 0) return phrase;
  const isApart = tokens[and - 1]?.text === ',';
  const first = isApart ? around(and - 1) : phraseBefore(tokens, and - 1);
  if (!first) return phrase;
  const isBoth = tokens[first.from - 1]?.lower === 'both';
  if (!isBoth && (!opensClause(tokens, first.from) || !isSomeone(tokens, first))) return phrase;
  return { from: isBoth ? first.from - 1 : first.from, to: phrase.to };
}

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  return clauseWords.has(before.lower) && before.lower !== 'and';
}

/** A name, or somebody with a role: "Lina Hale", "police", "the council". */
function isSomeone(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  const comma = words.findIndex((token) => token.kind === 'mark');
  const stop = words.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const ends = [comma, stop].filter((at) => at > 0);
  const core = words.slice(0, Math.min(words.length, ...ends));
  const last = core.at(-1);
  const first = core[0];
  if (!first || !last || timeWords.has(first.lower)) return false;
  if (core.every((token) => token.capital) && !determiners.has(first.lower)) return true;
  return isAgent(last.lower);
}

function isAgent(word: string): boolean {
  return (
    roleNouns.has(word) ||
    writtenSources.has(word) ||
    offices.has(word) ||
    /^(?:police|prosecutors|authorities|officials|president|king|queen)$/.test(word)
  );
}

const days =
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const partsOfDay = /^(?:morning|afternoon|evening|night|week|month|year|weekend)$/;

/**
 * Before the time that stands between a subject and its verb: "Hale on Tuesday said", "the
 * ministry late on Monday denied". The index that is given, where no time stands there.
 */
export function beforeTime(tokens: readonly Token[], at: number): number {
  let from = at;
  if (partsOfDay.test(tokens[from]?.lower ?? '')) from -= 1;
  const day = tokens[from]?.lower ?? '';
  const isPart = from < at && /^(?:this|last|that|next)$/.test(day);
  if (!days.test(day) && !isPart) return at;
  from -= 1;
  if (tokens[from]?.lower === 'on') from -= 1;
  else if (!isPart && !/^(?:today|yesterday|tonight)$/.test(day)) return at;
  while (/^(?:late|early|earlier|later)$/.test(tokens[from]?.lower ?? '')) from -= 1;
  const subject = tokens[from];
  if (subject?.kind !== 'word' || clauseWords.has(subject.lower)) return at;
  // "A man arrested on Monday": the time belongs to what was done to him.
  const isDone = !subject.capital && (/ed$/.test(subject.lower) || cueVerbs.has(subject.lower));
  return isDone || prepositions.has(subject.lower) ? at : from;
}
