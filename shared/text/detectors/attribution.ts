import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Fact, Span } from '../analysis.ts';
import { hearings, roleNouns, vagueGroups, writtenSources } from '../lexicon/cues.ts';
import { clauseWords, prepositions, pronouns } from '../lexicon/function-words.ts';
import { irregularParticiples } from '../lexicon/participles.ts';
import { passiveReport } from '../lexicon/reports.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { type FactOf, factsOf, spanAt, spansOf } from './facts.ts';
import { phraseAfter, phraseTokens } from './noun-phrases.ts';
import { finding, type RuleId } from './rules.ts';
import { saidIn } from './said.ts';

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
  // "I ask him": whoever writes is nobody's source.
  const said = saidIn(text, tokens, quotations).filter((one) => !/^(?:I|we)$/iu.test(one.speaker));
  const facts = said.map(({ speaker, cue, start, end }) =>
    fact(text, start, end, speaker, cue, speaker !== '' && describe(speaker) === null),
  );
  for (const match of text.slice(sentence[0], sentence[1]).matchAll(passiveReport)) {
    const start = sentence[0] + match.index;
    const end = start + match[0].length;
    if (spanAt(quotations, start) !== null) continue;
    facts.push(fact(text, start, end, '', match[0], false));
  }
  const unnamed = unnamedSubject(text, phraseTokens(tokens));
  if (unnamed && !facts.some((one) => one.speaker === unnamed.speaker || meets(one, unnamed))) {
    facts.push(unnamed);
  }
  return facts.sort((a, b) => a.start - b.start);
}

function meets(a: FactOf<'attribution'>, b: FactOf<'attribution'>): boolean {
  return a.start < b.end && b.start < a.end;
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
  const { to } = phraseAfter(tokens, 0);
  const phrase = tokens.slice(0, to);
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
  // "One of the three officials" is an official; "the agent, Lina Hale" has a name.
  const words = speaker
    .replace(/^\p{L}+\sand\s(?=\p{Ll}+\s(?:officials|officers|chiefs|crews))/u, '')
    .replace(/^(one|two|three|some|several)\sof\s(?:the|his|her|its|their)\s/i, '$1 ')
    .split(/\s+/);
  const stop = words.findIndex((word, index) => index > 0 && isStop(word));
  const core = (stop === -1 ? words : words.slice(0, stop)).filter((word) => word !== 'there');
  const last = core.at(-1) ?? '';
  if (speaker.includes(',') || (core.length > 1 && /^\p{Lu}/u.test(last))) return null;
  const head = last.toLowerCase();
  const first = core[0]?.toLowerCase() ?? '';
  if (core.length === 1 && /^(?:one|another|those|anyone)$/.test(head)) return 'unnamed';
  if (core.length === 1 || (core.length === 2 && someOf.test(first))) {
    if (vagueGroups.has(head)) return stop === -1 ? 'vague' : 'unnamed';
  }
  if (definite.test(first) || pronouns.has(first)) return null;
  if (roleNouns.has(head) && (/s$|men$/.test(head) || core.length > 1)) return 'unnamed';
  if (isAgentPlural(head) && !core.some((word, at) => at > 0 && /^\p{Lu}/u.test(word)))
    return 'unnamed';
  if (writtenSources.has(head) || hearings.has(head)) return null;
  return indefinite.test(first) && core.length > 1 ? 'unnamed' : null;
}

/** Bare plurals of people: "forecasters", "hospital administrators". */
function isAgentPlural(word: string): boolean {
  return /(?:ers|ors|ists|ians|ants|ees)$/.test(word) && !knownGroups.test(word);
}

/** Of those, the ones that are an institution, and what only looks like people. */
const knownGroups =
  /^(?:prosecutors|organi[sz]ers|regulators|investigators|directors|governors|commissioners|jurors|ministers|authors|leaders|managers|owners|players|senators|papers|letters|numbers|orders|posters|figures|matters|others|answers|newspapers|headquarters|centers|chapters|registers|factors|errors|committees|trustees|plants|(?:brief|hear|meet)ings)$/;

const someOf = /^(?:some|many|several|most|other|local)$/;
const definite = /^(?:the|his|her|its|their|our|my|your|this|that|these|those|both|\S+['’]s?)$/;
const indefinite =
  /^(?:an?|one|two|three|four|five|several|some|many|another|other|senior|local|unnamed|anonymous|\d+)$/;

/** What tells more of a person already named by a noun: "hired by the city", "who saw it". */
function isStop(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return false;
  const lower = word.toLowerCase();
  return (
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    irregularParticiples.has(lower) ||
    /^(?:familiar|close|\p{Ll}+ed)$/u.test(word)
  );
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
