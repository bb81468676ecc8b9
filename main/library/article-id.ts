import { slugFrom } from '../../shared/import/slug.ts';
import { articleIdSchema, daySchema } from '../../shared/model/primitives.ts';
import { foldLetters } from '../../shared/text/fold.ts';
import { badRequest } from './failures.ts';

/** {@link foldLetters}, white space collapsed, for comparing. */
export function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

/** What a new id is made of. */
export interface ArticleIdParts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Any text; see {@link slugFrom}. */
  readonly headline: string;
}

/** An article's id: day, slug of its first headline, and the last four characters of `random`. */
export function articleIdFrom({ day, headline }: ArticleIdParts, random: string): string {
  if (day === '' || !daySchema.safeParse(day).success) throw badRequest(`“${day}” is not a day.`);
  return checkedArticleId(`${day}-${slugFrom(headline)}-${random.slice(-4)}`);
}

/** The id itself where it is one; `bad-request` otherwise. Nothing else may become a path. */
export function checkedArticleId(id: string): string {
  if (!articleIdSchema.safeParse(id).success) throw badRequest(`“${id}” is not an article’s id.`);
  return id;
}
