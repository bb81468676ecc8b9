import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import type { Terminal } from './terminal.ts';

/** Prints a failure for a person: what happened, then what is safe and what to do. */
export function reportError(terminal: Terminal, { message, advice }: DeskError): void {
  terminal.message(`desk: ${message}\n      ${advice}`);
}

/** The part of an error that scripts use. */
export function errorForJson({ code, message, advice }: DeskError) {
  return { code, message, advice };
}

/** Runs work of which single files may fail; gives the error that the user is told. */
export async function orError<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly error: DeskError }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof DeskFailure) return { error: error.error };
    throw error;
  }
}
