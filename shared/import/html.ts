import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { bareWords } from '../text/detectors/residue.ts';
import { checkedDepth } from './html-depth.ts';
import { pageMetadata } from './html-metadata.ts';
import { htmlToMarkdown, htmlToPlain } from './html-to-markdown.ts';
import type { Copy } from './intake.ts';
import { oneLine, withPlainLineEnds } from './lines.ts';
import { plainToMarkdown } from './plain-text.ts';
import { wordsOf } from './shape.ts';

/** Elements times depth: beyond, finding the article takes too long and the page is taken whole. */
const MOST_WORK = 500_000;
/** A readable part with fewer words was probably the wrong one. */
const FEWEST_WORDS = 25;

/** Writes every page in full: html, head and body, each end tag in its place. */
const normaliser = unified().use(rehypeParse).use(rehypeStringify).freeze();

/**
 * A page as a document. It goes through the HTML standard's own algorithm first: linkedom parses
 * faster but takes pages as written, so that one without its optional tags would have no body.
 */
function documentOf(html: string): Document {
  return parseHTML(normaliser.processSync(withPlainLineEnds(html)).toString()).document;
}

/**
 * Reads a web page: finds its article, and the fields that meta tags and JSON-LD name. A visible
 * headline that says something else than the declared one is kept on top of the text.
 *
 * @param html a whole page, trusted in no way; nothing in it is run or fetched
 * @throws RangeError where elements are nested too deeply
 */
export function readHtmlPage(html: string): Copy {
  const depth = checkedDepth(html);
  const document = documentOf(html);
  const { fields, address } = pageMetadata(document);
  const headings = [...document.querySelectorAll('h1')].map((one) =>
    oneLine(one.textContent ?? ''),
  );
  const title = oneLine(document.title ?? '');
  const whole = document.body?.innerHTML ?? '';
  const article = readable(document, depth);
  const text = htmlToMarkdown(article?.content || whole, address);
  const [shown = ''] = headings.length === 1 ? headings : [];
  const headline = fields.headline || shown || article?.title || title;
  return {
    text: withShownHeadline(text, shown, headline),
    declared: {
      ...fields,
      headline,
      byline: fields.byline || (article?.byline ?? ''),
    },
  };
}

/** The text with the visible headline on top where it is another than the declared one. */
function withShownHeadline(text: string, shown: string, headline: string): string {
  if (shown === '') return text;
  // The readable part has it as a heading of the second level, or not at all.
  const [first = ''] = text.split('\n', 1);
  const isFirst = bareWords(first) === bareWords(shown);
  const rest = isFirst ? text.slice(first.length).trimStart() : text;
  if (bareWords(shown) === bareWords(headline)) return rest;
  if (!isFirst && bareWords(text).includes(bareWords(shown))) return text;
  return `# ${plainToMarkdown([shown])}\n\n${rest}`;
}

/**
 * Reads HTML from the clipboard: all of it is copy.
 *
 * @throws RangeError where elements are nested too deeply
 */
export function readHtmlFragment(html: string): Copy {
  checkedDepth(html);
  return { text: htmlToMarkdown(withPlainLineEnds(html), ''), declared: {} };
}

/**
 * All words of a page, for evidence: its title, then its text without scripts and styles.
 *
 * @throws RangeError where elements are nested too deeply
 */
export function htmlSourceText(html: string): string {
  checkedDepth(html);
  const document = documentOf(html);
  const title = oneLine(document.title ?? '');
  const text = htmlToPlain(document.body?.innerHTML ?? '');
  return title === '' || text.includes(title) ? text : `${title}\n\n${text}`;
}

interface Readable {
  readonly content: string;
  readonly title: string;
  readonly byline: string;
}

/** The article of a page, or null where the page is better taken whole. Changes the document. */
function readable(document: Document, depth: number): Readable | null {
  const elements = document.getElementsByTagName('*').length;
  if (!document.body || elements * depth > MOST_WORK) return null;
  const all = wordsOf(document.body.textContent ?? '').length;
  const found = new Readability(document, { charThreshold: 200 }).parse();
  const count = wordsOf(found?.textContent ?? '').length;
  if (!found?.content || (count < FEWEST_WORDS && all > count * 2)) return null;
  return {
    content: found.content,
    title: oneLine(found.title ?? ''),
    byline: oneLine(found.byline ?? '').replace(/^(?:by|von|par|por)\s+/iu, ''),
  };
}
