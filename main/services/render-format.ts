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
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const options = signal ? { signal } : {};
  switch (kind) {
    case 'file':
      return runner.run('render', { format, input }, options);
    case 'issue':
      return runner.run('renderIssue', { format, inputs: [input] }, options);
    case 'print': {
      const page = await runner.run('printPage', { format, input }, options);
      const { name, html, ...about } = page;
      const bytes = await printer.pdf(html, pdfOptions(page));
      const content = await runner.run('finishPdf', { bytes, about }, options);
      return { name, mediaType: 'application/pdf', content };
    }
  }
}
