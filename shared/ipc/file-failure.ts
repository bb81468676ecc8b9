import type { DeskError } from '../model/result.ts';

export interface FileFailure {
  /** The file's path, or the headline of the article that was not exported. */
  readonly file: string;
  readonly error: DeskError;
}
