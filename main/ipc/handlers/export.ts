import { shell } from 'electron';
import type { ExportedFile } from '../../../shared/export/exporter.ts';
import { DEFAULT_NAME_PATTERN } from '../../../shared/export/file-name.ts';
import type { Desk } from '../../desk.ts';
import type { Printer } from '../../export/printer.ts';
import type { WindowPrinter } from '../../print/window-printer.ts';
import { exportArticles } from '../../services/export-articles.ts';
import { exportInput } from '../../services/export-input.ts';
import { renderFormat } from '../../services/render-format.ts';
import type { Handlers } from '../handle.ts';
import { askForFolder } from './desk.ts';

type ExportChannels =
  | 'export:formats'
  | 'export:preview'
  | 'export:choose-folder'
  | 'export:write'
  | 'export:show-folder';

/** One article in one format, exactly as an export would write it. */
export async function previewExport(
  desk: Desk,
  printer: Printer,
  id: string,
  format: string,
  generator: string,
  namePattern: string = DEFAULT_NAME_PATTERN,
): Promise<ExportedFile> {
  const input = { ...(await exportInput(desk.library(), id, generator)), namePattern };
  // The worker knows the formats, and refuses one that it does not.
  const known = await desk.runner.run('formats', null);
  const kind = known.find((one) => one.format === format)?.kind ?? 'file';
  return renderFormat({ runner: desk.runner, printer }, { format, kind }, input);
}

/** The same as a page to look at, made from the bytes that would be written. */
export async function previewAsPage(
  ...[desk, ...rest]: Parameters<typeof previewExport>
): Promise<ExportedFile> {
  const file = await previewExport(desk, ...rest);
  if (!/\.(?:docx|epub)$/.test(file.name)) return file;
  const content = await desk.runner.run('previewPage', file);
  return { name: file.name, mediaType: 'text/html', content };
}

/** Copy on its way out of the library. */
export function exportHandlers(
  desk: Desk,
  printer: WindowPrinter,
  generator: string,
): Pick<Handlers, ExportChannels> {
  return {
    'export:formats': () => desk.runner.run('formats', null),
    'export:preview': ({ id, format, namePattern }) =>
      previewExport(desk, printer, id, format, generator, namePattern),
    'export:choose-folder': () => askForFolder('Export to', 'Export here'),
    'export:write': async ({ taskId, ids, formats, namePattern, bundle, folder, overwrite }) => {
      const key = bundle?.isSigned ? await desk.keys.open(bundle.passphrase) : null;
      return desk.cancellable(taskId, (signal) =>
        exportArticles(desk.library(), desk.runner, {
          ids,
          formats,
          namePattern,
          bundle: bundle && { contents: bundle.contents, key },
          folder,
          overwrite,
          by: desk.person(),
          generator,
          signal,
          printer,
          onProgress: (done, label) =>
            desk.emit('progress', { taskId, label, done, total: ids.length }),
        }),
      );
    },
    'export:show-folder': async ({ folder }) => {
      await shell.openPath(folder);
      return null;
    },
  };
}
