import type { FileLayer } from './files.ts';
import type { KnownFiles } from './known-files.ts';
import type { Problem } from './problem.ts';

/** What the parts of the library share. */
export interface StoreContext {
  readonly files: FileLayer;
  readonly known: KnownFiles;
  /** Nothing may be written, not even a repair. */
  readonly readOnly: boolean;
  /** Now, ISO 8601 in UTC. */
  clock(): string;
  report(problem: Problem): void;
}
