import type { CslName } from '../model/csl.ts';

/** Particles in front of a family name: `van den `. */
const leading = /^((?:\p{Ll}[\p{L}’']*\.? )+)(?=\p{Lu})/u;
/** Particles behind the given names: ` von`. */
const trailing = /((?: \p{Ll}[\p{L}’']*)+)$/u;

/** A name as `van den Berg, Ada, Jr.`; an organisation, or a name of one part, as it is. */
export function nameAsLine(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  if (given === '') return family;
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

/** The name in such a line; null for an empty one. */
export function nameFromLine(line: string): CslName | null {
  const [family = '', given = '', ...suffix] = line.split(',').map((part) => part.trim());
  if (line.trim() === '') return null;
  if (given === '') return { literal: family };
  const before = leading.exec(family)?.[1] ?? '';
  const after = trailing.exec(given)?.[1] ?? '';
  return {
    family: family.slice(before.length),
    given: given.slice(0, given.length - after.length),
    ...(before === '' ? {} : { 'non-dropping-particle': before.trim() }),
    ...(after === '' ? {} : { 'dropping-particle': after.trim() }),
    ...(suffix.length === 0 ? {} : { suffix: suffix.join(', ') }),
  };
}
