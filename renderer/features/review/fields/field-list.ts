import type { ArticleFields } from '../../../../shared/model/article.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import { fieldNames } from '../../../../shared/review/field-problems.ts';
import { countGraphemes } from '../../../../shared/text/words.ts';

/** The fields that are edited as one line of text, in the editor's order. */
export const lineFields = [
  'headline',
  'dek',
  'byline',
  'dateline',
  'date',
  'slug',
  'tags',
  'notes',
] as const;
export type LineField = (typeof lineFields)[number];

/** Fields by the names that fit beside them. */
export const shortNames: Readonly<Record<LineField, string>> = { ...fieldNames, notes: 'Notes' };

/** A field as a line of text; tags are parted by commas. */
export function fieldText(fields: ArticleFields, field: LineField): string {
  return field === 'tags' ? fields.tags.join(', ') : fields[field];
}

/** A line of text as the field's value. Line breaks can't be in any field but the notes. */
export function fieldValue(field: LineField, text: string): Partial<ArticleFields> {
  if (field === 'tags') {
    const tags = text.split(',').map((tag) => tag.trim());
    return { tags: tags.filter((tag, index) => tag !== '' && tags.indexOf(tag) === index) };
  }
  return { [field]: field === 'notes' ? text : text.replace(/\s*\n\s*/g, ' ') };
}

export interface Count {
  readonly count: number;
  readonly max: number;
  readonly isOver: boolean;
  /** Near the limit or over it: the count is shown. */
  readonly isClose: boolean;
}

/** How a field's length stands against the house style; null where it has no limit. */
export function fieldCount(
  style: HouseStyle,
  fields: ArticleFields,
  field: LineField,
): Count | null {
  if (field === 'date' || field === 'notes') return null;
  const { max } = style.limits[field];
  const count = field === 'tags' ? fields.tags.length : countGraphemes(fields[field].trim());
  return { count, max, isOver: count > max, isClose: count >= max * 0.9 };
}
