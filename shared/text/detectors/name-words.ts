import type { FactOf } from './facts.ts';

export type Name = FactOf<'name'>;
export type Groups = Readonly<Record<string, string | undefined>>;

/** A word with a capital. */
export const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’]\\p{Lu}?[\\p{L}\\p{M}]+)*";
const INITIAL = '\\p{Lu}\\.';
const PARTICLE = '(?:de|da|del|der|di|du|van|von|bin|ibn|al|el|la|le|den)';
/** Ada · Ada B. Quill · Ana de la Cruz. */
export const PERSON = `(?:${INITIAL}|${WORD})(?:\\s(?:${PARTICLE}\\s){0,2}(?:${INITIAL}|${WORD})){0,3}`;
/** A person’s name of two words or more. */
export const FULL_PERSON = `(?:${INITIAL}|${WORD})(?:\\s(?:${PARTICLE}\\s){0,2}(?:${INITIAL}|${WORD})){1,3}`;

/** Words with a capital that open no name. */
export const leadingArticle = /^(?:The|A|An|In|On|At|By|For|But|And)\s/u;

/** A candidate without a title. */
export function plain(text: string, start: number, end: number, kind: Name['kind']): Name {
  return { type: 'name', start, end, text: text.slice(start, end), kind, title: '' };
}
