import { decodeBytes } from './code-pages.ts';
import type { RtfTokens, Token } from './tokens.ts';

/** A group of an RTF file, read whole: for its tables of fonts, styles and lists. */
export interface Group {
  readonly items: readonly (Token | Group)[];
}

/** Tables with more in them are none that a program writes. */
const MOST_TOKENS = 300_000;
const DEEPEST = 50;

/**
 * Reads the rest of a group that has been opened, up to its end.
 *
 * @throws RangeError where it is too large or nested too deeply
 */
export function readGroup(tokens: RtfTokens): Group {
  let count = 0;
  const read = (depth: number): Group => {
    const items: (Token | Group)[] = [];
    for (let token = tokens.next(); token && token.kind !== 'close'; token = tokens.next()) {
      count += 1;
      if (count > MOST_TOKENS || depth > DEEPEST) throw new RangeError('A table is too large');
      items.push(token.kind === 'open' ? read(depth + 1) : token);
    }
    return { items };
  };
  return read(0);
}

/** The groups in a group. */
export function groupsIn({ items }: Group): readonly Group[] {
  return items.filter((item): item is Group => 'items' in item);
}

/** The value of a word that stands directly in a group, 1 where it has none; null where it isn't there. */
export function valueIn({ items }: Group, name: string): number | null {
  for (const item of items) {
    if ('kind' in item && item.kind === 'word' && item.name === name) return item.value ?? 1;
  }
  return null;
}

/** All tokens of a group and those in it, in order. */
export function flat({ items }: Group): readonly Token[] {
  return items.flatMap((item) => ('items' in item ? flat(item) : [item]));
}

/** The text that stands directly in a group, as for names: without the semicolon at its end. */
export function nameIn({ items }: Group, codePage: number): string {
  let text = '';
  let skip = 0;
  for (const item of items) {
    if (!('kind' in item)) continue;
    if (item.kind === 'bytes') {
      text += decodeBytes(item.bytes.subarray(skip), codePage);
      skip = 0;
    } else if (item.kind === 'word' && item.name === 'u' && item.value !== null) {
      text += String.fromCharCode(item.value & 0xffff);
      skip = 1;
    }
  }
  return text.replace(/;\s*$/, '').trim();
}
