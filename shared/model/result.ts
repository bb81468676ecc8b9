/** What kind of thing went wrong; the renderer chooses its advice by it. */
export type DeskErrorCode =
  | 'bad-request'
  | 'not-found'
  | 'conflict'
  | 'locked'
  | 'damaged'
  | 'newer-format'
  | 'unreadable-file'
  | 'disk'
  | 'refused'
  | 'cancelled'
  | 'internal';

/**
 * A failure that the user is told about. `message` says what happened and to which file,
 * in an editor's words; `advice` says what is safe and what to do next.
 */
export interface DeskError {
  readonly code: DeskErrorCode;
  readonly message: string;
  readonly advice: string;
  /** Path or name of the file concerned, where there is one. */
  readonly file?: string;
  /** Technical detail for the "Copy details" button; never shown by itself. */
  readonly detail?: string;
}

/** Success with a value, or a failure that the caller must show. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DeskError };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps an error as a failure. */
export function fail(error: DeskError): { readonly ok: false; readonly error: DeskError } {
  return { ok: false, error };
}

/** Thrown inside main and shared where a `Result` can't be returned; carries the same error. */
export class DeskFailure extends Error {
  readonly error: DeskError;

  constructor(error: DeskError, options?: ErrorOptions) {
    super(error.message, options);
    this.name = 'DeskFailure';
    this.error = error;
  }
}

/**
 * A result's value.
 *
 * @throws DeskFailure its error, where it failed
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DeskFailure(result.error);
}

/** Marks a place that the type checker proves unreachable. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
