import type { Span } from '../analysis.ts';
import type { FactOf } from './facts.ts';

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
  { start, end }: FactOf<'figure'>,
  [from, to]: Span,
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
