import { cueVerbs, nounCues } from '../lexicon/cues.ts';
import { auxiliaries, clauseWords, determiners, prepositions } from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { hasThat, opensQuotation } from './cue-objects.ts';
import { edgeBefore } from './noun-phrases.ts';

/** "The state", "voters have the final say", "state officials": forms that are nouns there. */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'say') {
    return (
      /^(?:final|last|no|any|little|much|enough|greater|bigger|equal|such)$/.test(before) ||
      (determiners.has(before) && !/^(?:some|many|several|most|all|both|others?)$/.test(before))
    );
  }
  return nounCues.has(lower) && !hasThat(tokens, index) && !opensQuotation(tokens[index + 1]);
}

/** In "she said crews had answered “every one”" the words are hers. */
export function isReported(tokens: readonly Token[], index: number): boolean {
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '')) verb -= 1;
  if (verb === index) return false;
  const opener = tokens[edgeBefore(tokens, verb - 1) - 1];
  return opener !== undefined && cueVerbs.has(opener.lower) && !opener.capital;
}

/** "The levy, she added, is dead", "it had 212 calls, a spokeswoman added." */
export function isPutIn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next && !/^[,.–—]$/.test(next.text)) return false;
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '') || isAdverbLike(tokens[verb - 1]))
    verb -= 1;
  const edge = edgeBefore(tokens, verb - 1);
  if (edge >= verb || !/^[,–—]$/.test(tokens[edge - 1]?.text ?? '')) return false;
  const isFirst = !tokens.slice(0, edge - 1).some(({ text }) => text === ',');
  const opener = tokens[0]?.lower ?? '';
  const isFronted = isFirst && (prepositions.has(opener) || clauseWords.has(opener));
  // "After lunch, she wrote." tells what was done.
  return next?.text === ',' ? !isVerbLike(tokens[index + 2]) : !isFronted;
}

function isAdverbLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:later|then|also|.{3,}ly)$/.test(token.lower);
}

function isVerbLike(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && /ed$/.test(token.lower);
}

/** "Whom Hale accused of theft", "that forecasters had called unlikely": the object stands before. */
export function isOfRelative(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || clauseWords.has(next.lower)) return false;
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '')) verb -= 1;
  const edge = edgeBefore(tokens, verb - 1);
  return edge < verb && /^(?:whom|which|that|who)$/.test(tokens[edge - 1]?.lower ?? '');
}

/** "As she put it", "as the poet wrote,". */
export function isAside(tokens: readonly Token[], index: number, next: string): boolean {
  if (tokens[index + 1]?.lower !== next) return false;
  return tokens[edgeBefore(tokens, index - 1) - 1]?.lower === 'as';
}
