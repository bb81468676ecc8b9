import type { Person } from '../../shared/model/primitives.ts';
import type { Printer } from '../export/printer.ts';
import type { ExportChoice } from './export-files.ts';

export interface ExportOrder extends ExportChoice {
  readonly ids: readonly string[];
  readonly folder: string;
  /** Replace files that exist; given after asking. */
  readonly overwrite: boolean;
  readonly by: Person;
  readonly generator: string;
  readonly signal: AbortSignal;
  readonly printer: Printer;
  onProgress(done: number, label: string): void;
}
