import { isUnreadFrontMatter, readFrontMatter, withoutFrontMatter } from './front-matter.ts';
import type { Copy } from './intake.ts';
import { withPlainLineEnds } from './lines.ts';

/**
 * Reads Markdown. The fields of its YAML front matter are declared; front matter that can't be
 * read stays in the text, where `understand` reports it.
 *
 * @param text with any kind of line ends
 */
export function readMarkdown(text: string): Copy {
  const markdown = withPlainLineEnds(text);
  const declared = isUnreadFrontMatter(markdown) ? readFrontMatter(markdown) : null;
  return declared
    ? { text: withoutFrontMatter(markdown), declared }
    : { text: markdown, declared: {} };
}
