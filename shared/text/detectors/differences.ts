import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import {
  type Figure,
  figuresBySentence,
  type Interval,
  meet,
  said,
  unrounded,
} from './arithmetic.ts';
import {
  changesIn,
  isChangeWord,
  opensChange,
  type SizedChange,
  sizedChangesIn,
} from './changes.ts';
import { directions, multiplied } from './directions.ts';
import { finding } from './rules.ts';

/**
 * Differences that the figures beside them do not make: of votes and goals ("a majority of 12: 45
 * votes to 32") and of a change ("rose from 200 to 250, an increase of 60").
 */
export const differences: Detector = {
  name: 'differences',
  languages: ['en'],
  detect(input) {
    return {
      facts: [],
      findings: figuresBySentence(input, 2).flatMap(({ span, figures }) => [
        ...ofVotes(input, span, figures),
        ...ofChanges(input, figures),
        ...directions(input.text, figures),
        ...multiplied(input.text, figures),
      ]),
    };
  },
};

const marginBefore = /\b(?:majority|margin|lead|win|victory|difference)\sof\s(?:just\s|only\s)?$/iu;
const marginAfter =
  /^[\s-](?:votes?|goals?|points?|seats?)?[\s-]?(?:majority|margin|lead|victory|win)\b/iu;

/** A result of two numbers: "45 to 32", "45 votes to 32", "45-32". */
interface Result {
  readonly span: Span;
  readonly winner: number;
  readonly loser: number;
}

function ofVotes(
  { text }: DetectorInput,
  span: Span,
  figures: readonly Figure[],
): readonly Finding[] {
  const margin = figures.filter(
    (figure) =>
      marginBefore.test(text.slice(Math.max(0, figure.start - 24), figure.start)) ||
      marginAfter.test(text.slice(figure.end, figure.end + 18)),
  );
  const [one] = margin;
  const results = resultsIn(
    text,
    figures.filter((figure) => figure !== one),
  );
  const [result] = results;
  // With several results or margins nobody knows which belongs to which.
  if (!one || !result || margin.length > 1 || results.length > 1 || one.approx !== 'exact')
    return [];
  if (one.unit === 'percent' || one.unit === 'years') return [];
  const difference = Math.abs(result.winner - result.loser);
  if (difference === one.value) return [];
  // An absolute majority is counted against all others.
  const others = figures
    .filter(
      (figure) =>
        figure !== one && (figure.start >= result.span[1] || figure.end <= result.span[0]),
    )
    .reduce((sum, figure) => sum + figure.value, 0);
  if (others > 0 && difference - others === one.value) return [];
  if (/\b(?:absolute|two-thirds|overall)\b/iu.test(text.slice(...span))) return [];
  return report(text, one, result.span, difference);
}

function resultsIn(text: string, figures: readonly Figure[]): readonly Result[] {
  const found: Result[] = [];
  figures.forEach((figure, index) => {
    const scored = figure.unit === 'score' ? /^(\d+)\s?[-–—]\s?(\d+)$/u.exec(figure.text) : null;
    if (scored) {
      found.push({
        span: [figure.start, figure.end],
        winner: Number(scored[1]),
        loser: Number(scored[2]),
      });
      return;
    }
    const next = figures[index + 1];
    if (figure.unit !== '') return;
    if (figure.high > figure.value && /^(?:.*\s)?\d+\sto\s\d+$/u.test(figure.text)) {
      found.push({ span: [figure.start, figure.end], winner: figure.high, loser: figure.value });
    } else if (
      next &&
      next.unit === '' &&
      /^(?:\svotes?|\sseats?|\sgoals?)?\s(?:to|against)\s$/u.test(
        text.slice(figure.end, next.start),
      )
    ) {
      found.push({ span: [figure.start, next.end], winner: figure.value, loser: next.value });
    }
  });
  return found;
}

function ofChanges({ text }: DetectorInput, figures: readonly Figure[]): readonly Finding[] {
  const apart = changesIn(text, figures).flatMap((change) => {
    const size = figures.find(
      (figure) =>
        figure !== change.from &&
        figure !== change.to &&
        (isNamedAfter(text.slice(change.last.end, figure.start)) ||
          opensChange(
            text.slice(Math.max(0, figure.start - 32), figure.start),
            text.slice(figure.end, change.first.start),
          )),
    );
    return size ? [{ ...change, size }] : [];
  });
  return [...apart, ...sizedChangesIn(text, figures)].flatMap((change) =>
    checkChange(text, change),
  );
}

/** ", an increase of": without "of" it may be anything. */
function isNamedAfter(gap: string): boolean {
  return isChangeWord(gap) && /\bof\s(?:\p{L}+\s)?$/u.test(gap);
}

function checkChange(
  text: string,
  { from, to, first, last, size }: SizedChange,
): readonly Finding[] {
  // "Rose by a fifth" is a share.
  if (size.unit === '' && size.high < 1) return [];
  if (size.value !== size.high || !isSizeOf(size, to.unit || from.unit)) return [];
  const [lowFrom, highFrom] = unrounded(from);
  const [lowTo, highTo] = unrounded(to);
  const [low, high] =
    from.value <= to.value
      ? [lowTo - highFrom, highTo - lowFrom]
      : [lowFrom - highTo, highFrom - lowTo];
  const possible: Interval = [low - 1e-9, high + 1e-9];
  if (meet(possible, unrounded(size))) return [];
  const difference = Math.round(Math.abs(to.value - from.value) * 1e6) / 1e6;
  return report(text, size, [first.start, last.end], difference);
}

/** Percentage points measure changes of percentages, everything else its own unit. */
function isSizeOf({ unit }: Figure, changed: string): boolean {
  if (changed === 'percent') return unit === 'points';
  return unit === changed || (unit === '' && changed !== '');
}

function report(
  text: string,
  told: Figure,
  [start, end]: Span,
  difference: number,
): readonly Finding[] {
  return [
    finding('contradictions/difference', {
      field: 'body',
      start: told.start,
      end: told.end,
      text: told.text,
      expected: said(difference),
      message: `The difference is ${said(difference)}, not ${said(told.value)}.`,
      related: { field: 'body', start, end, text: text.slice(start, end) },
    }),
  ];
}
