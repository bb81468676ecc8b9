import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import type { ArticleFields } from '../model/article.ts';
import { declaredDay } from './dates.ts';
import { oneLine } from './lines.ts';
import { uniqueTags } from './tags.ts';

const yamlBlock = /^---[ \t]*\n(?<yaml>[\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlBlock = /^\+\+\+[ \t]*\n(?<yaml>[\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\n|$)/;
const keyLine = /^[\p{L}_][\p{L}\p{N}_ -]*\s*[:=]/u;

/** Front matter names of each field, the best first. Compared in lower case, letters only. */
const names = {
  headline: ['headline', 'title'],
  dek: [
    'dek',
    'deck',
    'standfirst',
    'subtitle',
    'subheadline',
    'description',
    'summary',
    'excerpt',
  ],
  byline: ['byline', 'author', 'authors', 'by'],
  dateline: ['dateline', 'place', 'location'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'publicationdate'],
  slug: ['slug'],
  tags: ['tags', 'keywords', 'categories', 'category', 'topics'],
  notes: ['notes', 'ednote', 'editorsnote', 'notestoeditors'],
  language: ['language', 'lang', 'locale'],
} as const satisfies Record<keyof ArticleFields, readonly string[]>;

const valuesSchema = z.record(z.string(), z.unknown());
const namedSchema = z.object({ name: z.string() });

/** Whether text begins with a block that looks like front matter. */
export function isUnreadFrontMatter(text: string): boolean {
  const block = (yamlBlock.exec(text) ?? tomlBlock.exec(text))?.groups?.yaml;
  return block?.split('\n').some((line) => keyLine.test(line)) ?? false;
}

/** The text after a block that looks like front matter. */
export function withoutFrontMatter(text: string): string {
  const block = yamlBlock.exec(text) ?? tomlBlock.exec(text);
  return block ? text.slice(block[0].length).replace(/^\n+/, '') : text;
}

/**
 * Reads YAML front matter.
 *
 * @param text Markdown with `\n` line ends
 * @returns the fields it names; what has no field is kept in the notes, `key: value`. Null where
 *   there is none, or it is no map in valid YAML
 */
export function readFrontMatter(text: string): Partial<ArticleFields> | null {
  const yaml = yamlBlock.exec(text)?.groups?.yaml;
  if (yaml === undefined) return null;
  const values = parsed(yaml);
  return values && fieldsOf(values);
}

function parsed(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const values = valuesSchema.safeParse(parse(yaml, { maxAliasCount: 0, logLevel: 'error' }));
    return values.success ? values.data : null;
  } catch (error) {
    // A ReferenceError is what the library throws for aliases, which no fields need: they can go round.
    if (error instanceof YAMLError || error instanceof ReferenceError) return null;
    throw error;
  }
}

function fieldsOf(values: Readonly<Record<string, unknown>>): Partial<ArticleFields> {
  const left = new Map(Object.entries(values));
  const take = (field: keyof typeof names, between = ', '): string => {
    for (const name of names[field]) {
      for (const [key, value] of left) {
        if (bareKey(key) === name && textOf(value) !== '') {
          left.delete(key);
          return textOf(value, between);
        }
      }
    }
    return '';
  };
  const tags = names.tags.flatMap((name) =>
    [...left].flatMap(([key, value]) => {
      if (bareKey(key) !== name) return [];
      left.delete(key);
      return Array.isArray(value) ? value.map((one) => textOf(one)) : textOf(value).split(/[,;]/);
    }),
  );
  const fields = {
    headline: take('headline'),
    dek: take('dek'),
    byline: take('byline', ' and '),
    dateline: take('dateline'),
    slug: take('slug'),
    language: take('language'),
  };
  const written = take('date');
  const date = declaredDay(written);
  const notes = take('notes');
  if (written !== '' && date === '') left.set('date', written);
  return {
    ...fields,
    date,
    tags: uniqueTags(tags.map(oneLine)).tags,
    notes: [notes, ...rest(left)].filter((note) => note !== '').join('\n'),
  };
}

function rest(left: ReadonlyMap<string, unknown>): readonly string[] {
  return [...left].flatMap(([key, value]) => {
    const words = textOf(value);
    return words === '' ? [] : [`${key}: ${words}`];
  });
}

function bareKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** A value in words: the parts of a list with something between them, a person by name. */
function textOf(value: unknown, between = ', '): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const parts = value.map((one) => textOf(one, between));
    return parts.filter((one) => one !== '').join(between);
  }
  const named = namedSchema.safeParse(value);
  if (named.success) return named.data.name.trim();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
