import { extname } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { htmlSourceText } from '../../shared/import/html.ts';
import { plainBlocks } from '../../shared/import/html-to-markdown.ts';
import { breaksToText } from '../../shared/import/line-breaks.ts';
import { oneLine, withPlainLineEnds } from '../../shared/import/lines.ts';
import { joinWrappedLines } from '../../shared/import/text.ts';
import { tryDecode } from './decode-text.ts';
import { type CopyType, copyTypeByName, mediaTypes, typeByContent } from './file-type.ts';

/** Text of a source's file, for matching claims against it. */
export interface SourceText {
  /** False where the file has no text that this version can read; `text` is empty then. */
  readonly readable: boolean;
  /** Plain text, an empty line between paragraphs. */
  readonly text: string;
}

const unreadable: SourceText = { readable: false, text: '' };
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * Reads the words out of a source's file: plain text, Markdown and web pages. Never fails: any
 * file may be a source, readable or not.
 *
 * @param mediaType used where the file's name says nothing
 */
export function extractSourceText(
  fileName: string,
  mediaType: string,
  bytes: Uint8Array,
): SourceText {
  const type = copyTypeByName(fileName) ?? typeByMedia(fileName, mediaType);
  if (!type || typeByContent(bytes)) return unreadable;
  const decoded = tryDecode(bytes);
  if (!decoded) return unreadable;
  const text = wordsOf(type, decoded.text);
  return text === null || text.trim() === '' ? unreadable : { readable: true, text };
}

function typeByMedia(fileName: string, mediaType: string): CopyType | null {
  if (extname(fileName) !== '') return null;
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase();
  return (['text', 'markdown', 'html'] as const).find((type) => mediaTypes[type] === bare) ?? null;
}

/** Null for a page that is nested too deeply to be read. */
function wordsOf(type: CopyType, text: string): string | null {
  const plain = withPlainLineEnds(text);
  if (type === 'text') return joinWrappedLines(plain).join('\n\n');
  if (type === 'markdown')
    return plainBlocks(breaksToText(markdown.parse(plain)))
      .map(oneLine)
      .join('\n\n');
  try {
    return htmlSourceText(plain);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
