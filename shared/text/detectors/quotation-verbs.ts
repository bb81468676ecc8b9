import { clauseCues, cueVerbs, objectCues } from '../lexicon/cues.ts';
import {
  clauseWords,
  determiners,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { phraseAfter } from './noun-phrases.ts';

type IsQuoted = (token: Token) => boolean;

/** More words than these between a quotation and its verb name nobody. */
const BEHIND_QUOTATION = 8;

/** These end like verbs, and stand behind quotations. */
const noVerbs: ReadonlySet<string> = new Set(
  'this his its perhaps always sometimes afterwards besides thus across plus versus less yes words as has was is does indeed need'.split(
    ' ',
  ),
);

function isSaying(word: string): boolean {
  return cueVerbs.has(word) || clauseCues.has(word) || objectCues.has(word);
}

function looksLikeVerb({ lower, capital }: Token): boolean {
  if (capital || noVerbs.has(lower) || lower.length < 4) return false;
  return isSaying(lower) || /(?:ed|[^su]s)$/.test(lower);
}

/**
 * Whatever verb stands beside what someone says: "“We pay,” she sighed", "“We pay”, laughs Hale.",
 * and "so swears Hale" inside a sentence.
 */
export function besideQuotation(
  tokens: readonly Token[],
  index: number,
  quoted: IsQuoted,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !looksLikeVerb(token)) return false;
  if (endsQuotation(tokens, index - 1, quoted) || before.lower === 'so') {
    if (!isSaying(token.lower) && before.lower !== 'so' && !isLong(tokens, index - 1, quoted))
      return false;
    return isSpeakerBehind(tokens, index);
  }
  let at = index - 1;
  while (
    index - at <= BEHIND_QUOTATION &&
    tokens[at]?.kind === 'word' &&
    !quoted(tokens[at] ?? token)
  )
    at -= 1;
  if (at === index - 1 || !endsQuotation(tokens, at, quoted)) return false;
  // "“…,” Hale told reporters": there is a verb of saying already.
  if (tokens.slice(at + 1, index).some(({ lower }) => isSaying(lower))) return false;
  if (isSaying(token.lower)) return true;
  return isLong(tokens, at, quoted) && isAtEnd(tokens[index + 1]);
}

/** Whether a quotation ends with the token at `at` as speech does: with a comma, ”! or ”? */
function endsQuotation(tokens: readonly Token[], at: number, quoted: IsQuoted): boolean {
  const last = tokens[at];
  const isComma = last?.text === ',' && !quoted(last);
  const closing = tokens[isComma ? at - 1 : at];
  if (!closing || !quoted(closing)) return false;
  let mark = (isComma ? at - 1 : at) - 1;
  // “… ‘I am home,’” Hale recalled.
  while (/^[’'”"]$/.test(tokens[mark]?.text ?? '')) mark -= 1;
  return isComma || /^[,?!…]$/.test(tokens[mark]?.text ?? '');
}

/** Whether enough words are quoted before `at` for them to be speech, whatever verb goes on. */
function isLong(tokens: readonly Token[], at: number, quoted: IsQuoted): boolean {
  return tokens.slice(Math.max(0, at - 7), at).filter(quoted).length > 4;
}

function isSpeakerBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return false;
  if (!next.capital && !pronouns.has(next.lower) && !determiners.has(next.lower)) return false;
  return isAtEnd(tokens[phraseAfter(tokens, index + 1).to]);
}

/** Nothing more about the saying follows than where, when and how. */
function isAtEnd(next: Token | undefined): boolean {
  return (
    !next ||
    next.kind === 'mark' ||
    prepositions.has(next.lower) ||
    clauseWords.has(next.lower) ||
    timeWords.has(next.lower)
  );
}
