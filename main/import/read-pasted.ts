import { readHtmlFragment } from '../../shared/import/html.ts';
import type { Copy, Intake } from '../../shared/import/intake.ts';
import { readMarkdown } from '../../shared/import/markdown.ts';
import { readText } from '../../shared/import/text.ts';
import { understand } from '../../shared/import/understand.ts';
import { DeskFailure } from '../../shared/model/result.ts';

/**
 * Reads pasted copy. HTML is used where it carries more than the plain text does (paragraphs,
 * headings, links, emphasis); plain text with Markdown's marks is read as Markdown.
 *
 * @param html what the clipboard had as HTML; null for nothing
 * @param today `YYYY-MM-DD`, for dates without a year
 * @throws DeskFailure `bad-request` where there is no word in it
 */
export function readPasted(
  text: string,
  html: string | null,
  { today }: { readonly today: string },
): { readonly intake: Intake } {
  const copy = pastedCopy(text, html);
  if (copy.text.trim() !== '' || Object.keys(copy.declared).length > 0) {
    return { intake: understand(copy, { today }) };
  }
  throw new DeskFailure({
    code: 'bad-request',
    message: 'What was pasted holds no text.',
    advice: 'Nothing was changed. Copy the text of the article once more, then paste it.',
  });
}

/** Elements that say more than line breaks do; editors for code copy only `div` and `span`. */
const telling = /<(?:p|h[1-6]|ul|ol|blockquote|table|a|em|strong|i|b|article|section)\b/iu;
const markdownMarks = /^(?:---\n|#{1,6} \S|> \S)|\n(?:#{1,6} \S|> \S)|\[[^\]\n]+\]\(https?:/u;

function pastedCopy(text: string, html: string | null): Copy {
  if (html !== null && telling.test(html)) {
    const copy = fragmentCopy(html);
    if (copy && copy.text !== '') return copy;
  }
  return markdownMarks.test(text.replace(/\r\n?/g, '\n')) ? readMarkdown(text) : readText(text);
}

/** Null where the HTML is nested too deeply; the plain text has the same words. */
function fragmentCopy(html: string): Copy | null {
  try {
    return readHtmlFragment(html);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
