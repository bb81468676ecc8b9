import { alternatives } from '../lexicon/word-list.ts';
import { wordsValue } from '../number-words.ts';
import type { Quantity } from './quantity.ts';
import { unitAfter } from './units.ts';

const UNIT = alternatives(
  'hour day week month year decade century minute second mile kilometre kilometer metre meter yard foot inch acre hectare tonne ton litre liter degree stone kilo',
);
const UPTO = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';
/** "an hour and a half", "two miles and a quarter": a unit between a number and its fraction. */
const unitAndFraction = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<whole>${UPTO})\\s(?<unit>${UNIT})s?\\sand\\sa\\s(?<part>half|quarter|third)(?![\\p{L}-])`,
  'giu',
);

/** Units with a fraction behind them, in order. */
export function fractionsOfUnits(text: string): readonly Quantity[] {
  return [...text.matchAll(unitAndFraction)].flatMap((match): readonly Quantity[] => {
    const { whole = '', part = '' } = match.groups ?? {};
    const start = match.index;
    const unit = unitAfter(text, start + whole.length, false);
    const share = wordsValue(`one ${part}`);
    const number = /^an?$/i.test(whole) ? 1 : /^\d/.test(whole) ? Number(whole) : wordsValue(whole);
    if (!unit || share === null || number === null) return [];
    const end = start + match[0].length;
    return [{ start, end, value: number + share, unit: unit.unit, vague: false, malformed: false }];
  });
}

/** How many of the smaller unit the larger has. */
const inSmaller: ReadonlyMap<string, number> = new Map([
  ['years months', 12],
  ['weeks days', 7],
  ['days hours', 24],
  ['hours minutes', 60],
  ['minutes seconds', 60],
  ['feet inches', 12],
]);

/**
 * "Two hours and 14 minutes" is 134 minutes, "6ft 2in" 74 inches: what is measured in two units
 * is one figure, in the smaller.
 */
export function withCompounds(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const one of quantities) {
    const last = found.at(-1);
    const size = last && inSmaller.get(`${last.unit} ${one.unit}`);
    const isJoined =
      last && size !== undefined && one.value < size && last.value % 1 === 0 && one.value % 1 === 0;
    if (isJoined && !last.vague && /^,?\s(?:and\s)?$/u.test(text.slice(last.end, one.start))) {
      found[found.length - 1] = {
        ...last,
        end: one.end,
        value: last.value * size + one.value,
        unit: one.unit,
      };
    } else found.push(one);
  }
  return found;
}
