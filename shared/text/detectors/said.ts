import type { Span } from '../analysis.ts';
import { sourcePhrase } from '../lexicon/cues.ts';
import type { Token } from '../tokens.ts';
import { tokenFrom } from '../tokens.ts';
import { spanAt } from './facts.ts';
import { phraseAfter, phraseTokens, possessive, withName } from './noun-phrases.ts';
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
    const end = start + match[0].length;
    if (spanAt(quotations, start) !== null) continue;
    const plain = phraseAfter(words, tokenFrom(words, end));
    const phrase = withName(words, plain, words.length);
    const from = words[phrase.from];
    const to = words[phrase.to - 1];
    if (plain.to === plain.from || !from || !to || isMeans(from, to)) continue;
    found.push({
      speaker: text.slice(from.start, to.end).replace(possessive, ''),
      cue: match[0],
      start,
      end: to.end,
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Confirmed by email": one bare noun tells how, not by whom. */
function isMeans(from: Token, to: Token): boolean {
  return from === to && !from.capital && !/s$|^police$/.test(from.lower);
}
