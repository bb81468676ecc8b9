import { wordSet } from './word-list.ts';

/**
 * The forms of regular English verbs: `deny` gives deny, denies, denied and denying. Irregular
 * forms and doubled letters are written out, parted by strokes: `say/says/said/saying`.
 */
export function verbForms(verbs: string): ReadonlySet<string> {
  return new Set(
    [...wordSet(verbs)].flatMap((verb) => (verb.includes('/') ? verb.split('/') : regular(verb))),
  );
}

function regular(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return [verb, `${root}ies`, `${root}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
