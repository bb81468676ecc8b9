import { join } from 'node:path';
import { z } from 'zod';
import { type SourceText, type TextPart, textPartSchema } from '../../shared/model/source-text.ts';
import type { FileLayer } from './files.ts';
import { decodeJson, encodeJson, type JsonKind } from './json-file.ts';
import { decodeText, encodeText } from './text-file.ts';

/** The files that hold the text of an evidence file, in its folder. */
const textNames = { text: 'text.md', details: 'text.json' } as const;

const FORMAT = 1;

const detailsKind: JsonKind<TextDetails> = {
  what: 'the details of a source’s text',
  format: FORMAT,
  schema: z
    .object({
      format: z.literal(FORMAT),
      readable: z.boolean(),
      reason: z.string(),
      parts: z.array(textPartSchema).readonly(),
    })
    .readonly(),
};

/** All of a source's text but the text. */
type TextDetails = Omit<SourceText, 'text'>;

/** Whether a file of this name would be taken for one of {@link textNames}. */
export function isTextName(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === textNames.text || lower === textNames.details;
}

/** The files for a text in the order in which they are written; no text.md where there is none. */
export function encodeSourceText({
  readable,
  text,
  parts,
  reason,
}: SourceText): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const details = encodeJson({ format: FORMAT, readable, reason, parts });
  return [
    ...(readable ? [{ name: textNames.text, bytes: encodeText(text) }] : []),
    { name: textNames.details, bytes: details },
  ];
}

/** What text.json holds; null where there is none, or none that this version can read. */
function decodeDetails(bytes: Uint8Array | null): TextDetails | null {
  const decoded = bytes === null ? null : decodeJson(bytes, detailsKind);
  if (decoded?.kind !== 'good') return null;
  const { readable, reason, parts } = decoded.data;
  return { readable, reason, parts };
}

/**
 * The text that was read out of an evidence file, or why it could not be; null where that is not
 * known, because nobody tried or what is stored is damaged.
 *
 * @param folder of the evidence file
 */
export async function readSourceText(files: FileLayer, folder: string): Promise<SourceText | null> {
  const details = decodeDetails(await files.read(join(folder, textNames.details)));
  if (details && !details.readable) return { ...details, text: '' };
  const bytes = await files.read(join(folder, textNames.text));
  const decoded = bytes === null ? null : decodeText(bytes);
  if (decoded?.kind !== 'good') return null;
  // Before there were parts, the text stood alone.
  const parts = details && fits(details.parts, decoded.text) ? details.parts : [];
  return { readable: true, text: decoded.text, parts, reason: '' };
}

function fits(parts: readonly TextPart[], text: string): boolean {
  return parts.every(
    ({ start }, index) => start <= text.length && start >= (parts[index - 1]?.start ?? 0),
  );
}
