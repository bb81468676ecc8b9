import { strFromU8, unzipSync } from 'fflate';

/** The text of one file in an archive; fails where it is not there. */
export function partOf(archive: string | Uint8Array, path: string): string {
  if (typeof archive === 'string') throw new Error('This is text, not an archive');
  const bytes = unzipSync(archive)[path];
  if (!bytes) throw new Error(`There is no ${path} in it`);
  return strFromU8(bytes);
}

/** Words in XML, a line per element that ends a block. */
export function xmlWords(xml: string): string {
  return xml
    .replace(/<\/(?:w:p|p|h\d|li|title)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
