import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Fact } from '../analysis.ts';
import { daysIn, nearestYear, weekdayOf, weekdays } from '../calendar.ts';
import { stopWords } from '../lexicon/function-words.ts';
import { isoOf, type WrittenDate, withoutOverlap, writtenDates } from './date-patterns.ts';
import { type FactOf, factsOf, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';
import { futureAsPast } from './told-as-past.ts';

/**
 * Dates, bare years and relative times. Reports times that no reader can resolve ("20 hours
 * ago"), weekdays that don't fall on their date, days that no calendar has, reversed spans.
 */
export const dates: Detector = {
  name: 'dates',
  languages: ['en'],
  detect(input) {
    const { text, fields } = input;
    const addresses = spansOf(
      factsOf(input.facts, 'link').filter((link) => link.text === link.url),
    );
    const written = writtenDates(text).filter((one) => !overlaps(addresses, one.start, one.end));
    const years = bareYears(text);
    const facts = withoutOverlap<FactOf<'date'>>([
      ...written.map((one) => dateFact(text, one.start, one.end, isoOf(one), false)),
      ...relativeTimes(text).map(({ start, end }) => dateFact(text, start, end, '', true)),
      ...years.map(({ start, end }) =>
        dateFact(text, start, end, text.slice(start, start + 4), false),
      ),
    ]);
    const quoted = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
    return {
      facts,
      findings: [
        ...(['headline', 'dek', 'byline', 'dateline'] as const).flatMap((field) =>
          relativeFindings(field, fields[field]),
        ),
        ...relativeFindings('body', text).filter((one) => !overlaps(quoted, one.start, one.end)),
        ...written.flatMap((one) => calendarFindings(input, one)),
        ...reversedSpans(text),
        ...futureAsPast(input, written, years),
      ],
    };
  },
};

function dateFact(
  text: string,
  start: number,
  end: number,
  value: string,
  relative: boolean,
): FactOf<'date'> & Fact {
  return { type: 'date', start, end, text: text.slice(start, end), value, relative };
}

interface RelativeTime {
  readonly start: number;
  readonly end: number;
  readonly kind: 'clock' | 'day' | 'weekday';
}

const AMOUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\\s+few|several|a\\s+couple\\s+of)';
/** Left by a web page: it was true when somebody looked at it. */
const clock = new RegExp(
  `\\b${AMOUNT}\\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)\\s+ago\\b|\\bjust\\s+now\\b(?=\\s*(?:\\n|$))|\\b\\d+\\s?[hm]\\s+ago\\b`,
  'giu',
);
const day = new RegExp(
  `\\b(?:${AMOUNT}\\s+(?:days?|weeks?|months?|years?|decades?)\\s+ago|yesterday|tomorrow|tonight|last\\s+night|(?:last|next|this)\\s+(?:week|month|year|weekend|spring|summer|autumn|winter))\\b`,
  'giu',
);
const weekday =
  /(?<!\b(?:Good|Black|Easter|Ash|Super|Bloody|Palm|Cyber)\s)\b(?:(?:last|next|this)\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!\s(?:Times|Mail|Telegraph|Mirror|Express|Post|Herald))/gu;

function relativeTimes(text: string): readonly RelativeTime[] {
  const find = (pattern: RegExp, kind: RelativeTime['kind']) =>
    [...text.matchAll(pattern)].map(
      (match): RelativeTime => ({ start: match.index, end: match.index + match[0].length, kind }),
    );
  return withoutOverlap([
    ...find(clock, 'clock'),
    ...find(day, 'day'),
    ...find(weekday, 'weekday'),
  ]);
}

function relativeFindings(field: TextField, text: string): readonly Finding[] {
  return relativeTimes(text).flatMap(({ start, end, kind }) => {
    if (kind === 'weekday') return [];
    const words = text.slice(start, end);
    const place = { field, start, end, text: words };
    if (kind === 'clock') {
      return finding('dates/relative-time', {
        ...place,
        expected: 'A date, and a time where it matters',
        message: `“${words}” means nothing to a later reader: give the date.`,
      });
    }
    // "Two years ago" tells how long, "yesterday" hides a date.
    if (/(?:week|month|year|decade)s?\s+ago$/iu.test(words)) return [];
    return finding('dates/relative-day', {
      ...place,
      expected: 'A weekday or a date',
      message: `“${words}” depends on the day of reading.`,
    });
  });
}

