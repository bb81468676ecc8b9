import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../main/import/decode-text.ts';
import { DeskFailure } from '../../../shared/model/result.ts';

const text = 'Zoë said: “Ні,” – 5 € für Łódź.\r\nEnd\n';

function utf16(words: string, endian: 'le' | 'be', mark = ''): Uint8Array {
  const bytes = Buffer.from(mark + words, 'utf16le');
  return new Uint8Array(endian === 'le' ? bytes : bytes.swap16());
}

describe('text is decoded', () => {
  it.each([
    ['utf-8', new Uint8Array(Buffer.from(text))],
    ['utf-8', new Uint8Array(Buffer.from(`\uFEFF${text}`))],
    ['utf-16le', utf16(text, 'le', '\uFEFF')],
    ['utf-16be', utf16(text, 'be', '\uFEFF')],
    ['utf-16le', utf16(text, 'le')],
    ['utf-16be', utf16(text, 'be')],
  ])('from %s, with its mark and without', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each(['le', 'be'] as const)('from UTF-16 %s in Cyrillic without a mark', (endian) => {
    const words = 'Рада ухвалила збір.\nШестеро за, троє проти.';
    expect(decodeText(utf16(words, endian))).toEqual({ text: words, encoding: `utf-16${endian}` });
  });

  it('from Windows-1252 with all that it has above ASCII', () => {
    const bytes = new Uint8Array([
      0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9f, 0xe9, 0xff,
    ]);
    expect(decodeText(bytes)).toEqual({ text: '€…‘’“”–—™Ÿéÿ', encoding: 'windows-1252' });
  });

  it('from UTF-8 whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        fc.pre(!/\p{Cc}|^\uFEFF/u.test(words));
        expect(decodeText(new Uint8Array(Buffer.from(words)))).toEqual({
          text: words,
          encoding: 'utf-8',
        });
      }),
    );
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['zero bytes among letters', [65, 0, 66, 67, 0, 0, 68]],
    ['controls', [65, 1, 2, 66]],
    ['a byte that Windows-1252 has nothing for', [65, 0x81, 66]],
    ['half a UTF-16 unit', [0xff, 0xfe, 65, 0, 66]],
  ])('%s are refused with the file’s name', (_, bytes) => {
    const decode = () => decodeText(new Uint8Array(bytes), 'levy.txt');
    expect(decode).toThrow(DeskFailure);
    expect(decode).toThrow('“levy.txt”');
  });
});
