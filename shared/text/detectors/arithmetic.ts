import type { DetectorInput, Span } from '../analysis.ts';
import { type FactOf, factsOf, firstEndingAfter, overlaps, spansOf } from './facts.ts';

export type Figure = FactOf<'figure'>;

/** The figures of one sentence, in order. */
export interface SentenceFigures {
  readonly span: Span;
  readonly figures: readonly Figure[];
}

/** A sentence with more figures than these is a table; nobody adds it up. */
const MOST = 16;

/**
 * Sentences with at least `least` figures that are not quoted, with them. What somebody says is
 * theirs to add up.
 */
export function figuresBySentence(
  { facts, sentences }: DetectorInput,
  least: number,
): readonly SentenceFigures[] {
  const quoted = spansOf(factsOf(facts, 'quotation').filter((one) => !one.scare));
  const groups = new Map<number, Figure[]>();
  for (const figure of factsOf(facts, 'figure')) {
    if (overlaps(quoted, figure.start, figure.end)) continue;
    const index = firstEndingAfter(sentences, figure.start);
    const group = groups.get(index);
    if (group) group.push(figure);
    else groups.set(index, [figure]);
  }
  return [...groups].flatMap(([index, figures]) => {
    const span = sentences[index];
    return span && figures.length >= least && figures.length <= MOST ? [{ span, figures }] : [];
  });
}

/** An interval of numbers. */
export type Interval = readonly [low: number, high: number];

/**
 * The numbers that a figure may have been before it was rounded for print: 12.4 million is 12.35
 * to 12.45 million, "about 40" some twentieth to either side, 40 is 40.
 */
export function unrounded(figure: Figure): Interval {
  const { value, high, approx } = figure;
  const half = stepOf(figure) / 2;
  switch (approx) {
    case 'exact':
      return [value - half, high + half];
    case 'about':
      return [value * 0.9 - half, high * 1.1 + half];
    case 'below':
      return [value * 0.85 - half, high];
    case 'above':
      return [value, high * 1.15 + half];
  }
}

/** The size of the last digit that is written, as far as it says that there was rounding. */
function stepOf({ text, value }: Figure): number {
  const decimals = /\d\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const digits = Number(/\d[\d.,]*/u.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);
  const scale = digits > 0 && value >= 1000 && value / digits >= 100 ? value / digits : 1;
  if (scale > 1) return scale / 10 ** decimals;
  if (decimals > 0) return 1 / 10 ** decimals;
  // Round thousands were rounded.
  return Math.abs(value) >= 1000 && value % 100 === 0 ? Math.abs(value) * 0.01 : 0;
}

/** Whether two intervals share a number. */
export function meet([lowA, highA]: Interval, [lowB, highB]: Interval): boolean {
  return lowA <= highB && lowB <= highA;
}

/** A number as a sentence says it: "25.4 million", "27,000", no more than two decimals. */
export function said(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${said(value / 1e9)} billion`;
  if (size >= 1e6) return `${said(value / 1e6)} million`;
  const rounded = Math.round(value * 100) / 100;
  const [whole = '', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}
