import { describe, expect, it } from 'vitest';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';
import { documentXml, docxFiles, makeDocx, makeZip } from '../../../support/docx-files.ts';

const read = (bytes: Uint8Array, name = 'a.docx') => extractSourceText(name, '', bytes);

describe('a Word document', () => {
  it('has its headings, paragraphs, tables and notes', async () => {
    const bytes = await makeDocx({
      heading: 'Harbour accounts',
      paragraphs: ['The council counted 165 berths.', 'Nearly 20,000 boats paid the levy.'],
      table: [
        ['Town', 'Berths'],
        ['Dray', '165'],
      ],
      footnote: 'Counted on 4 March.',
    });
    expect(await read(bytes)).toEqual({
      readable: true,
      text: [
        'Harbour accounts',
        'The council counted 165 berths.',
        'Nearly 20,000 boats paid the levy.[1]',
        'Town | Berths',
        'Dray | 165',
        'Counted on 4 March.',
      ].join('\n\n'),
      parts: [],
      reason: '',
    });
  });

  it('is known by its content, whatever its name says', async () => {
    const bytes = await makeDocx({ paragraphs: ['Six for.'] });
    expect((await read(bytes, 'levy.txt')).text).toBe('Six for.');
    expect((await read(bytes, 'levy')).text).toBe('Six for.');
  });

  it('without words says so', async () => {
    expect((await read(await makeDocx({}))).reason).toContain('has no words in it');
  });

  it('that is damaged or no document says so', async () => {
    const whole = await makeDocx({ paragraphs: ['Six for.'] });
    const middle = Buffer.from(whole);
    middle.fill(7, 60, 900);
    for (const bytes of [
      whole.slice(0, whole.length / 2),
      middle,
      makeZip(docxFiles('<w:document><w:p>')),
      makeZip(docxFiles(documentXml('Six for.')).slice(0, 2)),
    ]) {
      const { readable, reason } = await read(new Uint8Array(bytes));
      expect(readable).toBe(false);
      expect(reason).toMatch(/is damaged|is an Office document/);
    }
  });

  it('with a password says so', async () => {
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect((await read(new Uint8Array(container))).reason).toContain('protected with a password');
  });

  it('of another program is named', async () => {
    const sheet = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]);
    expect((await read(sheet, 'a.xlsx')).reason).toContain('is an Office document');
    const zip = makeZip([{ name: 'a.txt', content: 'Six for.' }]);
    expect((await read(zip, 'a.docx')).reason).toContain('is a ZIP archive');
  });

  it('that unfolds to more than it says, or to more than can be read, is not unfolded', async () => {
    const long = documentXml('a'.repeat(3_000_000));
    const liar = await read(makeZip(docxFiles(long, 1000)));
    expect(liar.reason).toContain('is damaged');
    const bomb = await read(makeZip(docxFiles(documentXml('a'.repeat(41 * 1024 * 1024)))));
    expect(bomb.reason).toContain('unfolds to more than can be read');
  });

  it('reads no other file and expands no entity of its own', async () => {
    const doctype =
      '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY a "lol"><!ENTITY b "&a;&a;">]>';
    const { text } = await read(makeZip(docxFiles(documentXml('Six &out;&b; for.', doctype))));
    expect(text).not.toContain('lollol');
    expect(text.replace(/&(?:out|b);/g, '')).toMatch(/^(?:Six {1,2}for\.)?$/);
  });
});
