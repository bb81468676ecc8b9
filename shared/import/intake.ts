import type { ArticleFields } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Copy as a reader for one format handed it over, before fields were told apart.
 * What the format itself names (front matter, meta tags) is in `declared`.
 */
export interface Copy {
  /** Markdown with `\n` line ends; the whole text, first line included. */
  readonly text: string;
  readonly declared: Partial<ArticleFields>;
}

/** A piece of scrape or paste residue, and what taking it out would do. */
export interface Residue {
  /** `intake/…` finding that explains it; its place is in the copy's text as received. */
  readonly finding: Finding;
  /** What applying the fix does to what was understood. */
  readonly fix:
    | { readonly kind: 'remove-from-body'; readonly text: string }
    | { readonly kind: 'set-field'; readonly field: keyof ArticleFields; readonly value: string }
    | { readonly kind: 'none' };
  /** Whether the bring-in dialog proposes to apply it. */
  readonly certain: boolean;
}

/** What was understood of a piece of copy. `body` still holds the residue. */
export interface Intake {
  readonly fields: ArticleFields;
  readonly body: string;
  readonly residue: readonly Residue[];
}
