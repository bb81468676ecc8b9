import type { ClaimKind, Priority } from '../model/claim.ts';
import type { Fact, Proposal, Span } from './analysis.ts';
import { clausesOf } from './clauses.ts';
import {
  type FactOf,
  factsOf,
  firstEndingAfter,
  overlaps,
  spanAt,
  spansOf,
} from './detectors/facts.ts';
import { undisclosedIn } from './detectors/undisclosed.ts';
import { allegationCues } from './lexicon/cues.ts';
import type { Block } from './paragraphs.ts';

interface ProposalInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}

/**
 * Proposes claims: one for each quotation, and one for each statement that has something to
 * check, with all its facts. Headings, tables and footnotes are left to the reader of the body.
 *
 * Kinds, the first that fits: allegation, figure, date, name, attribution, superlative, link;
 * `other` for an absence ("has yet to reply"). Priority 1 where someone is harmed if it is wrong:
 * quotations, allegations, and anything about harm or crime; 3 for superlatives, links, absences.
 */
export function propose(input: ProposalInput): readonly Proposal[] {
  const { text, blocks, facts } = input;
  const speech = factsOf(facts, 'quotation').filter((fact) => !fact.scare);
  const quotations = spansOf(speech);
  const isQuoted = (offset: number) => spanAt(quotations, offset) !== null;
  const unknown = undisclosedIn(text).map(({ start, end }): Span => [start, end]);
  const proposals: Proposal[] = quotations.map((span) => quotationProposal(input, span));
  let sentence = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'note') continue;
    while ((input.sentences[sentence]?.[0] ?? block.start) < block.start) sentence += 1;
    for (; ; sentence += 1) {
      const span = input.sentences[sentence];
      if (!span || span[0] >= block.end) break;
      for (const clause of clausesOf(text, span, isQuoted)) {
        const proposal = clauseProposal(input, clause, quotations, unknown);
        if (proposal) proposals.push(proposal);
      }
    }
  }
  return proposals.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationProposal(
  { text, facts, sentences }: ProposalInput,
  [start, end]: Span,
): Proposal {
  const from = sentences[firstEndingAfter(sentences, start)]?.[0] ?? start;
  const to = sentences[firstEndingAfter(sentences, end - 1)]?.[1] ?? end;
  const own = indexesIn(facts, Math.min(from, start), Math.max(to, end)).filter((index) => {
    const fact = facts[index];
    if (!fact) return false;
    return fact.type === 'attribution' || (fact.start >= start && fact.end <= end);
  });
  return { kind: 'quotation', start, end, text: text.slice(start, end), priority: 1, facts: own };
}

function clauseProposal(
  { text, facts }: ProposalInput,
  clause: Span,
  quotations: readonly Span[],
  unknown: readonly Span[],
): Proposal | null {
  const bare = withoutOuterQuotation(text, clause, quotations);
  if (!bare) return null;
  const [start, end] = bare;
  const words = text.slice(start, end);
  const indexes = indexesIn(facts, start, end).filter((index) => {
    const fact = facts[index];
    return fact && fact.type !== 'quotation' && spanAt(quotations, fact.start) === null;
  });
  const own = indexes.flatMap((index) => facts[index] ?? []);
  // Who said it belongs to the quotation's own claim.
  const quoted = overlaps(quotations, clause[0], clause[1]);
  const isUnknown = overlaps(unknown, start, end);
  const kind = isUnknown ? 'figure' : kindOf(own, words, quoted);
  if (!kind) return null;
  return { kind, start, end, text: words, priority: priorityOf(kind, words), facts: indexes };
}

/** The clause without a quotation that it begins or ends with; null where nothing is left. */
function withoutOuterQuotation(
  text: string,
  [start, end]: Span,
  quotations: readonly Span[],
): Span | null {
  const from = Math.max(start, spanAt(quotations, start)?.[1] ?? start);
  const to = Math.min(end, spanAt(quotations, end - 1)?.[0] ?? end);
  if (to <= from) return null;
  const words = text.slice(from, to);
  const left = from + (/^[\s,:;.–—-]*/u.exec(words)?.[0].length ?? 0);
  const right = from + words.replace(/[\s,:;.–—-]+$/u, '').length;
  return right > left ? [left, right] : null;
}

