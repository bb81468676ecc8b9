import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { wordsValue } from '../number-words.ts';
import { type FactOf, factsOf, firstEndingAfter, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

type DateFact = FactOf<'date'>;

/**
 * Numbers of years beside the dates that they lie between: "for 12 years, from 1998 to 2009", "20
 * years ago, in 2011". A year more or less is counting, not an error.
 */
export const durations: Detector = {
  name: 'durations',
  languages: ['en'],
  detect(input) {
    const quoted = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
    const dates = factsOf(input.facts, 'date').filter(({ value }) => /^\d{4}/.test(value));
    const findings = [...lengthsIn(input), ...agosIn(input)].flatMap((length) => {
      if (overlaps(quoted, length.start, length.end)) return [];
      const sentence = input.sentences[firstEndingAfter(input.sentences, length.start)];
      if (!sentence) return [];
      const own = dates.filter(({ start, end }) => start >= sentence[0] && end <= sentence[1]);
      return own.flatMap((date, at) => check(input, length, date, own[at + 1]));
    });
    return { facts: [], findings };
  },
};

/** So many years, as the copy says. */
interface Length {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly years: number;
  /** Counted back from publication. */
  readonly ago: boolean;
}

function lengthsIn({ facts }: DetectorInput): readonly Length[] {
  return factsOf(facts, 'figure')
    .filter(
      ({ unit, approx, value, high }) => unit === 'years' && approx === 'exact' && value === high,
    )
    .filter(({ text }) => !/old|age/iu.test(text))
    .map(({ start, end, text, value }) => ({ start, end, text, years: value, ago: false }));
}

function agosIn({ facts, text }: DetectorInput): readonly Length[] {
  return factsOf(facts, 'date').flatMap(({ relative, start, end, text: words }) => {
    const number = /^(.+?)\s+years\s+ago$/iu.exec(words)?.[1];
    const years =
      number === undefined ? null : /^\d+$/.test(number) ? Number(number) : wordsValue(number);
    const isLoose = /\b(?:about|around|some|nearly|almost|over|than|roughly)\s$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    );
    return relative && years !== null && !isLoose
      ? [{ start, end, text: words, years, ago: true }]
      : [];
  });
}

/** "…, from 1998 to 2009", "between 1998 and 2009". */
const toSpan = /^,?\s(?:from|between)\s(?:\p{Ll}+\s)?$/u;
const within = /^\s(?:to|until|till|and)\s(?:\p{Ll}+\s)?$|^\s?[–—-]\s?$/u;
/** "…, a reign of 12 years", ", or 12 years", " (12 years". */
const fromSpan =
  /^(?:,\s(?:or\s|(?:an?|his|her|its|their)\s(?:\p{Ll}+\s)?(?:reign|term|span|rule|spell|stint|run|tenure|career|marriage)\sof\s)?|\s\()$/u;
/** A part of the time: "from 1998 to 2004 as a clerk and then as a judge". */
const goesOn = /^,?\s(?:as|and|then)\b/u;
/** "20 years ago, in 2011", "in 2011, 20 years ago". */
const agoThen = /^(?:,\sin|\sin|,)\s(?:\p{Lu}\p{Ll}+\s)?$/u;
const thenAgo = /^(?:,|\s\(|\s[–—])\s?$/u;

function check(
  { text, fields, today }: DetectorInput,
  length: Length,
  first: DateFact,
  last: DateFact | undefined,
): readonly Finding[] {
  if (length.ago) {
    const isThen =
      length.end <= first.start
        ? agoThen.test(text.slice(length.end, first.start))
        : thenAgo.test(text.slice(first.end, length.start));
    const years = yearsBetween(first.value, fields.date || today);
    return isThen ? compare(text, length, [first.start, first.end], years) : [];
  }
  if (!last || !within.test(text.slice(first.end, last.start))) return [];
  const isSpan =
    length.end <= first.start
      ? toSpan.test(text.slice(length.end, first.start)) && !goesOn.test(text.slice(last.end))
      : fromSpan.test(text.slice(last.end, length.start));
  const years = yearsBetween(first.value, last.value);
  return isSpan ? compare(text, length, [first.start, last.end], years) : [];
}

function yearsBetween(first: string, last: string): number {
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4));
}

function compare(
  text: string,
  { start, end, text: words, years: told }: Length,
  [from, to]: Span,
  years: number,
): readonly Finding[] {
  if (years <= 0 || Math.abs(years - told) <= 1) return [];
  const dates = text.slice(from, to);
  return [
    finding('contradictions/difference', {
      field: 'body',
      start,
      end,
      text: words,
      expected: `${years} years`,
      message: `“${words}” beside “${dates}”: it is ${years} years.`,
      related: { field: 'body', start: from, end: to, text: dates },
    }),
  ];
}
