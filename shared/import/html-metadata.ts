import { z } from 'zod';
import type { ArticleFields } from '../model/article.ts';
import { declaredDay } from './dates.ts';
import { languageTag } from './language-tag.ts';
import { oneLine } from './lines.ts';
import { uniqueTags } from './tags.ts';

/** What a page says about its article in meta tags and linked data. */
export interface PageMetadata {
  readonly fields: Partial<ArticleFields>;
  /** The page's own http(s) address, for relative links; empty where it names none. */
  readonly address: string;
}

/** Reads JSON-LD (schema.org NewsArticle and its kin), Open Graph, Dublin Core and plain meta tags. */
export function pageMetadata(document: Document): PageMetadata {
  const meta = metaTags(document);
  const linked = linkedArticle(document);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)?.[0] ?? '').find((value) => value !== '') ?? '';
  const date =
    words(linked.datePublished) ||
    first('article:published_time', 'datepublished', 'date', 'pubdate', 'publish-date') ||
    first('dc.date', 'dc.date.issued', 'dcterms.created', 'sailthru.date');
  return {
    fields: {
      headline: withoutSite(
        oneLine(words(linked.headline)) || first('og:title', 'twitter:title', 'dc.title'),
        first('og:site_name'),
      ),
      dek: oneLine(words(linked.description)) || first('og:description', 'description'),
      byline: oneLine(words(linked.author)) || author(meta),
      dateline: oneLine(words(linked.dateline)),
      date: declaredDay(date),
      tags: uniqueTags(tags(linked.keywords, meta)).tags,
      language: languageTag(words(linked.inLanguage) || document.documentElement?.lang || ''),
    },
    address: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') || first('og:url'),
    ),
  };
}

type MetaTags = ReadonlyMap<string, readonly string[]>;

function metaTags(document: Document): MetaTags {
  const found = new Map<string, readonly string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = oneLine(tag.getAttribute('content') ?? '');
    if (name === null || content === '') continue;
    const key = name.trim().toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** Author meta tags may hold a profile's address instead of a name. */
function author(meta: MetaTags): string {
  const names = [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'sailthru.author',
    'parsely-author',
  ];
  const values = names.map((name) =>
    (meta.get(name) ?? []).filter((value) => !URL.canParse(value)),
  );
  return (values.find((value) => value.length > 0) ?? []).join(' and ');
}

function tags(keywords: unknown, meta: MetaTags): readonly string[] {
  if (Array.isArray(keywords)) return keywords.map((one) => oneLine(words(one)));
  const listed =
    words(keywords) || (meta.get('news_keywords') ?? meta.get('keywords') ?? []).join(',');
  return listed === '' ? (meta.get('article:tag') ?? []) : listed.split(/[,;]/).map(oneLine);
}

const recordSchema = z.record(z.string(), z.unknown());

/** The first article in the page's JSON-LD; scripts that hold no valid JSON are passed over. */
function linkedArticle(document: Document): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''), 0);
    if (article) return article;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Lists and graphs hold things one or two levels down; deeper ones are about something else. */
const DEEPEST = 3;

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const record = recordSchema.safeParse(value);
  if (!record.success) return null;
  const isArticle = [record.data['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type));
  return isArticle ? record.data : findArticle(record.data['@graph'], depth + 1);
}

/** A JSON-LD value in words: text, a thing's name, or several of them joined by "and". */
function words(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    return value
      .map(words)
      .filter((one) => one !== '')
      .join(' and ');
  }
  const record = recordSchema.safeParse(value);
  if (!record.success) return '';
  const { name, '@value': literal } = record.data;
  return typeof name === 'string' || typeof literal === 'string' ? words(name ?? literal) : '';
}

/** "Levy approved | The Coast Courier" without the site's name. */
function withoutSite(title: string, site: string): string {
  if (site === '' || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s*[|–—·:-]\s*$/u, '') || title;
}

/** An http or https address, normalised; empty for anything else. */
function webAddress(value: string): string {
  if (!URL.canParse(value)) return '';
  const url = new URL(value);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
}
