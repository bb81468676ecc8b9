import type { Locator } from '../model/source.ts';
import type { Span } from '../text/span.ts';
import type { IndexedText } from './indexed-text.ts';

/** Where source and draft part: the source's words and what the draft has in their place. */
export interface EvidenceDifference {
  /** Offsets in the source's text; equal where the draft has words that the source lacks. */
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly draft: string;
}

/** A stretch of a source's text that bears on a claim. */
export interface EvidencePlace {
  readonly sha256: string;
  /** UTF-16 code units in the text of that file; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Exactly the text between them. */
  readonly excerpt: string;
  /** The words that match, in the source's text, in order, without overlap. */
  readonly marks: readonly Span[];
  readonly differences: readonly EvidenceDifference[];
  readonly locator: Locator;
}

/** The place `[start, end)` of a text. */
export function placeIn(
  text: IndexedText,
  [start, end]: Span,
  marks: readonly Span[],
  differences: readonly EvidenceDifference[],
): EvidencePlace {
  return {
    sha256: text.sha256,
    start,
    end,
    excerpt: text.text.slice(start, end),
    marks: joined(text.text, marks),
    differences,
    locator: text.locatorAt(start),
  };
}

/** Marks in order; neighbours with only white space between them are one. */
function joined(text: string, marks: readonly Span[]): readonly Span[] {
  const sorted = [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === '')) {
      last[1] = Math.max(last[1], end);
    } else out.push([start, end]);
  }
  return out;
}
