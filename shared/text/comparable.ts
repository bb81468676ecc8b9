import type { Finding } from '../model/finding.ts';
import type { DetectorInput } from './analysis.ts';
import { type Count, countsOf, movedCount } from './detectors/counts.ts';
import { type EventDate, eventDatesOf, movedEvent } from './detectors/event-dates.ts';
import { type Denied, deniedIn } from './detectors/none-or-some.ts';
import { type Mention, mentionsIn } from './detectors/people.ts';
import {
  type Aged,
  agesIn,
  type Born,
  birthsIn,
  movedAge,
  movedBirth,
} from './detectors/person-ages.ts';
import { movedAll } from './moved.ts';

/** What a body, or a part of it, holds that is compared with what stands elsewhere. */
export interface Comparable {
  readonly counts: readonly Count[];
  readonly events: readonly EventDate[];
  readonly ages: readonly Aged[];
  readonly births: readonly Born[];
  readonly mentions: readonly Mention[];
  readonly denied: readonly Denied[];
}

/**
 * A detector that compares what stands in one place with what stands in another. What it compares
 * was gathered paragraph by paragraph, and is remembered for those that stay as they are.
 */
export interface ComparingDetector {
  readonly name: string;
  /** BCP 47 primary languages it works for. For others it stays silent. */
  readonly languages: readonly string[];
  compare(input: DetectorInput, comparable: Comparable): readonly Finding[];
}

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
