import type { Finding } from '../model/finding.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type {
  Analysis,
  AnalysisInput,
  Detector,
  DetectorInput,
  Fact,
  Proposal,
  Span,
} from './analysis.ts';
import { attribution } from './detectors/attribution.ts';
import { contradictions } from './detectors/contradictions.ts';
import { dates } from './detectors/dates.ts';
import { figures } from './detectors/figures.ts';
import { language } from './detectors/language.ts';
import { links } from './detectors/links.ts';
import { names } from './detectors/names.ts';
import { quotations } from './detectors/quotations.ts';
import { structure } from './detectors/structure.ts';
import { superlatives } from './detectors/superlatives.ts';
import { type BodyText, readBody } from './paragraphs.ts';
import { propose } from './proposals.ts';
import { primaryLanguage } from './segmenter.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/**
 * The only list of detectors. Later ones see the facts of earlier ones: digits of a date are no
 * figure, words inside a quotation are not style-checked, contradictions compare figures.
 */
export const detectors: readonly Detector[] = [
  links,
  quotations,
  dates,
  figures,
  names,
  attribution,
  superlatives,
  language,
  structure,
  contradictions,
];

/**
 * Runs every detector that works for the article's language over its fields and body, and
 * proposes claims. Pure and deterministic; linear in the length of the body.
 *
 * A dateline that opened the copy ("Dorn, Vesland – …") is the field's: intake takes it out, the
 * body starts after it, and one that is still there is reported (`structure/dateline-in-body`).
 */
export function analyze(input: AnalysisInput): Analysis {
  const body = readBody(input.body);
  const sentences = body.blocks.flatMap((block) =>
    splitSentences(body.text, block.start, block.end, input.fields.language),
  );
  const { facts, findings } = detect(input, body, sentences);
  facts.sort(inTextOrder);
  const proposals = propose({ text: body.text, blocks: body.blocks, sentences, facts });
  return {
    sentences: sentencesInDraft(sentences, body),
    facts: facts.map((fact) => inDraft(fact, input.body, body)),
    findings: findings
      .map((one) => findingInDraft(one, input.body, body))
      .flatMap((one) => withHouseSeverity(one, input.style))
      .sort(inFieldOrder),
    proposals: proposals.map((proposal): Proposal => inDraft(proposal, input.body, body)),
  };
}

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

function detect(
  { fields, style, today }: AnalysisInput,
  { text, blocks, links }: BodyText,
  sentences: readonly Span[],
): { readonly facts: Fact[]; readonly findings: readonly Finding[] } {
  const spoken = primaryLanguage(fields.language);
  const tokens = tokenize(text);
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  for (const detector of detectors) {
    if (!detector.languages.includes('*') && !detector.languages.includes(spoken)) continue;
    const input: DetectorInput = {
      fields,
      style,
      today,
      text,
      blocks,
      sentences,
      tokens,
      links,
      facts,
    };
    const output = detector.detect(input);
    facts.push(...output.facts);
    findings.push(...output.findings);
  }
  return { facts, findings };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same thing at its place in the draft, its words as the draft has them. */
function inDraft<T extends Placed>(one: T, draft: string, body: BodyText): T {
  const [start, end] = body.toBody(one.start, one.end);
  return { ...one, start, end, text: draft.slice(start, end) };
}

function findingInDraft(found: Finding, draft: string, body: BodyText): Finding {
  const { replacement, related, ...rest } = found;
  const placed = found.field === 'body' ? inDraft(rest, draft, body) : rest;
  return {
    ...placed,
    // Marks between the words would be lost with the fix: then it is not certain.
    ...(replacement !== undefined && placed.text === found.text ? { replacement } : {}),
    ...(related && {
      related: related.field === 'body' ? inDraft(related, draft, body) : related,
    }),
  };
}

function withHouseSeverity(found: Finding, style: HouseStyle): readonly Finding[] {
  const severity = Object.hasOwn(style.ruleSeverity, found.rule)
    ? (style.ruleSeverity[found.rule] ?? found.severity)
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

function inTextOrder(a: Fact, b: Fact): number {
  return a.start - b.start || b.end - a.end || compareText(a.type, b.type);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
