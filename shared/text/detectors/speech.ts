import { ambiguousCues, cueVerbs, judgingCues, thatCues } from '../lexicon/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  midAdverbs,
  prepositions,
  pronouns,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';

/** Someone who says something. Offsets in the text; `[start, end)` holds speaker and cue. */
export interface Speech {
  readonly speaker: string;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

/** Tokens `[from, to)` of a sentence that name a speaker. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** More words than these name nobody. */
const LONGEST_SPEAKER = 12;

/**
 * Everyone who says something in a sentence: "Hale said", "the ministry has denied", "…," said
 * Hale, and "…, but insists" with the speaker of before.
 *
 * @param tokens of one sentence; its quotations may be among them
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
    if (token.capital || quoted(token) || !isCue(tokens, index, quoted)) return;
    const before = speakerBefore(tokens, index, quoted);
    if (before === 'none') return;
    const phrase: Phrase | null =
      before ?? speakerAfter(tokens, index, quoted) ?? carriedOn(tokens, index, speaker);
    if (!phrase) return;
    // "he said, adding that …" says once who spoke.
    const again = before === null && speaker === phrase && /ing$/.test(token.lower);
    if (again) return;
    speaker = phrase;
    found.push(toSpeech(text, tokens, phrase, token));
  });
  return found;
}

/** How far behind a judging verb its quotation may begin. */
const JUDGED_WORDS = 10;

function isCue(
  tokens: readonly Token[],
  index: number,
  quoted: (token: Token) => boolean,
): boolean {
  const cue = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (judgingCues.has(cue)) {
    if (!next || next.kind === 'mark' || prepositions.has(next.lower)) return false;
    return tokens.slice(index + 2, index + 2 + JUDGED_WORDS).some(quoted);
  }
  // "asked not to be named" says nothing.
  if (cue === 'asked' && (next?.lower === 'to' || next?.lower === 'not')) return false;
  if (thatCues.has(cue)) return next?.lower === 'that';
  if (!ambiguousCues.has(cue)) return cueVerbs.has(cue);
  return opensClause(next) || followsQuotation(tokens, index, quoted);
}

/** More words than these between a quotation and its verb name nobody. */
const BEHIND_QUOTATION = 8;

/** "“We pay,” she added": what is said came before. */
function followsQuotation(
  tokens: readonly Token[],
  index: number,
  quoted: (token: Token) => boolean,
): boolean {
  let at = index - 1;
  while (index - at <= BEHIND_QUOTATION && tokens[at]?.kind === 'word') {
    const token = tokens[at];
    if (!token || quoted(token)) break;
    at -= 1;
  }
  const comma = tokens[at]?.text === ',';
  const closing = tokens[comma ? at - 1 : at];
  if (!closing || !quoted(closing) || at === index - 1) return false;
  return comma || /^[,?!…]$/.test(tokens[at - 1]?.text ?? '');
}

/** The noun phrase that starts at token `from`: "the RCHR", "a report by the union". */
export function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && to - from < LONGEST_SPEAKER) {
    const token = tokens[to];
    if (!token || token.kind === 'mark') break;
    const { lower } = token;
    if (auxiliaries.has(lower) || cueVerbs.has(lower)) break;
    if (clauseWords.has(lower) && !joinsNames(tokens, to)) break;
    if (to > from && prepositions.has(lower) && !bindsName.has(lower)) break;
    // "said Lina Hale of the boats": a name goes on only to another capital.
    const named = tokens[to - 1];
    if (to > from && named?.capital && !token.capital) {
      // "Vesland’s rights ombudsman": what is owned follows.
      if (!/['’]s?$/.test(named.text) && !leadsToName(tokens, to)) break;
    }
    // "a report published in May": the participle tells of it, it is no part of its name.
    const after = tokens[to + 1];
    const ends = !after || after.kind === 'mark' || prepositions.has(after.lower);
    if (to > from && !token.capital && lower.endsWith('ed') && ends) break;
    to += 1;
  }
  while (to > from && prepositions.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return tokens.slice(from, to);
}

const bindsName: ReadonlySet<string> = new Set(['of', 'for', 'from', 'by', 'with']);

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

function toSpeech(text: string, tokens: readonly Token[], phrase: Phrase, cue: Token): Speech {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return { speaker: '', cue: cue.text, start: cue.start, end: cue.end };
  const speaker = text.slice(first.start, last.end).replace(/['’]s?$/, '');
  // A speaker further off ("Ost has …, alleging …") is named but not part of the place.
  const near = cue.start - last.end < 25 && first.start - cue.end < 25;
  return {
    speaker,
    cue: cue.text,
    start: near ? Math.min(first.start, cue.start) : cue.start,
    end: near ? Math.max(last.end, cue.end) : cue.end,
  };
}

/** Whether what follows can be what is said: a clause, a name, a number, a quotation. */
function opensClause(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'mark') return /["“‘«„:]/.test(next.text);
  if (next.kind === 'number' || next.capital) return true;
  return (
    next.lower === 'nearly' ||
    next.lower === 'about' ||
    pronouns.has(next.lower) ||
    determiners.has(next.lower)
  );
}

const passives: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** Before a cue these make it an infinitive or part of a fixed phrase. */
const blockers: ReadonlySet<string> = new Set(['to', 'as', 'of', 'for', 'by', 'what', 'than']);

function speakerBefore(
  tokens: readonly Token[],
  cueIndex: number,
  quoted: (token: Token) => boolean,
): Phrase | 'none' | null {
  const progressive = tokens[cueIndex]?.lower.endsWith('ing') === true;
  let at = cueIndex - 1;
  for (let token = tokens[at]; token?.kind === 'word'; token = tokens[at]) {
    const { lower } = token;
    if (lower === 'not' || lower.endsWith("n't") || lower.endsWith('n’t')) return 'none';
    if (passives.has(lower) && !progressive) return 'none';
    if (!auxiliaries.has(lower) && !midAdverbs.has(lower) && !isAdverb(token)) break;
    at -= 1;
  }
  const last = tokens[at];
  if (!last || quoted(last)) return null;
  if (last.lower === 'who') {
    return phraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
  }
  if (last.text === ',') return beforeApposition(tokens, at);
  if (last.kind === 'mark' || last.lower === 'and' || last.lower === 'but' || last.lower === 'or') {
    return null;
  }
  if (blockers.has(last.lower)) return 'none';
  return phraseBefore(tokens, at);
}

function isAdverb(token: Token): boolean {
  return !token.capital && token.lower.endsWith('ly') && token.lower.length > 4;
}

/** "Lina Hale, the mayor, said" is Lina Hale; "the mayor, Lina Hale, said" is both. */
function beforeApposition(tokens: readonly Token[], comma: number): Phrase | null {
  for (let at = comma - 1; at > 0 && comma - at < 15; at -= 1) {
    const token = tokens[at];
    if (token?.text === ',') {
      const phrase = phraseBefore(tokens, at - 1);
      if (!phrase) return null;
      if (tokens[phrase.to - 1]?.capital || phrase.from === 0) return phrase;
      const name = tokens.slice(at + 1, comma);
      return name.length > 1 && name.every((one) => one.capital) ? { ...phrase, to: comma } : null;
    }
    if (token?.kind === 'mark' && token.text !== '-') return null;
  }
  return null;
}

/** The noun phrase whose last word is token `last`, or null where it is none. */
function phraseBefore(tokens: readonly Token[], last: number): Phrase | null {
  let from = last + 1;
  for (let token = tokens[from - 1]; token && last - from + 2 <= LONGEST_SPEAKER; ) {
    if (token.kind === 'mark') break;
    if (clauseWords.has(token.lower) && !joinsNames(tokens, from - 1)) break;
    if (cueVerbs.has(token.lower) && !token.capital) break;
    from -= 1;
    token = tokens[from - 1];
  }
  const asked = tokens[from - 1];
  // "An official who asked not to be named said": the phrase stands before "who".
  if (asked && cueVerbs.has(asked.lower)) {
    let at = from - 2;
    while (auxiliaries.has(tokens[at]?.lower ?? '')) at -= 1;
    if (tokens[at]?.lower === 'who') return phraseBefore(tokens, at - 1);
  }
  // "One of the three who voted against the levy warned": so does "who" alone.
  if (asked?.lower === 'who' && last - from >= 1) {
    return phraseBefore(tokens, tokens[from - 2]?.text === ',' ? from - 3 : from - 2);
  }
  const first = tokens[from];
  // "In Dorn officials said": the place is no part of the speaker.
  if (first && prepositions.has(first.lower)) {
    from += 1;
    while (from <= last && tokens[from]?.capital) from += 1;
  }
  const end = tokens[last];
  if (from > last || !end || end.kind !== 'word') return null;
  if (/['’]s?$/.test(end.text) || prepositions.has(end.lower)) return null;
  const only = from === last;
  if (only && determiners.has(end.lower) && !/^(?:some|many|several)$/.test(end.lower)) return null;
  return { from, to: last + 1 };
}

/** "…," said Mayor Lina Hale: the noun phrase after the cue, where a quotation ended before it. */
function speakerAfter(
  tokens: readonly Token[],
  cueIndex: number,
  quoted: (token: Token) => boolean,
): Phrase | null {
  const before = tokens[cueIndex - 1];
  const next = tokens[cueIndex + 1];
  if (!next || next.kind === 'mark') return null;
  const afterQuotation = before && (quoted(before) || quotedBeforeComma(tokens, cueIndex, quoted));
  if (before && !afterQuotation) return null;
  const phrase = phraseFrom(tokens, cueIndex + 1);
  if (phrase.length === 0) return null;
  const only = phrase[0];
  if (phrase.length === 1 && only && determiners.has(only.lower)) return null;
  return { from: cueIndex + 1, to: cueIndex + 1 + phrase.length };
}

function quotedBeforeComma(
  tokens: readonly Token[],
  index: number,
  quoted: (token: Token) => boolean,
): boolean {
  const earlier = tokens[index - 2];
  return tokens[index - 1]?.text === ',' && earlier !== undefined && quoted(earlier);
}

/** "…, but insists", "…, alleging": who spoke before, else the sentence's own subject. */
function carriedOn(
  tokens: readonly Token[],
  cueIndex: number,
  speaker: Phrase | null,
): Phrase | null {
  let at = cueIndex - 1;
  while (tokens[at] && (midAdverbs.has(tokens[at]?.lower ?? '') || isAdverbAt(tokens, at))) at -= 1;
  const before = tokens[at];
  if (!before || !/^(?:,|and|but|or)$/.test(before.lower)) return null;
  return speaker ?? subjectOf(tokens);
}

function isAdverbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isAdverb(token);
}

/** The name, pronoun or "the …" that a sentence opens with, up to its verb. */
function subjectOf(tokens: readonly Token[]): Phrase | null {
  const first = tokens[0];
  if (first?.kind !== 'word' || prepositions.has(first.lower)) return null;
  if (clauseWords.has(first.lower)) return null;
  let to = 1;
  while (to < 8) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (auxiliaries.has(token.lower) || clauseWords.has(token.lower)) break;
    if (!token.capital && /(?:ed|[^s]s)$/.test(token.lower)) break;
    to += 1;
  }
  const verb = tokens[to];
  return verb?.kind === 'word' ? { from: 0, to } : null;
}
