import mammoth from 'mammoth';
import { headLineStyles } from './head-lines.ts';
import { isBelowTitle, oneLevelDown } from './heading-levels.ts';

const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Word's own styles, and those of other programs, by what they say of words. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...Object.entries(headLineStyles).map(
    ([style, name]) => `p[style-name='${style}'] => p.${name}:fresh`,
  ),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  "p[style-name='Quote 2'] => blockquote > blockquote > p:fresh",
  ...['Code', 'HTML Preformatted', 'Source Code', 'Preformatted Text'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\n')`,
  ),
  "p[style-name='Horizontal Rule'] => hr:fresh",
  ...[1, 2, 3, 4, 5].map(
    (level) =>
      `p[style-name='List Continue${level === 1 ? '' : ` ${level}`}'] => ${'ul|ol > li > '.repeat(level)}p:fresh`,
  ),
  ...['Inline Code', 'HTML Code', 'Verbatim Char', 'Source Text'].map(
    (name) => `r[style-name='${name}'] => code`,
  ),
];

/** A document as HTML. */
export interface WordHtml {
  readonly html: string;
  /** Whether its headings went one level down. */
  readonly areLower: boolean;
}

/**
 * A Word document as HTML: headings, lists, tables, links, emphasis, text boxes, notes. Nothing
 * outside of the file is read, no entity of its own is expanded, pictures are left out. Null for a
 * document that can't be understood.
 *
 * @param bytes measured before: see {@link openPackage}
 * @param lower whether headings go one level down, as below a title; null where the document tells
 */
export async function wordToHtml(
  bytes: Uint8Array,
  lower: boolean | null = null,
): Promise<WordHtml | null> {
  let areLower = lower ?? false;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        convertImage: withoutPictures,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        styleMap,
        transformDocument: (document: unknown) => {
          areLower = lower ?? isBelowTitle(document);
          return areLower ? oneLevelDown(document) : document;
        },
      },
    );
    // The arrow behind each note that leads back to its mark.
    const html = value.replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
    return { html, areLower };
  } catch (error) {
    // Whatever is wrong in it, zip, XML or the document's own rules, comes as some kind of Error.
    if (error instanceof Error) return null;
    throw error;
  }
}
