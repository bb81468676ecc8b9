import { shell } from 'electron';
import type { ExportedFile } from '../../../shared/export/exporter.ts';
import type { Desk } from '../../desk.ts';
import { exportArticles } from '../../services/export-articles.ts';
import { exportInput } from '../../services/export-input.ts';
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
  id: string,
  format: string,
  generator: string,
): Promise<ExportedFile> {
  const input = await exportInput(desk.library(), id, generator);
  const isIssue = (await desk.runner.run('formats', null)).some(
    (one) => one.format === format && one.isIssue,
  );
  return isIssue
    ? desk.runner.run('renderIssue', { format, inputs: [input] })
    : desk.runner.run('render', { format, input });
}

/** Copy on its way out of the library. */
export function exportHandlers(desk: Desk, generator: string): Pick<Handlers, ExportChannels> {
  return {
    'export:formats': () => desk.runner.run('formats', null),
    'export:preview': ({ id, format }) => previewExport(desk, id, format, generator),
    'export:choose-folder': () => askForFolder('Export to', 'Export here'),
    'export:write': async ({ taskId, ids, formats, bundle, folder, overwrite }) => {
      const key = bundle?.isSigned ? await desk.keys.open(bundle.passphrase) : null;
      return desk.cancellable(taskId, (signal) =>
        exportArticles(desk.library(), desk.runner, {
          ids,
          formats,
          bundle: bundle && { contents: bundle.contents, key },
          folder,
          overwrite,
          by: desk.person(),
          generator,
          signal,
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
