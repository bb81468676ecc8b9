import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { findRuntime } from '../../../build/setup/runtime.mjs';
import { electronPrinter } from '../../../main/cli/electron-printer.ts';
import { readPdf } from '../../../main/import/source-text/pdf.ts';
import { renderFormat } from '../../../main/services/render-format.ts';
import { inPlaceRunner } from '../../../main/worker/in-place.ts';
import {
  contentBytes,
  type ExportedFile,
  type ExportInput,
} from '../../../shared/export/exporter.ts';
import { printExporterFor } from '../../../shared/export/registry.ts';
import { draftInput, fields, input, withText } from '../../shared/export/export-input.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { ask, inFolder, isPresent, type Judge, letters, skipped } from '../../support/judges.ts';
import { xmlWords } from '../../support/parts.ts';

const hasElectron = findRuntime() !== undefined;
const makers = { runner: inPlaceRunner, printer: electronPrinter };
const print = (format: string, given: ExportInput) =>
  renderFormat(makers, { format, kind: 'print' }, given);

function judged(file: ExportedFile, judge: Judge, args: readonly string[]): Promise<string> {
  return inFolder((folder) => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, contentBytes(file));
    return ask(
      judge,
      args.map((arg) => (arg === 'FILE' ? path : arg)),
    );
  });
}

const rich = withText({}, richBody);
/** The text of a page without what stands in its margins, in points. */
const withinMargins = ['-x', '0', '-y', '62', '-W', '600', '-H', '715'];
const isComplete = (['pdftotext', 'qpdf', 'pdfinfo', 'pdffonts'] as const).every(isPresent);
const pdftools = isComplete ? '' : `${skipped('pdftotext')}${skipped('qpdf')}`;

describe.skipIf(!hasElectron)(
  `a PDF${hasElectron ? '' : ' (skipped: there is no Electron here; run "npm run setup")'}`,
  () => {
    it('says what it is and nothing of the machine, and is the same each time', async () => {
      const file = await print('pdf', rich);
      expect(file).toMatchObject({ name: 'harbour-levy.pdf', mediaType: 'application/pdf' });
      const again = await print('pdf', rich);
      expect(Buffer.compare(contentBytes(file), contentBytes(again))).toBe(0);
      const pdf = await PDFDocument.load(contentBytes(file), { updateMetadata: false });
      expect(pdf.getTitle()).toBe(fields.headline);
      expect(pdf.getAuthor()).toBe(fields.byline);
      expect(pdf.getCreator()).toBeUndefined();
      expect(pdf.getCreationDate()).toEqual(new Date(input.now));
      expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en)');
    }, 60_000);

    it('has the approved text for any reader: every word, in its order', async () => {
      const given = withText({ headline: 'Officials affirm the final fishing figures' }, richBody);
      const { content } = await print('pdf', given);
      const { html } = printExporterFor('pdf').page(given);
      const shown = html.replace(/^.*<main>/s, '').replace(/↩/g, '');
      const { text } = await readPdf(contentBytes({ content }));
      expect(letters(text)).toContain(letters(xmlWords(shown)));
    }, 60_000);

    it('is tagged, and has its headings as an outline', async () => {
      const { content } = await print('pdf', rich);
      const { catalog, context } = await PDFDocument.load(contentBytes({ content }));
      expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
      const outline = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
        .filter((object) => object.has(PDFName.of('Dest')) && object.has(PDFName.of('Title')));
      expect(outline).toHaveLength(4);
    }, 60_000);

    it.skipIf(!isComplete)(
      `has the approved text, whole, in its own fonts, and is sound${pdftools}`,
      async () => {
        const file = await print('pdf', rich);
        const { html } = printExporterFor('pdf').page(rich);
        const shown = html.replace(/^.*<main>/s, '').replace(/↩/g, '');
        const text = await judged(file, 'pdftotext', [...withinMargins, 'FILE', '-']);
        expect(letters(text)).toBe(letters(xmlWords(shown)));
        for (const figure of ['4.5 per cent', '0.045', '165', '14']) expect(text).toContain(figure);
        expect(await judged(file, 'pdfinfo', ['FILE'])).toMatch(/^Tagged: +yes$/m);
        expect(await judged(file, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream');
        const fonts = (await judged(file, 'pdffonts', ['FILE'])).split('\n').slice(2, -1);
        expect(fonts.join('\n')).toContain('SourceSerif4-Regular');
        // Whether embedded, a subset, with its characters.
        for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
      },
      60_000,
    );

    it.skipIf(!isPresent('pdftotext'))(
      `has a running head and numbers on each page; a draft says so there${skipped('pdftotext')}`,
      async () => {
        const long = Array.from({ length: 60 }, (_, index) => `${richBody.slice(0, 60)} ${index}.`);
        const given = { ...draftInput, body: long.join('\n\n'), article: withText({}, '').article };
        const text = await judged(await print('pdf', given), 'pdftotext', ['-layout', 'FILE', '-']);
        const pages = text.split('\f').slice(0, -1);
        expect(pages.length).toBeGreaterThan(1);
        for (const [index, page] of pages.entries()) {
          expect(page).toContain(`DRAFT – not approved · ${fields.headline}`);
          expect(page).toMatch(new RegExp(`\\b${index + 1} ?/ ?${pages.length}\\b`));
        }
      },
      60_000,
    );

    it.skipIf(!isPresent('pdftotext'))(
      `of the dossier and of the marked text holds what they hold${skipped('pdftotext')}`,
      async () => {
        const report = await print('dossier-pdf', input);
        expect(report.name).toBe('harbour-levy-dossier.pdf');
        const words = (file: ExportedFile) =>
          judged(file, 'pdftotext', [...withinMargins, 'FILE', '-']);
        const { html } = printExporterFor('dossier-pdf').page(input);
        const shown = html.replace(/^.*<main>/s, '').replace(/<\/?q[^>]*>/g, '');
        expect(letters(await words(report))).toBe(letters(xmlWords(shown)));
        const marked = await words(
          await print('pdf-marked', { ...rich, submission: 'Nothing yet.' }),
        );
        for (const part of ['Nothing yet', 'The end.', 'INTERNAL-COMMENT is it spelt so?', 'C1'])
          expect(marked).toContain(part);
      },
      60_000,
    );
  },
);
