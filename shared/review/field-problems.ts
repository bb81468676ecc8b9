import type { ArticleFields, FieldName } from '../model/article.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { countGraphemes } from '../text/words.ts';

export interface FieldProblem {
  readonly field: FieldName;
  /** One sentence, e.g. "Headline is 128 characters long; the house style allows 110." */
  readonly message: string;
}

const textFields = ['headline', 'dek', 'byline', 'dateline', 'slug'] as const;

/** Fields by the names that the screen uses. */
export const fieldNames: Readonly<Record<FieldName, string>> = {
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  dateline: 'Dateline',
  date: 'Date',
  slug: 'Slug',
  tags: 'Tags',
  notes: 'Notes to editors',
  language: 'Language',
};

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What the house style's limits say against the fields; empty where all are valid. */
export function fieldProblems(fields: ArticleFields, style: HouseStyle): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of textFields) {
    const limit = style.limits[field];
    const text = fields[field].trim();
    const length = countGraphemes(text);
    if (text === '' && limit.required) {
      problems.push({ field, message: `${fieldNames[field]} is missing.` });
    } else if (length > limit.max) {
      problems.push({
        field,
        message: `${fieldNames[field]} is ${length} characters long; the house style allows ${limit.max}.`,
      });
    }
  }
  const slug = fields.slug.trim();
  if (slug !== '' && !slugForm.test(slug)) {
    problems.push({
      field: 'slug',
      message: 'Slug may hold only lower-case letters a to z, digits and single hyphens.',
    });
  }
  if (style.limits.date.required && fields.date === '') {
    problems.push({ field: 'date', message: 'Date is missing.' });
  }
  if (style.limits.tags.required && fields.tags.length === 0) {
    problems.push({ field: 'tags', message: 'Tags are missing.' });
  } else if (fields.tags.length > style.limits.tags.max) {
    problems.push({
      field: 'tags',
      message: `There are ${fields.tags.length} tags; the house style allows ${style.limits.tags.max}.`,
    });
  }
  return problems;
}
