import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Fact, Span } from '../analysis.ts';
import { judgingCues } from '../lexicon/cues.ts';
import { tokensIn } from '../tokens.ts';
import { speechWithoutVerb } from './colon-speaker.ts';
import { type FactOf, firstEndingAfter } from './facts.ts';
import { pronounResolver } from './pronoun-speaker.ts';
import { pairQuotes, type QuoteMarks, type QuotePair } from './quote-marks.ts';
import { finding } from './rules.ts';
import { saidIn } from './said.ts';
import { isSetApart } from './set-apart.ts';
import type { Speech } from './speech.ts';

/**
 * Direct quotations with who speaks, and words set apart ('camps') told from them. A quotation
 * within a quotation is part of the outer one. Unpaired marks must not be published; marks that
 * don't belong together are reported with the mark that would.
 */
export const quotations: Detector = {
  name: 'quotations',
  languages: ['*'],
  detect(input) {
    const { text, blocks, fields } = input;
    const prose = blocks.filter((block) => block.kind !== 'cell');
    const marks = pairQuotes(text, prose);
    const findings = [
      ...markFindings('body', text, marks),
      ...markFindings('headline', fields.headline, pairLine(fields.headline)),
      ...markFindings('dek', fields.dek, pairLine(fields.dek)),
    ];
    return { facts: quotationFacts(input, marks.pairs), findings };
  },
};

function pairLine(line: string): QuoteMarks {
  return pairQuotes(line, [{ start: 0, end: line.length }]);
}

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly speech: Speech | null;
  readonly scare: boolean;
}

/** "“Out of touch” and “weak”": what one of two joined quotations is, the other is. */
function withJoined(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const isJoin = (a: Quote | undefined, b: Quote | undefined) =>
    a !== undefined &&
    b !== undefined &&
    b.start - a.end < 10 &&
    /^,?\s(?:and|or|but)\s$/.test(text.slice(a.end, b.start));
  return quotes.map((quote, index) => {
    if (!quote.scare) return quote;
    const before = quotes[index - 1];
    const after = quotes[index + 1];
    const spoken =
      (isJoin(before, quote) && before) || (isJoin(quote, after) && after) || undefined;
    if (!spoken?.speech || spoken.scare) return quote;
    return { ...quote, scare: false, speech: spoken.speech };
  });
}

function quotationFacts(input: DetectorInput, pairs: readonly QuotePair[]): readonly Fact[] {
  const facts: FactOf<'quotation'>[] = [];
  const said = speechFinder(input, pairs);
  const quotes = pairs
    .filter(({ start, end, nested }) => !nested && end - start >= 3)
    .map(({ start, end }): Quote => {
      const window = sentencesAround(input.sentences, start, end);
      const speech = said(window, start, end) ?? speechWithoutVerb(input, window, start, end);
      return { start, end, speech, scare: isSetApart(input, start, end, window, speech) };
    });
  const whoIs = pronounResolver(input, quotes);
  for (const { start, end, speech, scare } of withJoined(input.text, quotes)) {
    const text = input.text.slice(start, end);
    const last = facts.at(-1);
    const goesOn = !speech && !scare && last && !last.scare && carriesOn(input, last.end, start);
    const speaker = speech?.speaker ?? (goesOn ? last.speaker : '');
    facts.push({
      type: 'quotation',
      start,
      end,
      text,
      speaker: scare ? '' : whoIs(speaker, speech?.start ?? start),
      cue: scare ? '' : (speech?.cue ?? (goesOn ? last.cue : '')),
      scare,
    });
  }
  return facts;
}

/** The sentences that a quotation begins and ends in. */
function sentencesAround(sentences: readonly Span[], start: number, end: number): Span {
  const first = sentences[firstEndingAfter(sentences, start)];
  const last = sentences[firstEndingAfter(sentences, end - 1)];
  return [Math.min(first?.[0] ?? start, start), Math.max(last?.[1] ?? end, end)];
}

