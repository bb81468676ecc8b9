import type { ArticleFields } from '../../../shared/model/article.ts';
import { daySchema } from '../../../shared/model/primitives.ts';
import type { Parts } from '../package.ts';
import { elementsBelow, parseXml } from '../xml.ts';

/**
 * Fields that a document's properties name: its keywords as tags, and the slug, day and language
 * that this program writes beside them. Titles and authors there are often those of a template, so
 * they are left.
 */
export function fieldsOf(parts: Parts): Partial<ArticleFields> {
  const keywords = textOf(parts, 'docProps/core.xml', (one) => one.localName === 'keywords');
  const own = (name: string) =>
    textOf(
      parts,
      'docProps/custom.xml',
      (one) => one.localName === 'property' && one.getAttribute('name') === name,
    );
  const tags = [
    ...new Set(
      keywords
        .split(/[,;]/u)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ];
  const [slug, day, language] = ['Slug', 'Date', 'Language'].map(own);
  const date = daySchema.safeParse(day);
  return {
    ...(tags.length === 0 ? {} : { tags }),
    ...(slug ? { slug } : {}),
    ...(date.success && date.data !== '' ? { date: date.data } : {}),
    ...(language ? { language } : {}),
  };
}

function textOf(parts: Parts, name: string, wanted: (element: Element) => boolean): string {
  const bytes = parts.get(name);
  const document = bytes ? parseXml(bytes) : null;
  const found = document ? elementsBelow(document).find(wanted) : undefined;
  return (found?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
