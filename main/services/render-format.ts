import type { ExportedFile, ExportFormat, ExportInput } from '../../shared/export/exporter.ts';
import { type Printer, pdfOptions } from '../export/printer.ts';
import type { TaskRunner } from '../worker/tasks.ts';

/** What makes files: the heavy work's runner, and whoever prints. */
export interface Makers {
  readonly runner: TaskRunner;
  readonly printer: Printer;
}

/** One article in one format, exactly as an export writes it. */
export async function renderFormat(
  { runner, printer }: Makers,
  { format, kind }: Pick<ExportFormat, 'format' | 'kind'>,
  input: ExportInput,
): Promise<ExportedFile> {
  switch (kind) {
    case 'file':
      return runner.run('render', { format, input });
    case 'issue':
      return runner.run('renderIssue', { format, inputs: [input] });
    case 'print': {
      const page = await runner.run('printPage', { format, input });
      const { name, html, ...about } = page;
      const bytes = await printer.pdf(html, pdfOptions(page));
      const content = await runner.run('finishPdf', { bytes, about });
      return { name, mediaType: 'application/pdf', content };
    }
  }
}
