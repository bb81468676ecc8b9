import type { Span } from '../analysis.ts';
import { sourcePhrase } from '../lexicon/cues.ts';
import type { Token } from '../tokens.ts';
import { tokenFrom } from '../tokens.ts';
import { spanAt } from './facts.ts';
import { phraseFrom, type Speech, speechIn } from './speech.ts';

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
  const found = [...speechIn(text, tokens, quoted)];
  const sentence = text.slice(first.start, last.end);
  for (const match of sentence.matchAll(sourcePhrase)) {
    const start = first.start + match.index;
    const end = start + match[0].length;
    if (spanAt(quotations, start) !== null) continue;
    const phrase = phraseFrom(tokens, tokenFrom(tokens, end));
    const from = phrase[0];
    const to = withName(tokens, phrase.at(-1));
    if (!from || !to) continue;
    found.push({
      speaker: text.slice(from.start, to.end).replace(/['’]s?$/, ''),
      cue: match[0],
      start,
      end: to.end,
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "the union's secretary, Lina Hale": the name behind the comma is the speaker's. */
function withName(tokens: readonly Token[], last: Token | undefined): Token | undefined {
  if (!last || last.capital) return last;
  const comma = tokenFrom(tokens, last.end);
  let to = comma + 1;
  while (tokens[to]?.capital) to += 1;
  return tokens[comma]?.text === ',' && to - comma > 2 ? tokens[to - 1] : last;
}
