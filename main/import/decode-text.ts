import { DeskFailure } from '../../shared/model/result.ts';

/** Text and the name of its encoding as `ReceivedFile` stores it. */
export interface DecodedText {
  /** As decoded, without its byte order mark; line ends as in the file. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string;
}

/**
 * What Windows-1252 has at 0x80 to 0x9F, from the WHATWG Encoding Standard; spaces where it has
 * nothing. Written out because some versions of Node.js decode this label as ISO 8859-1.
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Whether text holds controls that no text has. Tab, line ends, form feed and ESC may be there. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) return true;
  }
  return false;
}

/**
 * Decodes the bytes of a text file: by its byte order mark, else as UTF-16 where zero bytes say
 * so, else as strict UTF-8, else as Windows-1252.
 *
 * @param fileName for the message
 * @throws DeskFailure `unreadable-file` where the bytes are no text in any of these
 */
export function decodeText(bytes: Uint8Array, fileName = ''): DecodedText {
  const decoded = tryDecode(bytes);
  if (decoded) return decoded;
  throw new DeskFailure({
    code: 'unreadable-file',
    message: `${fileName === '' ? 'The file' : `“${fileName}”`} holds no text that can be read.`,
    advice:
      'Nothing was brought in from it, and the file is as it was. Open it in the program that made it and save it as plain text (UTF-8), then bring that in.',
    ...(fileName === '' ? {} : { file: fileName }),
  });
}

/**
 * Decodes XML by the encoding that it declares, else like {@link decodeText}.
 *
 * @throws DeskFailure `unreadable-file` where the bytes are no text in it
 */
export function decodeXml(bytes: Uint8Array, fileName = ''): DecodedText {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? '';
  // What most programs mean by these is told from the bytes.
  if (declared === '' || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/i.test(declared)) {
    return decodeText(bytes, fileName);
  }
  const text = strict(declared, bytes);
  return text === null || hasControls(text)
    ? decodeText(bytes, fileName)
    : { text, encoding: declared.toLowerCase() };
}

/** Like {@link decodeText}; null where the bytes are no text. */
export function tryDecode(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return readable('utf-8', strict('utf-8', bytes));
  if (a === 0xff && b === 0xfe) return readable('utf-16le', strict('utf-16le', bytes));
  if (a === 0xfe && b === 0xff) return readable('utf-16be', strict('utf-16be', bytes));
  if (bytes.includes(0)) return utf16WithoutMark(bytes);
  const utf8 = strict('utf-8', bytes);
  return utf8 === null ? readable('windows-1252', onlyWindows1252(bytes)) : readable('utf-8', utf8);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Bytes that are not in this encoding, or one that is not known; else a fault of ours.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function readable(encoding: string, text: string | null): DecodedText | null {
  return text === null || hasControls(text) ? null : { text, encoding };
}

/** Little- and big-endian UTF-16 look alike, but only one has spaces and line ends in it. */
function utf16WithoutMark(bytes: Uint8Array): DecodedText | null {
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const decoded = readable(encoding, strict(encoding, bytes));
    if (!decoded || /[\p{Cn}\p{Co}]/u.test(decoded.text)) return null;
    const gaps = decoded.text.match(/[ \n]/g)?.length ?? 0;
    return gaps > 0 ? { decoded, gaps } : null;
  });
  if (!little && !big) return null;
  return (little?.gaps ?? -1) >= (big?.gaps ?? -1)
    ? (little?.decoded ?? null)
    : (big?.decoded ?? null);
}

/** Null where a byte stands for nothing in Windows-1252: then it is some other encoding. */
function onlyWindows1252(bytes: Uint8Array): string | null {
  const text = decodeWindows1252(bytes, '\uFFFF');
  return text.includes('\uFFFF') ? null : text;
}

/**
 * Decodes Windows-1252.
 *
 * @param unknown what stands for bytes that it has nothing for
 */
export function decodeWindows1252(bytes: Uint8Array, unknown: string): string {
  let text = '';
  for (const byte of bytes) {
    const special = byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : null;
    text += special === ' ' ? unknown : (special ?? String.fromCharCode(byte));
  }
  return text;
}
