import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { cliches } from '../lexicon/cliches.ts';
import { midAdverbs } from '../lexicon/function-words.ts';
import { loadedWords } from '../lexicon/loaded-words.ts';
import { irregularParticiples, stateWords } from '../lexicon/participles.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { factsOf, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

/**
 * Doubled words, loaded words, worn phrases, very long sentences, and the passive voice for house
 * styles that ask for it. What someone said is never style-checked.
 */
export const language: Detector = {
  name: 'language',
  languages: ['en'],
  detect(input) {
    const quotations = spansOf(factsOf(input.facts, 'quotation'));
    const findings = input.sentences.flatMap((sentence) => {
      const tokens = tokensIn(input.tokens, sentence).filter(
        (token) => !overlaps(quotations, token.start, token.end),
      );
      return [
        ...doubled(input, tokens),
        ...loaded(tokens),
        ...worn(input, tokens),
        ...passive(input, tokens),
        ...tooLong(input, sentence, tokens),
      ];
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

/** The worn phrases by their first word, each as its words. */
const phrases = new Map<string, string[][]>();
for (const phrase of cliches) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  phrases.set(first, [...(phrases.get(first) ?? []), words]);
}

function worn({ text }: DetectorInput, tokens: readonly Token[]): readonly Finding[] {
  return tokens.flatMap((token, index) => {
    const words = phrases
      .get(plainWord(token))
      ?.find((phrase) => phrase.every((word, at) => plainWord(tokens[index + at]) === word));
    const last = words && tokens[index + words.length - 1];
    if (!words || !last) return [];
    const phrase = text.slice(token.start, last.end);
    // What was quoted in between is not part of the phrase.
    if (phrase.length > words.join(' ').length + 2) return [];
    return finding('language/cliche', {
      field: 'body',
      start: token.start,
      end: last.end,
      text: phrase,
      expected: 'What happened, in plain words',
      message: `“${phrase}” is worn out.`,
    });
  });
}

function plainWord(token: Token | undefined): string {
  return token?.lower.replaceAll('’', "'") ?? '';
}

const formsOfBe: ReadonlySet<string> = new Set(
  "is are was were be been being isn't aren't wasn't weren't".split(' '),
);

/** A form of "to be" and a participle, with adverbs between: "was quietly sold". */
function passive({ text }: DetectorInput, tokens: readonly Token[]): readonly Finding[] {
  return tokens.flatMap((token, index) => {
    if (!formsOfBe.has(plainWord(token))) return [];
    let at = index + 1;
    while (isAdverb(tokens[at])) at += 1;
    const participle = tokens[at];
    if (!participle || participle.capital || !isParticiple(participle.lower)) return [];
    const words = text.slice(token.start, participle.end);
    // Marks or what was quoted stand between: no verb of its own.
    if (!/^[\p{L}\s'’-]+$/u.test(words)) return [];
    return finding('language/passive', {
      field: 'body',
      start: token.start,
      end: participle.end,
      text: words,
      expected: 'Who does it, as the subject',
      message: `“${words}” is in the passive voice.`,
    });
  });
}

function isAdverb(token: Token | undefined): boolean {
  if (!token || token.capital) return false;
  return token.lower === 'not' || midAdverbs.has(token.lower) || token.lower.endsWith('ly');
}

function isParticiple(word: string): boolean {
  if (stateWords.has(word) || word.includes('-')) return false;
  return irregularParticiples.has(word) || (word.length > 4 && word.endsWith('ed'));
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
