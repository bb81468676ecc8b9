import { readCriticMarkup } from '../../shared/import/critic-markup.ts';
import { readHtmlFragment } from '../../shared/import/html.ts';
import type { Copy } from '../../shared/import/intake.ts';
import { withPlainLineEnds } from '../../shared/import/lines.ts';
import { isTooMuch } from '../../shared/import/markdown-size.ts';
import { readText } from '../../shared/import/text.ts';
import { understand } from '../../shared/import/understand.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { readMarkdownCopy } from './read-markdown-copy.ts';
import type { UnderstoodCopy } from './understand-recorded.ts';

/** What a reader needs to know of the time; see {@link readPasted}. */
interface Now {
  readonly today: string;
  readonly now: string;
}

/**
 * Reads pasted copy. HTML is used where it carries more than the plain text does (paragraphs,
 * headings, links, emphasis); plain text with Markdown's or CriticMarkup's marks is read as
 * Markdown, where it is not too long for that.
 *
 * @param html what the clipboard had as HTML; null for nothing
 * @param options `today` is `YYYY-MM-DD`, for dates without a year; `now` an instant, for changes
 * @throws DeskFailure `bad-request` where there is no word in it, or too much of everything
 */
export function readPasted(text: string, html: string | null, options: Now): UnderstoodCopy {
  const read = pastedCopy(text, html, options);
  const { body, fields } = read.intake;
  if (isTooMuch(body)) {
    throw new DeskFailure({
      code: 'bad-request',
      message:
        'What was pasted has more paragraphs, links and other parts than can be read at once.',
      advice: 'Nothing was changed. Copy the part of it that you need, then paste that.',
    });
  }
  const { headline, dek, byline, dateline, notes } = fields;
  if ([body, headline, dek, byline, dateline, notes].some((words) => words !== '')) return read;
  throw new DeskFailure({
    code: 'bad-request',
    message: 'What was pasted holds no text.',
    advice: 'Nothing was changed. Copy the text of the article once more, then paste it.',
  });
}

/** Elements that say more than line breaks do; editors for code copy only `div` and `span`. */
const telling = /<(?:p|h[1-6]|ul|ol|blockquote|table|a|em|strong|i|b|article|section)\b/iu;
const markdownMarks = /^(?:---\n|#{1,6} \S|> \S)|\n(?:#{1,6} \S|> \S)|\[[^\]\n]+\]\(https?:/u;

function pastedCopy(text: string, html: string | null, options: Now): UnderstoodCopy {
  const copy = html !== null && telling.test(html) ? fragmentCopy(html) : null;
  if (copy && copy.text !== '') return { intake: understand(copy, options), markup: null };
  const plain = withPlainLineEnds(text);
  const isMarkdown =
    !isTooMuch(plain) && (markdownMarks.test(plain) || readCriticMarkup(plain) !== null);
  if (isMarkdown) return readMarkdownCopy(plain, options);
  return { intake: understand(readText(text), options), markup: null };
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
