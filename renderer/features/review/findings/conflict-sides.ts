import type { ArticleFields } from '../../../../shared/model/article.ts';
import type { Finding, Place, TextField } from '../../../../shared/model/finding.ts';
import { paragraphAt } from '../../../../shared/model/source-text.ts';
import type { Analysed } from '../../../stores/review/model.ts';

/** One of the two places that contradict each other, in the sentence it stands in. */
export interface ConflictSide extends Place {
  /** Paragraph of the text, from 1; null in a field. */
  readonly paragraph: number | null;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Both places of a conflict with the sentences around them, the finding's own first; null where
 * the texts have moved on since they were analysed.
 */
export function conflictSides(
  finding: Finding,
  analysed: Analysed,
  fields: ArticleFields,
): readonly [ConflictSide, ConflictSide] | null {
  if (!finding.related) return null;
  const one = sideOf(finding, analysed, fields);
  const other = sideOf(finding.related, analysed, fields);
  return one && other ? [one, other] : null;
}

function sideOf(
  { field, start, end, text: words }: Place & { readonly text: string },
  { text: body, analysis }: Analysed,
  fields: ArticleFields,
): ConflictSide | null {
  const text = textOf(field, body, fields);
  if (text.slice(start, end) !== words) return null;
  const sentence = analysis.sentences.find(([, to]) => to > start);
  const [from, to] = field === 'body' && sentence ? sentence : [0, text.length];
  return {
    field,
    start,
    end,
    paragraph: field === 'body' ? paragraphAt(body, start) : null,
    before: text.slice(Math.min(from, start), start),
    words,
    after: text.slice(end, Math.max(to, end)),
  };
}

function textOf(field: TextField, body: string, fields: ArticleFields): string {
  const text = field === 'body' ? body : fields[field];
  return typeof text === 'string' ? text : text.join(', ');
}
