import { articleIdSchema, daySchema } from '../../shared/model/primitives.ts';
import { badRequest } from './failures.ts';

const SLUG_LENGTH = 60;
/** Letters that Unicode does not take apart into a base letter and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, without diacritics, for comparing and for slugs. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => undivided[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

function slugOf(headline: string): string {
  const slug = foldText(headline)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= SLUG_LENGTH) return slug;
  const wordEnd = slug.lastIndexOf('-', SLUG_LENGTH);
  return slug.slice(0, wordEnd > 0 ? wordEnd : SLUG_LENGTH);
}

/** What a new id is made of. */
export interface ArticleIdParts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Any text; `article` stands where it has no Latin letters or digits. */
  readonly headline: string;
}

/** An article's id: day, slug of its first headline, and the last four characters of `random`. */
export function articleIdFrom({ day, headline }: ArticleIdParts, random: string): string {
  if (day === '' || !daySchema.safeParse(day).success) throw badRequest(`“${day}” is not a day.`);
  return checkedArticleId(`${day}-${slugOf(headline) || 'article'}-${random.slice(-4)}`);
}

/** The id itself where it is one; `bad-request` otherwise. Nothing else may become a path. */
export function checkedArticleId(id: string): string {
  if (!articleIdSchema.safeParse(id).success) throw badRequest(`“${id}” is not an article’s id.`);
  return id;
}
