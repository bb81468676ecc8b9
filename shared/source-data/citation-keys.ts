import type { CslItem } from '../model/csl.ts';
import { withoutCslMarkup } from '../model/source-title.ts';

/** Words that a title begins with but is not known by. */
const small = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'il', 'on']);

/**
 * Items with the keys that they are cited by, none twice: the key that each came with, else
 * author, year and the first word of the title. Keys are of letters, digits and `:-_.+/` only,
 * which every program takes.
 */
export function withKeys(items: readonly CslItem[]): readonly (readonly [string, CslItem])[] {
  const taken = new Set<string>();
  return items.map((csl) => {
    const wanted = plain(csl['citation-key'] ?? '') || madeKey(csl) || 'source';
    let key = wanted;
    for (let copy = 2; taken.has(key.toLowerCase()); copy += 1) key = `${wanted}-${copy}`;
    taken.add(key.toLowerCase());
    return [key, csl] as const;
  });
}

function madeKey({ author, issued, title }: CslItem): string {
  const [first] = author ?? [];
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  const words = withoutCslMarkup(title)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const word = words.find((one) => one.length > 1 && !small.has(one)) ?? '';
  const name = (first?.family ?? first?.literal ?? '').split(/\s/)[0] ?? '';
  return plain(`${name.toLowerCase()}${year}${word}`);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9:_.+/-]/g, '')
    .slice(0, 100);
}
