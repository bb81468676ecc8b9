import { readCriticMarkup } from '../../shared/import/critic-markup.ts';
import { withPlainLineEnds } from '../../shared/import/lines.ts';
import { readMarkdown } from '../../shared/import/markdown.ts';
import { checkMarkdownSize } from '../../shared/import/markdown-size.ts';
import { understand } from '../../shared/import/understand.ts';
import { type UnderstoodCopy, understandRecorded } from './understand-recorded.ts';

/** CriticMarkup names nobody and no time. */
const unsigned = { author: '', date: '' };

/**
 * Reads Markdown with its front matter and CriticMarkup: additions, deletions and substitutions
 * are tracked changes, comments are threads on the words that they follow.
 *
 * @param text with any kind of line ends
 * @throws TooMuch where it would take too long
 */
export function readMarkdownCopy(
  text: string,
  options: { readonly today: string; readonly now: string },
): UnderstoodCopy {
  const plain = withPlainLineEnds(text);
  checkMarkdownSize(plain);
  const critic = readCriticMarkup(plain);
  if (!critic) return { intake: understand(readMarkdown(text), options), markup: null };
  return understandRecorded(
    readMarkdown(critic.accepted),
    () => readMarkdown(critic.rejected),
    {
      changes: critic.changes.map((change) => ({ ...change, ...unsigned })),
      comments: critic.comments.map(({ body, stands, ...about }, index) => ({
        ...unsigned,
        id: String(index),
        parent: '',
        done: false,
        body,
        stands,
        about,
      })),
    },
    options,
  );
}
