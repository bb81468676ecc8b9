import type { PrintPage } from '../../shared/export/exporter.ts';

/**
 * Says in a PDF what it is: title, author, language, when it was made; and takes out what the
 * printing engine says of itself. The same PDF gives the same bytes.
 */
export async function finishPdf(
  bytes: Uint8Array,
  { title, author, language, created }: Omit<PrintPage, 'html' | 'name' | 'head'>,
): Promise<Uint8Array> {
  // Needed for this alone, and large.
  const { PDFDocument, PDFDict, PDFName } = await import('pdf-lib');
  const { nameTagsInOrder } = await import('./pdf-tags.ts');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  if (author !== '') document.setAuthor(author);
  document.setLanguage(language);
  document.setCreationDate(new Date(created));
  document.setModificationDate(new Date(created));
  const about = document.context.lookup(document.context.trailerInfo.Info);
  if (about instanceof PDFDict) about.delete(PDFName.of('Creator'));
  nameTagsInOrder(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
