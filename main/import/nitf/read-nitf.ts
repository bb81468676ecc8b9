import { declaredDay } from '../../../shared/import/dates.ts';
import { readHtmlFragment } from '../../../shared/import/html.ts';
import type { Copy } from '../../../shared/import/intake.ts';
import { languageTag } from '../../../shared/import/language-tag.ts';
import { oneLine } from '../../../shared/import/lines.ts';
import { uniqueTags } from '../../../shared/import/tags.ts';
import type { ArticleFields } from '../../../shared/model/article.ts';
import { elementsBelow, elementsOf, parseXmlText, withoutDoctype } from '../xml.ts';
import { nitfToHtml } from './nitf-html.ts';

/** Why XML is no copy. */
export type NotNitf = 'no-xml' | 'no-nitf' | 'entities';

/**
 * Reads an article in IPTC's NITF, 2.x to 3.6: fields of `head/docdata` and `body.head`, the text
 * of `body.content` and `body.end`. Its DTD is not fetched; a file that declares entities of its
 * own is refused, none is ever expanded.
 *
 * @throws RangeError where elements are nested too deeply
 */
export function readNitf(xml: string): Copy | NotNitf {
  const bare = withoutDoctype(xml);
  if (bare === null) return 'entities';
  const root = parseXmlText(bare)?.documentElement;
  if (!root) return 'no-xml';
  if (root.localName !== 'nitf') return 'no-nitf';
  const all = elementsBelow(root);
  // Notes have contents of their own, which are not those of the article.
  const body = elementsOf(root).find(({ localName }) => localName === 'body');
  const parts = (body ? elementsOf(body) : []).filter(({ localName }) =>
    /^body\.(?:content|end)$/.test(localName ?? ''),
  );
  return { text: readHtmlFragment(nitfToHtml(parts)).text, declared: fieldsOf(root, all) };
}

function fieldsOf(root: Element, all: readonly Element[]): Partial<ArticleFields> {
  const first = (name: string) => all.find(({ localName }) => localName === name);
  const inside = (parent: string, name: string) => {
    const found = first(parent);
    return found && elementsBelow(found).find(({ localName }) => localName === name);
  };
  const date = first('date.issue') ?? first('date.release') ?? inside('dateline', 'story.date');
  const body = elementsOf(root).find(({ localName }) => localName === 'body');
  return {
    headline:
      words(inside('hedline', 'hl1')) || words(first('hedline')) || words(inside('head', 'title')),
    dek: words(first('abstract')) || words(inside('hedline', 'hl2')),
    byline: words(first('byline'), 'byttl'),
    dateline: words(inside('dateline', 'location')) || placeOf(first('dateline')),
    date: dayOf(date?.getAttribute('norm') ?? ''),
    slug: first('du-key')?.getAttribute('key') ?? '',
    tags: uniqueTags(
      all
        .filter(({ localName }) => localName === 'keyword')
        .map((one) => oneLine(one.getAttribute('key') ?? '')),
    ).tags,
    notes: [
      ...all
        .filter(({ localName }) => localName === 'ed-msg')
        .map((one) => one.getAttribute('info') ?? ''),
      words(inside('body.head', 'note')),
    ]
      .filter((note) => note !== '')
      .join('\n'),
    language: languageTag(
      root.getAttribute('xml:lang') ||
        body?.getAttribute('xml:lang') ||
        root.getAttribute('baselang') ||
        '',
    ),
  };
}

/** The words of an element on one line, without those of elements of a name. */
function words(element: Element | undefined, without = ''): string {
  return oneLine(element ? textOf(element, without) : '');
}

function textOf(element: Element, without: string): string {
  const left = elementsOf(element).filter(({ localName }) => localName === without);
  const text = element.textContent ?? '';
  return left.reduce((rest, one) => rest.replace(one.textContent ?? '', ' '), text);
}

/** A dateline without an element for its place: what stands before its date. */
function placeOf(dateline: Element | undefined): string {
  return words(dateline, 'story.date').replace(/[\s,–—-]+$/u, '');
}

/** The day of a time in ISO 8601's basic or extended form. */
function dayOf(norm: string): string {
  return declaredDay(norm.replace(/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/, '$1-$2-$3'));
}
