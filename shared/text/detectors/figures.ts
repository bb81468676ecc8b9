import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, Span } from '../analysis.ts';
import { type Token, tokenize } from '../tokens.ts';
import { countedAt } from './counted.ts';
import { type FactOf, factsOf, firstEndingAfter, overlaps, spansOf } from './facts.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { finding } from './rules.ts';

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

/** 10–15 · 10 to 15 · between 10 and 15; "rose from 10 to 15" are two figures. */
function isRange(text: string, low: Quantity, high: Quantity): boolean {
  const between = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - 24), low.start);
  if (/^\s?[-–—]\s?$/.test(between)) return true;
  if (high.value <= low.value || (low.unit !== '' && low.unit !== high.unit)) return false;
  if (/^\s+to\s+$/.test(between)) return !/\b(?:from|by)\s+(?:\p{L}+\s+)?$/u.test(before);
  return /^\s+and\s+$/.test(between) && /\bbetween\s+(?:\p{L}+\s+)?$/u.test(before);
}

function toFigure(
  text: string,
  tokens: readonly Token[],
  low: Quantity,
  upper: Quantity | null,
  limit: number,
): Figure {
  const last = upper ?? low;
  // 3–1 is a score; it has no upper end.
  const isScore = upper !== null && upper.value <= low.value;
  const before = approximationBefore(text, low.start);
  const after = low.vague ? null : approximationAfter(text, last.end);
  const start = before?.start ?? low.start;
  const end = after?.end ?? last.end;
  const unit = isScore ? 'score' : last.unit || low.unit || (isAge(text, low) ? 'years' : '');
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
    counted: isScore ? '' : countedAt(tokens, end, limit),
    percent: unit === 'percent',
  };
}

/** "Ben Reed, 58, said", "aged 22". */
function isAge(text: string, { start, end, value }: Quantity): boolean {
  if (value > 120 || !/^\d{1,3}$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\baged?\s(?:\d{1,3}(?:,\s|\sand\s))*$/iu.test(before)) return true;
  return /\p{Lu}[\p{L}'’-]*,\s$/u.test(before) && /^[,.;)]/.test(text.slice(end, end + 1));
}

function scaleOf(value: number): number {
  if (value >= 1e9) return 1e9;
  return value >= 1e6 ? 1e6 : 1e3;
}

const approximations: readonly (readonly [pattern: RegExp, approx: Figure['approx']])[] = [
  [
    /\b(?:nearly|almost|(?:just|slightly|well|a\s+little)\s+(?:under|below|short\s+of)|less\s+than|fewer\s+than|under|below|up\s+to|as\s+many\s+as|as\s+much\s+as|no\s+more\s+than|not\s+more\s+than|at\s+most|a\s+maximum\s+of)\s+$/iu,
    'below',
  ],
  [
    /\b(?:(?:(?:just|slightly|well|a\s+little)\s+)?(?:more\s+than|over|above)|at\s+least|upwards\s+of|in\s+excess\s+of|exceeding|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of)\s+$/iu,
    'above',
  ],
  [
    /\b(?:about|around|roughly|approximately|some|close\s+to|an?\s+estimated|estimated|circa|an?\s+average\s+of|more\s+or\s+less)\s+$|(?:\bc\.|\bca\.|~|≈)\s?$/iu,
    'about',
  ],
];

function approximationBefore(
  text: string,
  start: number,
): { readonly approx: Figure['approx']; readonly start: number } | null {
  const from = Math.max(0, start - 28);
  const before = text.slice(from, start);
  for (const [pattern, approx] of approximations) {
    const match = pattern.exec(before);
    if (match) return { approx, start: from + match.index };
  }
  return null;
}

function approximationAfter(
  text: string,
  end: number,
): { readonly approx: Figure['approx']; readonly end: number } | null {
  const match = /^(?:\s+or\s+(more|so|fewer|less)\b|(-plus\b|\+))/iu.exec(
    text.slice(end, end + 12),
  );
  if (!match) return null;
  const word = match[1]?.toLowerCase();
  const approx = word === 'so' ? 'about' : word === 'fewer' || word === 'less' ? 'below' : 'above';
  return { approx, end: end + match[0].length };
}
