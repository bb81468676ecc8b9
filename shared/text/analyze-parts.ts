import type { Finding } from '../model/finding.ts';
import type { AnalysisInput, Detector, DetectorInput, Fact, Proposal, Span } from './analysis.ts';
import { type Comparable, comparableIn, joinedComparable, movedComparable } from './comparable.ts';
import { firstEndingAfter } from './detectors/facts.ts';
import { Memory } from './memory.ts';
import { Movable, movedAll, movedFindings, movedSpans } from './moved.ts';
import type { Block, BodyLink, BodyText } from './paragraphs.ts';
import { propose } from './proposals.ts';
import { inTextOrder, runDetectors } from './run-detectors.ts';
import { splitSentences } from './sentences.ts';
import { tokenFrom as firstFrom, movedTokens, type Token, tokenize } from './tokens.ts';

/** What is said of one part of the body; offsets in the text once it is moved to its place. */
interface Said {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Facts by their index among those of the part. */
  readonly proposals: readonly Proposal[];
  readonly comparable: Comparable;
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
    const placesIn = inTurn(body.links);
    for (const block of body.blocks) {
      const place = placeOf(body, [block], placesIn(block.end));
      const cut = this.#cut
        .get(keyOf(place, settings), () =>
          this.#newCut(input, partOf(place, links.slice(...range(links, place)))),
        )
        .at(place.start);
      sentences.push(...cut.sentences);
      tokens.push(...cut.tokens);
      facts.push(...cut.facts);
    }
    return { sentences, tokens, facts };
  }

  /**
   * Runs the detectors after quotations, proposes claims and gathers what is to be compared.
   *
   * @param cut with the facts of the links, in text order
   * @param quoted the quotations, in text order
   * @returns facts of all of them; proposals count among those
   */
  say(
    input: AnalysisInput,
    body: BodyText,
    { sentences, tokens, facts }: CutBody,
    quoted: readonly Fact[],
  ): Said {
    const settings = this.#settingsOf(input);
    const known: Fact[] = [];
    const findings: Finding[] = [...this.#findingsInFields(input, settings)];
    const proposals: Proposal[] = [];
    const comparable: Comparable[] = [];
    const quotedIn = inTurn(quoted);
    const placesIn = inTurn(body.links);
    for (const blocks of joined(body.blocks, quoted)) {
      const end = blocks.at(-1)?.end ?? 0;
      const place = placeOf(body, blocks, placesIn(end));
      const own = quotedIn(end);
      // All other facts follow from the text.
      const key = keyOf(
        place,
        own.length === 0 ? settings : withQuoted(settings, own, place.start),
      );
      const said = this.#said
        .get(key, () => {
          const before = [...facts.slice(...range(facts, place)), ...own].sort(inTextOrder);
          const [from, to] = range(tokens, place);
          return this.#newSaid(input, partOf(place, before), {
            sentences: movedSpans(
              sentences.slice(
                firstEndingAfter(sentences, place.start),
                firstEndingAfter(sentences, end),
              ),
              -place.start,
            ),
            tokens: movedTokens(tokens.slice(from, to), -place.start),
          });
        })
        .at(place.start);
      const first = known.length;
      known.push(...said.facts);
      findings.push(...said.findings);
      comparable.push(said.comparable);
      for (const one of said.proposals) {
        proposals.push(first === 0 ? one : { ...one, facts: one.facts.map((at) => at + first) });
      }
    }
    return { facts: known, findings, proposals, comparable: joinedComparable(comparable) };
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
        tokens: movedTokens(cut.tokens, by),
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
    const comparable = comparableIn(inputOf(input, part, cut, facts));
    return new Movable<Said>({ facts, findings, proposals, comparable }, (said, by) => ({
      facts: movedAll(said.facts, by),
      findings: movedFindings(said.findings, by),
      proposals: movedAll(said.proposals, by),
      comparable: movedComparable(said.comparable, by),
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

/** Where a block stands, or blocks that a quotation joins; offsets in the whole text. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLink[];
}

/** The same without where it stands: its offsets count from its start. */
interface Part {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLink[];
  /** Known before, in the order of the text. */
  readonly facts: readonly Fact[];
}

function placeOf({ text }: BodyText, blocks: readonly Block[], links: readonly BodyLink[]): Place {
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? 0;
  // A line's end goes along: what stands last in a paragraph looks at what comes after it.
  return { start, end, text: `${text.slice(start, end)}\n`, blocks, links };
}

function partOf({ start, text, blocks, links }: Place, facts: readonly Fact[]): Part {
  return {
    text,
    blocks: movedAll(blocks, -start),
    links: movedAll(links, -start),
    facts: movedAll(facts, -start),
  };
}

/** All that detectors are given of a place: what they find follows from it. */
function keyOf({ start, text, blocks, links }: Place, settings: string): string {
  let key = `${text}${settings}`;
  for (const one of blocks)
    key += ` ${one.kind}${one.level} ${one.start - start} ${one.end - start}`;
  for (const one of links) key += ` ${one.start - start} ${one.end - start} ${one.url}`;
  return key;
}

function withQuoted(settings: string, quoted: readonly Fact[], start: number): string {
  return `${settings} ${JSON.stringify(movedAll(quoted, -start))}`;
}

/** Indexes of what starts inside a place, of things in the order of the text. */
function range(
  ordered: readonly { readonly start: number }[],
  { start, end }: Place,
): readonly [from: number, to: number] {
  return [firstFrom(ordered, start), firstFrom(ordered, end)];
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
