import type { CslItem } from '../model/csl.ts';
import { withoutCslMarkup } from '../model/source-title.ts';
import { dateAsText } from './csl-dates.ts';

/**
 * Whether a list of items has one that is the same source: with the same DOI or address, or the
 * same title and date. Items are added to the list as they are asked for, so that the second of
 * two in one file is recognised, too.
 */
export class KnownSources {
  readonly #signs = new Set<string>();

  constructor(items: readonly CslItem[]) {
    for (const item of items) this.add(item);
  }

  add(item: CslItem): void {
    for (const sign of signsOf(item)) this.#signs.add(sign);
  }

  has(item: CslItem): boolean {
    return signsOf(item).some((sign) => this.#signs.has(sign));
  }
}

/** What an item is recognised by. */
function signsOf({ DOI, URL: address, title, issued }: CslItem): readonly string[] {
  const words = folded(withoutCslMarkup(title));
  const date = issued ? dateAsText(issued) : '';
  return [
    DOI ? `doi ${DOI.trim().toLowerCase()}` : '',
    address ? `address ${plainAddress(address)}` : '',
    words === '' ? '' : `title ${words} ${date}`,
  ].filter((sign) => sign !== '');
}

/** An address without what does not tell pages apart: scheme, `www.`, fragment, last slash. */
function plainAddress(address: string): string {
  const text = address.trim();
  if (!URL.canParse(text)) return text;
  const { host, pathname, search } = new URL(text);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Letters and digits, without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
