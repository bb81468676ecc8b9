import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Fact, Span } from '../analysis.ts';
import { passiveReport, roleNouns, vagueGroups } from '../lexicon/cues.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { type FactOf, factsOf, overlaps, spanAt, spansOf } from './facts.ts';
import { finding, type RuleId } from './rules.ts';
import { saidIn } from './said.ts';
import { phraseFrom } from './speech.ts';

/**
 * Who is said to have said what. `named` is false where a reader can't tell who it is: a person
 * described but not named ("a representative from the union"), a vague group ("critics"), or a
 * report without anybody who reports ("reportedly"). "She" and "the ministry" refer back to
 * someone and count as named. Speech inside a quotation is not looked at.
 */
export const attribution: Detector = {
  name: 'attribution',
  languages: ['en'],
  detect(input) {
    const quotations = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
    const facts: Fact[] = [];
    const findings: Finding[] = [];
    for (const block of input.blocks) {
      if (block.kind === 'heading' || block.kind === 'cell') continue;
      let someoneNamed = false;
      const reported = new Set<string>();
      for (const sentence of sentencesOf(input, block)) {
        const said = attributionsIn(input, sentence, quotations);
        someoneNamed ||= said.some((one) => one.named);
        facts.push(...said);
        for (const one of said) {
          const found = reported.has(one.speaker) ? null : problem(one, someoneNamed);
          if (!found) continue;
          findings.push(found);
          // Once in a paragraph is enough for a source; each "reportedly" stands for itself.
          if (one.speaker !== '') reported.add(one.speaker);
        }
      }
    }
    return { facts, findings };
  },
};

function sentencesOf(
  { sentences }: DetectorInput,
  block: { readonly start: number; readonly end: number },
): readonly Span[] {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.[0] ?? 0) < block.start) from = middle + 1;
    else to = middle;
  }
  while ((sentences[to]?.[0] ?? block.end) < block.end) to += 1;
  return sentences.slice(from, to);
}

function attributionsIn(
  input: DetectorInput,
  sentence: Span,
  quotations: readonly Span[],
): readonly FactOf<'attribution'>[] {
  const { text } = input;
  const tokens = tokensIn(input.tokens, sentence);
  const facts = saidIn(text, tokens, quotations).map(({ speaker, cue, start, end }) =>
    fact(text, start, end, speaker, cue, speaker !== '' && describe(speaker) === null),
  );
  for (const match of text.slice(sentence[0], sentence[1]).matchAll(passiveReport)) {
    const start = sentence[0] + match.index;
    const end = start + match[0].length;
    if (spanAt(quotations, start) !== null) continue;
    facts.push(fact(text, start, end, '', match[0], false));
  }
  const unnamed = unnamedSubject(text, tokens);
  if (unnamed && !overlaps(spansOf(facts), unnamed.start, unnamed.end)) facts.push(unnamed);
  return facts.sort((a, b) => a.start - b.start);
}

function fact(
  text: string,
  start: number,
  end: number,
  speaker: string,
  cue: string,
  named: boolean,
): FactOf<'attribution'> {
  return { type: 'attribution', start, end, text: text.slice(start, end), speaker, cue, named };
}

/** What a person does who tells something, beside the verbs of saying. */
const tells =
  /^[^.!?]{0,80}?\b(addressing|provided|gave|offered|shared|described|briefed|spoke|detailed)\b/u;

/** "A representative from the RCHR, addressing the assembly, provided details." */
function unnamedSubject(text: string, tokens: readonly Token[]): FactOf<'attribution'> | null {
  const first = tokens[0];
  if (!first) return null;
  const phrase = phraseFrom(tokens, 0);
  const last = phrase.at(-1);
  const end = tokens.at(-1)?.end ?? first.end;
  if (!last || describe(text.slice(first.start, last.end)) !== 'unnamed') return null;
  const verb = phrase.findIndex((token) =>
    /^(?:provided|gave|offered|shared|described|spoke)$/.test(token.lower),
  );
  const until = verb > 0 ? phrase[verb - 1] : last;
  if (!until) return null;
  const cue = tells.exec(text.slice(until.end, end))?.[1];
  if (cue === undefined) return null;
  const speaker = text.slice(first.start, until.end);
  return fact(text, first.start, until.end, speaker, cue, false);
}

/** Whether a speaker is someone without a name, a vague group, or (null) identified. */
function describe(speaker: string): 'unnamed' | 'vague' | null {
  // "One of the three officials" is an official.
  const words = speaker
    .replace(/^(one|two|three|some|several)\sof\s(?:the|his|her|its|their)\s/i, '$1 ')
    .split(/\s+/);
  const head = words.findIndex((word, index) => index > 0 && prepositions.has(word.toLowerCase()));
  const core = (head === -1 ? words : words.slice(0, head)).map((word) => word.toLowerCase());
  const last = core.at(-1) ?? '';
  const first = core[0] ?? '';
  // "Police officer Ana Sands" has a name, "Two officials" has not.
  if (
    (head === -1 ? words : words.slice(0, head))
      .slice(1)
      .some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  )
    return null;
  if (/^(?:unnamed|anonymous)$/.test(first) && roleNouns.has(last)) return 'unnamed';
  const bare =
    core.length === 1 ||
    (core.length === 2 && /^(?:some|many|several|most|other|local)$/.test(first));
  if (bare && vagueGroups.has(last)) return head === -1 ? 'vague' : 'unnamed';
  const indefinite =
    /^(?:an?|one|two|three|four|five|several|some|another|other|senior|local|\d+)$/.test(first);
  return indefinite && core.some((word) => roleNouns.has(word)) ? 'unnamed' : null;
}

function problem(one: FactOf<'attribution'>, someoneNamed: boolean): Finding | null {
  if (one.named) return null;
  const { text, speaker } = one;
  if (speaker === '') {
    // Whoever was named in the paragraph is taken for the source of what is reported there.
    if (someoneNamed) return null;
    return report(
      'attribution/unattributed-report',
      one,
      'Who reports or alleges it',
      `“${text}” leaves open who says so, and nobody is named in this paragraph.`,
    );
  }
  if (describe(speaker) === 'vague') {
    return report(
      'attribution/vague-source',
      one,
      'Who exactly',
      `“${speaker}” could be anybody: say who.`,
    );
  }
  return report(
    'attribution/unnamed-source',
    one,
    'A name, or why there is none',
    `“${speaker}” is described but not named: say why, or name the source.`,
  );
}

function report(
  rule: RuleId,
  { start, end, text }: FactOf<'attribution'>,
  expected: string,
  message: string,
): Finding {
  return finding(rule, { field: 'body', start, end, text, expected, message });
}
