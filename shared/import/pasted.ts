import { checkedDepth } from './html-depth.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { withPlainLineEnds } from './lines.ts';

/** Elements that say something of their content; all others only hold it. */
const structure =
  /<(?:a|b|strong|i|em|s|del|strike|sup|h[1-6]|ul|ol|li|dl|table|blockquote|hr|img|p)[\s>/]/i;
/** A program's text with its colours: it is the plain text that counts. */
const isCode = /<(?:div|pre)[^>]*font-family:[^>"']*(?:mono|Consolas|Courier)/i;

/**
 * What is pasted into a draft, as Markdown: headings, lists, quotations, links, emphasis, tables
 * and footnotes of the HTML. HTML that says no more than the words gives the plain text.
 *
 * @param html from the clipboard, trusted in no way
 * @param text the same as plain text
 * @throws RangeError where elements are nested too deeply
 */
export function pastedMarkdown(html: string, text: string): string {
  const copied = between(withPlainLineEnds(html));
  if (isCode.test(copied) || !structure.test(copied)) return withPlainLineEnds(text);
  checkedDepth(copied);
  const markdown = htmlToMarkdown(copied, '');
  if (markdown === '') return withPlainLineEnds(text);
  // A few words marked inside a sentence bring their spaces along.
  if (markdown.includes('\n')) return markdown;
  const [lead = ''] = /^[ \t]*/.exec(text) ?? [];
  const [tail = ''] = /[ \t]*$/.exec(text) ?? [];
  return `${lead}${markdown}${tail}`;
}

/** Browsers mark what was copied inside of the page that they put around it. */
function between(html: string): string {
  return /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
}
