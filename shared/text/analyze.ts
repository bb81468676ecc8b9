import type { Finding, Place } from '../model/finding.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { type HouseReport, type HouseRules, houseReport } from '../style/house-rules.ts';
import type { Analysis, AnalysisInput, Detector, Proposal, Span } from './analysis.ts';
import { PartAnalyzer } from './analyze-parts.ts';
import type { ComparingDetector } from './comparable.ts';
import { ages } from './detectors/ages.ts';
import { attribution } from './detectors/attribution.ts';
import { contradictions } from './detectors/contradictions.ts';
import { conversions } from './detectors/conversions.ts';
import { dates } from './detectors/dates.ts';
import { differences } from './detectors/differences.ts';
import { durations } from './detectors/durations.ts';
import { eventDates } from './detectors/event-dates.ts';
import { figures } from './detectors/figures.ts';
import { headlineCertainty } from './detectors/headline-certainty.ts';
import { headlineStrength } from './detectors/headline-strength.ts';
import { language } from './detectors/language.ts';
import { links } from './detectors/links.ts';
import { names } from './detectors/names.ts';
import { naming } from './detectors/naming.ts';
import { order } from './detectors/order.ts';
import { percentages } from './detectors/percentages.ts';
import { personAges } from './detectors/person-ages.ts';
import { quotations } from './detectors/quotations.ts';
import { isOffByDefault } from './detectors/rules.ts';
import { sourcing } from './detectors/sourcing.ts';
import { structure } from './detectors/structure.ts';
import { sums } from './detectors/sums.ts';
import { superlatives } from './detectors/superlatives.ts';
import { BodyReader, type BodyText } from './paragraphs.ts';
import { compareText, inTextOrder, knowsLanguage, runDetectors } from './run-detectors.ts';

/** Detectors that look at one paragraph at a time, whose facts tell quotations apart. */
const ofParagraphs: readonly Detector[] = [names];
/** Detectors that look at one paragraph at a time, after quotations: speech is not style-checked. */
const ofParagraphsUnquoted: readonly Detector[] = [
  dates,
  figures,
  attribution,
  superlatives,
  language,
  ages,
  sums,
  percentages,
  differences,
  durations,
  conversions,
  order,
];
/** Detectors that look at the whole article. */
const ofArticle: readonly Detector[] = [sourcing, structure, headlineCertainty];
/** Detectors that compare what was gathered in the paragraphs. */
const ofGathered: readonly ComparingDetector[] = [
  naming,
  contradictions,
  personAges,
  headlineStrength,
  eventDates,
];

/**
 * The only list of detectors. Later ones see the facts of earlier ones: digits of a date are no
 * figure, pronouns that speak are looked up among names, words inside a quotation are not
 * style-checked, contradictions compare figures.
 */
const detectors: readonly Pick<Detector, 'name' | 'languages'>[] = [
  links,
  ...ofParagraphs,
  quotations,
  ...ofParagraphsUnquoted,
  ...ofArticle,
  ...ofGathered,
];

/** What earlier analyses found in single paragraphs; see {@link analyze}. */
export class AnalysisMemory {
  readonly body = new BodyReader();
  readonly parts = new PartAnalyzer(ofParagraphs, ofParagraphsUnquoted);
}

/**
 * Runs every detector that works for the article's language over its fields and body, and
 * proposes claims. Pure and deterministic; linear in the length of the body.
 *
 * A dateline that opened the copy ("Dorn, Vesland – …") is the field's: intake takes it out, the
 * body starts after it, and one that is still there is reported (`structure/dateline-in-body`).
 *
 * @param house the library's own rules and dictionary; null for none
 * @param memory of earlier analyses, so that only what changed since is worked out; it changes
 *   how long the analysis takes, never its result
 */
