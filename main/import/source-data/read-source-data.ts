import { DeskFailure } from '../../../shared/model/result.ts';
import {
  type FoundSource,
  MOST_ENTRIES,
  type SourceData,
  type SourceDataFormat,
  type UnreadEntry,
} from '../../../shared/source-data/found.ts';
import { readCslItem } from '../../../shared/source-data/read-csl.ts';
import { readRis } from '../../../shared/source-data/read-ris.ts';
import { decodeText } from '../decode-text.ts';
import { readBibtex } from './read-bibtex.ts';

/** Larger files are refused. Bytes. */
export const LARGEST_SOURCE_DATA = 20 * 1024 * 1024;

/**
 * The sources in a file of CSL-JSON, BibTeX or RIS. Which it is, its content says, whatever its
 * name; entries that can't be read are named, and the others are given all the same.
 *
 * @param fileName for the messages
 * @throws DeskFailure `unreadable-file` where it is none of the three, too large, or without entries
 */
export function readSourceData(fileName: string, bytes: Uint8Array): SourceData {
  const refuse = (
    why: string,
    advice = 'Choose a file of BibTeX (.bib), RIS (.ris) or CSL-JSON (.json).',
  ) =>
    new DeskFailure({
      code: 'unreadable-file',
      message: `“${fileName}” ${why}`,
      advice: `No source was added from it. ${advice}`,
    });
  if (bytes.length > LARGEST_SOURCE_DATA) {
    throw refuse('is larger than 20 MB.', 'Export fewer entries at a time.');
  }
  const { text } = decodeText(bytes, fileName);
  const format = formatOf(text);
  if (format === null) throw refuse('holds no BibTeX, RIS or CSL-JSON.');
  const data = read(format, text);
  if (data === null) throw refuse('begins like CSL-JSON but is not well-formed JSON.');
  if (data.found.length + data.unread.length > MOST_ENTRIES) {
    throw refuse(`has more than ${MOST_ENTRIES} entries.`, 'Export fewer entries at a time.');
  }
  const [first] = data.unread;
  if (data.found.length === 0) {
    throw refuse(
      first ? `has no entry that can be read. At ${first.where}: ${first.why}` : 'has no entries.',
    );
  }
  return data;
}

function formatOf(text: string): SourceDataFormat | null {
  if (/^\s*[[{]/.test(text)) return 'csl';
  if (/^[^\S\n]*TY {1,2}- /m.test(text)) return 'ris';
  return /@\s*[A-Za-z]+\s*[{(]/.test(text) ? 'bibtex' : null;
}

function read(format: SourceDataFormat, text: string): SourceData | null {
  switch (format) {
    case 'csl':
      return readCslJson(text);
    case 'ris':
      return readRis(text);
    default:
      return readBibtex(text);
  }
}

/** A list of items, or one alone; null where it is no JSON. */
function readCslJson(text: string): SourceData | null {
  const value = parsed(text);
  if (value === undefined) return null;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found: FoundSource[] = [];
  const unread: UnreadEntry[] = [];
  for (const [index, item] of items.entries()) {
    const source = readCslItem(item);
    if (source) found.push(source);
    else unread.push({ where: `entry ${index + 1}`, why: 'It is no item of CSL-JSON.' });
  }
  return { format: 'csl', found, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Not JSON, or nested so deeply that the parser gives up.
    if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
    throw cause;
  }
}
