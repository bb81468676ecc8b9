import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, Span } from '../analysis.ts';
import { type Token, tokenize } from '../tokens.ts';
import { approximationAfter, approximationBefore } from './approximations.ts';
import { countedAt } from './counted.ts';
import { type FactOf, factsOf, firstEndingAfter, overlaps, spansOf } from './facts.ts';
import { isAge } from './figure-ages.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { finding } from './rules.ts';
import { isTimeUnit, unitAfter } from './units.ts';

type Figure = FactOf<'figure'>;

/**
 * Figures in digits and words, with their approximation, unit and what is counted. Numbers of
 * dates, clock times, links and labels ("Article 5") are none. Digits that English can't read
 * ("4,2000") must not be published.
 */
export const figures: Detector = {
  name: 'figures',
  languages: ['en'],
  detect({ text, tokens, sentences, fields, facts }) {
    const taken = spansOf([
      ...factsOf(facts, 'date'),
      ...factsOf(facts, 'link').filter((link) => link.text === link.url),
    ]);
    const quantities = quantitiesIn(text).filter((one) => !overlaps(taken, one.start, one.end));
    return {
      facts: toFigures(text, tokens, sentences, quantities),
      findings: [
        ...malformed('headline', fields.headline, quantitiesIn(fields.headline)),
        ...malformed('dek', fields.dek, quantitiesIn(fields.dek)),
        ...malformed('body', text, quantities),
      ],
    };
  },
};

/** The figures of a single line, e.g. a headline. */
export function figuresInLine(line: string): readonly Figure[] {
  return toFigures(line, tokenize(line), [[0, line.length]], quantitiesIn(line));
}

function malformed(
  field: TextField,
  text: string,
  quantities: readonly Quantity[],
): readonly Finding[] {
  return quantities
    .filter((quantity) => quantity.malformed)
    .map(({ start, end }) =>
      finding('figures/malformed', {
        field,
        start,
        end,
        text: text.slice(start, end),
        expected: 'Digits in groups of three, as in 42,000, and a point before decimals',
        message: `“${text.slice(start, end)}” can't be read as one number.`,
      }),
    );
}

function toFigures(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  quantities: readonly Quantity[],
): readonly Figure[] {
  const found: Figure[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index];
    if (!quantity || quantity.malformed) continue;
    const next = quantities[index + 1];
    const upper = next && !next.malformed && isRange(text, quantity, next) ? next : null;
    if (upper) index += 1;
    const limit = sentences[firstEndingAfter(sentences, quantity.start)]?.[1] ?? text.length;
    found.push(toFigure(text, tokens, quantity, upper, limit));
  }
  return found;
}

/** 10–15 · 10 to 15 · two or three · between 10 and 15; "rose from 10 to 15" are two figures. */
function isRange(text: string, low: Quantity, high: Quantity): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > 8) return false;
  const before = text.slice(Math.max(0, low.start - 24), low.start);
  if (/^[-–—]$/.test(between)) return true;
  // A spaced dash opens an aside as well: "12 – 40 of them".
  if (/^\s[-–]\s$/.test(between)) {
    return (
      low.unit === '' && !/^\s(?:more|fewer|less|of|in)\b/u.test(text.slice(high.end, high.end + 8))
    );
  }
  if (high.value <= low.value || (low.unit !== '' && low.unit !== high.unit)) return false;
  if (/^\s+to\s+$/.test(between)) return !isChange(before);
  // "Two or three boats", not "2 or 300 boats".
  if (/^\s+or\s+$/.test(between)) return low.unit === '' && high.value <= low.value * 2;
  return /^\s+and\s+$/.test(between) && /\bbetween\s+(?:\p{L}+\s+)?$/iu.test(before);
}

/** What ends in "from 10" or "by 10" goes on with another figure. */
function isChange(before: string): boolean {
  // "It ran from 5 to 12 points", "prices range from 10 to 15".
  if (/\b(?:rang(?:e|es|ed|ing)|ran|runs?|var(?:y|ies|ied)|anywhere)\sfrom\s$/iu.test(before))
    return false;
  return /\b(?:from|by)\s+(?:\p{L}+\s+)?$/iu.test(before);
}

function toFigure(
  text: string,
  tokens: readonly Token[],
  low: Quantity,
  upper: Quantity | null,
  limit: number,
): Figure {
  const last = upper ?? low;
  const isScore = upper !== null && isResult(text, low, upper);
  const before = approximationBefore(text, low.start, last.unit);
  const after = low.vague ? null : approximationAfter(text, last.end);
  const start = before?.start ?? low.start;
  const end = after?.end ?? last.end;
  const unit = isScore ? 'score' : last.unit || low.unit || unitBehind(text, low, after?.end);
  // "1–2 million": the scale is said once.
  const scaled =
    upper && !isScore && low.value < 1000 && last.value >= 1e5 ? scaleOf(last.value) : 1;
  return {
    type: 'figure',
    start,
    end,
    text: text.slice(start, end),
    value: low.value * scaled,
    high: isScore ? low.value : last.value,
    approx: before?.approx ?? after?.approx ?? (low.vague ? 'above' : 'exact'),
    unit,
    counted: isScore || unit === 'ordinal' ? '' : countedAt(tokens, end, limit),
    percent: unit === 'percent',
  };
}

const sport =
  /\b(?:beat|beaten|beating|won|win|wins|winning|lost|lose|losing|loss|defeat|defeated|draw|drew|score|scored|victory|thrash(?:ed)?|led|trail(?:ed|ing)?|set|sets|match|game|tie|tied|vote|voted|final|penalties|shoot-?out|down|up|half-time|by)\b[^.;!?]{0,40}$/iu;

/** 3–1 is a score, and so is 1–3 where somebody won or lost; it has no upper end. */
function isResult(text: string, low: Quantity, upper: Quantity): boolean {
  const between = text.slice(low.end, upper.start).trim();
  if (!/^[-–—]$/.test(between) || low.unit !== '' || upper.unit !== '') return false;
  if (upper.value <= low.value) return true;
  return (
    upper.value < 200 &&
    !/^\s\p{Ll}+s\b/u.test(text.slice(upper.end, upper.end + 16)) &&
    sport.test(text.slice(Math.max(0, low.start - 60), low.start))
  );
}

/** "20-odd years", "she was 91": a unit that does not stand right behind the number. */
function unitBehind(text: string, low: Quantity, end: number | undefined): string {
  if (isAge(text, low)) return 'years';
  const unit = end === undefined ? '' : (unitAfter(text, end, false)?.unit ?? '');
  return isTimeUnit(unit) ? unit : '';
}

function scaleOf(value: number): number {
  if (value >= 1e9) return 1e9;
  return value >= 1e6 ? 1e6 : 1e3;
}
