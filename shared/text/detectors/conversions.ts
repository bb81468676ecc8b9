import type { Finding } from '../../model/finding.ts';
import type { Detector } from '../analysis.ts';
import { type Figure, figuresBySentence, said } from './arithmetic.ts';
import { measureOf, stepOf } from './measures.ts';
import { finding } from './rules.ts';

/**
 * A measure and its conversion that are not the same: "50 kilometres (20 miles)". What is rounded
 * for print is allowed for.
 */
export const conversions: Detector = {
  name: 'conversions',
  languages: ['en'],
  detect(input) {
    const findings = figuresBySentence(input, 2).flatMap(({ figures }) =>
      figures.flatMap((first, at) => {
        const second = figures[at + 1];
        if (!second || !isPair(input.text, first, second)) return [];
        const exact = converted(first, second.unit);
        return exact === null || isNear(exact, first, second) ? [] : [report(first, second, exact)];
      }),
    );
    return { facts: [], findings };
  },
};

/** "50 kilometres (20 miles)", "50 km, or 20 miles,". */
function isPair(text: string, first: Figure, second: Figure): boolean {
  if (first.value !== first.high || second.value !== second.high || second.value < 1) return false;
  const gap = text.slice(first.end, second.start);
  return /^\s\((?:or\s|about\s|some\s)?$|^\s?\/\s?$|^,\sor\s(?:about\s|some\s)?$/u.test(gap);
}

/** A measure in another unit of its kind; null where it has none or the systems are the same. */
function converted({ value, unit }: Figure, to: string): number | null {
  if (unit === 'degrees' && to === '°F') return value * 1.8 + 32;
  if (unit === '°F' && to === 'degrees') return (value - 32) / 1.8;
  const [from, into] = [measureOf.get(unit), measureOf.get(to)];
  if (!from || !into || from.kind !== into.kind || from.system === into.system) return null;
  return (value * from.size) / into.size;
}

/** Share of a measure that rounding to one digit may make of it, and what all may be off. */
const MOST = 0.15;
const LEAST = 0.05;

function isNear(exact: number, first: Figure, second: Figure): boolean {
  const temperature = /°F|degrees/.test(second.unit);
  const factor = temperature ? 1 : exact / first.value;
  const step = Math.max(stepOf(second.value), stepOf(first.value) * factor);
  const rounding = Math.max(step * 0.6, exact * LEAST, temperature ? 2 : 0);
  return Math.abs(second.value - exact) <= Math.min(rounding, Math.max(exact * MOST, 2));
}

function report(first: Figure, second: Figure, exact: number): Finding {
  const size = 10 ** (2 - Math.ceil(Math.log10(Math.abs(exact) + 1)));
  const near = said(Math.round(exact * size) / size);
  return finding('contradictions/conversion', {
    field: 'body',
    start: second.start,
    end: second.end,
    text: second.text,
    expected: `About ${near} ${second.unit}`,
    message: `${first.text} is about ${near} ${second.unit}, not ${said(second.value)}.`,
    related: { field: 'body', start: first.start, end: first.end, text: first.text },
  });
}
