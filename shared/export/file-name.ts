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

/**
 * The name of an exported file: the article's slug, or its id where it has none, with `DRAFT-`
 * before it where no sign-off stands.
 *
 * @param ending what follows the stem, dot included: `.md`, `-dossier.html`
 */
export function exportName(input: ExportInput, ending: string): string {
  const { id, fields } = input.article;
  const stem = safeStem(fields.slug) || safeStem(id);
  return `${input.approved ? '' : 'DRAFT-'}${stem}${ending}`;
}
