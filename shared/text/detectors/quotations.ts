import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Fact, Span } from '../analysis.ts';
import { describingCue, judgingCues, namingCue } from '../lexicon/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  pronouns,
} from '../lexicon/function-words.ts';
import { primaryLanguage } from '../segmenter.ts';
import { type Token, tokenize, tokensIn } from '../tokens.ts';
import { countWords } from '../words.ts';
import { type FactOf, firstEndingAfter } from './facts.ts';
import { pronounResolver } from './pronoun-speaker.ts';
import { pairQuotes, type QuoteMarks, type QuotePair } from './quote-marks.ts';
import { finding } from './rules.ts';
import { saidIn } from './said.ts';
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
      const weighed = one.start >= end ? distance : distance + 3;
      if (distance >= 0 && weighed < best) {
        nearest = one;
        best = weighed;
      }
    }
    return nearest;
  };
}

/** A quotation that opens a sentence of the paragraph in which someone was just quoted. */
function carriesOn({ text, sentences }: DetectorInput, lastEnd: number, start: number): boolean {
  const between = text.slice(lastEnd, start);
  if (between.length > 200 || between.includes('\n')) return false;
  return sentences[firstEndingAfter(sentences, start)]?.[0] === start;
}

/** Right before a short quotation these make it what someone said of something. */
const predicate =
  /\b(?:is|are|was|were|be|been|as|being|it|he|she|they|we|i|not|never)\s(?:\p{L}+ly\s|very\s|so\s|too\s)?$/iu;
const contraction = /(?:n['’]t|['’](?:ll|re|ve|m))$/i;
const mayBeTitle = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by)$/;

/**
 * Words set apart rather than spoken: a term, a title, a distancing. Short, without a verb, not
 * said by anybody next to them.
 */
function isSetApart(
  input: DetectorInput,
  start: number,
  end: number,
  window: Span,
  speech: Speech | null,
): boolean {
  const inner = input.text.slice(start + 1, end - 1).trim();
  if (primaryLanguage(input.fields.language) !== 'en') {
    const besides = /:\s*$/u.test(input.text.slice(Math.max(0, start - 3), start));
    const goesOn = /^,\s+\p{Ll}/u.test(input.text.slice(end, end + 4));
    return countWords(inner) <= 2 && !besides && !goesOn && !/[.!?。！？,]$/u.test(inner);
  }
  // A sentence of its own is speech.
  if (start === window[0] && end === window[1] && /[.!?…]$/.test(inner)) return false;
  const words = tokenize(inner.slice(0, 200)).filter((token) => token.kind !== 'mark');
  const before = input.text.slice(Math.max(window[0], start - 80), start);
  if (words.length > 10) return false;
  // A whole sentence behind a colon was said or written, whatever the verb is.
  if (/:\s*$/.test(before) && /^\p{Lu}/u.test(inner) && /[.!?…]$/.test(inner)) return false;
  if (isNickname(before, input.text.slice(end, end + 2), words)) return true;
  // "What one witness called “a lot of horses”": the words are hers.
  if (speech && words.length > 2 && judgingCues.has(speech.cue) && isRightBefore(speech, start)) {
    return false;
  }
  if (words.length <= 5 && !hasVerb(words)) {
    if (namingCue.test(before)) return true;
    if (describingCue.test(before) && /^\s\p{Ll}/u.test(input.text.slice(end, end + 2)))
      return true;
  }
  if (speech && judgingCues.has(speech.cue) && speech.start < start) return false;
  if (speech && isNextTo(input.text, speech, start, end)) return false;
  if (hasVerb(words) || /\bto\s$/i.test(before) || /[?!]$/.test(inner)) return false;
  if (isTitle(words)) return true;
  if (words.length > 4) return false;
  if (!speech) return true;
  return words.length <= 2 && !predicate.test(before);
}

function isRightBefore(speech: Speech, start: number): boolean {
  return start - speech.end >= 0 && start - speech.end <= 2;
}

/** Ben “Bear” Reed. */
function isNickname(before: string, after: string, words: readonly Token[]): boolean {
  return words.length <= 3 && /\p{Lu}\p{Ll}+\s$/u.test(before) && /^\s\p{Lu}/u.test(after);
}

const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:de|da|del|van|von|al|bin|la)\\s)?\\p{Lu}[\\p{L}'’.-]*){0,4}";
/** "Hale: “…”" and "Ben Reed disagreed: “…”". */
const nameAndColon = new RegExp(
  `(?<=^|[.!?”"’]\\s|,\\s)(${NAME}|[Hh]e|[Ss]he)(?<!['’]s?)(?:\\s(\\p{Ll}[^.,!?:;“”"\n]{1,60}))?:\\s*$`,
  'u',
);
/** "“…” – Lina Hale", to the end of the paragraph. */
const dashAndName = new RegExp(`^\\s*[–—-]\\s*(${NAME})(?=,|\\s*$)`, 'u');

/** A speaker who stands before a colon, or behind a dash at the end of a paragraph. */
function speechWithoutVerb(
  { text, fields }: DetectorInput,
  window: Span,
  start: number,
  end: number,
): Speech | null {
  const before = nameAndColon.exec(text.slice(Math.max(window[0], start - 100), start));
  const [, name, verb = ''] = before ?? [];
  const isKnown = verb === '' || primaryLanguage(fields.language) === 'en';
  if (name !== undefined && isKnown && !isOpener(name)) {
    return { speaker: name, cue: verb, start: start - (before?.[0].length ?? 0), end: start };
  }
  const [line = ''] = text.slice(end, end + 100).split('\n', 1);
  const after = dashAndName.exec(line);
  if (after?.[1] === undefined) return null;
  return { speaker: after[1], cue: '', start: end, end: end + after[0].length };
}

/** "In May Dorn voted on it:" is no name. */
function isOpener(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ', 1);
  return (
    prepositions.has(first) ||
    clauseWords.has(first) ||
    determiners.has(first) ||
    /^(?:it|they|there|we|you|i)$/.test(first)
  );
}

function hasVerb(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }) => auxiliaries.has(lower) || pronouns.has(lower) || contraction.test(lower),
  );
}

function isTitle(words: readonly Token[]): boolean {
  return words.length >= 2 && words.every((word) => word.capital || mayBeTitle.test(word.lower));
}

/** Nothing but marks between the words in quotation marks and who says them. */
function isNextTo(text: string, speech: Speech, start: number, end: number): boolean {
  // Headlines go on so: 'Schooling,' Citing Rights Group.
  if (/^citing$/i.test(speech.cue)) return false;
  const between =
    speech.start >= end ? text.slice(end, speech.start) : text.slice(speech.end, start);
  return /^[\s,:;.–—-]*$/.test(between) && (speech.start >= end || /[,:]\s*$/.test(between));
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
