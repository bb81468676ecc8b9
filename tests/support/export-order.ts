import { electronPrinter } from '../../main/cli/electron-printer.ts';
import type { ExportOrder } from '../../main/services/export-order.ts';
import { mara } from './articles.ts';

/** An order that leaves nothing out; files are named by the article's id. */
export function exportOrder(
  some: Pick<ExportOrder, 'ids' | 'formats' | 'folder'> & Partial<ExportOrder>,
): ExportOrder {
  return {
    namePattern: '{id}',
    bundle: null,
    overwrite: false,
    by: mara,
    generator: 'Proofdesk test',
    printer: electronPrinter,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...some,
  };
}
