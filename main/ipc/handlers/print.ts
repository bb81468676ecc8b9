import { basename, dirname, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { SavedPdf } from '../../../shared/ipc/channels/export.ts';
import type { Desk } from '../../desk.ts';
import { writeExport } from '../../export/write-export.ts';
import type { WindowPrinter } from '../../print/window-printer.ts';
import { exportInput } from '../../services/export-input.ts';
import { renderFormat } from '../../services/render-format.ts';
import type { Handlers } from '../handle.ts';

/** An article on paper, or as a PDF in a place that the system's dialog asks for. */
export function printHandlers(
  desk: Desk,
  printer: WindowPrinter,
  generator: string,
): Pick<Handlers, 'print:paper' | 'print:save'> {
  return {
    'print:paper': async ({ id, format }) => {
      const input = await exportInput(desk.library(), id, generator);
      const page = await desk.runner.run('printPage', { format, input });
      return printer.paper(page);
    },
    'print:save': async ({ id, format }): Promise<SavedPdf | null> => {
      const { articles, library } = desk.library();
      const input = await exportInput(desk.library(), id, generator);
      const makers = { runner: desk.runner, printer };
      const file = await renderFormat(makers, { format, kind: 'print' }, input);
      const path = await askForPath(file.name);
      if (path === null) return null;
      // The system's dialog has asked about a file that is there.
      const named = [{ ...file, name: basename(path) }];
      const { written } = await writeExport(dirname(path), named, { overwrite: true });
      const patch = library.readOnly ? {} : await articles.recordExport(id, written, desk.person());
      return { path, patch };
    },
  };
}

/** Where to save a file, by the system's dialog; null where the person left it. */
async function askForPath(name: string): Promise<string | null> {
  const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
  const options = {
    title: 'Save as PDF',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? null : filePath;
}