/** Longer stretches than this are no sentence; nobody is looked for in them. */
const LONGEST_WINDOW = 4000;

function speechFinder(
  input: DetectorInput,
  pairs: readonly QuotePair[],
): (window: Span, start: number, end: number) => Speech | null {
  const spans = pairs.filter((pair) => !pair.nested).map((pair): Span => [pair.start, pair.end]);
  let known: { readonly window: Span; readonly said: readonly Speech[] } | null = null;
  return (window, start, end) => {
    if (window[1] - window[0] > LONGEST_WINDOW + (end - start)) return null;
    if (known?.window[0] !== window[0] || known.window[1] !== window[1]) {
      known = { window, said: saidIn(input.text, tokensIn(input.tokens, window), spans) };
    }
    let nearest: Speech | null = null;
    let best = Number.POSITIVE_INFINITY;
    for (const one of known.said) {
      const distance = one.start >= end ? one.start - end : start - one.end;
      // "…," said Hale, "…": what stands right behind a quotation belongs to it.
      const weighed =
        one.start >= end ? distance : isJudged(input.text, one, start) ? 0 : distance + 3;
      if (distance >= 0 && weighed < best) {
        nearest = one;
        best = weighed;
      }
    }
    return nearest;
  };
}

/** "Rejected the offer as “inadequate”": the words are the verb's own. */
function isJudged(text: string, { cue, end }: Speech, start: number): boolean {
  if (start < end || start - end > 80 || !judgingCues.has(cue)) return false;
  const between = text.slice(end, start);
  return /\sas\s(?:an?\s|the\s)?$/u.test(between) && !/[,;:“”"]/.test(between);
}

/** A quotation that opens a sentence of the paragraph in which someone was just quoted. */
function carriesOn({ text, sentences }: DetectorInput, lastEnd: number, start: number): boolean {
  const between = text.slice(lastEnd, start);
  if (between.length > 200 || between.includes('\n')) return false;
  return sentences[firstEndingAfter(sentences, start)]?.[0] === start;
}

/** Words shown with a lone mark, so that one mark's dismissal is not every mark's. */
const SHOWN = 40;

function markFindings(field: TextField, text: string, marks: QuoteMarks): readonly Finding[] {
  const lone = marks.lone.map(({ at, opening }) => {
    const start = opening ? at : wordStart(text, at);
    const end = opening ? wordEnd(text, at + 1) : at + 1;
    return finding('quotations/unpaired-mark', {
      field,
      start,
      end,
      text: text.slice(start, end),
      expected: opening ? 'A closing quotation mark' : 'An opening quotation mark',
      message: opening
        ? 'This quotation is opened and never closed.'
        : 'A quotation is closed here that was never opened.',
    });
  });
  const mixed = marks.pairs
    .filter((pair) => pair.mixed)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const fixed = withPartner(words);
      return finding('quotations/mixed-marks', {
        field,
        start,
        end,
        text: words,
        expected: fixed,
        message: 'The quotation opens with one kind of mark and closes with another.',
        replacement: fixed,
      });
    });
  return [...lone, ...mixed];
}

/** The same words between marks of the kind that opens them. */
function withPartner(words: string): string {
  const inner = words.slice(1, -1);
  switch (words.charAt(0)) {
    case '"':
      return `"${inner}"`;
    case "'":
      return `'${inner}'`;
    case '‘':
      return `‘${inner}’`;
    default:
      return `“${inner}”`;
  }
}

function wordStart(text: string, at: number): number {
  const from = Math.max(0, at - SHOWN, text.lastIndexOf('\n', at) + 1);
  if (from === 0 || text.charAt(from - 1) === '\n') return from;
  const space = text.indexOf(' ', from);
  return space === -1 || space >= at ? from : space + 1;
}

function wordEnd(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  const stop = line === -1 ? text.length : line;
  if (stop - at <= SHOWN) return stop;
  const space = text.lastIndexOf(' ', at + SHOWN);
  return space > at ? space : at + SHOWN;
}
