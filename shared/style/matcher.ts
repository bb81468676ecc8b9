/** One place where an expression matched; UTF-16 code units of the text, `end` exclusive. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What each capture group holds; undefined where it took no part. */
  readonly groups: readonly (string | undefined)[];
}

/** What one rule wants to know: where its expressions match in its texts. */
export interface MatchJob {
  /** With the `g` flag. */
  readonly patterns: readonly RegExp[];
  readonly texts: readonly string[];
  /** Where nothing is reported; only looked for in texts in which a pattern matched. */
  readonly except: RegExp | null;
}

/** For each text, for each pattern and lastly for `except`, the matches in their order. */
export type JobMatches = readonly (readonly (readonly TextMatch[])[])[];

/**
 * Runs expressions from rule files, which nobody proved harmless, over texts. Gives one answer
 * for each job, in their order.
 */
export interface Matcher {
  matches(jobs: readonly MatchJob[]): readonly (JobMatches | 'too-slow')[];
}

/** Does one job, however long it takes. */
export function matchJob({ patterns, texts, except }: MatchJob): JobMatches {
  return texts.map((text) => {
    const found = patterns.map((pattern) => matchesIn(pattern, text));
    const excepted = except && found.some((one) => one.length > 0);
    return [...found, excepted ? matchesIn(except, text) : []];
  });
}

function matchesIn(pattern: RegExp, text: string): readonly TextMatch[] {
  const found: TextMatch[] = [];
  // Not matchAll: it makes a new expression for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, ...groups] = match;
    const end = match.index + whole.length;
    found.push({ start: match.index, end, text: whole, groups });
    if (whole === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Matches without a limit of time: for expressions of our own. */
export const untimedMatcher: Matcher = { matches: (jobs) => jobs.map(matchJob) };
