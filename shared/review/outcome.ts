import type { Article } from '../model/article.ts';
import type { AuditEntry } from '../model/library.ts';
import type { ActContext, Person } from '../model/primitives.ts';
import { type DeskError, fail, type Result } from '../model/result.ts';

/** What a command did: the article after it and what the audit log records. */
export interface Outcome {
  readonly article: Article;
  readonly audit: readonly AuditEntry[];
}

/** A refusal that explains itself; nothing was changed. */
export function refuse(
  message: string,
  advice: string,
): { readonly ok: false; readonly error: DeskError } {
  return fail({ code: 'refused', message, advice });
}

/** The thing that a command names is not in the article. */
export function missing(what: string): { readonly ok: false; readonly error: DeskError } {
  return fail({
    code: 'not-found',
    message: `This ${what} is no longer part of the article.`,
    advice: 'Nothing was changed. Open the article again to see how it stands.',
  });
}

/** A success with one audit entry. */
export function did(
  article: Article,
  action: string,
  detail: Readonly<Record<string, string>>,
): Result<Outcome> {
  return { ok: true, value: { article, audit: [{ action, detail }] } };
}

/** The people who edited, with this one among them. */
export function withEditor(editors: readonly Person[], context: ActContext): readonly Person[] {
  return editors.some((editor) => editor.name === context.by.name)
    ? editors
    : [...editors, context.by];
}
