import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { loadedWords } from '../lexicon/loaded-words.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { factsOf, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

/** Doubled words, loaded words, very long sentences. What someone said is never style-checked. */
export const language: Detector = {
  name: 'language',
  languages: ['en'],
  detect(input) {
    const quotations = spansOf(factsOf(input.facts, 'quotation'));
    const findings = input.sentences.flatMap((sentence) => {
      const tokens = tokensIn(input.tokens, sentence).filter(
        (token) => !overlaps(quotations, token.start, token.end),
      );
      return [...doubled(input, tokens), ...loaded(tokens), ...tooLong(input, sentence, tokens)];
    });
    return { facts: [], findings };
  },
};

/** "That that" and "had had" can be right. */
const mayDouble = /^(?:that|had|very|no|so|bye|ha|well|now|blah|\d+|is|do)$/;

function doubled({ text }: DetectorInput, tokens: readonly Token[]): readonly Finding[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next?.kind !== 'word' || token.lower !== next.lower || mayDouble.test(token.lower))
      return [];
    // "Pago Pago" is a name; "The the" is not.
    if (token.capital && next.capital) return [];
    if (!/^\s+$/.test(text.slice(token.end, next.start))) return [];
    return finding('language/doubled-word', {
      field: 'body',
      start: token.start,
      end: next.end,
      text: text.slice(token.start, next.end),
      expected: token.text,
      message: `“${token.text}” stands here twice.`,
      replacement: token.text,
    });
  });
}

function loaded(tokens: readonly Token[]): readonly Finding[] {
  return tokens
    .filter((token) => loadedWords.has(token.lower))
    .map(({ start, end, text }) =>
      finding('language/loaded-word', {
        field: 'body',
        start,
        end,
        text,
        expected: 'What happened, without the judgement',
        message: `“${text}” tells the reader what to feel.`,
      }),
    );
}

/** Words of a sentence beyond which readers lose it. */
const LONGEST_SENTENCE = 50;

function tooLong(
  { text }: DetectorInput,
  [start, end]: Span,
  tokens: readonly Token[],
): readonly Finding[] {
  const words = tokens.filter((token) => token.kind !== 'mark').length;
  if (words <= LONGEST_SENTENCE) return [];
  return [
    finding('language/long-sentence', {
      field: 'body',
      start,
      end,
      text: text.slice(start, end),
      expected: `At most ${LONGEST_SENTENCE} words`,
      message: `This sentence has ${words} words.`,
    }),
  ];
}
