import { createContext, Script } from 'node:vm';
import {
  type JobMatches,
  type Matcher,
  type MatchJob,
  matchJob,
} from '../../shared/style/matcher.ts';

/** Milliseconds for one rule on one document of up to this many code units, then in proportion. */
const BUDGET = 250;
const BUDGET_LENGTH = 100_000;

const script = new Script('work()');

/**
 * Makes a matcher that stops an expression which takes too long: V8 interrupts a regular
 * expression's backtracking when a `vm` script runs out of time. An expression that was stopped
 * once is not tried again by this matcher; make a new one when the rules are read anew.
 *
 * @param budget milliseconds that one rule may take on one document of ordinary length
 */
export function timedMatcher(budget = BUDGET): Matcher {
  let work = (): void => undefined;
  const context = createContext({ work: () => work() });
  const slow = new Set<string>();

  /** Runs `action`; false where it was stopped. */
  const inTime = (action: () => void, timeout: number): boolean => {
    work = action;
    try {
      script.runInContext(context, { timeout });
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    }
  };

  const isSlow = (job: MatchJob): boolean => slow.size > 0 && slow.has(keyOf(job));

  return {
    matches(jobs) {
      const results: (JobMatches | 'too-slow')[] = [];
      while (results.length < jobs.length) {
        // One script for as many rules as its time allows: starting one costs 0.15 ms.
        const first = results.length;
        const done = inTime(
          () => {
            for (const job of jobs.slice(first)) {
              results.push(isSlow(job) ? 'too-slow' : matchJob(job));
            }
          },
          limit(budget, jobs[first]),
        );
        const stopped = jobs[results.length];
        // A rule that was not the first had only the time that others left; it gets its own.
        if (!done && stopped && results.length === first) {
          slow.add(keyOf(stopped));
          results.push('too-slow');
        }
      }
      return results;
    },
  };
}

function limit(budget: number, job: MatchJob | undefined): number {
  const length = (job?.texts ?? []).reduce((sum, text) => sum + text.length, 0);
  return Math.ceil(budget * Math.max(1, length / BUDGET_LENGTH));
}

function keyOf(job: MatchJob): string {
  return [...job.patterns, job.except].map(String).join('\n');
}

/** The error belongs to the context's own realm, so it is no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
