import type { Person } from '../../shared/model/primitives.ts';
import type { Printer } from '../export/printer.ts';
import type { BundleChoice } from './export-files.ts';

export interface ExportOrder {
  readonly ids: readonly string[];
  /** As in the exporters' registry. */
  readonly formats: readonly string[];
  /** Null writes the files as they are. */
  readonly bundle: BundleChoice | null;
  readonly folder: string;
  /** Replace files that exist; given after asking. */
  readonly overwrite: boolean;
  readonly by: Person;
  readonly generator: string;
  readonly signal: AbortSignal;
  readonly printer: Printer;
  onProgress(done: number, label: string): void;
}
