import type { Finding } from '../../model/finding.ts';
import type { DetectorInput, Span } from '../analysis.ts';
import { allegationCues } from '../lexicon/cues.ts';
import { Memory } from '../memory.ts';
import { factsOf, firstEndingAfter, spanAt, spansOf } from './facts.ts';
import { finding } from './rules.ts';

/**
 * Words that tell an allegation as one: "was accused of", "alleged bribes", "allegations of". Words
 * such as "allegedly" are reports without a reporter and belong to another rule.
 */
const alleged =
  /\b(?:(?:is|are|was|were|been|being|stands?|stood)\s(?:\p{L}+ly\s)?accused\sof|(?:the|an?|his|her|its|their|of|for|over|in|to|with|any)\s(?:alleged|purported)(?=\s\p{L})|(?<!\b(?:the|these|those|this|that|such|its|his|her|their)\s(?:\p{Ll}+\s)?)(?:allegations?|accusations?)\s(?:of|that)|alleged\sto\shave)\b/giu;

/** Wrongdoing told as a fact. */
const wrongdoing =
  /(?<=(?:\p{Lu}[\p{L}'’]+|\b(?:he|she|they|it|company|firm|bank|council|ministry|police))\s)(?:embezzled|bribed|defrauded|laundered|extorted|falsified|forged|stole|plundered|looted|tortured|rigged|(?:took|paid|accepted)\s(?:a\s)?bribes?)\b/gu;

const refersBack = /^(?:the|his|her|its|their)\s/i;

/** Whoever has these beside it was not found out by the paper: a court, the police, a confession. */
const established =
  /\b(?:courts?|judges?|jury|jurors|tribunal|trial|convict(?:ed|ion)|plead(?:ed)?|pled|guilty|sentenced|charged|charges|indict(?:ed|ment)|prosecut(?:ors?|ion)|verdict|admitted|confess(?:ed|ion)|inquiry|investigat(?:ors?|ion)|police|detectives|according|audit(?:ors?)?|acquitted|hearing)\b/iu;
/** The accuser stands in the words themselves. */
const accuser =
  /\baccus(?:ed|es?|ing)\s(?!of\b)|\b(?:accused|alleged|made|raised|brought|levelled|leveled)\s(?:\p{L}+\s)?by\s|\baccused\sof\s[^,.;]{1,60}\sby\s|\b(?:allegations?|accusations?)\s(?:by|from)\s|['’]s?\s(?:\p{L}+\s){0,2}(?:allegations?|accusations?)\b|\b(?:alleges?|claims?|claimed|said|says)\b/iu;

/**
 * Allegations without anybody who makes them: not in their sentence, not in the one before. One
 * for each sentence; what someone says is theirs.
 */
export function unattributedAllegations(input: DetectorInput): readonly Finding[] {
  const { text, sentences } = input;
  const quotations = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
  const spoken = factsOf(input.facts, 'quotation').filter((one) => one.speaker !== '');
  const said = spansOf([
    ...factsOf(input.facts, 'attribution').filter((one) => one.speaker !== ''),
    ...spoken,
  ]);
  const firstAllegation =
    factsOf(input.facts, 'attribution').find(
      (one) => one.speaker !== '' && allegationCues.has(one.cue.toLowerCase()),
    )?.start ?? text.length;
  const blocks = input.blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'cell');
  const blockSpans = blocks.map((block): Span => [block.start, block.end]);
  return sentences.flatMap(([start, end], index) => {
    if (spanAt(blockSpans, start) === null) return [];
    const words = text.slice(start, end);
    const place = firstOutside(words, start, quotations);
    if (!place) return [];
    // "The alleged bribes" are those that somebody alleged further up.
    if (refersBack.test(text.slice(place[0], place[1])) && place[0] > firstAllegation) return [];
    const from = Math.min(start, sentences[index - 1]?.[0] ?? start);
    const context = text.slice(from, end);
    if (overlapsAny(said, from, end) || accuser.test(context) || established.test(context))
      return [];
    return finding('attribution/unattributed-allegation', {
      field: 'body',
      start: place[0],
      end: place[1],
      text: text.slice(place[0], place[1]),
      expected: 'Who alleges it, here or in the sentence before',
      message: 'Nobody is named who alleges this.',
    });
  });
}

function overlapsAny(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  return span !== undefined && span[0] < end;
}

/** Code units of sentences that are remembered with what they allege. */
const MOST_REMEMBERED = 650_000;

const remembered = new Memory<readonly Span[]>(MOST_REMEMBERED);

function firstOutside(words: string, offset: number, quotations: readonly Span[]): Span | null {
  const first = remembered
    .get(words, () => allegedIn(words))
    .find(([start]) => spanAt(quotations, offset + start) === null);
  return first ? [offset + first[0], offset + first[1]] : null;
}

function allegedIn(words: string): readonly Span[] {
  return [alleged, wrongdoing].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
  );
}
