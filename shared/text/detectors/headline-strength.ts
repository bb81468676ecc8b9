import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput } from '../analysis.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { figuresInLine } from './figures.ts';
import { finding } from './rules.ts';
import { bounds, headOf, sameKind } from './same-thing.ts';

type Figure = FactOf<'figure'>;

/**
 * Headlines and deks that say more than the body: a toll that the body does not reach ("kills 30",
 * "at least 12 people were killed"), and a figure without the "up to" that the body has.
 */
export const headlineStrength: Detector = {
  name: 'headline strength',
  languages: ['en'],
  detect(input) {
    const fields = ['headline', 'dek'] as const;
    return { facts: [], findings: fields.flatMap((field) => strongerThanBody(input, field)) };
  },
};

/** What happened to those who are counted, however it is worded. */
const tolls: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'killed',
    /\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|death\stoll|lives|fatalit(?:y|ies)|drown(?:s|ed)?|perish(?:ed)?)\b/iu,
  ],
  ['injured', /\b(?:injur(?:es?|ed|ies|ing)|hurts?|wound(?:s|ed)?)\b/iu],
  ['missing', /\bmissing\b/iu],
  ['arrested', /\b(?:arrest(?:s|ed)?|detain(?:s|ed)?)\b/iu],
  ['homeless', /\b(?:homeless|displac(?:es?|ed)|evacuat(?:es?|ed))\b/iu],
];

/** The one toll that the words around a figure name; null for none or for several. */
export function tollOf(
  text: string,
  { start, end }: Figure,
  [from, to]: readonly [number, number],
): string | null {
  const after = clauseAfter(text.slice(end, Math.min(to, end + 48)));
  const near = named(after);
  if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  const before = text.slice(Math.max(from, start - 32), start);
  const cut = before.split(/[,;]|\s(?:and|after|as|when|while|over|for)\s/u).at(-1) ?? '';
  const led = named(cut);
  return led.length === 1 ? (led[0] ?? null) : null;
}

/** As far as the figure's own clause goes: to a comma, a conjunction or the next figure. */
function clauseAfter(after: string): string {
  return after.split(/[,;:.()]|\s(?:and|but|while|after|when|as)\s|\d/u)[0] ?? '';
}

function named(words: string): readonly string[] {
  return tolls.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}

/** The figures of a headline or dek that say more than the body does. */
export function strongerThanBody(
  { fields, text, sentences, facts }: DetectorInput,
  field: TextField & ('headline' | 'dek'),
): readonly Finding[] {
  const line = fields[field];
  const body = factsOf(facts, 'figure').filter(({ value, unit }) => value > 0 && unit !== 'score');
  return figuresInLine(line).flatMap((figure): readonly Finding[] => {
    if (figure.value <= 1 || figure.high !== figure.value) return [];
    const toll = tollOf(line, figure, [0, line.length]);
    const same = body.filter((one) => {
      const sentence = sentences[firstEndingAfter(sentences, one.start)];
      if (!sentence || one.unit !== figure.unit) return false;
      return toll !== null ? tollOf(text, one, sentence) === toll : isSameCount(one, figure);
    });
    const strongest = same.toSorted((a, b) => b.high - a.high)[0];
    if (!strongest) return [];
    const limit = toll !== null && figure.unit === '' ? overToll(figure, same) : null;
    const other = limit ?? overLimit(line, figure, same);
    return other ? [report(field, line, figure, text, other)] : [];
  });
}

function isSameCount(one: Figure, figure: Figure): boolean {
  const head = headOf(figure);
  if (head === '' && figure.unit === '') return false;
  return head === headOf(one) && sameKind(one, figure);
}

/** The highest toll of the body, where the headline's is beyond all of them. */
function overToll(figure: Figure, same: readonly Figure[]): Figure | null {
  if (figure.approx === 'below') return null;
  // Eight passengers and four others are twelve.
  const sum = [...new Set(same.map(({ value }) => value))].reduce((all, one) => all + one, 0);
  if (figure.value === sum) return null;
  const reached = same.some((one) => {
    const [low, high] = bounds(one);
    const most = one.approx === 'above' ? Math.max(low * 1.1, low + 1) : high;
    return figure.value <= most;
  });
  return reached ? null : (same.toSorted((a, b) => b.high - a.high)[0] ?? null);
}

const upTo = /^(?:up\s+to|as\s+(?:many|much)\s+as|a\s+maximum\s+of|at\s+most|no\s+more\s+than)\s/iu;
const hedged =
  /\b(?:could|may|might|up\sto|as\s(?:many|much)\sas|fears?|feared|possibl[ey]|risk|potential|estimates?|plans?|threat\p{L}*|at\srisk)\b|\?/iu;

/** The body's "up to 200" where the headline has 200 as a fact. */
function overLimit(line: string, figure: Figure, same: readonly Figure[]): Figure | null {
  if (figure.approx !== 'exact' || hedged.test(line)) return null;
  if (!same.every((one) => one.value !== figure.value || upTo.test(one.text))) return null;
  return same.find((one) => one.value === figure.value && upTo.test(one.text)) ?? null;
}

function report(
  field: TextField & ('headline' | 'dek'),
  line: string,
  { start, end, text: words }: Figure,
  text: string,
  other: Figure,
): Finding {
  const said = text.slice(other.start, other.end);
  return finding('contradictions/headline-strength', {
    field,
    start,
    end,
    text: line.slice(start, end),
    expected: said,
    message: `The ${field} says “${words}”, the body no more than “${said}”.`,
    related: { field: 'body', start: other.start, end: other.end, text: said },
  });
}
