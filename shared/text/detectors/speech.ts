import { clauseCues, cueVerbs, instruments, thatCues } from '../lexicon/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { type Phrase, phraseAfter, possessive, withName } from './noun-phrases.ts';
import { headOf, isCue, isFindingOf } from './speech-cues.ts';
import { isAdverb, subjectBefore } from './subjects.ts';

/** Someone who says something. Offsets in the text; `[start, end)` holds speaker and cue. */
export interface Speech {
  readonly speaker: string;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Everyone who says something in a sentence: "Hale said", "the ministry has denied", "…," said
 * Hale, and "…, but insists" with the speaker of before.
 *
 * @param tokens of one sentence, as `phraseTokens` gives them; its quotations may be among them
 * @param quoted whether a token belongs to a quotation, whose inner speech is not looked at
 */
export function speechIn(
  text: string,
  tokens: readonly Token[],
  quoted: (token: Token) => boolean,
): readonly Speech[] {
  const found: Speech[] = [];
  let speaker: Phrase | null = null;
  tokens.forEach((token, index) => {
    if ((token.capital && !opensInverted(token, index)) || quoted(token)) return;
    if (!isCue(tokens, index, quoted)) {
      if (!mayFind.has(token.lower)) return;
      const subject = subjectBefore(tokens, index, quoted);
      if (!subject || subject === 'nobody' || !isFindingOf(tokens, index, subject)) return;
    }
    const phrase: Phrase | 'nobody' | null =
      reportedSubject(tokens, index, quoted) ??
      speakerAfter(tokens, index, quoted) ??
      subjectBefore(tokens, index, quoted);
    if (phrase === 'nobody' || (phrase && instruments.has(headOf(tokens, phrase)))) return;
    const carried = phrase ?? carriedOn(tokens, index, speaker);
    if (!carried) return;
    // "he said, adding that …" says once who spoke.
    if (!phrase && speaker === carried && token.lower.endsWith('ing')) return;
    speaker = carried;
    found.push(toSpeech(text, tokens, carried, token));
  });
  return found;
}

/** "Said Hale: “It is late.”" */
function opensInverted({ lower }: Token, index: number): boolean {
  return index === 0 && /^(?:said|says|asked|wrote)$/.test(lower);
}

const mayFind: ReadonlySet<string> = new Set([
  ...thatCues,
  ...clauseCues,
  ...['heard', 'read', 'reads'],
]);

function toSpeech(text: string, tokens: readonly Token[], phrase: Phrase, cue: Token): Speech {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return { speaker: '', cue: cue.text, start: cue.start, end: cue.end };
  const speaker = text.slice(first.start, last.end).replace(possessive, '');
  // A speaker further off ("Ost has …, alleging …") is named but not part of the place.
  const near = cue.start - last.end < 25 && first.start - cue.end < 25;
  return {
    speaker,
    cue: cue.text,
    start: near ? Math.min(first.start, cue.start) : cue.start,
    end: near ? Math.max(last.end, cue.end) : cue.end,
  };
}

/** "Hale was quoted by the Courier as saying". */
function reportedSubject(
  tokens: readonly Token[],
  cue: number,
  quoted: (token: Token) => boolean,
): Phrase | null {
  if (tokens[cue - 1]?.lower !== 'as' || !tokens[cue]?.lower.endsWith('ing')) return null;
  for (let at = cue - 2; at > 0 && cue - at < 10 && tokens[at]?.kind === 'word'; at -= 1) {
    if (!/^(?:quoted|cited|reported)$/.test(tokens[at]?.lower ?? '')) continue;
    let verb = at;
    while (verb > 0 && auxiliaries.has(tokens[verb - 1]?.lower ?? '')) verb -= 1;
    const subject = subjectBefore(tokens, verb, quoted);
    return subject === 'nobody' ? null : subject;
  }
  return null;
}

/** "…," said Mayor Lina Hale; "the levy, argues Hale, is dead"; "so swears Hale"; "Said Hale:". */
function speakerAfter(
  tokens: readonly Token[],
  cue: number,
  quoted: (token: Token) => boolean,
): Phrase | null {
  const next = tokens[cue + 1];
  if (next?.kind !== 'word') return null;
  const before = tokens[cue - 1];
  const isFree =
    !before || before.lower === 'so' || quoted(before) || isBehindComma(tokens, cue, quoted);
  if (!isFree && !isParenthesis(tokens, cue)) return null;
  const phrase = phraseAfter(tokens, cue + 1);
  const only = tokens[phrase.from];
  if (phrase.to === phrase.from || !only || prepositions.has(only.lower)) return null;
  if (phrase.to - phrase.from === 1 && determiners.has(only.lower)) return null;
  return withName(tokens, phrase, tokens.length);
}

function isBehindComma(
  tokens: readonly Token[],
  index: number,
  quoted: (token: Token) => boolean,
): boolean {
  const earlier = tokens[index - 2];
  return tokens[index - 1]?.text === ',' && earlier !== undefined && quoted(earlier);
}

/** Verbs that, put in between commas, have their speaker behind them. */
const parenthetical: ReadonlySet<string> = new Set(
  'says said say argues argued insists insisted swears swore writes wrote thinks believes'.split(
    ' ',
  ),
);

/** ", argues Hale," and ", said the mayor." */
function isParenthesis(tokens: readonly Token[], cue: number): boolean {
  const { lower = '' } = tokens[cue] ?? {};
  if (tokens[cue - 1]?.text !== ',' || !parenthetical.has(lower)) return false;
  const next = tokens[cue + 1];
  if (!next) return false;
  // "Vesland, say diplomats, is bluffing."
  const mayBeThing =
    (determiners.has(next.lower) && lower.startsWith('sa')) ||
    (lower === 'say' && next.lower.endsWith('s'));
  if (!next.capital && !mayBeThing) return false;
  const after = tokens[phraseAfter(tokens, cue + 1).to];
  return !after || /^[,.;:–—]$/.test(after.text);
}

/** "…, but insists", "…, alleging": who spoke before, else the sentence's own subject. */
function carriedOn(tokens: readonly Token[], cue: number, speaker: Phrase | null): Phrase | null {
  let at = cue - 1;
  while (isAdverb(tokens[at])) at -= 1;
  const before = tokens[at];
  if (!before || !/^(?:,|and|but|or)$/.test(before.lower)) return null;
  return speaker ?? subjectOf(tokens);
}

/**
 * The name, pronoun or "the …" that a sentence opens with, up to its verb; behind "On Friday" and
 * the like.
 */
function subjectOf(tokens: readonly Token[]): Phrase | null {
  const from = behindOpening(tokens);
  const first = tokens[from];
  if (first?.kind !== 'word' || prepositions.has(first.lower)) return null;
  if (clauseWords.has(first.lower) || timeWords.has(first.lower) || isAdverb(first)) return null;
  let to = from + 1;
  while (to < from + 8) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (auxiliaries.has(token.lower) || clauseWords.has(token.lower)) break;
    if (cueVerbs.has(token.lower)) break;
    if (!token.capital && !possessive.test(token.text) && /(?:ed|[^s]s)$/.test(token.lower)) break;
    to += 1;
  }
  const verb = tokens[to];
  if (verb?.kind === 'word') return { from, to };
  // "Tom Vale, 81, who lives in Dorn, and said", "the owner, Jo Quill, was away but wrote"
  if (verb?.text !== ',') return null;
  const isName = tokens.slice(from, to).every((token) => token.capital);
  return isName || determiners.has(first.lower)
    ? withName(tokens, { from, to }, tokens.length)
    : null;
}

/** Where a sentence goes on behind "On Friday", "In Dorn," or "In 2019"; else its beginning. */
function behindOpening(tokens: readonly Token[]): number {
  if (!/^(?:on|in|at|by|since)$/.test(tokens[0]?.lower ?? '')) return 0;
  let at = 1;
  while (tokens[at]?.kind === 'number' || (tokens[at]?.capital && at < 3)) at += 1;
  if (at === 1) return 0;
  if (tokens[at]?.text === ',') at += 1;
  const next = tokens[at];
  const isSubject = next && (determiners.has(next.lower) || pronouns.has(next.lower));
  return isSubject || (tokens[at - 1]?.text === ',' && next?.capital) ? at : 0;
}
