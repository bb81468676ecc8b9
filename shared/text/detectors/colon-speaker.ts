import type { DetectorInput, Span } from '../analysis.ts';
import { clauseWords, determiners, prepositions } from '../lexicon/function-words.ts';
import { primaryLanguage } from '../segmenter.ts';
import type { Speech } from './speech.ts';

const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:de|da|del|van|von|al|bin|la)\\s)?\\p{Lu}[\\p{L}'’.-]*){0,4}";
/** "Hale: “…”" and "Ben Reed disagreed: “…”". */
const nameAndColon = new RegExp(
  `(?<=^|[.!?”"’]\\s|,\\s)(${NAME}|[Hh]e|[Ss]he)(?<!['’]s?)(?:\\s(\\p{Ll}[^.,!?:;“”"\n]{1,60}))?:\\s*$`,
  'u',
);
/** "“…” – Lina Hale", to the end of the paragraph. */
const dashAndName = new RegExp(`^\\s*[–—-]\\s*(${NAME})(?=,|\\s*$)`, 'u');

/** A speaker who stands before a colon, or behind a dash at the end of a paragraph. */
export function speechWithoutVerb(
  { text, fields }: DetectorInput,
  window: Span,
  start: number,
  end: number,
): Speech | null {
  const before = nameAndColon.exec(text.slice(Math.max(window[0], start - 100), start));
  const [, name, verb = ''] = before ?? [];
  const isKnown = verb === '' || primaryLanguage(fields.language) === 'en';
  if (name !== undefined && isKnown && !isOpener(name)) {
    return { speaker: name, cue: verb, start: start - (before?.[0].length ?? 0), end: start };
  }
  const [line = ''] = text.slice(end, end + 100).split('\n', 1);
  const after = dashAndName.exec(line);
  if (after?.[1] === undefined) return null;
  return { speaker: after[1], cue: '', start: end, end: end + after[0].length };
}

/** "In May Dorn voted on it:" is no name. */
function isOpener(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ', 1);
  return (
    prepositions.has(first) ||
    clauseWords.has(first) ||
    determiners.has(first) ||
    /^(?:it|they|there|we|you|i)$/.test(first)
  );
}
