import type { DetectorInput } from './analysis.ts';
import type { Comparable } from './detectors/comparing.ts';
import { countsOf, movedCount } from './detectors/counts.ts';
import { eventDatesOf, movedEvent } from './detectors/event-dates.ts';
import { deniedIn } from './detectors/none-or-some.ts';
import { mentionsIn } from './detectors/people.ts';
import { agesIn, birthsIn, movedAge, movedBirth } from './detectors/person-ages.ts';
import { movedAll } from './moved.ts';

/** All that a part of the body holds to be compared. */
export function comparableIn(part: DetectorInput): Comparable {
  return {
    counts: countsOf(part),
    events: eventDatesOf(part),
    ages: agesIn(part),
    births: birthsIn(part),
    mentions: mentionsIn(part),
    denied: deniedIn('body', part.text),
  };
}

/** The same so many code units further on. */
export function movedComparable(
  { counts, events, ages, births, mentions, denied }: Comparable,
  by: number,
): Comparable {
  return {
    counts: counts.map((one) => movedCount(one, by)),
    events: events.map((one) => movedEvent(one, by)),
    ages: ages.map((one) => movedAge(one, by)),
    births: births.map((one) => movedBirth(one, by)),
    mentions: movedAll(mentions, by),
    denied: movedAll(denied, by),
  };
}

/** What all parts hold, one after the other. */
export function joinedComparable(parts: readonly Comparable[]): Comparable {
  return {
    counts: parts.flatMap((one) => one.counts),
    events: parts.flatMap((one) => one.events),
    ages: parts.flatMap((one) => one.ages),
    births: parts.flatMap((one) => one.births),
    mentions: parts.flatMap((one) => one.mentions),
    denied: parts.flatMap((one) => one.denied),
  };
}
