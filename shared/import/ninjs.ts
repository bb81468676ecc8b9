import { z } from 'zod';
import { DRAFT_MARK } from '../export/plain.ts';
import type { ArticleFields } from '../model/article.ts';
import { declaredDay } from './dates.ts';
import { readHtmlFragment } from './html.ts';
import { checkedDepth } from './html-depth.ts';
import { htmlToPlain } from './html-to-markdown.ts';
import type { Copy } from './intake.ts';
import { languageTag } from './language-tag.ts';
import { oneLine } from './lines.ts';
import { uniqueTags } from './tags.ts';
import { readText } from './text.ts';

/** Why JSON is no copy. */
export type NotNinjs = 'no-json' | 'no-ninjs' | 'no-text';

type Item = Readonly<Record<string, unknown>>;

const itemSchema = z.record(z.string(), z.unknown());
const valueSchema = z.object({
  role: z.string().default(''),
  contentType: z.string().default(''),
  value: z.string(),
});
const namedSchema = z.object({ name: z.string() });

/**
 * Reads a news item of IPTC's ninjs, 1.x (`body_html`, `headline`) or 2.x and 3.x (`bodies`,
 * `headlines`).
 *
 * @throws RangeError where its HTML is nested too deeply
 */
export function readNinjs(json: string): Copy | NotNinjs {
  const item = itemIn(json);
  if (typeof item === 'string') return item;
  const isItem = ['uri', 'bodies', 'headlines', 'headline'].some((key) => key in item);
  if (!isItem) return 'no-ninjs';
  const body = bodyOf(item);
  if (body === null)
    return Object.keys(item).some(isBodyKey) || 'uri' in item ? 'no-text' : 'no-ninjs';
  const fields = fieldsOf(item);
  const isMarked = text(item, 'edNote') === DRAFT_MARK && body.startsWith(DRAFT_MARK);
  return {
    text: isMarked ? body.slice(DRAFT_MARK.length).trimStart() : body,
    declared: isMarked ? { ...fields, notes: '' } : fields,
  };
}

function isBodyKey(key: string): boolean {
  return key === 'bodies' || key.startsWith('body_');
}

function itemIn(json: string): Item | NotNinjs {
  try {
    const item = itemSchema.safeParse(JSON.parse(json.replace(/^\uFEFF/, '')));
    return item.success ? item.data : 'no-ninjs';
  } catch (error) {
    if (error instanceof SyntaxError) return 'no-json';
    throw error;
  }
}

function fieldsOf(item: Item): Partial<ArticleFields> {
  const headlines = valuesIn(item, 'headlines');
  return {
    headline: plain(withRole(headlines, 'main', 'headline')) || text(item, 'headline', 'title'),
    dek:
      plain(withRole(valuesIn(item, 'descriptions'), 'summary', 'abstract', 'lead')) ||
      text(item, 'description_text') ||
      plainHtml(text(item, 'description_html', 'description_xhtml')),
    byline: text(item, 'by', 'byline'),
    dateline: text(item, 'located'),
    date: isOwn(item) ? '' : declaredDay(text(item, 'versionCreated', 'versioncreated')),
    slug: text(item, 'slugline'),
    tags: uniqueTags([...names(item, 'subjects', 'subject'), ...names(item, 'keywords')]).tags,
    notes: text(item, 'edNote', 'ednote'),
    language: languageTag(text(item, 'language')),
  };
}

/** Of an item that this program wrote, the time of its version is the time of its approval. */
function isOwn(item: Item): boolean {
  return text(item, 'uri').startsWith('urn:proofdesk:');
}

/** Markdown; null where the item has no text. */
function bodyOf(item: Item): string | null {
  const bodies = valuesIn(item, 'bodies');
  const html =
    bodies.find(({ contentType }) => /\bx?html\b/.test(contentType))?.value ||
    text(item, 'body_html', 'body_xhtml');
  if (html !== '') return readHtmlFragment(html).text;
  const words = bodies.find(({ contentType }) => !/\bxml\b/.test(contentType))?.value;
  const body = words || text(item, 'body_text', 'body_txt');
  return body === '' ? null : readText(body).text;
}

interface Value {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

function valuesIn(item: Item, key: string): readonly Value[] {
  const values = item[key];
  if (!Array.isArray(values)) return [];
  return values.flatMap((one) => {
    const value = valueSchema.safeParse(one);
    return value.success && value.data.value.trim() !== '' ? [value.data] : [];
  });
}

/** The value with the best role, else the first. */
function withRole(values: readonly Value[], ...roles: readonly string[]): Value | undefined {
  for (const role of roles) {
    const found = values.find((one) => one.role === role);
    if (found) return found;
  }
  return values[0];
}

function plain(value: Value | undefined): string {
  if (!value) return '';
  return /html/.test(value.contentType) ? plainHtml(value.value) : oneLine(value.value);
}

/** @throws RangeError */
function plainHtml(html: string): string {
  checkedDepth(html);
  return oneLine(htmlToPlain(html));
}

/** The first of these that is text. */
function text(item: Item, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

function names(item: Item, ...keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const values = item[key];
    if (!Array.isArray(values)) return [];
    return values.flatMap((one) => {
      if (typeof one === 'string') return [oneLine(one)];
      const named = namedSchema.safeParse(one);
      return named.success ? [oneLine(named.data.name)] : [];
    });
  });
}
