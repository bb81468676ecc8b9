import { wordSet } from './word-list.ts';

/**
 * Abbreviations that stand before the word they belong to, so that their full stop never ends
 * a sentence. Lower case, without the stop.
 */
export const leadingAbbreviations = wordSet(
  'mr mrs ms mx messrs dr prof gen maj brig col lt cmdr capt sgt cpl pvt adm sen sens rep reps ' +
    'gov pres rev fr hon st ste mt ft supt insp det atty asst assoc vs v cf viz fig figs vol ' +
    'eq ca approx est e.g i.e op cit al ' +
    // German, French, Spanish, Polish, Ukrainian and Russian
    'hr fr z.b d.h bzw nr str mme mlle sr sra srta dra prof ul ks м г гр им ул пл просп проф акад т.е т.д',
);

/** These lead only a number: "No. 5", "pp. 4–6", "Art. 3". */
export const numberAbbreviations = wordSet(
  'no nos p pp art arts sec ch ziff abs стр ст п рис табл №',
);

/** Months as abbreviated before a day: "Dec. 4". */
export const monthAbbreviations = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** These may end a sentence; a common opener after them decides that they do. */
export const trailingAbbreviations = wordSet(
  'inc corp co ltd llc plc bros jr sr etc esq ph.d m.d b.a m.a a.m p.m bldg dept univ ave blvd rd',
);

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
export const sentenceOpeners = wordSet(
  'the a an he she it they we i you his her their its our this that these those there here ' +
    'in on at by for from with to as if when while after before since although though because ' +
    'but and so yet or nor however meanwhile moreover still also then now today yesterday ' +
    'some many most all both each every no not one two three what who where why how ' +
    'last next another other such during until under over between among despite according',
);
