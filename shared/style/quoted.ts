import type { Fact, Span } from '../text/analysis.ts';
import { factsOf, spansOf } from '../text/detectors/facts.ts';

/** Quotations of the body, which style leaves alone. Words set apart (scare quotes) are not. */
export function quotedInBody(facts: readonly Fact[]): readonly Span[] {
  return spansOf(factsOf(facts, 'quotation').filter((fact) => !fact.scare));
}

const pairs =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?=\S)[^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[’'](?![\p{L}\p{N}])/gu;

/** What stands between quotation marks in a headline or dek; single marks count as well. */
export function quotedInLine(line: string): readonly Span[] {
  return [...line.matchAll(pairs)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
}
