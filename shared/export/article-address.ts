import type { Article } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { webAddress } from './plain.ts';

/** What may stand in the pattern of an article's address, and what it stands for. */
export const addressTokens = {
  slug: 'the slug',
  id: 'the article’s id',
  year: 'the year of publication, as 2026',
  month: 'its month, as 03',
  day: 'its day, as 04',
} as const;
type AddressToken = keyof typeof addressTokens;

const tokens = /\{([^{}]*)\}/g;

function isToken(name: string): name is AddressToken {
  return Object.hasOwn(addressTokens, name);
}

/** What is wrong with a pattern of addresses, as a sentence; empty where nothing is. */
export function addressPatternProblem(pattern: string): string {
  if (pattern.trim() === '') return '';
  const found = [...pattern.matchAll(tokens)].map(([, name = '']) => name);
  const unknown = found.find((name) => !isToken(name));
  if (unknown !== undefined) {
    const known = Object.keys(addressTokens).map((name) => `{${name}}`);
    return `“{${unknown}}” stands for nothing. There are: ${known.join(', ')}.`;
  }
  if (webAddress(pattern.replace(tokens, '1')) === '') {
    return 'An address begins with https:// or http://.';
  }
  return found.some((name) => name === 'slug' || name === 'id')
    ? ''
    : 'All articles would have one address. Put in {slug} or {id}.';
}

/**
 * Where an article stands on the house's site; empty where the house style does not say, or where
 * something that the address is made of is missing.
 */
export function articleAddress(
  { articleUrl }: Publisher,
  { id, fields }: Pick<Article, 'id' | 'fields'>,
): string {
  if (articleUrl.trim() === '' || addressPatternProblem(articleUrl) !== '') return '';
  const [year = '', month = '', day = ''] = fields.date.split('-');
  const values: Readonly<Record<AddressToken, string>> = {
    slug: fields.slug.trim(),
    id,
    year,
    month,
    day,
  };
  let isWhole = true;
  const address = articleUrl.trim().replace(tokens, (whole, name: string) => {
    const value = isToken(name) ? values[name] : whole;
    if (value === '') isWhole = false;
    return encodeURIComponent(value);
  });
  return isWhole ? webAddress(address) : '';
}
