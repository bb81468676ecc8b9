import { decodeWindows1252 } from '../decode-text.ts';

/** Encodings by code page (Rich Text Format 1.9.1, `\ansicpg`) as the platform names them. */
const encodings: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  1361: 'euc-kr',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

/** Code pages of the character sets that fonts name, `\fcharset`. */
const charsets: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const WESTERN = 1252;
export const MACINTOSH = 10000;

/** The code page of a font's character set; null where that says nothing. */
export function codePageOf(charset: number): number | null {
  return charsets[charset] ?? null;
}

/** Decodes bytes in a code page; one that is not known is read as Windows-1252. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  const encoding = encodings[codePage];
  return encoding === undefined
    ? decodeWindows1252(bytes, '')
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
