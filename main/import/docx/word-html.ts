import mammoth from 'mammoth';

const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Word's own styles that its readers see as headings. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * A Word document as HTML: headings, lists, tables, links, emphasis, text boxes, notes. Nothing
 * outside of the file is read, no entity of its own is expanded, pictures are left out. Null for a
 * document that can't be understood.
 *
 * @param bytes measured before: see {@link openPackage}
 */
export async function wordToHtml(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        convertImage: withoutPictures,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        styleMap,
      },
    );
    // The arrow behind each note that leads back to its mark.
    return value.replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
  } catch (error) {
    // Whatever is wrong in it, zip, XML or the document's own rules, comes as some kind of Error.
    if (error instanceof Error) return null;
    throw error;
  }
}
