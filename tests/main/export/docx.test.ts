import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { parseXml } from '../../../main/import/xml.ts';
import { docxExporter } from '../../../shared/export/docx.ts';
import { contentBytes, type ExportInput } from '../../../shared/export/exporter.ts';
import { unwrappedTextExporter } from '../../../shared/export/txt.ts';
import { draftInput, fields, input, withText } from '../../shared/export/export-input.ts';
import { hostileText } from '../../shared/export/markup.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { isPresent, letters, officeText, pandocText, skipped } from '../../support/judges.ts';
import { partOf, xmlWords } from '../../support/parts.ts';

const written = async (given: ExportInput) => (await docxExporter.render(given)).content;
const bytesOf = async (given: ExportInput) => contentBytes({ content: await written(given) });

async function broughtIn(given: ExportInput) {
  const { intake, markup } = await readCopy('a.docx', await bytesOf(given), {
    today: '2026-03-05',
    now: '2026-03-05T09:00:00.000Z',
  });
  return { ...intake, markup };
}

const rich = withText({}, richBody);

/** The words of the plain-text export, without what is named. */
function expectedLetters(...without: readonly string[]): string {
  const text = unwrappedTextExporter.render(rich).content;
  return without.reduce(
    (left, part) => left.replace(letters(part), ''),
    letters(text.replace(/<https?:[^>]*>/g, '').replace(/^Notes$/m, '')),
  );
}

describe('a Word file', () => {
  it('brought in again gives the same fields and text', async () => {
    const again = await broughtIn(rich);
    expect(again.fields).toEqual({ ...fields, notes: '' });
    expect(again.body).toBe(richBody);
    expect(again.residue).toEqual([]);
    expect(again.markup).toBeNull();
  });

  it('brought in again keeps lines above the text that could be anything', async () => {
    const odd = {
      dek: 'One? Two!',
      byline: 'Ilse Marrow',
      dateline: 'Saint-Malo, Brittany',
      language: 'fr',
      slug: 'a-slug-of-its-own',
    };
    const again = await broughtIn(withText(odd, 'Le conseil a voté.'));
    expect(again.fields).toEqual({ ...fields, ...odd, notes: '' });
    expect(again.body).toBe('Le conseil a voté.');
  });

  it('has Word’s own headings, title and lists, not letters made large', async () => {
    const xml = partOf(await written(rich), 'word/document.xml');
    const styles = [...xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, name]) => name);
    expect(styles.slice(0, 4)).toEqual(['Title', 'Subtitle', 'Byline', 'Dateline']);
    expect(styles).toContain('Heading1');
    expect(styles).toContain('Heading2');
    expect(xml.match(/<w:numPr>/g)).toHaveLength(7);
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('has citations and the text’s own notes as Word’s own footnotes, in the order of their marks', async () => {
    const notes = partOf(await written(input), 'word/footnotes.xml');
    const lines = xmlWords(notes)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines).toEqual([
      'Port Ellery Harbour Board, Levy Proposal, February 2026, p. 4 https://board.example/levy.pdf (accessed 1 March 2026)',
      'Port Ellery Harbour Board, Levy Proposal, February 2026, p. 6 https://board.example/levy.pdf (accessed 1 March 2026)',
      'Yachts over 12 metres only.',
    ]);
    const marks = partOf(await written(input), 'word/document.xml').match(/<w:footnoteReference/g);
    expect(marks).toHaveLength(3);
  });

  it('has them as endnotes where the house style says so; they come in again as notes', async () => {
    const citations = { style: 'news', place: 'endnotes' } as const;
    const given = { ...input, style: { ...input.style, citations } };
    const content = await written(given);
    const xml = partOf(content, 'word/document.xml');
    expect(xml.match(/<w:endnoteReference/g)).toHaveLength(3);
    expect(xml).not.toContain('<w:footnoteReference');
    expect(xml).toContain('<w:endnotePr><w:numFmt w:val="decimal"/>');
    expect(xmlWords(partOf(content, 'word/endnotes.xml'))).toContain('Yachts over 12 metres only.');
    expect((await broughtIn(given)).body).toContain('[^3]: Yachts over 12 metres only.');
  });

  it('says who, what, when and in which language in its properties', async () => {
    const content = await written(input);
    const core = partOf(content, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Council approves harbour levy after two-year row</dc:title>');
    expect(core).toContain('<dc:creator>By Mira Castellan and Jon Abara</dc:creator>');
    expect(core).toMatch(/<dcterms:created [^>]*>2026-03-02T07:00:00Z</);
    expect(core).toMatch(/<dcterms:modified [^>]*>2026-03-04T08:15:00Z</);
    expect(partOf(content, 'word/styles.xml')).toContain('<w:lang w:val="en"');
  });

  it('is marked as a draft on each page where it is not approved', async () => {
    expect(partOf(await written(draftInput), 'word/header1.xml')).toContain('DRAFT – not approved');
    const approved = await written(input);
    expect(() => partOf(approved, 'word/header1.xml')).toThrow('no word/header1.xml');
  });

  it('sets Arabic and Hebrew from right to left, and foreign words in them the other way', async () => {
    const xml = partOf(
      await written(withText({ language: 'he' }, 'שלום (Proofdesk 12) לכולם.\n\nIn English.')),
      'word/document.xml',
    );
    const [hebrew = '', english = ''] = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)]
      .map(([paragraph]) => paragraph)
      .slice(-2);
    expect(hebrew).toContain('<w:bidi/>');
    const runs = [...hebrew.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => [
      xmlWords(run),
      run.includes('<w:rtl/>'),
    ]);
    expect(runs).toEqual([
      ['שלום (', true],
      ['Proofdesk 12', false],
      [') לכולם.', true],
    ]);
    expect(english).not.toContain('<w:bidi/>');
  });

  it('is well-formed whatever is written in an article', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (headline, text) => {
        const content = await written(withText({ headline, slug: 'a' }, text));
        for (const path of ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']) {
          expect(parseXml(new TextEncoder().encode(partOf(content, path)))).not.toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });

  it.skipIf(!isPresent('pandoc'))(
    `holds the words that pandoc finds${skipped('pandoc')}`,
    async () => {
      const bytes = await bytesOf(rich);
      // Its plain text has no line for a subtitle; its Markdown has one.
      expect(letters(await pandocText(bytes, 'plain'))).toBe(expectedLetters(fields.dek));
      expect(await pandocText(bytes, 'markdown')).toContain(`subtitle: ${fields.dek}`);
      const cited = await pandocText(await bytesOf(input), 'plain');
      for (const words of ['Levy Proposal, February 2026, p. 4', 'Yachts over 12 metres only.']) {
        expect(cited).toContain(words);
      }
    },
  );

  it.skipIf(!isPresent('soffice'))(
    `opens in LibreOffice with all its words${skipped('soffice')}`,
    async () => {
      // Its plain text has no footnotes.
      expect(letters(await officeText(await bytesOf(rich), 'docx'))).toBe(
        expectedLetters('The levy is charged per berth and night.'),
      );
    },
    60_000,
  );
});