export function analyze(
  input: AnalysisInput,
  house: HouseRules | null = null,
  memory = new AnalysisMemory(),
): Analysis {
  const body = memory.body.read(input.body);
  const { fields, style, today } = input;
  const { text, blocks, danglingMarks } = body;
  const inBody = { fields, style, today, text, blocks, links: body.links, danglingMarks };
  const linked = runDetectors([links], { ...inBody, sentences: [], tokens: [], facts: [] });
  const cut = memory.parts.cutUp(input, body, linked.facts);
  const { sentences, tokens } = cut;
  const named = [...linked.facts, ...cut.facts].sort(inTextOrder);
  const quoted = runDetectors([quotations], { ...inBody, sentences, tokens, facts: named });
  const { facts, proposals, comparable, ...said } = memory.parts.say(
    input,
    body,
    { sentences, tokens, facts: named },
    quoted.facts,
  );
  const whole = { ...inBody, sentences, tokens, facts };
  const looked = runDetectors(ofArticle, whole);
  const compared = ofGathered
    .filter((detector) => knowsLanguage(detector, fields.language))
    .flatMap((detector) => detector.compare(whole, comparable));
  const report = house
    ? houseReport(house, {
        fields,
        text,
        blocks,
        sentences,
        tokens,
        links: body.links,
        facts,
        body: input.body,
        toBody: (start, end) => body.toBody(start, end),
      })
    : nothingReported;
  const findings = [linked, quoted, said, looked, report].flatMap((one) => one.findings);
  return {
    sentences: sentencesInDraft(sentences, body),
    facts: facts.map((fact) => inDraft(fact, input.body, body)),
    findings: [...findings, ...compared]
      .map((one) => findingInDraft(one, input.body, body))
      .concat(report.draftFindings)
      .flatMap((one) => withHouseSeverity(one, style))
      .sort(inFieldOrder),
    proposals: proposals.map((proposal): Proposal => inDraft(proposal, input.body, body)),
    silentDetectors: detectors
      .filter((detector) => !knowsLanguage(detector, fields.language))
      .map((detector) => detector.name),
    styleProblems: report.problems,
  };
}

const nothingReported: HouseReport = { findings: [], draftFindings: [], problems: [] };

/**
 * Sentences as places in the draft. Marks that belong to two of them, as emphasis that ends
 * inside a word can, go to the first, so that no two overlap.
 */
function sentencesInDraft(sentences: readonly Span[], body: BodyText): readonly Span[] {
  let done = 0;
  return sentences.map(([from, to]): Span => {
    const [start, end] = body.toBody(from, to);
    const span: Span = [Math.max(done, start), Math.max(done, end)];
    done = span[1];
    return span;
  });
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same thing at its place in the draft, its words as the draft has them. */
function inDraft<T extends Placed>(one: T, draft: string, body: BodyText): T {
  const [start, end] = body.toBody(one.start, one.end);
  const text = draft.slice(start, end);
  const asItWas = start === one.start && end === one.end && text === one.text;
  return asItWas ? one : { ...one, start, end, text };
}

function findingInDraft(found: Finding, draft: string, body: BodyText): Finding {
  const { replacement, related, spelling, ...rest } = found;
  const placed = found.field === 'body' ? inDraft(rest, draft, body) : rest;
  return {
    ...placed,
    // Marks between the words would be lost with the fix: then it is not certain.
    ...(replacement !== undefined && placed.text === found.text ? { replacement } : {}),
    ...(related && {
      related: related.field === 'body' ? inDraft(related, draft, body) : related,
    }),
    ...(spelling && {
      spelling: { ...spelling, also: spelling.also.map((place) => placeInDraft(place, body)) },
    }),
  };
}

function placeInDraft(place: Place, body: BodyText): Place {
  if (place.field !== 'body') return place;
  const [start, end] = body.toBody(place.start, place.end);
  return { ...place, start, end };
}

function withHouseSeverity(found: Finding, style: HouseStyle): readonly Finding[] {
  const severity = Object.hasOwn(style.ruleSeverity, found.rule)
    ? (style.ruleSeverity[found.rule] ?? found.severity)
    : isOffByDefault(found.rule)
      ? 'off'
      : found.severity;
  return severity === 'off' ? [] : [{ ...found, severity }];
}

const fieldOrder = ['headline', 'dek', 'byline', 'dateline', 'date', 'slug', 'tags', 'body'];

function inFieldOrder(a: Finding, b: Finding): number {
  return (
    fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.rule, b.rule)
  );
}
