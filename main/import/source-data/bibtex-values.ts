import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js';
import type { CslName } from '../../../shared/model/csl.ts';

/** Braces in braces, at most; the decoder works by recursion. */
const DEEPEST = 50;

/** A text of BibTeX as Unicode, emphasis as CSL's markup; TeX that is not well-formed stays. */
export function textOf(value: string): string {
  const decoded = decode(value, 'note');
  return typeof decoded === 'string' ? decoded.replace(/\s+/g, ' ').trim() : value;
}

/** The names of a list with `and` between them, those in braces as organisations. */
export function namesOf(value: string): readonly CslName[] {
  const decoded = decode(value, 'author');
  const names = typeof decoded === 'string' ? [{ family: decoded }] : decoded;
  return names.flatMap((name) => {
    if (typeof name === 'string') return [{ literal: name }];
    const { family, given, prefix, suffix } = name;
    if (family && !given && !prefix && !suffix) return [{ literal: family }];
    const particle = prefix === undefined ? {} : { 'non-dropping-particle': prefix };
    const parts = { family, given, ...particle, suffix };
    const known = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
    return known.length === 0 ? [] : [Object.fromEntries(known)];
  });
}

function decode(value: string, field: string): ReturnType<typeof parse> {
  if (deepest(value) > DEEPEST) return value;
  try {
    return parse(value, field);
  } catch {
    // The decoder throws errors of several kinds, all for TeX that it can't make out.
    return value.replaceAll(/(?<!\\)[{}]/g, '');
  }
}

function deepest(value: string): number {
  let deep = 0;
  let most = 0;
  for (const mark of value) {
    if (mark === '{') deep += 1;
    if (mark === '}') deep -= 1;
    most = Math.max(most, deep);
  }
  return most;
}
