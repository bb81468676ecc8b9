import type { ExportInput } from './exporter.ts';

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Most file systems take 255 bytes; this leaves room for a prefix and an extension. */
const maxBytes = 180;

/**
 * A file name without extension that every system takes: letters, digits and hyphens of any
 * script. Empty where nothing is left.
 */
export function safeStem(text: string): string {
  const hyphened = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/, '');
  let stem = '';
  let bytes = 0;
  for (const character of hyphened) {
    bytes += utf8Length(character);
    if (bytes > maxBytes) break;
    stem += character;
  }
  stem = stem.replace(/-+$/, '');
  return reserved.test(stem) ? `${stem}-` : stem;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** What may stand in a pattern of file names, and what it stands for. */
export const nameTokens = {
  slug: 'the slug; the id where there is none',
  date: 'the date of publication, as 2026-03-04',
  id: 'the article’s id, which no other article of the library has',
  headline: 'the headline, up to 80 characters',
  format: 'the format, as html, ninjs or dossier',
} as const;
type NameToken = keyof typeof nameTokens;

/** The pattern where nobody chose one. */
export const DEFAULT_NAME_PATTERN = '{slug}';

const tokens = /\{([^{}]*)\}/g;

function isToken(name: string): name is NameToken {
  return Object.hasOwn(nameTokens, name);
}

/** What is wrong with a pattern of file names, as a sentence; empty where nothing is. */
export function namePatternProblem(pattern: string): string {
  const found = [...pattern.matchAll(tokens)].map(([, name = '']) => name);
  const unknown = found.find((name) => !isToken(name));
  if (unknown !== undefined) {
    const known = Object.keys(nameTokens).map((name) => `{${name}}`);
    return `“{${unknown}}” stands for nothing. There are: ${known.join(', ')}.`;
  }
  if (/[{}]/.test(pattern.replace(tokens, ''))) return 'A bracket has no other one.';
  if (!found.some((name) => name === 'slug' || name === 'id' || name === 'headline')) {
    return 'All articles would have one name. Put in {slug}, {id} or {headline}.';
  }
  return '';
}

/** What a file's name depends on. */
export type Named = Pick<ExportInput, 'approved' | 'namePattern'> & {
  readonly article: Pick<ExportInput['article'], 'id' | 'fields'>;
};

/**
 * The name of an exported file by the pattern that was chosen: safe on every system, never empty,
 * with `DRAFT-` before it where no sign-off stands. The one place where files are named.
 *
 * @param ending what follows the stem, dot included: `.md`, `-dossier.html`. Where the pattern says
 *   where the format stands, only its extension follows.
 */
export function exportName(input: Named, ending: string): string {
  const { id, fields } = input.article;
  const pattern = input.namePattern ?? DEFAULT_NAME_PATTERN;
  const extension = ending.slice(ending.lastIndexOf('.'));
  const values: Readonly<Record<NameToken, string>> = {
    slug: safeStem(fields.slug) || id,
    date: fields.date,
    id,
    headline: safeStem([...fields.headline].slice(0, 80).join('')),
    format: safeStem(ending.slice(0, -extension.length)) || extension.slice(1),
  };
  const written = pattern.replace(tokens, (whole, name: string) =>
    isToken(name) ? values[name] : whole,
  );
  const stem = safeStem(written) || safeStem(id);
  const saysFormat = pattern.includes('{format}');
  return `${input.approved ? '' : 'DRAFT-'}${stem}${saysFormat ? extension : ending}`;
}
