import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainBlocks } from '../../../shared/import/html-to-markdown.ts';
import { breaksToText } from '../../../shared/import/line-breaks.ts';
import { oneLine } from '../../../shared/import/lines.ts';
import { isTooMuch } from '../../../shared/import/markdown-size.ts';
import { TooMuch } from '../../../shared/import/too-much.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { beyondReading } from './html.ts';
import { readable } from './outcome.ts';
import { EMPTY, readDecoded } from './plain.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The words of Markdown without its marks. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  return readDecoded(bytes, (text) =>
    isTooMuch(text) ? beyondReading(new TooMuch()) : readable(markdownBlocks(text), EMPTY),
  );
}

/** The words of Markdown by block, one line each. */
export function markdownBlocks(text: string): readonly string[] {
  return plainBlocks(breaksToText(markdown.parse(text))).map(oneLine);
}
