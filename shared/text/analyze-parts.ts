import type { Finding } from '../model/finding.ts';
import type { AnalysisInput, Detector, DetectorInput, Fact, Proposal, Span } from './analysis.ts';
import { Memory } from './memory.ts';
import { Movable, movedAll, movedFindings, movedSpans } from './moved.ts';
import type { Block, BodyLink, BodyText } from './paragraphs.ts';
import { propose } from './proposals.ts';
import { inTextOrder, runDetectors } from './run-detectors.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** What is said of one part of the body; offsets in the text once it is moved to its place. */
interface Said {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Facts by their index among those of the part. */
  readonly proposals: readonly Proposal[];
}

/** A block cut up, with the facts that are found before quotations are. */
interface CutUp {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
}

/** A body cut up, with the facts that are found before quotations are. */
export interface CutBody {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}

/** Code units of text that each half of the memory holds: a draft of 100,000 words. */
const MOST_REMEMBERED = 650_000;

/**
 * Runs detectors that look at one paragraph at a time, and remembers what each paragraph gave:
 * of a draft that is analysed again only what changed is worked out. What is remembered was made
 * from its key alone, so the result is the same with an empty memory.
 */
export class PartAnalyzer {
  readonly #before: readonly Detector[];
  readonly #after: readonly Detector[];
  readonly #cut = new Memory<Movable<CutUp>>(MOST_REMEMBERED);
  readonly #said = new Memory<Movable<Said>>(MOST_REMEMBERED);
  readonly #inFields = new Memory<readonly Finding[]>(MOST_REMEMBERED);
  /** A short name for each state of the fields and the house style. */
  readonly #settings = new Memory<string>(MOST_REMEMBERED);
  #settingsSeen = 0;

  /**
   * @param before detectors whose facts are needed to tell quotations apart
   * @param after those that need the quotations
   */
  constructor(before: readonly Detector[], after: readonly Detector[]) {
    this.#before = before;
    this.#after = after;
  }

  /** Cuts the body into sentences and tokens, and runs the detectors before quotations. */
  cutUp(input: AnalysisInput, body: BodyText, links: readonly Fact[]): CutBody {
    const settings = this.#settingsOf(input);
    const sentences: Span[] = [];
    const tokens: Token[] = [];
    const facts: Fact[] = [];
    const factsIn = inTurn(links);
    const linksIn = inTurn(body.links);
    for (const block of body.blocks) {
      const part: Part = {
        text: textOf(body, block),
        blocks: movedAll([block], -block.start),
        links: movedAll(linksIn(block.end), -block.start),
        facts: movedAll(factsIn(block.end), -block.start),
      };
      const cut = this.#cut
        .get(keyOf(part, settings), () => this.#newCut(input, part))
        .at(block.start);
      sentences.push(...cut.sentences);
      tokens.push(...cut.tokens);
      facts.push(...cut.facts);
    }
    return { sentences, tokens, facts };
  }

  /**
   * Runs the detectors after quotations, and proposes claims.
   *
   * @param facts those of the links, the detectors before and the quotations, in text order
   * @returns facts of all of them; proposals count among those
   */
  say(
    input: AnalysisInput,
    body: BodyText,
    { sentences, tokens }: CutBody,
    facts: readonly Fact[],
  ): Said {
    const settings = this.#settingsOf(input);
    const known: Fact[] = [];
    const findings: Finding[] = [];
    const proposals: Proposal[] = [];
    const factsIn = inTurn(facts);
    const linksIn = inTurn(body.links);
    const sentencesIn = inTurn(sentences.map(([start, end]) => ({ start, end })));
    const tokensIn = inTurn(tokens);
    for (const blocks of joined(body.blocks, facts)) {
      const start = blocks[0]?.start ?? 0;
      const end = blocks.at(-1)?.end ?? 0;
      const part: Part = {
        text: textOf(body, { start, end }),
        blocks: movedAll(blocks, -start),
        links: movedAll(linksIn(end), -start),
        facts: movedAll(factsIn(end), -start),
      };
      const ownSentences = sentencesIn(end);
      const ownTokens = tokensIn(end);
      const said = this.#said
        .get(keyOf(part, settings), () =>
          this.#newSaid(input, part, {
            sentences: ownSentences.map((one): Span => [one.start - start, one.end - start]),
            tokens: movedAll(ownTokens, -start),
          }),
        )
        .at(start);
      const first = known.length;
      known.push(...said.facts);
      findings.push(...said.findings);
      for (const one of said.proposals) {
        proposals.push(first === 0 ? one : { ...one, facts: one.facts.map((at) => at + first) });
      }
    }
    return {
      facts: known,
      findings: [...this.#findingsInFields(input, settings), ...findings],
      proposals,
    };
  }

