import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { nearestYear } from '../calendar.ts';
import { type FactOf, factsOf, firstEndingAfter, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

type DateFact = FactOf<'date'>;

/**
 * "Before" and "after" between two dates of one sentence that say the opposite: "closed on 9
 * March, before the vote on 4 March". Only where the sentence has no other date, and the word
 * joins the two and nothing else.
 */
export const order: Detector = {
  name: 'order',
  languages: ['en'],
  detect(input) {
    const quoted = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
    const groups = new Map<number, DateFact[]>();
    for (const date of factsOf(input.facts, 'date')) {
      if (overlaps(quoted, date.start, date.end)) continue;
      const index = firstEndingAfter(input.sentences, date.start);
      groups.set(index, [...(groups.get(index) ?? []).slice(0, 3), date]);
    }
    const findings = [...groups].flatMap(([index, [first, last, another]]) => {
      const span = input.sentences[index];
      return span && first && last && !another ? compare(input, span, first, last) : [];
    });
    return { facts: [], findings };
  },
};

type Word = 'before' | 'after';

function compare(
  input: DetectorInput,
  span: Span,
  first: DateFact,
  last: DateFact,
): readonly Finding[] {
  const said = between(input.text, span, first, last) ?? opening(input.text, span, first, last);
  if (!said) return [];
  const reference = input.fields.date || input.today;
  const [a, b] = inOneMeasure(resolved(first.value, reference), resolved(last.value, reference));
  // Equal as far as they are known says nothing.
  if (a === '' || a === b || (said === 'before') === a < b) return [];
  return [
    finding('contradictions/order', {
      field: 'body',
      start: last.start,
      end: last.end,
      text: last.text,
      expected: said === 'before' ? `A date after ${first.text}` : `A date before ${first.text}`,
      message: `The copy puts ${first.text} ${said} ${last.text}.`,
      related: { field: 'body', start: first.start, end: first.end, text: first.text },
    }),
  ];
}

/** "on A, … before the vote on B": no other clause in between. */
const joins =
  /^(?:,?\s[\p{L}\p{N}'’-]+){0,6}?,?\s(?:(?<before>before|ahead\sof|prior\sto)|(?<after>after|following))\s(?!which|that\b)(?:[\p{L}\p{N}'’-]+\s){0,8}$/iu;
const otherClause =
  /\b(?:and|but|or|that|which|who|until|since|not|never|while|when|whether|if)\b/iu;

function between(text: string, span: Span, first: DateFact, last: DateFact): Word | null {
  const gap = text.slice(first.end, last.start);
  // "In 2020, after a break, …": the word may belong to what follows.
  if (/^(?:On|In|By|Since|During)?\s?$/u.test(text.slice(span[0], first.start))) return null;
  if (gap.length > 120 || otherClause.test(gap)) return null;
  const match = joins.exec(gap);
  if (!match || !isOwn(gap)) return null;
  return match.groups?.before ? 'before' : 'after';
}

/** The last date stands with its own "on" or "in", or right after the word. */
function isOwn(gap: string): boolean {
  return /\b(?:on|in|of|before|after|following|to)\s(?:(?:early|late|mid)\s)?$/iu.test(gap);
}

const opens =
  /^(?<word>After|Before|Following)\s(?!that\b)(?:[\p{L}\p{N}'’-]+\s){0,10}(?:(?:on|in|of)\s)?$/u;
/** "…, the bridge closed on": one verb, so that the date is its own. */
const goesOn = /^,\s(?:[\p{L}'’-]+\s){1,6}(?:on|in)\s$/u;
const pastVerb =
  /(?:\p{Ll}{2}ed|\b(?:was|were|had|began|met|held|made|found|said|took|went|came))\b/giu;

function opening(text: string, span: Span, first: DateFact, last: DateFact): Word | null {
  const lead = text.slice(span[0], first.start);
  const gap = text.slice(first.end, last.start);
  const match = opens.exec(lead.slice(0, 120));
  if (!match || lead.length > 120 || gap.length > 80 || otherClause.test(lead + gap)) return null;
  if (!goesOn.test(gap) || (gap.match(pastVerb)?.length ?? 0) > 1) return null;
  // "After A, B happened" puts A before B.
  return match.groups?.word === 'Before' ? 'after' : 'before';
}

/** A date with the year in which it lies nearest to publication, where it has none. */
function resolved(value: string, reference: string): string {
  const match = /^--(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!match) return /^\d{4}/.test(value) ? value : '';
  const [month, day] = [Number(match[1]), Number(match[2] ?? 15)];
  return `${nearestYear(month, day, reference)}${value.slice(1)}`;
}

/** Both at the precision that both have; empty where one is not known. */
function inOneMeasure(a: string, b: string): readonly [string, string] {
  if (a === '' || b === '') return ['', ''];
  const length = Math.min(a.length, b.length);
  return [a.slice(0, length), b.slice(0, length)];
}
