import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { moved } from '../moved.ts';
import { nounStem } from './counted.ts';
import { type FactOf, factsOf, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';
import { swappedDigits } from './slips.ts';

type DateFact = FactOf<'date'>;

/**
 * What happens once, with two dates: "the dam was built in 1967" and later "the dam, built in
 * 1976". Only births, deaths and beginnings, and only of the same name or "the" same thing.
 */
export const eventDates = {
  name: 'dates of events',
  languages: ['en'],
  compare(_input: DetectorInput, { events }: { readonly events: readonly EventDate[] }) {
    const told = new Map<string, EventDate[]>();
    return events.flatMap((event) => {
      const others = told.get(event.key) ?? [];
      told.set(event.key, [...others, event].slice(0, 8));
      const [before] = others;
      // Of several people with one name it can't be known who is meant.
      if (!before || !others.every((one) => mayBeOne(one, event))) return [];
      const isOnce = !recurring.includes(event.event) || yearsSwapped(before.date, event.date);
      return isOnce && isOther(before.date.value, event.date.value)
        ? [report(event.date, before.date)]
        : [];
    });
  },
};

/** Words for one event, by the name it goes under. */
const names: Readonly<Record<string, string>> = {
  born: 'born',
  died: 'died',
  founded: 'founded',
  established: 'founded',
  built: 'built',
  completed: 'completed',
  inaugurated: 'inaugurated',
  invented: 'invented',
  discovered: 'discovered',
};
/** What may happen again: only where the digits of the year changed places. */
const recurring = ['opened', 'closed', 'published', 'married', 'elected', 'sank', 'launched'];

/** "The dam, an earth wall, was built in", "the dam, built in", "Ada Lund died on". */
const eventBefore = new RegExp(
  '(?:\\b[Tt]he\\s(?<phrase>(?:[\\p{Ll}-]+\\s){0,2}?(?<thing>(?!(?:was|were|has|had|been|who|which)\\b)\\p{Ll}{3,}))|(?<given>(?:\\p{Lu}[\\p{L}’-]+\\s)*)(?<name>\\p{Lu}[\\p{L}’-]+))' +
    '(?:,\\s[^,.;]{3,60},)?(?:,?\\s(?:who|which))?,?(?:\\s(?:was|were|had\\sbeen|has|had))?' +
    `\\s(?:first\\s)?(?<event>${[...Object.keys(names), ...recurring].join('|')})` +
    '(?:\\s(?:in|at|near|by)\\s[^,.;\\d]{2,40})?,?\\s(?:(?:on|in)\\s)?$',
  'u',
);
const notNames = /^(?:He|She|It|They|We|I|You|Who|In|On|And|But|Born|Both|Mr|Mrs|Ms|Dr)$/;
/** "The second dam": there are several. */
const several =
  /\b(?:first|second|third|other|old|new|original|present|current|previous)\s\p{Ll}+$/iu;

/** The date of what happens once. */
export interface EventDate {
  readonly key: string;
  /** First name of a person; empty where the surname stands alone. */
  readonly given: string;
  readonly event: string;
  readonly date: DateFact;
}

/** Every date of the body that is said to be of such an event, in order. */
export function eventDatesOf({ text, facts }: DetectorInput): readonly EventDate[] {
  const quoted = spansOf(factsOf(facts, 'quotation').filter((one) => !one.scare));
  return factsOf(facts, 'date').flatMap((date): readonly EventDate[] => {
    if (!/^\d{4}/.test(date.value) || overlaps(quoted, date.start, date.end)) return [];
    const before = text.slice(Math.max(0, date.start - 140), date.start);
    const { phrase, thing, name, given, event } = eventBefore.exec(before)?.groups ?? {};
    const subject = thing === undefined ? name : nounStem(thing);
    if (!subject || !event || notNames.test(subject)) return [];
    if (phrase !== undefined && several.test(phrase)) return [];
    return [
      { key: `${subject} ${names[event] ?? event}`, given: (given ?? '').trim(), event, date },
    ];
  });
}

/** The same so many code units further on. */
export function movedEvent(event: EventDate, by: number): EventDate {
  return { ...event, date: moved(event.date, by) };
}

function mayBeOne({ given: a }: EventDate, { given: b }: EventDate): boolean {
  return a === '' || b === '' || a === b;
}

function yearsSwapped({ value: a }: DateFact, { value: b }: DateFact): boolean {
  return swappedDigits(Number(a.slice(0, 4)), Number(b.slice(0, 4))) > 0;
}

/** As far as both are known: 1967 and March 1967 may be one. */
function isOther(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) !== b.slice(0, length);
}

function report(here: DateFact, there: DateFact): Finding {
  return finding('contradictions/dates', {
    field: 'body',
    start: here.start,
    end: here.end,
    text: here.text,
    expected: there.text,
    message: `${here.text} here, ${there.text} before, for what happens once.`,
    related: { field: 'body', start: there.start, end: there.end, text: there.text },
  });
}