  #settingsOf({ fields, style, today }: AnalysisInput): string {
    return this.#settings.get(JSON.stringify([fields, style, today]), () => {
      this.#settingsSeen += 1;
      return String(this.#settingsSeen);
    });
  }

  #newCut(input: AnalysisInput, part: Part): Movable<CutUp> {
    const { text, blocks, facts } = part;
    const sentences = blocks.flatMap(({ start, end }) =>
      splitSentences(text, start, end, input.fields.language),
    );
    const tokens = tokenize(text);
    const found = runDetectors(this.#before, inputOf(input, part, { sentences, tokens }, facts));
    return new Movable<CutUp>(
      { sentences, tokens, facts: found.facts.toSorted(inTextOrder) },
      (cut, by) => ({
        sentences: movedSpans(cut.sentences, by),
        tokens: movedAll(cut.tokens, by),
        facts: movedAll(cut.facts, by),
      }),
    );
  }

  #newSaid(
    input: AnalysisInput,
    part: Part,
    cut: Pick<CutUp, 'sentences' | 'tokens'>,
  ): Movable<Said> {
    const found = runDetectors(this.#after, inputOf(input, part, cut, part.facts));
    const facts = [...part.facts, ...found.facts].sort(inTextOrder);
    const findings = found.findings.filter(({ field }) => field === 'body');
    const proposals = propose({ ...part, sentences: cut.sentences, facts });
    return new Movable<Said>({ facts, findings, proposals }, (said, by) => ({
      facts: movedAll(said.facts, by),
      findings: movedFindings(said.findings, by),
      proposals: movedAll(said.proposals, by),
    }));
  }

  /** What the detectors say of headline, dek and the like: an article without a body has it. */
  #findingsInFields(input: AnalysisInput, settings: string): readonly Finding[] {
    const nothing: Part = { text: '', blocks: [], links: [], facts: [] };
    const all = [...this.#before, ...this.#after];
    return this.#inFields.get(settings, () =>
      runDetectors(all, inputOf(input, nothing, { sentences: [], tokens: [] }, [])).findings.filter(
        ({ field }) => field !== 'body',
      ),
    );
  }
}

/** A block, or blocks that a quotation joins; its offsets count from its start. */
interface Part {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLink[];
  /** Known before, in the order of the text. */
  readonly facts: readonly Fact[];
}

/** A line's end goes along: what stands at the end of a paragraph looks at what comes after it. */
function textOf({ text }: BodyText, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return `${text.slice(start, end)}\n`;
}

/** All that the detectors are given of a part. */
function keyOf({ text, blocks, links, facts }: Part, settings: string): string {
  return `${text}${JSON.stringify([blocks, links, facts])}${settings}`;
}

function inputOf(
  { fields, style, today }: AnalysisInput,
  { text, blocks, links }: Part,
  { sentences, tokens }: Pick<CutUp, 'sentences' | 'tokens'>,
  facts: readonly Fact[],
): DetectorInput {
  return { fields, style, today, text, blocks, links, sentences, tokens, facts, danglingMarks: [] };
}

/** Gives what is in order out by and by: each time all that starts up to an offset. */
function inTurn<T extends { readonly start: number }>(
  ordered: readonly T[],
): (until: number) => readonly T[] {
  let from = 0;
  return (until) => {
    let to = from;
    while ((ordered[to]?.start ?? Number.POSITIVE_INFINITY) <= until) to += 1;
    const own = ordered.slice(from, to);
    from = to;
    return own;
  };
}

/** The blocks one by one, but those that a quotation of several paragraphs joins together. */
function joined(blocks: readonly Block[], facts: readonly Fact[]): readonly (readonly Block[])[] {
  const ends = inTurn(facts);
  const parts: Block[][] = [];
  let until = 0;
  for (const block of blocks) {
    const part = parts.at(-1);
    if (part && block.start < until) part.push(block);
    else parts.push([block]);
    for (const { end } of ends(block.end)) until = Math.max(until, end);
  }
  return parts;
}