/** Words before a number from 1000 to 2099 that make it a year. */
const yearAfter =
  /\b(in|since|by|during|until|till|before|after|from|between|of|to|through|late|early|mid|around|circa|year|spring|summer|autumn|fall|winter|and|for)[\s-]+$/iu;
/** 2023 · mid-2024 · 2019–20 · 1998/99. */
const numberLike =
  /(?<![\p{N}.,/$€£¥#:]|\p{L}|(?<!\b(?:mid|pre|post|early|late))(?<=\p{L})-)(?:1[0-9]\d\d|20\d\d)(?:[-–/]\d\d(?![\p{N}-]))?(?![\p{L}\p{N}%]|[.,/:]\p{N})/giu;
/** "In 2022 prices rose": after these words it is a year, whatever follows. */
const surelyYear = /\b(?:in|since|until|during)\s$/iu;
/** Products and labels. */
const labelled =
  /\b(?:No\.|number|page|about|nearly|over|some|than|Windows|Boeing|Airbus|Resolution|Article|Flight|Room)\s$/iu;
/** What is counted stands in the plural right after its number. */
const plural = /^\s+(?:(?:people|children|men|women|troops|police)\b|(\p{Ll}+[^s\W]s)\b)/u;
const pluralAfterYear =
  /^(?:olympics|elections|riots|protests|talks|attacks|floods|fires|wildfires|bombings|games|championships|census|crisis|always|was|has|is|as)$/u;

function bareYears(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(numberLike)) {
    const start = match.index;
    const end = start + match[0].length;
    const recent = /^(?:19|20)/.test(match[0]);
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 24);
    const counted = plural.exec(after);
    const noun = counted?.[1];
    const sure = recent && !/^..00$/.test(match[0]) && surelyYear.test(before);
    if (counted && !sure && !(noun && (pluralAfterYear.test(noun) || stopWords.has(noun))))
      continue;
    if (
      /^\s*(?:percent|per\s+cent|points|km|kg|miles|metres|tonnes|dollars|euros|GMT|UTC|hours)\b/u.test(
        after,
      )
    )
      continue;
    if (/^-\p{L}/u.test(after)) continue;
    if (recent ? !labelled.test(before) : yearAfter.test(before)) found.push({ start, end });
  }
  return found;
}

function calendarFindings(input: DetectorInput, one: WrittenDate): readonly Finding[] {
  const { start, end, year, month, day: dayOfMonth, weekday: named } = one;
  if (month === null || dayOfMonth === null) return [];
  const text = input.text.slice(start, end);
  const place = { field: 'body', start, end, text } as const;
  if (dayOfMonth > daysIn(month, year)) {
    return [
      finding('dates/impossible', {
        ...place,
        expected: 'A day that the month has',
        message: `No calendar has “${text}”.`,
      }),
    ];
  }
  if (named === '') return [];
  const reference = input.fields.date || input.today;
  const meant = year ?? nearestYear(month, dayOfMonth, reference);
  const actual = weekdays[weekdayOf(meant, month, dayOfMonth)] ?? '';
  if (actual === named) return [];
  return [
    finding('dates/weekday', {
      ...place,
      expected: actual,
      message: `${text.replace(/^\p{L}+,?\s+/u, '')}${year === null ? `, ${meant},` : ''} is a ${actual}, not a ${named}.`,
    }),
  ];
}

const yearSpan =
  /\b(?:from\s+((?:1[0-9]|20)\d\d)\s+(?:to|until|through)\s+|between\s+((?:1[0-9]|20)\d\d)\s+and\s+|((?:1[0-9]|20)\d\d)\s?[–—]\s?)((?:1[0-9]|20)\d\d)\b/giu;

function reversedSpans(text: string): readonly Finding[] {
  return [...text.matchAll(yearSpan)].flatMap((match) => {
    const from = Number(match[1] ?? match[2] ?? match[3]);
    const to = Number(match[4]);
    if (from <= to) return [];
    return finding('dates/reversed-span', {
      field: 'body',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      expected: 'The earlier year first',
      message: `The span “${match[0]}” ends before it begins.`,
    });
  });
}
