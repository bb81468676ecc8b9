import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';

/** Words of a page, line by line; an empty line leaves the space that parts paragraphs. */
export type PageLines = readonly string[];

const SIZE = 11;
const STEP = 14;

/** A PDF with these pages, set in one column. */
export async function makePdf(pages: readonly PageLines[]): Promise<Uint8Array> {
  return saved(await documentOf(pages));
}

/** As {@link makePdf}, its first pages numbered i, ii, iii and the rest from 1. */
export async function makeBookPdf(
  pages: readonly PageLines[],
  romanPages: number,
): Promise<Uint8Array> {
  const document = await documentOf(pages);
  const { context, catalog } = document;
  const numbers = context.obj([0, { S: 'r' }, romanPages, { S: 'D' }]);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }));
  return saved(document);
}

/** A PDF whose pages hold a picture of text and no text. */
export async function makeScanPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  // One grey dot stands for the picture.
  const dot = await document.embedPng(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  for (let count = 0; count < pages; count += 1) {
    const page = document.addPage();
    page.drawImage(dot, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  }
  return saved(document);
}

/** A PDF that does not open without a password. */
export async function makeLockedPdf(pages: readonly PageLines[]): Promise<Uint8Array> {
  const document = await documentOf(pages);
  const { context } = document;
  const key = PDFHexString.of('5a'.repeat(32));
  const id = PDFArray.withContext(context);
  id.push(PDFHexString.of('0123456789abcdef'));
  id.push(PDFHexString.of('0123456789abcdef'));
  const encrypt = PDFDict.withContext(context);
  encrypt.set(PDFName.of('Filter'), PDFName.of('Standard'));
  encrypt.set(PDFName.of('V'), context.obj(1));
  encrypt.set(PDFName.of('R'), context.obj(2));
  encrypt.set(PDFName.of('P'), context.obj(-4));
  encrypt.set(PDFName.of('O'), key);
  encrypt.set(PDFName.of('U'), key);
  context.trailerInfo.Encrypt = context.register(encrypt);
  context.trailerInfo.ID = id;
  return saved(document);
}

async function documentOf(pages: readonly PageLines[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    lines.forEach((line, index) => {
      page.drawText(line, { x: 72, y: 770 - index * STEP, size: SIZE, font });
    });
  }
  return document;
}

function saved(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: false });
}
