import type { FactOf } from '../text/detectors/facts.ts';
import { asCompared, inUnitOf } from './measures.ts';

type Figure = FactOf<'figure'>;

const nearly = /^(?:nearly|almost|(?:just|slightly|a\s+little)\s+(?:under|below|short))/iu;
const inclusiveBelow =
  /^(?:up\s+to|as\s+many|as\s+much|no\s+more|not\s+more|at\s+most|a\s+maximum)/iu;
const inclusiveAbove =
  /^(?:at\s+least|upwards|no\s+fewer|no\s+less|not\s+less|a\s+minimum)|or\s+more$|plus$|\+$/iu;
const justAbove = /^(?:just|slightly|a\s+little)\s/iu;
const strictAbove = /^(?:well\s+)?(?:more\s+than|over|above|in\s+excess|exceeding)/iu;
/** Just beside a bound that is not part of it. */
const BESIDE = 1e-9;

/** The values that a figure's words allow; "nearly 20,000" allows 19,546, "more than" does not. */
function allowed({ value, high, approx, text }: Figure): readonly [low: number, high: number] {
  switch (approx) {
    case 'exact':
      return [value, high];
    case 'about':
      return [value * 0.9, high * 1.1];
    case 'below':
      if (nearly.test(text)) return [value * 0.9, high];
      return [value * 0.5, inclusiveBelow.test(text) ? high : high * (1 - BESIDE)];
    case 'above':
      if (justAbove.test(text)) return [value * (1 + BESIDE), high * 1.1];
      if (strictAbove.test(text)) return [value * (1 + BESIDE), high * 2];
      // "thousands" says no more than that there are several of them.
      return [value, inclusiveAbove.test(text) ? high * 2 : high * 100];
  }
}

export type AmountResult = 'equal' | 'consistent' | 'different';

/**
 * A figure of the draft against one of a source, of the same thing. Number words and digits are
 * equal. A rounded figure ("1.2 million", "12 percent") is consistent with what it rounds, as is
 * one in another unit with what it converts ("32 km" and 20 miles, "a third" and 33 percent).
 * Percent and percentage points are never equal, and two ranges are the same at both ends or differ:
 * "five to seven days" says other than "five to nine days".
 */
export function compareAmounts(draftFigure: Figure, sourceFigure: Figure): AmountResult {
  const draft = asCompared(draftFigure, sourceFigure);
  const { figure: source, tolerance: off } = inUnitOf(draftFigure, sourceFigure);
  if (draft.percent !== source.percent || isPoints(draft) !== isPoints(source)) return 'different';
  if (draft.value === source.value && draft.high === source.high && draft.approx === source.approx)
    return sameBound(draft, source) ? 'equal' : 'consistent';
  if (isExactRange(draft) && isExactRange(source)) {
    const same =
      Math.abs(draft.value - source.value) <= off && Math.abs(draft.high - source.high) <= off;
    return same ? 'consistent' : 'different';
  }
  const [lowA, highA] = allowed(draft);
  const [lowB, highB] = allowed(source);
  if (lowA - off <= highB && lowB <= highA + off) return 'consistent';
  const tolerance = roundingOf(draft);
  return Math.abs(source.value - draft.value) <= tolerance && source.approx === 'exact'
    ? 'consistent'
    : 'different';
}

function isExactRange({ value, high, approx }: Figure): boolean {
  return value !== high && approx === 'exact';
}

/** "at least" and "more than" are both above, and not the same. */
function sameBound(a: Figure, b: Figure): boolean {
  return (
    nearly.test(a.text) === nearly.test(b.text) &&
    inclusiveAbove.test(a.text) === inclusiveAbove.test(b.text)
  );
}

/** Half a unit of the last digit of a figure that shows by its form that it is rounded. */
function roundingOf({ value, text, percent, approx }: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(text);
  if (!digits || approx !== 'exact' || value === 0) return 0;
  const written = Number(digits[0].replaceAll(',', ''));
  const decimals = digits[1]?.length ?? 0;
  const scale = written === 0 ? 1 : value / written;
  if (scale <= 1 && decimals === 0 && !percent) return 0;
  return 0.5 * 10 ** -decimals * scale * (1 + BESIDE);
}

function isPoints({ unit }: Figure): boolean {
  return unit === 'points';
}
