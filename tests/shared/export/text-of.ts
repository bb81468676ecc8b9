import { strFromU8, unzipSync } from 'fflate';
import type { ExportedFile } from '../../../shared/export/exporter.ts';
import { partOf, xmlWords } from '../../support/parts.ts';

/** All that can be read in a file: its text, or that of every entry of an archive. */
export function textOf({ content }: ExportedFile): string {
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((entry) => strFromU8(entry))
    .join('\n');
}

/** What a reader of a file reads, in its order; of HTML also the markup. */
export function readingOf({ name, content }: ExportedFile): string {
  if (typeof content === 'string') return content.slice(Math.max(0, content.indexOf('<body>')));
  return readableParts(name)
    .map((part) => xmlWords(partOf(content, part)))
    .join('\n');
}

function readableParts(name: string): readonly string[] {
  if (name.endsWith('.docx')) return ['word/document.xml', 'word/footnotes.xml'];
  if (name.endsWith('.epub')) return ['EPUB/article-1.xhtml'];
  throw new Error(`Nobody has said how ${name} is read`);
}