/** Nobody answered: someone has to make sure of it. */
const absence =
  /\b(?:has|have|had)\s+yet\s+to\b|\b(?:did|has|have|had)\s+not\s+(?:immediately\s+|yet\s+)?(?:respond|responded|reply|replied|comment|commented|return|returned|answer|answered)\b|\bdeclined\s+to\s+comment\b|\bcould\s+not\s+be\s+reached\b|\bno\s+comment\b|\b(?:is|was|are|were|remain(?:s|ed)?)\s+(?:still\s+)?(?:not\s+(?:immediately\s+|yet\s+)?(?:known|clear)|unclear|unknown)\b/iu;
const relativeDay = /day$|night$|^tomorrow$/iu;

function kindOf(facts: readonly Fact[], words: string, quoted: boolean): ClaimKind | null {
  const said = factsOf(facts, 'attribution');
  if (said.some((one) => alleges(one.cue.toLowerCase())) && !quoted) return 'allegation';
  const figures = factsOf(facts, 'figure');
  const names = factsOf(facts, 'name');
  // "Mayor Hale’s office denied it" is about the office.
  const titled = names.some((name) => name.title !== '' && !/['’]s?$/u.test(ownerOf(words, name)));
  // An age is checked with its person.
  if (figures.some((one) => isTelling(one, words) && !(titled && isAge(one)))) return 'figure';
  const dates = factsOf(facts, 'date');
  if (dates.some((date) => !date.relative || (relativeDay.test(date.text) && !quoted)))
    return 'date';
  if (absence.test(words)) return 'other';
  if (titled && !quoted) return 'name';
  if (quoted) return factsOf(facts, 'superlative').length > 0 ? 'superlative' : null;
  const reportedPlace =
    said.some((one) => one.speaker === '') && names.some((one) => one.kind === 'place');
  if (reportedPlace) return 'name';
  if (said.length > 0) return 'attribution';
  if (names.some((name) => name.kind === 'organisation' && name.text.endsWith(')'))) return 'name';
  if (facts.some((fact) => fact.type === 'superlative')) return 'superlative';
  return facts.some((fact) => fact.type === 'link') ? 'link' : null;
}

/** "Alleges", "is also alleged to". */
function alleges(cue: string): boolean {
  return allegationCues.has(cue) || /\balleged\sto$/.test(cue);
}

/** "The two sides" and "three times" are turns of speech. */
const turnOfSpeech = /^(?:sides|ways|things|times|parts|halves|ends|hands)$/i;

/** A name as the words have it, with the ending that makes it an owner. */
function ownerOf(words: string, { text }: FactOf<'name'>): string {
  const end = words.indexOf(text) + text.length;
  return words.slice(0, end) + (/^['’]s?(?![\p{L}])/u.exec(words.slice(end))?.[0] ?? '');
}

/** "Three were missing" counts people, "the three" has counted them before. */
const countedAlone =
  /\b(?:two|three)\s(?:were|are|died|remain|had|have|more|others?|of\s(?:the|its|his|her|their|them|those|whom))\b/iu;

/** "Two sides" is hardly checked; "two dozen boats", "2 percent" and "12 boats" are. */
function isTelling(
  { unit, counted, value, approx, text }: FactOf<'figure'>,
  words: string,
): boolean {
  if (value < 10 && turnOfSpeech.test(counted)) return false;
  if (unit !== '' || counted !== '' || approx !== 'exact') return true;
  return value > 3 || value < 1 || /\d/u.test(text) || countedAlone.test(words);
}

function isAge({ unit, text }: FactOf<'figure'>): boolean {
  return unit === 'years' && /^\d{1,3}$/.test(text);
}

const harm =
  /\b(?:kill|dead|died|death|murder|manslaughter|abduct|kidnap|deport|rape|assault|abuse|tortur|fraud|brib|corrupt|embezzl|arrest|warrant|charged|convict|guilty|stole|theft|crime|criminal|unlawful|illegal|victim|injur|wound|accus|alleg)/iu;

function priorityOf(kind: ClaimKind, words: string): Priority {
  if (kind === 'quotation' || kind === 'allegation') return 1;
  if (kind === 'superlative' || kind === 'link' || kind === 'other') return 3;
  return harm.test(words) ? 1 : 2;
}

/** Indexes of the facts that lie inside `[start, end)`. */
function indexesIn(facts: readonly Fact[], start: number, end: number): readonly number[] {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < facts.length; index += 1) {
    const fact = facts[index];
    if (!fact || fact.start >= end) break;
    if (fact.end <= end) found.push(index);
  }
  return found;
}
