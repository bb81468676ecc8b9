import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import type { Count } from './counts.ts';
import type { EventDate } from './event-dates.ts';
import type { Denied } from './none-or-some.ts';
import type { Mention } from './people.ts';
import type { Aged, Born } from './person-ages.ts';

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
