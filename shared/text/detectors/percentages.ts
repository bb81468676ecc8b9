import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput } from '../analysis.ts';
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
import { finding } from './rules.ts';
import { sharesOfWholes } from './shares.ts';

/**
 * Percentages that the figures beside them do not make: of a change ("rose from 200 to 250, or 20
 * percent") and of a share ("three of the five, or 70 percent").
 */
export const percentages: Detector = {
  name: 'percentages',
  languages: ['en'],
  detect(input) {
    return {
      facts: [],
      findings: figuresBySentence(input, 2).flatMap(({ figures }) => [
        ...ofChanges(input, figures),
        ...ofShares(input, figures),
        ...sharesOfWholes(input.text, figures),
      ]),
    };
  },
};

function ofChanges({ text }: DetectorInput, figures: readonly Figure[]): readonly Finding[] {
  const apart = changesIn(text, figures).flatMap((change) => {
    const size = figures.find(
      (figure) =>
        figure.unit === 'percent' &&
        figure !== change.from &&
        figure !== change.to &&
        (isChangeWord(text.slice(change.last.end, figure.start)) ||
          opensChange(
            text.slice(Math.max(0, figure.start - 32), figure.start),
            text.slice(figure.end, change.first.start),
          )),
    );
    return size ? [{ ...change, size }] : [];
  });
  const within = sizedChangesIn(text, figures).filter(({ size }) => size.unit === 'percent');
  return [...apart, ...within].flatMap((change) => checkChange(text, change));
}

function checkChange(
  text: string,
  { from, to, first, last, size }: SizedChange,
): readonly Finding[] {
  const [lowFrom, highFrom] = unrounded(from);
  const [lowTo, highTo] = unrounded(to);
  // "Or 10 percent of the budget" measures something else.
  if (lowFrom <= 0 || /^\sof\b/u.test(text.slice(size.end, size.end + 4))) return [];
  const change = (a: number, b: number) => ((b - a) / a) * 100;
  const ends = [
    change(lowFrom, lowTo),
    change(lowFrom, highTo),
    change(highFrom, lowTo),
    change(highFrom, highTo),
  ];
  if (meet(signless([Math.min(...ends), Math.max(...ends)]), told(size))) return [];
  const exact = Math.abs(change(from.value, to.value));
  const difference = Math.abs(to.value - from.value);
  const inPoints = `${said(difference)} percentage ${said(difference) === '1' ? 'point' : 'points'}, or ${said(exact)} percent`;
  const points = from.unit === 'percent' || to.unit === 'percent';
  return report(
    text,
    size,
    [first, last],
    points ? inPoints : `${said(exact)} percent`,
    points
      ? `From ${said(from.value)} to ${said(to.value)} percent is ${inPoints}.`
      : `From ${said(from.value)} to ${said(to.value)} is ${said(exact)} percent, not ${said(size.value)}.`,
  );
}

/** "three of the five", "12 out of 40 members": what stands between part and whole. */
const ofWhole =
  /^(?:\s\p{Ll}[\p{L}'’-]*){0,2}\s(?:out\s)?of\s(?:(?:the|its|their|his|her|all|about|some)\s)?(?:\p{Ll}+\s)?$/u;
/** What stands between such a share and its percentage. */
const orPercent =
  /^(?:\s[\p{L}'’-]+){0,5}?(?:,\s(?:or\s)?|\s\(|\sor\s|,\swhich\sis\s|\s[–—]\s(?:or\s)?)$/u;

function ofShares({ text }: DetectorInput, figures: readonly Figure[]): readonly Finding[] {
  return figures.flatMap((percent, index) => {
    if (percent.unit !== 'percent') return [];
    const [next, last] = [figures[index + 1], figures[index + 2]];
    if (next && last && percentThen.test(text.slice(percent.end, next.start)))
      return ofTwo(text, percent, next, last);
    const whole = figures[index - 1];
    const part = figures[index - 2];
    if (!whole || !orPercent.test(text.slice(whole.end, percent.start))) return [];
    // A second percentage, or a change, is another story.
    if (
      /^\s*(?:more|less|fewer|higher|lower|up|down|from|of\s(?:them|those|whom|which|the))\b/u.test(
        text.slice(percent.end, percent.end + 12),
      )
    )
      return [];
    if (isShare(whole)) {
      const possible: Interval = [whole.value * 100 - 4, whole.value * 100 + 4];
      return meet(possible, told(percent)) || whole.approx !== 'exact'
        ? []
        : shareFinding(text, percent, whole, whole, whole.value * 100);
    }
    return part ? ofTwo(text, percent, part, whole) : [];
  });
}

/** "54 percent of the vote, 3,100 of 6,900 ballots". */
const percentThen = /^(?:\sof\s(?:the\s)?\p{Ll}+)?(?:,\s(?:or\s)?|\s\()$/u;

/** A percentage beside a part and its whole. */
function ofTwo(text: string, percent: Figure, part: Figure, whole: Figure): readonly Finding[] {
  if (part.unit !== whole.unit || part.value >= whole.value || whole.value <= 0) return [];
  if (!ofWhole.test(text.slice(part.end, whole.start))) return [];
  const [lowPart, highPart] = unrounded(part);
  const [lowWhole, highWhole] = unrounded(whole);
  const possible: Interval = [
    (lowPart / highWhole) * 100,
    (highPart / Math.max(lowWhole, 1e-9)) * 100,
  ];
  return meet(possible, told(percent))
    ? []
    : shareFinding(text, percent, part, whole, (part.value / whole.value) * 100);
}

function isShare({ value, unit, text }: Figure): boolean {
  return unit === '' && value > 0 && value < 1 && /\p{L}/u.test(text);
}

function shareFinding(text: string, percent: Figure, first: Figure, last: Figure, exact: number) {
  const words = text.slice(first.start, last.end);
  return report(
    text,
    percent,
    [first, last],
    `${said(exact)} percent`,
    `“${words}” is ${said(exact)} percent, not ${said(percent.value)}.`,
  );
}

/** The percentages that a figure stands for: 20 is 19.5 to 20.5. */
function told(percent: Figure): Interval {
  const decimals = /\.(\d+)/u.exec(percent.text)?.[1]?.length ?? 0;
  const half = 0.51 / 10 ** decimals;
  const { value, high, approx } = percent;
  switch (approx) {
    case 'exact':
      return [value - half, high + half];
    case 'about':
      return [value * 0.9 - 1, high * 1.1 + 1];
    case 'below':
      return [value * 0.8, high + half];
    case 'above':
      return [value - half, high * 1.25 + half];
  }
}

function signless([low, high]: Interval): Interval {
  if (low >= 0) return [low, high];
  return high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

function report(
  text: string,
  percent: Figure,
  [first, last]: readonly [Figure, Figure],
  expected: string,
  message: string,
): readonly Finding[] {
  return [
    finding('contradictions/percentage', {
      field: 'body',
      start: percent.start,
      end: percent.end,
      text: percent.text,
      expected,
      message,
      related: {
        field: 'body',
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
      },
    }),
  ];
}
