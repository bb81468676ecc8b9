import type { Span } from '../analysis.ts';
import { judgedBy, ownWords, sourcePhrase } from '../lexicon/reports.ts';
import type { Token } from '../tokens.ts';
import { tokenFrom } from '../tokens.ts';
import { spanAt } from './facts.ts';
import { type Phrase, phraseAfter, phraseTokens, possessive, withName } from './noun-phrases.ts';
import { type Speech, speechIn } from './speech.ts';

/**
 * Every attribution in one sentence, in order: someone who says something, and someone leaned
 * on without a verb of saying ("according to the ministry", "testimony from the union").
 *
 * @param tokens of the sentence
 * @param quotations ordered, disjoint spans whose inner speech is not looked at
 */
export function saidIn(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Span[],
): readonly Speech[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const quoted = (token: Token) => spanAt(quotations, token.start) !== null;
  const words = phraseTokens(tokens);
  const found = [...speechIn(text, words, quoted)];
  const sentence = text.slice(first.start, last.end);
  for (const match of sentence.matchAll(sourcePhrase)) {
    const start = first.start + match.index;
    if (spanAt(quotations, start) !== null) continue;
    const source = sourceAfter(text, words, start, match[0], quoted);
    if (source) found.push(source);
  }
  for (const match of sentence.matchAll(ownWords)) {
    const start = first.start + match.index;
    const { who = '' } = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>;
    if (spanAt(quotations, start) !== null) continue;
    const speaker = who.replace(possessive, '');
    found.push({ speaker, cue: match[0], start, end: start + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whom "according to" and the like lean on. */
function sourceAfter(
  text: string,
  words: readonly Token[],
  start: number,
  cue: string,
  quoted: (token: Token) => boolean,
): Speech | null {
  const plain = phraseAfter(words, tokenFrom(words, start + cue.length));
  const cut = /^(?:accused|warned|told)/iu.test(cue) ? withoutOf(words, plain) : plain;
  const phrase = withName(words, cut, words.length);
  const from = words[phrase.from];
  const to = words[phrase.to - 1];
  if (cut.to === cut.from || !from || !to) return null;
  if (/by$/iu.test(cue) && isMeans(from, to)) return null;
  const next = words[phrase.to];
  if (judgedBy.test(cue) && !isJudgement(next, words[phrase.to + 1], quoted)) return null;
  const speaker = text.slice(from.start, to.end).replace(possessive, '');
  return { speaker, cue, start, end: to.end };
}

/** "Accused by the union of theft": what follows "of" is no part of its name. */
function withoutOf(words: readonly Token[], { from, to }: Phrase): Phrase {
  const of = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'of');
  return of === -1 || words[of + 1]?.capital ? { from, to } : { from, to: of };
}

/** "Described by Hale as", "called by the critic, “…”". */
function isJudgement(
  next: Token | undefined,
  after: Token | undefined,
  quoted: (token: Token) => boolean,
): boolean {
  if (!next) return false;
  if (next.lower === 'as' || quoted(next)) return true;
  return next.text === ',' && after !== undefined && quoted(after);
}

/** "Confirmed by email": one bare noun tells how, not by whom. */
function isMeans(from: Token, to: Token): boolean {
  return from === to && !from.capital && !/s$|^police$/.test(from.lower);
}
